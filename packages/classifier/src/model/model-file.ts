import { createHash } from 'node:crypto'
import type { Model, ModelCard } from './model.ts'
import { markingWeights } from './marking.ts'
import { outputs } from './outputs.ts'
import { dense, rowWidth, shape } from './shape.ts'
import { rankSieve, sieveWords } from './sieve.ts'

/** Counts up when a reader of the last version could not read the next. */
export const modelFileVersion = 1

const magic = 'VERBATIM'
/** Magic, version, length of the card in bytes, rows, and 16 bytes of SHA-256 of all that follows. */
const headerBytes = 36

export interface ModelParts {
  readonly name: string
  readonly sieveBits: Uint32Array
  readonly table: Uint8Array
  readonly scales: Float32Array
  readonly dense: Float32Array
  readonly blend: Float32Array
  readonly marking: Float32Array
  readonly card: ModelCard
}

/** What a file can be refused for. */
export type ModelFileFault = 'not-a-model' | 'other-version' | 'truncated' | 'altered' | 'other-shape'

/** A file that is no model of this version, whole and unaltered; `message` is for the operator. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
  readonly fault: ModelFileFault

  constructor(fault: ModelFileFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** A model as the bytes of its file: little-endian, the same bytes for the same parts. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const about = new TextEncoder().encode(JSON.stringify({ name: parts.name, shape: shapeOfThisVersion(), card: parts.card }))
  const aboutBytes = Math.ceil(about.length / 4) * 4
  const padded = new Uint8Array(aboutBytes).fill(0x20)
  padded.set(about)
  const pieces = [padded, bytesOf(parts.sieveBits), bytesOf(parts.scales), bytesOf(parts.dense), bytesOf(parts.blend), bytesOf(parts.marking), parts.table]
  const file = new Uint8Array(headerBytes + pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = headerBytes
  for (const piece of pieces) {
    file.set(piece, at)
    at += piece.length
  }
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(magic))
  view.setUint32(8, modelFileVersion, true)
  view.setUint32(12, aboutBytes, true)
  view.setUint32(16, parts.table.length / rowWidth, true)
  file.set(checksum(file), 20)
  return file
}

/**
 * The model in a file's bytes, with all weights in one `SharedArrayBuffer`: the file's own where it was read into one.
 *
 * @throws ModelFileError where the bytes are no model, of another version, cut short or altered
 */
export function parseModel(file: Uint8Array): Model {
  const { aboutBytes, rows } = headerOf(file)
  const floats = shape.outputs * (shape.outputs + 1) + dense.length + rowWidth + markingWeights
  const expected = headerBytes + aboutBytes + (sieveWords + floats) * 4 + rows * rowWidth
  if (file.length < expected) throw new ModelFileError('truncated', `The model file ends after ${file.length} of ${expected} bytes. Copy it again.`)
  if (file.length > expected) throw new ModelFileError('altered', `The model file has ${file.length - expected} bytes too many. Copy it again.`)
  if (!checksum(file).every((byte, index) => byte === file[20 + index])) {
    throw new ModelFileError('altered', 'The model file does not match its checksum: it was altered or damaged. Copy it again.')
  }
  const about = aboutOf(file.subarray(headerBytes, headerBytes + aboutBytes))
  return viewsOf(file.subarray(headerBytes + aboutBytes), rows, about)
}

function headerOf(file: Uint8Array): { readonly aboutBytes: number; readonly rows: number } {
  if (new TextDecoder('latin1').decode(file.subarray(0, magic.length)) !== magic) {
    throw new ModelFileError('not-a-model', 'The file is not a Verbatim model.')
  }
  if (file.length < headerBytes) throw new ModelFileError('truncated', `The model file ends after ${file.length} bytes. Copy it again.`)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const version = view.getUint32(8, true)
  if (version !== modelFileVersion) {
    throw new ModelFileError('other-version', `The model file is of version ${version}; this program reads version ${modelFileVersion}.`)
  }
  return { aboutBytes: view.getUint32(12, true), rows: view.getUint32(16, true) }
}

interface About {
  readonly name: string
  readonly card: ModelCard
}

function aboutOf(bytes: Uint8Array): About {
  // The checksum matched: these are the bytes that `encodeModel` wrote.
  const about: About & { readonly shape: unknown } = JSON.parse(new TextDecoder().decode(bytes))
  if (JSON.stringify(about.shape) !== JSON.stringify(shapeOfThisVersion())) {
    throw new ModelFileError('other-shape', `The model ${about.name} was trained for another version of this program.`)
  }
  return about
}

function viewsOf(weights: Uint8Array, rows: number, about: About): Model {
  const { buffer, byteOffset } = shared(weights)
  let at = byteOffset
  const words = (count: number): number => {
    const from = at
    at += count * 4
    return from
  }
  const bits = new Uint32Array(buffer, words(sieveWords), sieveWords)
  const scales = new Float32Array(buffer, words(rowWidth), rowWidth)
  const layers = new Float32Array(buffer, words(dense.length), dense.length)
  const blendSize = shape.outputs * (shape.outputs + 1)
  const blend = new Float32Array(buffer, words(blendSize), blendSize)
  const marking = new Float32Array(buffer, words(markingWeights), markingWeights)
  const table = new Uint8Array(buffer, at, rows * rowWidth)
  const tableWords = new Int32Array(buffer, at, (rows * rowWidth) / 4)
  const ranks = new Uint32Array(new SharedArrayBuffer(sieveWords * 4))
  const set = rankSieve(bits, ranks)
  if (set > rows) throw new ModelFileError('altered', `The model file names ${set} features and has weights for ${rows}.`)
  return { name: about.name, sieve: { bits, ranks }, table, tableWords, scales, dense: layers, blend, marking, buffer, card: about.card }
}

/** The bytes where threads may share them: in place where they are so already, which spares a copy of the whole model. */
function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const { buffer, byteOffset, length } = bytes
  if (buffer instanceof SharedArrayBuffer && byteOffset % 4 === 0) return new Uint8Array(buffer, byteOffset, length)
  const copy = new Uint8Array(new SharedArrayBuffer(length))
  copy.set(bytes)
  return copy
}

function shapeOfThisVersion(): unknown {
  return { ...shape, outputs }
}

function checksum(file: Uint8Array): Uint8Array {
  const header = file.subarray(0, 20)
  return createHash('sha256').update(header).update(file.subarray(headerBytes)).digest().subarray(0, 16)
}

function bytesOf(words: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}
