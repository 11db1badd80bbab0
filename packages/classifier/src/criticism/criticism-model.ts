import { createHash } from 'node:crypto'
import { buckets, eachFeature } from './criticism-features.ts'

/** Tells criticism of the publisher from everything else, by one weight a feature. */
export interface CriticismModel {
  readonly weights: Int8Array
  /** What one step of a weight counts. */
  readonly scale: number
  readonly bias: number
}

/** From 0 to 1; at 0.5 it would rather say yes. */
export function criticismOf(model: CriticismModel, normalised: string): number {
  let sum = 0
  let count = 0
  eachFeature(normalised, (bucket) => {
    sum += model.weights[bucket] ?? 0
    count += 1
  })
  if (count === 0) return 0
  return 1 / (1 + Math.exp(-(model.bias + (sum * model.scale) / Math.sqrt(count))))
}

const magic = 'VBCRIT03'
/** Magic, and 16 bytes of SHA-256 of all that follows: scale, bias and weights. */
const headerBytes = 24
const weightsAt = headerBytes + 8

export class UnreadableCriticismModel extends Error {
  override readonly name = 'UnreadableCriticismModel'
}

export function writeCriticismModel({ weights, scale, bias }: CriticismModel): Uint8Array {
  const file = new Uint8Array(weightsAt + buckets)
  file.set(new TextEncoder().encode(magic))
  const view = new DataView(file.buffer)
  view.setFloat32(headerBytes, scale, true)
  view.setFloat32(headerBytes + 4, bias, true)
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, buckets), weightsAt)
  file.set(checksum(file), magic.length)
  return file
}

/** Throws `UnreadableCriticismModel` for anything that `writeCriticismModel` did not write. */
export function readCriticismModel(file: Uint8Array): CriticismModel {
  if (new TextDecoder().decode(file.subarray(0, magic.length)) !== magic) throw new UnreadableCriticismModel('this is no criticism model of this version')
  if (file.length !== weightsAt + buckets) throw new UnreadableCriticismModel('the criticism model is cut short or too long')
  if (!checksum(file).every((byte, index) => byte === file[magic.length + index])) throw new UnreadableCriticismModel('the criticism model was altered or damaged')
  const view = new DataView(file.buffer, file.byteOffset)
  // A copy with a buffer of its own: `slice` of a Buffer would be a view of the whole file, and every weight another feature's.
  const weights = new Int8Array(Uint8Array.from(file.subarray(weightsAt)).buffer)
  return { weights, scale: view.getFloat32(headerBytes, true), bias: view.getFloat32(headerBytes + 4, true) }
}

function checksum(file: Uint8Array): Uint8Array {
  return createHash('sha256').update(file.subarray(headerBytes)).digest().subarray(0, 16)
}
