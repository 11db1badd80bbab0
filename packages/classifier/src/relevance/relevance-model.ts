/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { createHash } from 'node:crypto'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

export const dimensions = 64
/** A vector is kept in parts, each the number of one of 256 (product quantisation: Jégou et al., 2011). */
export const parts = 16
export const partWidth = dimensions / parts
export const featureCount = 10

/** With what a comment can be compared. */
export const contexts = ['story', 'parent', 'both'] as const
export type Context = (typeof contexts)[number]

export interface RelevanceModel {
  readonly vocabulary: Vocabulary
  /** For each word one number a part. */
  readonly codes: Uint8Array
  /** For each part 256 vectors. */
  readonly codebook: Float32Array
  /** For each word the length of its vector: how much it says about what a text is about. */
  readonly gains: Float32Array
  /** Where stories point on the whole: a comment that is near to all of them is near to none. */
  readonly middle: Float64Array
  /** For each of `contexts` its weights, the last one added to all. */
  readonly weights: Float32Array
}

export type RelevanceParts = Pick<RelevanceModel, 'codes' | 'codebook' | 'middle' | 'weights'> & { readonly hashes: Uint32Array }

const magic = 'VBREL001'
/** Magic, number of words, and 16 bytes of SHA-256 of all that follows. */
const headerBytes = 28
const floats = parts * 256 * partWidth + dimensions + contexts.length * (featureCount + 1)

export class UnreadableRelevanceModel extends Error {
  override readonly name = 'UnreadableRelevanceModel'
}

/** The bytes of its file: little-endian, the same for the same parts. */
export function writeRelevanceModel({ hashes, codes, codebook, middle, weights }: RelevanceParts): Uint8Array {
  const file = new Uint8Array(sizeOf(hashes.length))
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(magic))
  view.setUint32(8, hashes.length, true)
  let at = headerBytes
  for (const value of [...codebook, ...middle, ...weights]) {
    view.setFloat32(at, value, true)
    at += 4
  }
  for (const hash of hashes) {
    view.setUint32(at, hash, true)
    at += 4
  }
  file.set(codes, at)
  file.set(checksum(file), 12)
  return file
}

/** Throws `UnreadableRelevanceModel`, with a message for the operator, for anything that `writeRelevanceModel` did not write. */
export function readRelevanceModel(file: Uint8Array): RelevanceModel {
  if (new TextDecoder().decode(file.subarray(0, magic.length)) !== magic) throw new UnreadableRelevanceModel('this is no relevance model of this version')
  if (file.length < headerBytes) throw new UnreadableRelevanceModel('the relevance model is cut short')
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const words = view.getUint32(8, true)
  if (file.length !== sizeOf(words)) throw new UnreadableRelevanceModel(`the relevance model has ${file.length} of ${sizeOf(words)} bytes`)
  if (!checksum(file).every((byte, index) => byte === file[12 + index])) throw new UnreadableRelevanceModel('the relevance model was altered or damaged')
  const values = Float32Array.from({ length: floats }, (_, index) => view.getFloat32(headerBytes + index * 4, true))
  const hashesAt = headerBytes + floats * 4
  const hashes = Uint32Array.from({ length: words }, (_, index) => view.getUint32(hashesAt + index * 4, true))
  const codebook = values.subarray(0, parts * 256 * partWidth)
  const codes = file.slice(hashesAt + words * 4)
  return {
    vocabulary: vocabularyOf(hashes),
    codes,
    codebook,
    gains: gainsOf(codes, codebook),
    middle: Float64Array.from(values.subarray(codebook.length, codebook.length + dimensions)),
    weights: values.subarray(codebook.length + dimensions),
  }
}

export function gainsOf(codes: Uint8Array, codebook: Float32Array): Float32Array {
  const squares = Float32Array.from({ length: parts * 256 }, (_, row) => codebook.subarray(row * partWidth, (row + 1) * partWidth).reduce((sum, value) => sum + value * value, 0))
  return Float32Array.from({ length: codes.length / parts }, (_, word) => {
    let sum = 0
    for (let part = 0; part < parts; part += 1) sum += squares[part * 256 + codes[word * parts + part]!]!
    return Math.sqrt(sum)
  })
}

function sizeOf(words: number): number {
  return headerBytes + floats * 4 + words * (4 + parts)
}

function checksum(file: Uint8Array): Uint8Array {
  return createHash('sha256').update(file.subarray(8, 12)).update(file.subarray(headerBytes)).digest().subarray(0, 16)
}
