import { disturb } from './disturb.ts'
import { emptyGrams, findGrams, keepScript } from './grams.ts'
import { sideOf } from './held-back.ts'
import { mainScript } from './identify-language.ts'
import { lengthBin, lengthBins, mostLanguages, type LanguageModel, type ScriptModel } from './language-model.ts'
import { emptyLetters, mostLetters, readLetters } from './letters.ts'
import { arabic, cyrillic, latin } from './script.ts'
import { seededChance } from './seeded-chance.ts'

/** Texts of one source in one language. */
export interface LanguageSet {
  /** The folder it is from. */
  readonly set: string
  /** BCP 47. */
  readonly language: string
  readonly lines: readonly string[]
}

/** How large the model of each script is, and how often each of its languages is seen. */
const plans = [
  { script: latin, rows: 1 << 15, samples: 60_000 },
  { script: arabic, rows: 1 << 15, samples: 90_000 },
  { script: cyrillic, rows: 1 << 12, samples: 20_000 },
] as const

const seed = 20261231
const learningRate = 0.4

/** The model of all languages in `sets`, trained on what is not held back; the same sets give the same model. */
export function trainLanguages(sets: readonly LanguageSet[]): LanguageModel {
  const chance = seededChance(seed)
  const parts: Trained[] = []
  let offset = 0
  for (const plan of plans) {
    const trained = trainScript(gather(sets, plan.script), { ...plan, offset, chance })
    parts.push(trained)
    offset += trained.weights.length
  }
  const weights = new Uint32Array(offset)
  for (const { model, weights: own } of parts) weights.set(own, model.offset)
  return { scripts: parts.map(({ model }) => model), weights }
}

interface Trained {
  readonly model: ScriptModel
  readonly weights: Uint32Array
}

/** The lines of one language in one script, a list a source. */
interface Material {
  readonly language: string
  readonly training: readonly (readonly string[])[]
  readonly tuning: readonly (readonly string[])[]
}

interface Plan {
  readonly script: number
  readonly rows: number
  readonly samples: number
  readonly offset: number
  readonly chance: () => number
}

const letters = emptyLetters()
const grams = emptyGrams(mostLetters * 2 + 2)

function gather(sets: readonly LanguageSet[], script: number): readonly Material[] {
  const inScript = sets.map((set) => ({ ...set, lines: set.lines.filter((line) => isIn(line, script)) })).filter(({ lines }) => lines.length >= fewestLines)
  const languages = [...new Set(inScript.map(({ language }) => language))].toSorted()
  return languages.map((language) => {
    const own = inScript.filter((set) => set.language === language)
    return { language, training: sources(own, 'training'), tuning: sources(own, 'tuning') }
  })
}

const fewestLines = 300

function isIn(line: string, script: number): boolean {
  readLetters(line, letters)
  return letters.total > 3 && mainScript(letters) === script && (letters.counts[script] ?? 0) > letters.total * 0.7
}

function sources(sets: readonly LanguageSet[], side: 'training' | 'tuning'): readonly (readonly string[])[] {
  return [...Map.groupBy(sets, ({ set }) => set).values()].map((some) => some.flatMap(({ lines }) => lines.filter((line) => sideOf(line) === side)))
}

function trainScript(materials: readonly Material[], plan: Plan): Trained {
  if (materials.length > mostLanguages) throw new RangeError(`${materials.length} languages of one script; the model holds ${mostLanguages}.`)
  const network = new SoftmaxRows(plan.rows, materials.length)
  const steps = plan.samples * materials.length
  for (let step = 0; step < steps; step += 1) {
    const at = Math.floor(plan.chance() * materials.length)
    if (readSample(materials[at], plan, 'training')) network.learn(at, learningRate * (1 - step / steps))
  }
  return quantise(network, materials, plan)
}

function readSample(material: Material | undefined, { script, rows, chance }: Plan, side: 'training' | 'tuning'): boolean {
  if (material === undefined) return false
  const line = drawLine(material[side], chance)
  readLetters(disturb(line, { language: material.language, chance }), letters)
  if (letters.total < 2) return false
  keepScript(letters, script)
  findGrams(letters, { start: 0, end: letters.length, rows }, grams)
  return grams.length > 0
}

