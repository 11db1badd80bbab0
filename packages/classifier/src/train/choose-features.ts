/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { outputs } from '../model/outputs.ts'
import { rankSieve, type Sieve, sieveBits, sieveWords } from '../model/sieve.ts'
import type { Prepared } from './prepare.ts'
import { unknown } from './labels.ts'

export interface ChooseInput {
  readonly prepared: Prepared
  readonly setWeights: Float32Array
  /** How many rows of weights there is room for. */
  readonly rows: number
}

/**
 * Chooses the hashed features worth a row of weights: those on which an output's labels depart
 * most from what their own set would lead one to expect (the score test of a logistic regression
 * with a constant for each set), so that no set's habits are mistaken for a rule.
 */
export function chooseFeatures(input: ChooseInput): Sieve {
  const importance = importanceOf(input)
  const least = importance.toSorted().at(-input.rows - 1) ?? 0
  const bits = new Uint32Array(sieveWords)
  let chosen = 0
  for (let place = 0; place < importance.length && chosen < input.rows; place += 1) {
    if (importance[place]! <= least) continue
    bits[place >>> 5]! |= 1 << (place & 31)
    chosen += 1
  }
  const ranks = new Uint32Array(sieveWords)
  rankSieve(bits, ranks)
  return { bits, ranks }
}

function importanceOf({ prepared, setWeights }: ChooseInput): Float32Array {
  const places = 2 ** sieveBits
  const width = outputs.length
  const importance = new Float32Array(places)
  const rates = ratesOfSets(prepared)
  const gradient = new Float32Array(places)
  const spread = new Float32Array(places)
  for (let output = 0; output < width; output += 1) {
    gradient.fill(0)
    spread.fill(0)
    for (let text = 0; text < prepared.count; text += 1) {
      const label = prepared.labels[text * width + output]!
      if (label === unknown) continue
      const set = prepared.sets[text]!
      const rate = rates[set * width + output]!
      if (rate <= 0 || rate >= 1) continue
      addText(prepared, text, { gradient, spread, push: (label - rate) * setWeights[set]!, weight: rate * (1 - rate) * setWeights[set]! })
    }
    for (let place = 0; place < places; place += 1) {
      const found = (gradient[place]! * gradient[place]!) / (spread[place]! + leastSpread)
      if (found > importance[place]!) importance[place] = found
    }
  }
  return importance
}

/** Evidence that a feature needs before its departures count: about this many texts' worth. */
const leastSpread = 1

interface Tally {
  readonly gradient: Float32Array
  readonly spread: Float32Array
  readonly push: number
  readonly weight: number
}

function addText(prepared: Prepared, text: number, tally: Tally): void {
  const { features, featureEnds, tokenEnds } = prepared
  const first = text === 0 ? 0 : tokenEnds[text - 1]!
  const from = first === 0 ? 0 : featureEnds[first - 1]!
  const last = tokenEnds[text]!
  const to = last === 0 ? 0 : featureEnds[last - 1]!
  const { gradient, spread, push, weight } = tally
  for (let at = from; at < to; at += 1) {
    const place = features[at]! >>> (32 - sieveBits)
    gradient[place]! += push
    spread[place]! += weight
  }
}

function ratesOfSets(prepared: Prepared): Float64Array {
  const width = outputs.length
  const positive = new Float64Array(256 * width)
  const known = new Float64Array(256 * width)
  for (let text = 0; text < prepared.count; text += 1) {
    for (let output = 0; output < width; output += 1) {
      const label = prepared.labels[text * width + output]!
      if (label === unknown) continue
      const cell = prepared.sets[text]! * width + output
      known[cell]! += 1
      positive[cell]! += label
    }
  }
  return positive.map((count, cell) => (known[cell] === 0 ? 0 : count / known[cell]!))
}
