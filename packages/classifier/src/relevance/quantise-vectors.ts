/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Chance } from '../train/chance.ts'
import { dimensions, parts, partWidth, type RelevanceParts } from './relevance-model.ts'

const centres = 256
const rounds = 10

/** Each part of the vectors by its 256 commonest forms (k-means, from vectors drawn). */
export function quantiseVectors(vectors: Float32Array, chance: Chance): Pick<RelevanceParts, 'codes' | 'codebook'> {
  const words = vectors.length / dimensions
  const codes = new Uint8Array(words * parts)
  const codebook = new Float32Array(parts * centres * partWidth)
  for (let part = 0; part < parts; part += 1) {
    const own = Float32Array.from({ length: words * partWidth }, (_, at) => vectors[Math.floor(at / partWidth) * dimensions + part * partWidth + (at % partWidth)]!)
    const book = codebook.subarray(part * centres * partWidth, (part + 1) * centres * partWidth)
    for (let centre = 0; centre < centres; centre += 1) {
      const from = Math.floor(chance.share() * words) * partWidth
      book.set(own.subarray(from, from + partWidth), centre * partWidth)
    }
    for (let round = 0; round < rounds; round += 1) moveCentres(own, book)
    for (let word = 0; word < words; word += 1) codes[word * parts + part] = nearest(own, word * partWidth, book)
  }
  return { codes, codebook }
}

function moveCentres(points: Float32Array, book: Float32Array): void {
  const sums = new Float64Array(book.length)
  const counts = new Uint32Array(centres)
  for (let from = 0; from < points.length; from += partWidth) {
    const centre = nearest(points, from, book)
    counts[centre]! += 1
    for (let d = 0; d < partWidth; d += 1) sums[centre * partWidth + d]! += points[from + d]!
  }
  for (let at = 0; at < book.length; at += 1) {
    const count = counts[Math.floor(at / partWidth)]!
    if (count > 0) book[at] = sums[at]! / count
  }
}

function nearest(points: Float32Array, from: number, book: Float32Array): number {
  let best = 0
  let least = Infinity
  for (let centre = 0; centre < centres; centre += 1) {
    let square = 0
    for (let d = 0; d < partWidth; d += 1) square += (points[from + d]! - book[centre * partWidth + d]!) ** 2
    if (square < least) {
      least = square
      best = centre
    }
  }
  return best
}