/** From a source by the root of its size, so that a large one does not drown the others. */
function drawLine(lists: readonly (readonly string[])[], chance: () => number): string {
  let left = chance() * lists.reduce((sum, lines) => sum + Math.sqrt(lines.length), 0)
  const list = lists.find((lines) => (left -= Math.sqrt(lines.length)) < 0) ?? lists[0] ?? []
  return list[Math.floor(chance() * list.length)] ?? ''
}

/** Logistic regression over hashed rows, learned a text at a time with AdaGrad. */
class SoftmaxRows {
  readonly weights: Float32Array
  readonly languages: number
  private readonly squares: Float32Array
  private readonly logits = new Float64Array(mostLanguages)

  constructor(rows: number, languages: number) {
    this.languages = languages
    this.weights = new Float32Array(rows * languages)
    this.squares = new Float32Array(rows * languages).fill(1e-4)
  }

  learn(target: number, rate: number): void {
    const gradient = this.probabilities(1)
    gradient[target] = (gradient[target] ?? 0) - 1
    const input = 1 / Math.sqrt(grams.length)
    for (let language = 0; language < this.languages; language += 1) gradient[language] = (gradient[language] ?? 0) * input
    for (let at = 0; at < grams.length; at += 1) this.move((grams.rows[at] ?? 0) * this.languages, gradient, rate)
  }

  private move(row: number, gradient: Float64Array, rate: number): void {
    const { weights, squares, languages } = this
    for (let language = 0; language < languages; language += 1) {
      const slope = gradient[language] ?? 0
      const square = (squares[row + language] ?? 0) + slope * slope
      squares[row + language] = square
      weights[row + language] = (weights[row + language] ?? 0) - (rate * slope) / Math.sqrt(square)
    }
  }

  /** Of the text in `grams`. */
  probabilities(temperature: number): Float64Array {
    const { weights, languages, logits } = this
    logits.fill(0)
    for (let at = 0; at < grams.length; at += 1) {
      const row = (grams.rows[at] ?? 0) * languages
      for (let language = 0; language < languages; language += 1) logits[language] = (logits[language] ?? 0) + (weights[row + language] ?? 0)
    }
    return softmax(logits, languages, 1 / Math.sqrt(grams.length) / temperature)
  }
}

function softmax(logits: Float64Array, length: number, factor: number): Float64Array {
  let most = -Infinity
  for (let index = 0; index < length; index += 1) most = Math.max(most, logits[index] ?? 0)
  let sum = 0
  for (let index = 0; index < length; index += 1) {
    const odds = Math.exp(((logits[index] ?? 0) - most) * factor)
    logits[index] = odds
    sum += odds
  }
  for (let index = 0; index < length; index += 1) logits[index] = (logits[index] ?? 0) / sum
  return logits
}

function quantise(network: SoftmaxRows, materials: readonly Material[], plan: Plan): Trained {
  const stride = Math.ceil(network.languages / 4)
  const scale = clipOf(network.weights) / 127
  const bytes = new Uint8Array(plan.rows * stride * 4).fill(128)
  for (const [index, weight] of network.weights.entries()) {
    const at = Math.floor(index / network.languages) * stride * 4 + (index % network.languages)
    bytes[at] = 128 + Math.max(-127, Math.min(127, Math.round(weight / scale)))
  }
  const model = { script: plan.script, languages: materials.map(({ language }) => language), rows: plan.rows, offset: plan.offset, stride, scale, temperatures: temperatures(network, materials, plan) }
  return { model, weights: new Uint32Array(bytes.buffer) }
}

/** The few largest weights are cut, which costs less than coarser steps for all. */
function clipOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).toSorted()
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 1
}

const candidates = [0.35, 0.42, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3]
const tuningSamples = 1500

/** For each length the divisor under which the held-back texts for tuning are least surprising. */
function temperatures(network: SoftmaxRows, materials: readonly Material[], plan: Plan): readonly number[] {
  const surprise = Array.from({ length: lengthBins }, () => candidates.map(() => 0))
  for (let at = 0; at < materials.length; at += 1) {
    for (let sample = 0; sample < tuningSamples; sample += 1) {
      if (!readSample(materials[at], plan, 'tuning')) continue
      const bin = surprise[lengthBin(letters.total)] ?? []
      for (const [index, temperature] of candidates.entries()) {
        bin[index] = (bin[index] ?? 0) - Math.log(Math.max(1e-9, network.probabilities(temperature)[at] ?? 0))
      }
    }
  }
  return surprise.map((bin) => (bin[0] === 0 ? 1 : (candidates[bin.indexOf(Math.min(...bin))] ?? 1)))
}
