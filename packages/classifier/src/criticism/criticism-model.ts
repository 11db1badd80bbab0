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

const magic = 'VBCRIT02'
const headerBytes = 16

export class UnreadableCriticismModel extends Error {
  override readonly name = 'UnreadableCriticismModel'
}

export function writeCriticismModel({ weights, scale, bias }: CriticismModel): Uint8Array {
  const file = new Uint8Array(headerBytes + buckets)
  file.set(new TextEncoder().encode(magic))
  const view = new DataView(file.buffer)
  view.setFloat32(8, scale, true)
  view.setFloat32(12, bias, true)
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, buckets), headerBytes)
  return file
}

/** Throws `UnreadableCriticismModel` for anything that `writeCriticismModel` did not write. */
export function readCriticismModel(file: Uint8Array): CriticismModel {
  if (new TextDecoder().decode(file.subarray(0, magic.length)) !== magic) throw new UnreadableCriticismModel('this is no criticism model of this version')
  if (file.length !== headerBytes + buckets) throw new UnreadableCriticismModel('the criticism model is cut short or too long')
  const view = new DataView(file.buffer, file.byteOffset)
  // A copy with a buffer of its own: `slice` of a Buffer would be a view of the whole file, and every weight another feature's.
  const weights = new Int8Array(Uint8Array.from(file.subarray(headerBytes)).buffer)
  return { weights, scale: view.getFloat32(8, true), bias: view.getFloat32(12, true) }
}
