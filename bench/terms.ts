/**
 * What a term list costs a text: node bench/terms.ts [--data-sets DIR]. Processor time for each
 * text, with no list, a hundred and ten thousand entries, beside the whole assessment; real
 * comments where a folder of data sets is given, made ones otherwise.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { compileTerms, loadClassifier } from '@verbatim/classifier'
import type { Term } from '@verbatim/core'

const { values } = parseArgs({ options: { 'data-sets': { type: 'string' } } })
const texts = values['data-sets'] === undefined ? madeTexts() : realTexts(values['data-sets'])
const classifier = loadClassifier()
const counts = [0, 100, 10_000, 20_000]
const classifiers = counts.map((count) => {
  const began = process.cpuUsage()
  const terms = compileTerms(Array.from({ length: count }, (_, index) => madeTerm(index)))
  return { count, compileMs: cpuMs(began), classifier: classifier.withTerms(terms), best: Infinity }
})
// In turns, so that what else the machine does meets all of them alike; the best round of each counts.
for (let round = 0; round < 7; round += 1) {
  for (const measured of classifiers) {
    const began = process.cpuUsage()
    for (const text of texts) measured.classifier.assess({ text })
    measured.best = Math.min(measured.best, cpuMs(began) / texts.length * 1000)
  }
}
const base = classifiers[0]?.best ?? 0
process.stdout.write(`${texts.length} texts of ${Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length)} characters on average\n\n`)
process.stdout.write('| entries | µs a text, whole assessment | against none | compiling, ms |\n| --- | --- | --- | --- |\n')
for (const { count, best, compileMs } of classifiers) process.stdout.write(`| ${count.toLocaleString('en')} | ${best.toFixed(1)} | ${(best / base).toFixed(3)} | ${compileMs.toFixed(0)} |\n`)

function cpuMs(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

function madeTerm(index: number): Term {
  return { text: madeWord(index), language: null, guideline: 'profanity', inflection: index % 2 === 0 ? 'exact' : 'stem', exceptions: [] }
}

function madeWord(index: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'sti', 'tor', 'ven', 'zu']
  return Array.from(String(index + 10_000), (figure) => syllables[Number(figure)]).join('')
}

function madeTexts(): readonly string[] {
  const words = 'the bus came late again and nobody told the people who were waiting in the rain for more than an hour'.split(' ')
  return Array.from({ length: 2000 }, (_, index) => Array.from({ length: 55 }, (__, at) => words[(index * 7 + at * (1 + (index % 5))) % words.length]).join(' '))
}

function realTexts(folder: string): readonly string[] {
  const files = readdirSync(folder).map((set) => join(folder, set, 'data.jsonl.gz')).filter((file) => existsSync(file))
  return files.flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(0, 300).map((line): string => Object(JSON.parse(line)).text)).slice(0, 10_000)
}
