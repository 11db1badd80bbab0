/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { markingOfText, markingWeights } from '../model/marking.ts'
import type { Model } from '../model/model.ts'
import { outputIndex } from '../model/outputs.ts'
import { Reading } from '../model/reading.ts'
import { rowWidth } from '../model/shape.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { Chance } from './chance.ts'
import { marksIn } from './learn-marks.ts'
import type { Row } from './sets.ts'

export interface FitMarkingInput {
  readonly model: Model
  /** Rows that have marks and that the weights of words were not learnt from. */
  readonly rows: readonly Row[]
  readonly normalise: (text: string) => NormalisedText
  readonly seed: number
}

const rounds = 6

/** How much a word's own weights, its neighbours' and the whole text count for a mark; see `marking.ts`. */
export function fitMarking({ model, rows, normalise, seed }: FitMarkingInput): Float32Array {
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
