import { buckets, eachFeature } from './criticism-features.ts'
import type { CriticismModel } from './criticism-model.ts'

export interface CriticismRow {
  /** Normalised. */
  readonly text: string
  readonly criticism: 0 | 1
}

const passes = 12
const firstRate = 0.5
const decay = 1e-5
// Criticism that is missed loses its protection; a false alarm only leaves a comment to a person.
const costOfMissing = 1.5

/** Logistic regression by stochastic gradient descent, in the given order: the same rows give the same model. */
export function trainCriticism(rows: readonly CriticismRow[]): CriticismModel {
  const features = rows.map(({ text }) => featuresOf(text))
  const weights = new Float32Array(buckets)
  const positives = rows.filter(({ criticism }) => criticism === 1).length
  const weightOfCriticism = (costOfMissing * (rows.length - positives)) / Math.max(1, positives)
  let bias = 0
  for (let pass = 0; pass < passes; pass += 1) {
    const rate = firstRate / (1 + pass)
    for (const index of shuffled(rows.length, pass)) {
      const own = features[index] ?? new Uint32Array()
      const wanted = rows[index]?.criticism ?? 0
      const width = 1 / Math.sqrt(own.length || 1)
      let sum = bias
      for (const bucket of own) sum += (weights[bucket] ?? 0) * width
      const step = rate * (wanted === 1 ? weightOfCriticism : 1) * (wanted - 1 / (1 + Math.exp(-sum)))
      bias += step * 0.1
      for (const bucket of own) weights[bucket] = (weights[bucket] ?? 0) * (1 - decay) + step * width
    }
  }
  return quantised(weights, bias)
}

function featuresOf(text: string): Uint32Array {
  const found: number[] = []
  eachFeature(text, (bucket) => found.push(bucket))
  return Uint32Array.from(found)
}

/** A fixed order for each pass: a linear congruential walk (Numerical Recipes' constants) drives the shuffle. */
function shuffled(length: number, pass: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index)
  let state = 0x2545f491 + pass
  for (let last = length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (last + 1)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

function quantised(weights: Float32Array, bias: number): CriticismModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6)
  // As the file keeps them.
  const scale = Math.fround(largest / 127)
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias: Math.fround(bias) }
}
