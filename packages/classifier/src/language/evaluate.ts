/** `node evaluate.ts --data-sets DIR [--model FILE]`: prints how well the held-back lines are told apart. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { soraniOnArabicKeyboard, withoutDiacritics } from './disturb.ts'
import { sideOf } from './held-back.ts'
import { identifyLanguage, type IdentifiedLanguage } from './identify-language.ts'
import { readLanguageModel } from './language-model.ts'
import { readCommentSets, readDeclarations, readSentenceSets } from './language-sets.ts'
import { seededChance } from './seeded-chance.ts'

const { values } = parseArgs({ options: { 'data-sets': { type: 'string' }, model: { type: 'string' } } })
const folder = values['data-sets']
if (folder === undefined) throw new Error('Say where the data sets are: --data-sets DIR')

const model = readLanguageModel(readFileSync(values.model ?? fileURLToPath(new URL('../../model/language.bin', import.meta.url))))
const chance = seededChance(1)

interface Text {
  readonly language: string
  readonly text: string
}

interface Tally {
  readonly texts: number
  readonly right: number
  readonly none: number
  readonly confused: string
}

const sentences = heldBack(readSentenceSets(folder))
const comments = heldBack(readCommentSets(folder)).map(({ language, text }) => ({ language, text: text.replace(/@\S+|https?:\S+|\b(?:RT|USER|URL)\b/g, '').trim() }))
table('Held-back sentences', sentences)
table('Held-back comments, handles and addresses left out', comments)
table('Declaration of Human Rights, never trained on', readDeclarations(folder).flatMap(({ language, lines }) => lines.map((text) => ({ language, text }))))
const sorani = sentences.filter(({ language, text }) => language === 'ckb' && /[\u0600-\u06ff]/.test(text))
const kurmanji = sentences.filter(({ language, text }) => language === 'kmr' && /[a-z]/.test(text))
table('Sorani on an Arabic keyboard', sorani.map(({ language, text }) => ({ language, text: soraniOnArabicKeyboard(text, chance) })))
table('Kurmanji without diacritics', kurmanji.map(({ language, text }) => ({ language, text: withoutDiacritics(text) })))
printCalibration([...sentences, ...comments])
printMixed(sentences)
printSpeed(comments.filter(({ text }) => text.length >= 300).map(({ text }) => text.slice(0, 300)))

function heldBack(sets: ReturnType<typeof readSentenceSets>): readonly Text[] {
  return sets.flatMap(({ language, lines }) => lines.filter((line) => sideOf(line) === 'test').map((text) => ({ language, text })))
}

function table(title: string, texts: readonly Text[]): void {
  const long = texts.filter(({ text }) => text.length >= 40)
  print(`\n${title}\n${row('', ['texts', '40+ right', 'no answer', '20 right', 'no answer'])}  confused with, at 40+`)
  const byLanguage = Map.groupBy(long, ({ language }) => language)
  const shown = [...byLanguage].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const tallies = shown.map(([language, own]) => {
    const [whole, cut] = [tally(own), tally(own.map((text) => ({ ...text, text: text.text.slice(0, 20) })))]
    print(`${row(language, [String(own.length), percent(whole.right, own.length), percent(whole.none, own.length), percent(cut.right, own.length), percent(cut.none, own.length)])}  ${whole.confused}`)
    return { whole, cut }
  })
  for (const [name, of] of [['all texts', sumOf], ['mean of languages', meanOf]] as const) {
    print(row(name, [String(long.length), of(tallies.map(({ whole }) => whole)), '', of(tallies.map(({ cut }) => cut)), '']))
  }
}

function tally(texts: readonly Text[]): Tally {
  const wrong: string[] = []
  let [right, none] = [0, 0]
  for (const { language, text } of texts) {
    const found = identifyLanguage(model, text).language
    if (found === language) right += 1
    else if (found === null) none += 1
    else wrong.push(found)
  }
  const confused = [...Map.groupBy(wrong, (found) => found)].map(([found, all]): [string, number] => [found, all.length]).toSorted(([, one], [, other]) => other - one)
  return { texts: texts.length, right, none, confused: confused.slice(0, 4).map((pair) => pair.join(' ')).join(', ') }
}

function sumOf(tallies: readonly Tally[]): string {
  return percent(tallies.reduce((sum, { right }) => sum + right, 0), tallies.reduce((sum, { texts }) => sum + texts, 0))
}

function meanOf(tallies: readonly Tally[]): string {
  return percent(tallies.reduce((sum, { right, texts }) => sum + right / texts, 0), tallies.length)
}

/** Cut to lengths from 8 to 120, so that every confidence occurs. */
function printCalibration(texts: readonly Text[]): void {
  const found = texts.map(({ language, text }) => ({ language, ...identifyBest(text.slice(0, 8 + Math.floor(chance() * 112))) }))
  print('\nConfidence: how often what was said with it was right')
  let error = 0
  for (const [least, most] of [[0.5, 0.6], [0.6, 0.7], [0.7, 0.8], [0.8, 0.9], [0.9, 0.97], [0.97, 0.99], [0.99, 1.01]] as const) {
    const own = found.filter(({ confidence }) => confidence >= least && confidence < most)
    const right = own.filter((one) => one.language === one.found).length / own.length
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length
    error += (Math.abs(right - said) * own.length) / found.length
    print(row(`${least}–${Math.min(1, most)}`, [String(own.length), said.toFixed(3), right.toFixed(3)]))
  }
  print(`expected calibration error ${error.toFixed(3)}`)
}

function identifyBest(text: string): { readonly found: string | null; readonly confidence: number } {
  const { language, confidence }: IdentifiedLanguage = identifyLanguage(model, text)
  return { found: language, confidence }
}

/** Two sentences of different languages in one text, and one of each alone. */
function printMixed(texts: readonly Text[]): void {
  const long = texts.filter(({ text }) => text.length >= 80)
  const pairs = Array.from({ length: 4000 }, () => [draw(long), draw(long)] as const).filter(([one, other]) => one.language !== other.language)
  const noticed = pairs.filter(([one, other]) => isDoubted(`${one.text.slice(0, 100)} ${other.text.slice(0, 100)}`)).length
  const falsely = pairs.filter(([one]) => isDoubted(one.text)).length
  print(`\nmixed or unsure: ${percent(noticed, pairs.length)} of texts of two languages, ${percent(falsely, pairs.length)} of one`)
}

function isDoubted(text: string): boolean {
  const { mixed, language } = identifyLanguage(model, text)
  return mixed || language === null
}

function draw(texts: readonly Text[]): Text {
  return texts[Math.floor(chance() * texts.length)] ?? { language: '', text: '' }
}

/** In rounds of a hundred: the fastest tells what the work costs, the median what else the machine did. */
function printSpeed(texts: readonly string[]): void {
  const rounds = Array.from({ length: 300 }, (_, round) => {
    const start = process.hrtime.bigint()
    for (let at = 0; at < 100; at += 1) identifyLanguage(model, texts[(round * 100 + at) % texts.length] ?? '')
    return Number(process.hrtime.bigint() - start) / 100_000
  }).slice(50).toSorted((one, other) => one - other)
  print(`\na comment of 300 characters: ${rounds[0]?.toFixed(1)} µs at best, ${rounds[125]?.toFixed(1)} µs in the median`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(11)).join('')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
