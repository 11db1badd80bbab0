/**
 * Holds the lists that a site begins with against the word lists and labelled comments of a data
 * folder: node packages/classifier/src/terms/review.ts --data-sets DIR. Prints counts alone: per
 * list how many entries of the word lists it finds, and per term in how many clean and in how
 * many violating comments of its language it stands. What stands in clean ones is a false friend.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Term } from '@verbatim/core'
import { normalise } from '../normalise/normalise.ts'
import { compileTerms, type CompiledTerms } from './compile-terms.ts'
import { seedTerms } from './seeds/index.ts'

interface Counts {
  clean: number
  violating: number
}

interface LabelledRow {
  readonly text: string
  readonly lang: string
  readonly y: Readonly<Record<string, number | null>>
}

function main(folder: string): void {
  const rows = rowsByLanguage(folder)
  process.stdout.write('| list | terms | entries of word lists found | clean comments hit | violating comments hit |\n| --- | --- | --- | --- | --- |\n')
  const details: string[] = []
  for (const [language, terms] of Map.groupBy(seedTerms, (term) => term.language)) {
    if (language === null) continue
    const compiled = compileTerms(terms)
    const lexicon = lexiconOf(folder, language)
    const covered = lexicon.filter((entry) => compiled.find(normalise(entry), { language }).length > 0).length
    const labelled = rows.get(language) ?? []
    const { all, hit, byTerm } = count(compiled, { language, labelled })
    process.stdout.write(`| ${language} | ${terms.length} | ${covered} of ${lexicon.length} | ${share(hit.clean, all.clean)} | ${share(hit.violating, all.violating)} |\n`)
    details.push(...[...byTerm].filter(([, { clean }]) => clean > 0).toSorted(([, a], [, b]) => b.clean - a.clean).map(([term, { clean, violating }]) => `${language}\t${clean} clean\t${violating} violating\t${term.text}`))
  }
  process.stdout.write(`\n${details.join('\n')}\n`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'no labelled set' : `${part} of ${whole} (${((part / whole) * 100).toFixed(2)} %)`
}

function count(compiled: CompiledTerms, { language, labelled }: { readonly language: string; readonly labelled: readonly LabelledRow[] }) {
  const all: Counts = { clean: 0, violating: 0 }
  const hit: Counts = { clean: 0, violating: 0 }
  const byTerm = new Map<Term, Counts>()
  for (const { text, y } of labelled) {
    const kind = y['reject'] === 0 ? 'clean' : 'violating'
    const found = new Set(compiled.find(normalise(text), { language }).map(({ term }) => term))
    all[kind] += 1
    if (found.size > 0) hit[kind] += 1
    for (const term of found) {
      const counts = byTerm.get(term) ?? { clean: 0, violating: 0 }
      counts[kind] += 1
      byTerm.set(term, counts)
    }
  }
  return { all, hit, byTerm }
}

function rowsByLanguage(folder: string): ReadonlyMap<string, readonly LabelledRow[]> {
  const rows = readdirSync(folder)
    .map((set) => join(folder, set, 'data.jsonl.gz'))
    .filter((file) => existsSync(file))
    .flatMap((file): LabelledRow[] => linesOf(file).map((line) => JSON.parse(line)))
    .filter(({ y }) => y['reject'] === 0 || Object.values(y).includes(1))
  return Map.groupBy(rows, ({ lang }) => lang)
}

/** The entries of plain word lists, each once; structured lists are left out. */
function lexiconOf(folder: string, language: string): readonly string[] {
  const files = readdirSync(folder)
    .filter((set) => set.startsWith('lex-'))
    .flatMap((set) => [`${language}.txt`, `${language}.txt.gz`, ...(namesOfOne[`${set} ${language}`] ?? [])].map((name) => join(folder, set, name)))
    .filter((file) => existsSync(file))
  return [...new Set(files.flatMap((file) => entriesOf(file)).map((entry) => entry.trim().toLowerCase()))].filter((entry) => entry !== '')
}

const namesOfOne: Readonly<Record<string, readonly string[]>> = {
  'lex-turkce-karaliste tr': ['karaliste.txt'],
  'lex-persian-swear-words fa': ['data.json'],
}

function entriesOf(file: string): readonly string[] {
  if (!file.endsWith('.json')) return linesOf(file)
  const { word }: { word: readonly string[] } = JSON.parse(readFileSync(file, 'utf8'))
  return word
}

function linesOf(file: string): readonly string[] {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n')
}

const { values } = parseArgs({ options: { 'data-sets': { type: 'string' } } })
if (values['data-sets'] === undefined) throw new Error('--data-sets DIR names the folder of the data sets')
main(values['data-sets'])
