/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { NormalisedText } from '../normalise/normalise.ts'
import { outputs } from '../model/outputs.ts'
import { rowOf, type Sieve } from '../model/sieve.ts'
import { TokenReader } from '../model/tokens.ts'
import type { Row } from './sets.ts'

/** Longer comments are cut for training: what follows says little more and costs as much. */
const longestText = 2000

/**
 * Texts as numbers, one behind another: `features[featureEnds[t-1] … featureEnds[t])` are the
 * features of token t, and `tokenEnds` bounds the tokens of a text in the same way. Before the
 * sieve a feature is its 32-bit hash, after it the row of its weights.
 */
export interface Prepared {
  readonly count: number
  readonly features: Uint32Array
  readonly featureEnds: Uint32Array
  readonly tokenEnds: Uint32Array
  /** For each text one label for each output, in the order of `outputs`. */
  readonly labels: Int8Array
  /** For each text the number of its set. */
  readonly sets: Uint8Array
}

export interface PrepareInput {
  readonly rows: readonly Row[]
  readonly setNames: readonly string[]
  readonly normalise: (text: string) => NormalisedText
}

export function prepare(input: PrepareInput): Prepared {
  const { rows, setNames, normalise } = input
  const reader = new TokenReader()
  const features = new GrowingWords(2 ** 24)
  const featureEnds = new GrowingWords(2 ** 20)
  const tokenEnds = new Uint32Array(rows.length)
  const labels = new Int8Array(rows.length * outputs.length)
  const sets = new Uint8Array(rows.length)
  rows.forEach((row, index) => {
    reader.open(normalise(row.text).text.slice(0, longestText))
    while (reader.next()) {
      for (let i = 0; i < reader.count; i += 1) features.push(reader.features[i]!)
      featureEnds.push(features.length)
    }
    tokenEnds[index] = featureEnds.length
    labels.set(row.labels, index * outputs.length)
    sets[index] = setNames.indexOf(row.set)
  })
  return { count: rows.length, features: features.trimmed(), featureEnds: featureEnds.trimmed(), tokenEnds, labels, sets }
}

/** Keeps the features that the sieve lets through, as the rows of their weights; in place. */
export function sift(prepared: Prepared, sieve: Sieve): Prepared {
  const { features, featureEnds } = prepared
  let kept = 0
  let from = 0
  for (let token = 0; token < featureEnds.length; token += 1) {
    const to = featureEnds[token]!
    for (let at = from; at < to; at += 1) {
      const row = rowOf(sieve, features[at]!)
      if (row < 0) continue
      features[kept] = row
      kept += 1
    }
    from = to
    featureEnds[token] = kept
  }
  return { ...prepared, features: features.subarray(0, kept) }
}

class GrowingWords {
  length = 0
  #words: Uint32Array

  constructor(size: number) {
    this.#words = new Uint32Array(size)
  }

  push(word: number): void {
    if (this.length === this.#words.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#words)
      this.#words = larger
    }
    this.#words[this.length] = word
    this.length += 1
  }

  trimmed(): Uint32Array {
    return this.#words.subarray(0, this.length)
  }
}
