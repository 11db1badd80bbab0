/** The languages of one script and what each row of n-grams says for them. */
export interface ScriptModel {
  /** By the number of `scripts`. */
  readonly script: number
  /** Codes; two entries may be of one language where it has two orthographies. */
  readonly languages: readonly string[]
  /** How many rows, a power of two. */
  readonly rows: number
  /** Where the rows begin in `weights`. */
  readonly offset: number
  /** Words of four languages in a row. */
  readonly stride: number
  /** What a weight of 1 adds. */
  readonly scale: number
  /** By `lengthBin` of the text: what the logits are divided by so that the probabilities hold. */
  readonly temperatures: readonly number[]
}

export interface LanguageModel {
  readonly scripts: readonly ScriptModel[]
  /** Four weights in each word, the first in its lowest byte, 128 for nothing. */
  readonly weights: Uint32Array
}

/** The file is not a language model, or not a whole one. */
export class UnreadableLanguageModel extends Error {}

/** Of one script. */
export const mostLanguages = 24

/** Texts of about the same length are equally hard. */
export function lengthBin(letters: number): number {
  return bins.findIndex((most) => letters < most)
}

const bins = [8, 14, 24, 40, 80, Infinity] as const
export const lengthBins = bins.length

const magic = 0x44494c56
const version = 1
const headerBytes = 20

export function writeLanguageModel(model: LanguageModel): Uint8Array {
  const description = new TextEncoder().encode(JSON.stringify(model.scripts))
  const padded = Math.ceil(description.length / 4) * 4
  const bytes = new Uint8Array(headerBytes + padded + model.weights.byteLength)
  bytes.fill(0x20, headerBytes, headerBytes + padded)
  bytes.set(description, headerBytes)
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength), headerBytes + padded)
  const header = new DataView(bytes.buffer)
  for (const [index, value] of [magic, version, padded, model.weights.length, checksum(bytes.subarray(headerBytes))].entries()) {
    header.setUint32(index * 4, value, true)
  }
  return bytes
}

/** @throws {UnreadableLanguageModel} for bytes that are foreign, cut off, changed or of another version */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerBytes || header.getUint32(0, true) !== magic) throw new UnreadableLanguageModel('This is not a language model.')
  const found = header.getUint32(4, true)
  if (found !== version) throw new UnreadableLanguageModel(`The language model has version ${found}; this program reads version ${version}.`)
  const padded = header.getUint32(8, true)
  const words = header.getUint32(12, true)
  const body = bytes.subarray(headerBytes)
  if (body.length !== padded + words * 4) throw new UnreadableLanguageModel(`The language model is ${body.length} bytes long and should be ${padded + words * 4}: it was cut off.`)
  if (checksum(body) !== header.getUint32(16, true)) throw new UnreadableLanguageModel('The language model was changed: its checksum does not hold.')
  // Copied, since a view of words has to begin at a multiple of four; `slice` of a Buffer would not copy.
  return { scripts: parseScripts(body.subarray(0, padded), words), weights: new Uint32Array(new Uint8Array(body.subarray(padded)).buffer) }
}

function parseScripts(bytes: Uint8Array, words: number): readonly ScriptModel[] {
  const described: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(described) || !described.every((entry) => isScriptModel(entry, words))) throw new UnreadableLanguageModel('The language model does not describe its languages.')
  return described
}

function isScriptModel(entry: unknown, words: number): entry is ScriptModel {
  if (typeof entry !== 'object' || entry === null) return false
  const { script, languages, rows, offset, stride, scale, temperatures } = { ...nothing, ...entry }
  return (
    [script, rows, offset, stride].every((value) => Number.isSafeInteger(value) && value >= 0) &&
    Number.isFinite(scale) && temperatures.length === lengthBins && languages.length <= stride * 4 && stride * 4 <= mostLanguages &&
    (rows & (rows - 1)) === 0 && offset + rows * stride <= words
  )
}

const nothing: ScriptModel = { script: -1, languages: [], rows: -1, offset: -1, stride: -1, scale: NaN, temperatures: [] }

/** FNV-1a over all bytes. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
