/** `node evaluate.ts --data-sets DIR [--model FILE] [--out FILE]`: prints how well a comment's own story is told from others, and writes the page. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { areaUnderCurve } from '../evaluate/metrics.ts'
import { relevanceExamples } from '../examples/relevance/relevance-examples.ts'
import { normalise } from '../normalise/normalise.ts'
import { fitRelevance } from './fit-relevance.ts'
import { readRelevanceModel, type Context } from './relevance-model.ts'
import { createRelevance, type Relevance } from './relevance.ts'
import { commentedStory, readFoxStories, type CommentedStory } from './story-sets.ts'
import { trainingSets } from './training-sets.ts'

const { values } = parseArgs({
  options: {
    'data-sets': { type: 'string' },
    'model': { type: 'string', default: fileURLToPath(new URL('../../model/relevance.bin', import.meta.url)) },
    'out': { type: 'string', default: fileURLToPath(new URL('../../../../docs/quality-relevance.md', import.meta.url)) },
  },
})
const folder = values['data-sets']
if (folder === undefined) throw new Error('Say where the data sets are: --data-sets DIR')

const file = readFileSync(values.model)
const model = readRelevanceModel(file)
const fox = readFoxStories(folder)

/** What a comment scored where it belongs, and in each other place of its set. */
interface Told {
  readonly own: number
  readonly others: readonly number[]
}

const page = `# Quality of relevance

\`npm run evaluate:relevance -- --data-sets DIR\`. How well a comment's own story (or what it replies to) is told from another of the same set.
*AUC* takes all comments together: how often one under its own story scores above one under another. *Its own first* looks at one comment at a time:
how often its own story scores above another. Half of what is random would be right: 0.500. The model's file has ${file.length} bytes.

## \`fox-news-comments\`, ten stories

Its rows are in nothing that the word vectors learned from. The weights that are laid over them are learned anew for each two stories without these two, and
the two are told apart, so that each comment is counted nine times. What a reply answers is changed with the story: another comment's from there.

${table(foxRows())}

## Our own stories

Those held back, by the model as it ships: the comments of each, under it and under the other held-back stories of its language.

${table(ownRows())}

Goal: AUC .800. The words that belong together (\`themes.ts\`) are by the author of these stories, which flatters the second table. Many comments in the
first do not speak of their story at all (agreement, banter, quarrels with other commenters).

## What the desk says

Below a level the desk calls a comment perhaps off topic: how many that is of those under their own story, of those under another, and of the greetings and offers written to belong nowhere.

${levels()}

A comment of 300 characters costs ${cost().toFixed(1)} µs of processor time beside what reading it for the guidelines costs.
`
process.stdout.write(page)
writeFileSync(values.out, page)

type Row = readonly [name: string, told: readonly Told[]]

function table(rows: readonly Row[]): string {
  const lines = rows.map(([name, told]) => {
    const scores = told.flatMap(({ own, others }) => [own, ...others])
    const labels = told.flatMap(({ others }) => [1, ...others.map(() => 0)])
    const pairs = told.flatMap(({ own, others }) => others.map((other) => Math.sign(own - other)))
    const first = 0.5 + pairs.reduce((sum, won) => sum + won, 0) / (2 * pairs.length)
    return `| ${name} | ${told.length} | ${areaUnderCurve(scores, labels).toFixed(3)} | ${first.toFixed(3)} |`
  })
  return ['| given | comments | AUC | its own first |', '| --- | ---: | ---: | ---: |', ...lines].join('\n')
}

