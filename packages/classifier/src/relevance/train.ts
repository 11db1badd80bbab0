/** `node train.ts --data-sets DIR [--english-vectors FILE] [--to FILE]`: trains the relevance model and writes its file. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { themes } from '../examples/relevance/themes.ts'
import { readTrainingSentences } from '../language/language-sets.ts'
import { normalise } from '../normalise/normalise.ts'
import { Chance } from '../train/chance.ts'
import { loadSets, type Row } from '../train/sets.ts'
import { chooseVocabulary } from './choose-vocabulary.ts'
import { beginWithEnglish } from './english-vectors.ts'
import { fitRelevance } from './fit-relevance.ts'
import { learnVectors } from './learn-vectors.ts'
import { pairSources } from './pair-sources.ts'
import { quantiseVectors } from './quantise-vectors.ts'
import { dimensions, gainsOf, writeRelevanceModel } from './relevance-model.ts'
import { readFoxStories } from './story-sets.ts'
import { trainingSets } from './training-sets.ts'

const { values } = parseArgs({ options: { 'data-sets': { type: 'string' }, 'english-vectors': { type: 'string' }, 'to': { type: 'string' }, 'steps': { type: 'string', default: '150000' } } })
const folder = values['data-sets']
if (folder === undefined) throw new Error('Say where the data sets are: --data-sets DIR')

// Its stories are kept for telling how good the word vectors are.
const kept = 'fox-news-comments'
const longestText = 3000
const sentenceLanguages = new Set(['ar', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'it', 'kmr', 'pl', 'pt', 'ru', 'tr'])

const start = performance.now()
const chance = new Chance(20261126)
const rows = loadSets({ folder, licence: 'all' }).rows.filter(({ part, set }) => part === 'train' && set !== kept)
const sentences = readTrainingSentences(folder).filter(({ language }) => sentenceLanguages.has(language)).flatMap(({ language, lines }) => lines.map((text) => ({ text, language })))
const texts = distinct([...rows, ...sentences]).map(({ text, language }) => ({ text: normalise(text.slice(0, longestText)).text, language }))
const replies = rows.flatMap(repliesOf)
const read = themes.map((theme) => theme.split('\n').map((line) => normalise(line).text).join('\n'))
tell(`${texts.length} texts, ${replies.length} replies, ${themes.length} themes`)

const vocabulary = chooseVocabulary(texts, read)
const vectors = Float32Array.from({ length: vocabulary.hashes.length * dimensions }, () => (chance.share() + chance.share() + chance.share() - 1.5) * 0.2)
const english = values['english-vectors']
const found = english === undefined ? 0 : beginWithEnglish(vectors, { file: english, vocabulary, chance })
tell(`${vocabulary.hashes.length} words and beginnings, ${found} of them with English vectors`)
learnVectors(pairSources({ vocabulary, chance, texts, replies, themes: read }), { words: vocabulary.hashes.length, dimensions, steps: Number(values.steps), chance, vectors })
tell('learned')
const quantised = quantiseVectors(vectors, chance)
const words = { ...quantised, vocabulary, gains: gainsOf(quantised.codes, quantised.codebook) }
const fitted = fitRelevance(words, trainingSets(readFoxStories(folder)))
const file = writeRelevanceModel({ ...quantised, ...fitted, hashes: vocabulary.hashes })
const to = values.to ?? fileURLToPath(new URL('../../model/relevance.bin', import.meta.url))
writeFileSync(to, file)
tell(`${to}: ${file.length} bytes`)

function distinct<T extends { readonly text: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.text, one])).values()]
}

/** What an argument is about, and what a reply answers; both come with their row. */
function repliesOf({ text, source: { orig } }: Row): readonly { readonly text: string; readonly context: string }[] {
  const issue = orig?.['issue']
  const context = orig?.['context']
  const given = typeof issue === 'string' ? issue : Array.isArray(context) ? context.join('\n') : undefined
  return given === undefined ? [] : [{ text: readable(text), context: readable(given) }]
}

function readable(text: string): string {
  return normalise(text.slice(0, longestText)).text
}

function tell(line: string): void {
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}\n`)
}
