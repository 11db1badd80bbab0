/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { markingOfText, markingWeights } from '../model/marking.ts'
import type { Model } from '../model/model.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { outputIndex } from '../model/outputs.ts'
import { Reading } from '../model/reading.ts'
import { rowWidth } from '../model/shape.ts'
import { Chance } from './chance.ts'
import type { Row } from './sets.ts'

export interface LearnMarksInput {
  readonly model: Model
  /** Rows that have marks; see `marksIn`. */
  readonly rows: readonly Row[]
  readonly normalise: (text: string) => NormalisedText
  readonly seed: number
}

/** The places, in UTF-16 code units, that people marked in a text; undefined where nobody was asked. */
export function marksIn(row: Row): ReadonlySet<number> | undefined {
  const spans = row.source.orig?.['spans'] ?? row.source.orig?.['toxic_spans']
  const points: unknown = typeof spans === 'string' ? JSON.parse(spans) : spans
  if (!Array.isArray(points)) return undefined
  const marked = new Set<number>(points.map(Number))
  // The sets count code points.
  const units = new Set<number>()
  let point = 0
  let unit = 0
  for (const char of row.text) {
    for (let i = 0; i < char.length; i += 1) if (marked.has(point)) units.add(unit + i)
    point += 1
    unit += char.length
  }
  return units
}

/** Learns from words that people marked which words to mark: a logistic regression on what the model sees of a word. */
export function learnMarks({ model, rows, normalise, seed }: LearnMarksInput): Float32Array {
  const weights = new Float32Array(markingWeights)
  const spread = new Float32Array(markingWeights)
  const values = new Float32Array(markingWeights)
  const reading = new Reading()
  const chance = new Chance(seed)
  const order = new Uint32Array(rows.length).map((_, index) => index)
  const marks = rows.map(marksIn)
  const reject = outputIndex('reject')
  for (let round = 0; round < rounds; round += 1) {
    chance.shuffle(order)
    const rate = 0.1 * (1 - round / rounds)
    for (const index of order) {
      const marked = marks[index]
      if (marked === undefined) continue
      const normalised = normalise(rows[index]!.text)
      reading.open(normalised.text)
      reading.readStretch(model)
      for (let token = 0; token < reading.tokenCount; token += 1) {
        const middle = normalised.starts[(reading.starts[token]! + reading.ends[token]!) >>> 1]!
        const label = marked.has(middle) ? 1 : 0
        let logit = 0
        for (let i = 0; i < markingOfText; i += 1) values[i] = reading.tokens[token * rowWidth + i]!
        values[markingOfText] = reading.raw[reject]!
        values[markingOfText + 1] = 1
        for (let i = 0; i < markingWeights; i += 1) logit += weights[i]! * values[i]!
        const push = 1 / (1 + Math.exp(-logit)) - label
        for (let i = 0; i < markingWeights; i += 1) {
          const own = push * values[i]!
          spread[i]! += own * own
          weights[i]! -= (rate * own) / Math.sqrt(spread[i]! + 1e-3)
        }
      }
    }
  }
  return weights
}

const rounds = 6
