import { isForeign } from './foreign-letters.ts'
import { emptyGrams, findGrams, keepScript } from './grams.ts'
import { lengthBin, mostLanguages, type LanguageModel, type ScriptModel } from './language-model.ts'
import { emptyLetters, mostLetters, readLetters, type Letters } from './letters.ts'
import { han, kana, languageOfScript, scripts } from './script.ts'

export interface IdentifiedLanguage {
  /** BCP 47; `null` where the text is too short, too mixed or in no language that is known. */
  readonly language: string | null
  /** From 0 to 1: how often the language found is the right one for texts like this. */
  readonly confidence: number
  /** Whether a good part is in another language or script. */
  readonly mixed: boolean
}

/** The language of the first letters of `text`: up to 180 of them in its first 1,000 code units. */
export function identifyLanguage(model: LanguageModel, text: string): IdentifiedLanguage {
  readLetters(text, letters)
  if (letters.total < fewestLetters) return unknown
  const script = mainScript(letters)
  if (isForeign(letters)) return unknown
  const share = shareOf(letters, script)
  const found = languageIn(model, script)
  const confidence = found.confidence * Math.min(1, share + 0.1)
  return { language: confidence < leastConfidence ? null : found.language, confidence, mixed: found.mixed || share < mainlyOne }
}

const unknown: IdentifiedLanguage = { language: null, confidence: 0, mixed: false }
const fewestLetters = 2
/** Below it a guess is wrong more often than right. */
const leastConfidence = 0.45
/** Below it the rest is a language of its own and not a name or two. */
const mainlyOne = 0.7
/** Long enough to tell its language, short enough that a quotation fills one. */
const segmentUnits = 72

// Read anew for each text; nothing here waits, so no two texts share it.
const letters = emptyLetters()
const grams = emptyGrams(mostLetters * 2 + 2)
const whole: Sums = { logits: new Float64Array(mostLanguages), grams: 0 }
const part: Sums = { logits: new Float64Array(mostLanguages), grams: 0 }

/** The script of most letters, by its number. */
export function mainScript({ counts }: Letters): number {
  let main = 0
  for (let script = 1; script < counts.length; script += 1) if (countOf(counts, script) > countOf(counts, main)) main = script
  // Japanese is written in both, and never without kana.
  return main === han && countOf(counts, kana) * 10 > countOf(counts, han) ? kana : main
}

function countOf(counts: Uint32Array, script: number): number {
  return counts[script] ?? 0
}

function shareOf({ counts, total }: Letters, script: number): number {
  return (countOf(counts, script) + (script === kana ? countOf(counts, han) : 0)) / total
}

function languageIn(model: LanguageModel, script: number): IdentifiedLanguage {
  const scriptModel = model.scripts.find((candidate) => candidate.script === script)
  if (scriptModel !== undefined) return languageAmong(model.weights, scriptModel)
  const name = scripts[script]
  const language = name === undefined ? undefined : languageOfScript[name]
  return language === undefined ? unknown : { language, confidence: 0.98, mixed: false }
}

function languageAmong(weights: Uint32Array, scriptModel: ScriptModel): IdentifiedLanguage {
  keepScript(letters, scriptModel.script)
  clear(whole)
  let sure: string | null = null
  let mixed = false
  for (let start = 0; start < letters.length - 1; ) {
    const end = endOfSegment(start)
    clear(part)
    addSegment(weights, scriptModel, { start, end, sums: part })
    add(part, whole)
    const own = best(scriptModel, part, end - start)
    if (own.confidence > 0.9) {
      mixed ||= sure !== null && sure !== own.language
      sure = own.language
    }
    start = end
  }
  const { language, confidence } = best(scriptModel, whole, letters.total)
  return { language, confidence: mixed ? confidence * 0.6 : confidence, mixed }
}

/** What the n-grams of a stretch say together for each language, and how many they are. */
interface Sums {
  readonly logits: Float64Array
  grams: number
}

function clear(sums: Sums): void {
  sums.logits.fill(0)
  sums.grams = 0
}

function add(some: Sums, all: Sums): void {
  for (let index = 0; index < mostLanguages; index += 1) all.logits[index] = (all.logits[index] ?? 0) + (some.logits[index] ?? 0)
  all.grams += some.grams
}

function best({ languages, scale, temperatures }: ScriptModel, { logits, grams: count }: Sums, length: number): { readonly language: string | null; readonly confidence: number } {
  const factor = scale / Math.sqrt(Math.max(1, count)) / (temperatures[lengthBin(length)] ?? 1)
  let first = 0
  for (let index = 1; index < languages.length; index += 1) if ((logits[index] ?? 0) > (logits[first] ?? 0)) first = index
  let sum = 0
  for (let index = 0; index < languages.length; index += 1) sum += Math.exp(((logits[index] ?? 0) - (logits[first] ?? 0)) * factor)
  return { language: languages[first] ?? null, confidence: 1 / sum }
}

/** At a space, so that no word is cut; what would be a short rest is taken in. */
function endOfSegment(start: number): number {
  if (letters.length - start < segmentUnits * 1.5) return letters.length
  let end = start + segmentUnits
  while (end < letters.length && letters.units[end] !== 0x20) end += 1
  return letters.length - end < segmentUnits / 2 ? letters.length : end
}

interface Segment {
  readonly start: number
  readonly end: number
  readonly sums: Sums
}

/** Adds what each n-gram says: four languages at a time, in lanes of 16 bits that are emptied before they run over. */
function addSegment(weights: Uint32Array, { stride, offset, rows }: ScriptModel, { start, end, sums }: Segment): void {
  // The space behind the last word belongs to it.
  findGrams(letters, { start, end: Math.min(end + 1, letters.length), rows }, grams)
  for (let from = 0; from < grams.length; from += 256) {
    const to = Math.min(grams.length, from + 256)
    for (let four = 0; four < stride; four += 1) {
      addLanes(sumLanes(weights, { from, to, stride, offset: offset + four }), sums.logits, four * 4)
    }
  }
  sums.grams += grams.length
}

interface LaneRange {
  readonly from: number
  readonly to: number
  readonly stride: number
  readonly offset: number
}

/** Four weights of all n-grams of the range, summed in pairs: the first and third, the second and fourth. */
function sumLanes(weights: Uint32Array, { from, to, stride, offset }: LaneRange): readonly [number, number, number] {
  const { rows } = grams
  let even = 0
  let odd = 0
  for (let at = from; at < to; at += 1) {
    const four = weights[(rows[at] ?? 0) * stride + offset] ?? 0
    even = (even + (four & 0xff00ff)) | 0
    odd = (odd + ((four >>> 8) & 0xff00ff)) | 0
  }
  return [even, odd, (to - from) * 128]
}

function addLanes([even, odd, bias]: readonly [number, number, number], logits: Float64Array, at: number): void {
  logits[at] = (logits[at] ?? 0) + (even & 0xffff) - bias
  logits[at + 1] = (logits[at + 1] ?? 0) + (odd & 0xffff) - bias
  logits[at + 2] = (logits[at + 2] ?? 0) + (even >>> 16) - bias
  logits[at + 3] = (logits[at + 3] ?? 0) + (odd >>> 16) - bias
}
