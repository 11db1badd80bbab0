/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { markColumn, rowWidth } from '../model/shape.ts'
import { rowOf, type Sieve } from '../model/sieve.ts'
import { TokenReader } from '../model/tokens.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { Chance } from './chance.ts'
import type { Row } from './sets.ts'

export interface LearnMarksInput {
  readonly sieve: Sieve
  /** The weights of all features; their column for marks is written. */
  readonly table: Float32Array
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

const rounds = 8

/**
 * Learns from words that people marked how much each feature speaks for a mark: a logistic
 * regression on the features of one word. `fitMarking` then weighs it against all else.
 */
export function learnMarks({ sieve, table, rows, normalise, seed }: LearnMarksInput): void {
  const examples = examplesOf(rows, sieve, normalise)
  const spread = new Float32Array(table.length / rowWidth)
  const order = new Uint32Array(examples.labels.length).map((_, index) => index)
  const chance = new Chance(seed)
  let constant = -2
  for (let round = 0; round < rounds; round += 1) {
    chance.shuffle(order)
    const rate = 0.3 * (1 - round / rounds)
    for (const token of order) {
      const from = token === 0 ? 0 : examples.ends[token - 1]!
      const to = examples.ends[token]!
      const size = 1 / Math.sqrt(Math.max(1, to - from))
      let sum = 0
      for (let at = from; at < to; at += 1) sum += table[examples.rows[at]! * rowWidth + markColumn]!
      const push = 1 / (1 + Math.exp(-(constant + sum * size))) - examples.labels[token]!
      constant -= 0.001 * push
      const own = push * size
      for (let at = from; at < to; at += 1) {
        const row = examples.rows[at]!
        spread[row]! += own * own
        table[row * rowWidth + markColumn]! -= (rate * own) / Math.sqrt(spread[row]! + 1e-3)
      }
    }
  }
}

interface Examples {
  readonly rows: Uint32Array
  readonly ends: Uint32Array
  readonly labels: Uint8Array
}

function examplesOf(rows: readonly Row[], sieve: Sieve, normalise: LearnMarksInput['normalise']): Examples {
  const reader = new TokenReader()
  const found: number[] = []
  const ends: number[] = []
  const labels: number[] = []
  for (const row of rows) {
    const marked = marksIn(row)
    if (marked === undefined) continue
    const normalised = normalise(row.text)
    reader.open(normalised.text)
    while (reader.next()) {
      for (let i = 0; i < reader.count; i += 1) {
        const feature = rowOf(sieve, reader.features[i]!)
        if (feature >= 0) found.push(feature)
      }
      ends.push(found.length)
      labels.push(marked.has(normalised.starts[(reader.start + reader.end) >>> 1]!) ? 1 : 0)
    }
  }
  return { rows: Uint32Array.from(found), ends: Uint32Array.from(ends), labels: Uint8Array.from(labels) }
}
