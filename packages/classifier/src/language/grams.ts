import type { Letters } from './letters.ts'
import { scriptOf } from './script.ts'

/** The longest row of letters that is looked at together. */
const longestGram = 5
const space = 0x20
const zeroWidthNonJoiner = 0x200c

/** The rows of a table in which the n-grams of some letters are found. */
export interface Grams {
  readonly rows: Uint32Array
  length: number
}

export function emptyGrams(units: number): Grams {
  return { rows: new Uint32Array(units * longestGram), length: 0 }
}

export interface GramRange {
  readonly start: number
  readonly end: number
  /** How many rows the table has, a power of two. */
  readonly rows: number
}

/** Takes what is not of `script` for a space, so that names in other letters say nothing. */
export function keepScript({ units, length }: Letters, script: number): void {
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? space
    if (unit !== space && unit !== zeroWidthNonJoiner && scriptOf(unit) !== script) units[at] = space
  }
}

/** The rows of each one to five letters in a word, the spaces around it counted in. */
export function findGrams({ units }: Letters, { start, end, rows }: GramRange, grams: Grams): void {
  const shift = Math.clz32(rows) + 1
  let length = 0
  for (let from = start; from < end; from += 1) {
    let unit = units[from] ?? space
    let hash = Math.imul(0x811c9dc5 ^ unit, 0x9e3779b1)
    if (unit !== space) {
      grams.rows[length] = hash >>> shift
      length += 1
    }
    const last = Math.min(end, from + longestGram)
    for (let at = from + 1; at < last; at += 1) {
      unit = units[at] ?? space
      hash = Math.imul(hash ^ unit, 0x9e3779b1)
      grams.rows[length] = hash >>> shift
      length += 1
      if (unit === space) break
    }
  }
  grams.length = length
}
