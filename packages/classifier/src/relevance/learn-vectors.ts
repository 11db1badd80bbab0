/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Chance } from '../train/chance.ts'

/** Two texts that belong together, as numbers of words. */
export interface Pair {
  readonly comment: Uint32Array
  readonly context: Uint32Array
}

/** Draws pairs of one language; `take` gives the next batch, at most `batch` pairs. */
export interface PairSource {
  /** How often it is drawn from, beside the others. */
  readonly weight: number
  readonly take: () => readonly Pair[]
}

export interface VectorPlan {
  readonly words: number
  readonly dimensions: number
  readonly steps: number
  readonly chance: Chance
  /** Row by row; changed in place. */
  readonly vectors: Float32Array
}

export const batch = 64
const rate = 0.06
const softening = 1
const firstScale = 8
const firstBias = -5

/**
 * Vectors of words such that the softened mean of a comment's points where that of its context does, and away from
 * the contexts of the other comments of its batch (Zhai et al., "Sigmoid loss", 2023): each pair is judged by itself,
 * so that one level serves for all comments. Word by word, AdaGrad.
 */
export function learnVectors(sources: readonly PairSource[], plan: VectorPlan): { readonly scale: number; readonly bias: number } {
  const { words, dimensions: width, vectors, chance } = plan
  const squares = new Float32Array(words).fill(1e-3)
  const [comments, contexts] = [new Side(width), new Side(width)]
  let [scale, bias, scaleSquare, biasSquare] = [firstScale, firstBias, 1, 1]
  const weightSum = sources.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < plan.steps; step += 1) {
    const pairs = drawn(sources, weightSum * chance.share()).take()
    const now = rate * (1 - (0.95 * step) / plan.steps)
    comments.read(pairs.map(({ comment }) => comment), vectors)
    contexts.read(pairs.map(({ context }) => context), vectors)
    let [scaleSlope, biasSlope] = [0, 0]
    for (let one = 0; one < pairs.length; one += 1) {
      for (let other = 0; other < pairs.length; other += 1) {
        const closeness = comments.dot(one, contexts, other)
        const wanted = one === other ? 1 : 0
        // As much for the one that belongs as for all that do not.
        const share = wanted === 1 ? 1 : 4 / pairs.length
        const slope = share * (1 / (1 + Math.exp(-(scale * closeness + bias))) - wanted)
        scaleSlope += (slope * closeness) / pairs.length
        biasSlope += slope / pairs.length
        comments.pull(one, slope * scale, contexts.unit(other))
        contexts.pull(other, slope * scale, comments.unit(one))
      }
    }
    scaleSquare += scaleSlope ** 2
    biasSquare += biasSlope ** 2
    scale -= (now * scaleSlope) / Math.sqrt(scaleSquare)
    bias -= (now * biasSlope) / Math.sqrt(biasSquare)
    for (const side of [comments, contexts]) side.step(vectors, squares, now)
  }
  return { scale, bias }

  function drawn(all: readonly PairSource[], at: number): PairSource {
    let left = at
    return all.find(({ weight }) => (left -= weight) < 0) ?? all[0]!
  }
}

class Side {
  readonly #width: number
  readonly #sums: Float32Array
  readonly #units: Float32Array
  readonly #slopes: Float32Array
  readonly #lengths = new Float64Array(batch)
  #texts: readonly Uint32Array[] = []

  constructor(width: number) {
    this.#width = width
    this.#sums = new Float32Array(batch * width)
    this.#units = new Float32Array(batch * width)
    this.#slopes = new Float32Array(batch * width)
  }

  read(texts: readonly Uint32Array[], vectors: Float32Array): void {
    this.#texts = texts
    this.#sums.fill(0)
    this.#slopes.fill(0)
    const width = this.#width
    texts.forEach((words, text) => {
      const from = text * width
      const share = 1 / Math.sqrt(words.length || 1)
      for (const word of words) for (let d = 0; d < width; d += 1) this.#sums[from + d]! += vectors[word * width + d]! * share
      let square = softening
      for (let d = 0; d < width; d += 1) square += this.#sums[from + d]! ** 2
      const length = Math.sqrt(square)
      this.#lengths[text] = length
      for (let d = 0; d < width; d += 1) this.#units[from + d] = this.#sums[from + d]! / length
    })
  }

  dot(text: number, other: Side, otherText: number): number {
    const width = this.#width
    let sum = 0
    for (let d = 0; d < width; d += 1) sum += this.#units[text * width + d]! * other.#units[otherText * width + d]!
    return sum
  }

  /** Where a text points. */
  unit(text: number): Float32Array {
    return this.#units.subarray(text * this.#width, (text + 1) * this.#width)
  }

  pull(text: number, slope: number, towards: Float32Array): void {
    const from = text * this.#width
    for (let d = 0; d < this.#width; d += 1) this.#slopes[from + d]! += slope * towards[d]!
  }

  step(vectors: Float32Array, squares: Float32Array, now: number): void {
    const width = this.#width
    this.#texts.forEach((words, text) => {
      const from = text * width
      let along = 0
      for (let d = 0; d < width; d += 1) along += this.#slopes[from + d]! * this.#units[from + d]!
      let square = 0
      const share = 1 / (this.#lengths[text]! * Math.sqrt(words.length || 1))
      for (let d = 0; d < width; d += 1) {
        const slope = (this.#slopes[from + d]! - this.#units[from + d]! * along) * share
        this.#slopes[from + d] = slope
        square += slope * slope
      }
      for (const word of words) {
        squares[word]! += square / width
        const by = now / Math.sqrt(squares[word]!)
        for (let d = 0; d < width; d += 1) vectors[word * width + d]! -= by * this.#slopes[from + d]!
      }
    })
  }
}