function foxRows(): readonly Row[] {
  const pairs = fox.flatMap((one, at) => fox.slice(at + 1).map((other) => [one, other] as const))
  const fitted = pairs.map((pair) => ({ pair, told: createRelevance({ ...model, ...fitRelevance(model, trainingSets(fox.filter((story) => !pair.includes(story)))) }) }))
  const row = (name: string, context: Context, change: (story: CommentedStory) => CommentedStory): Row => [name, fitted.flatMap(({ pair, told }) => toldAmong(told, pair.map(change), context))]
  return [
    row('title', 'story', withoutText),
    row('title and summary', 'story', (story) => story),
    row('what it replies to', 'parent', (story) => story),
    row('title, and what it replies to', 'both', withoutText),
    row('title, summary, and what it replies to', 'both', (story) => story),
    ['title, summary, and what it replies to where it is a reply', fitted.flatMap(({ pair, told }) => [...toldAmong(told, pair, 'both'), ...toldAmong(told, pair.map(withoutReplies), 'story')])],
  ]
}

function withoutText(story: CommentedStory): CommentedStory {
  return { ...story, text: '' }
}

function withoutReplies(story: CommentedStory): CommentedStory {
  return { ...story, comments: story.comments.filter(({ parentText }) => parentText === null) }
}

function ownRows(): readonly Row[] {
  const shipped = createRelevance(model)
  const told = relevanceExamples.map(({ lang, heldBack }) => [lang, toldAmong(shipped, heldBack.map(commentedStory), 'story')] as const)
  const rows = relevanceExamples.map(({ lang, heldBack }): Row => [`${lang}, headline`, toldAmong(shipped, heldBack.map(commentedStory).map(withoutText), 'story')])
  return [...told.map(([lang, some]): Row => [`${lang}, headline and lead`, some]), ['all, headline and lead', told.flatMap(([, some]) => some)], ...rows, ['all, headline', rows.flatMap(([, some]) => some)]]
}

function toldAmong(relevance: Relevance, stories: readonly CommentedStory[], context: Context): readonly Told[] {
  return stories.flatMap((story) => story.comments.flatMap(({ text, parentText }, at) => {
    if (context !== 'story' && parentText === null) return []
    const normalised = normalise(text).text
    const score = (under: CommentedStory, parent: string | null): number =>
      relevance.of({ normalised, story: context === 'parent' ? undefined : under, parentText: context === 'story' || parent === null ? undefined : parent }) ?? 0
    const others = stories.filter((other) => other !== story).map((other) => score(other, parentAmong(other, at)))
    return [{ own: score(story, parentText), others }]
  }))
}

function parentAmong({ comments }: CommentedStory, at: number): string | null {
  const parents = comments.flatMap(({ parentText }) => parentText ?? [])
  return parents[at % Math.max(1, parents.length)] ?? null
}

function levels(): string {
  const shipped = createRelevance(model)
  const told = relevanceExamples.flatMap(({ heldBack }) => toldAmong(shipped, heldBack.map(commentedStory), 'story'))
  const nowhere = relevanceExamples.flatMap(({ heldBack, offTopic }) => heldBack.flatMap((story) => offTopic.map((text) => shipped.of({ normalised: normalise(text).text, story: { headline: story.headline, text: story.lead } }) ?? 0)))
  const foxTold = toldAmong(shipped, fox, 'story')
  const lines = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5].map((level) => {
    const cells = [told.map(({ own }) => own), told.flatMap(({ others }) => others), nowhere, foxTold.map(({ own }) => own), foxTold.flatMap(({ others }) => others)]
    return `| ${level} | ${cells.map((scores) => below(scores, level)).join(' | ')} |`
  })
  return ['| below | own set: own story | another | nowhere | fox (seen): own story | another |', '| --- | ---: | ---: | ---: | ---: | ---: |', ...lines].join('\n')
}

function below(scores: readonly number[], level: number): string {
  return `${((100 * scores.filter((score) => score < level).length) / scores.length).toFixed(1)} %`
}

function cost(): number {
  const shipped = createRelevance(model)
  const comments = fox.flatMap(({ comments: own }) => own.map(({ text }) => text)).join(' ').match(/[\s\S]{300}/g)?.map((text) => normalise(text).text) ?? []
  const [story] = fox
  const rounds = Array.from({ length: 40 }, () => {
    const before = process.cpuUsage()
    for (const normalised of comments) shipped.of({ normalised, story })
    return process.cpuUsage(before).user / comments.length
  })
  return Math.min(...rounds)
}
