/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { TrainedOn } from '../model/model.ts'
import { labelsOf, type SourceRow } from './labels.ts'

export type Part = 'train' | 'develop' | 'test' | 'dropped'

export interface Row {
  readonly set: string
  readonly id: string
  readonly text: string
  readonly language: string
  readonly labels: Int8Array
  readonly part: Part
  readonly source: SourceRow
}

export interface LoadedSets {
  readonly rows: readonly Row[]
  readonly summaries: readonly TrainedOn[]
  /** The `neverKey` of each text that must not be trained on. */
  readonly neverTrainOn?: ReadonlySet<string>
}

export interface SetsInput {
  readonly folder: string
  /** `permissive` leaves out the sets whose licence class does not begin with that word. */
  readonly licence: 'all' | 'permissive'
}

/** Sets whose `test` (or `dev`, where only that is published) rows are kept out of training. */
const reserved: Readonly<Record<string, { readonly test: string; readonly develop?: string }>> = {
  'olid-offenseval2019': { test: 'test' },
  'germeval2018': { test: 'test' },
  'germeval2021': { test: 'test' },
  'edos-sexism': { test: 'test', develop: 'dev' },
  'hasoc2019': { test: 'test' },
  'polish-cyberbullying-cbd': { test: 'test' },
  'russian-toxic-2ch-pikabu': { test: 'test', develop: 'val' },
  'phate-fa': { test: 'test', develop: 'val' },
  'offendes': { test: 'test', develop: 'dev' },
  'hatemoji-build': { test: 'test', develop: 'validation' },
  'gahd': { test: 'test', develop: 'dev' },
  'kaggle-insults': { test: 'test' },
  'osact2022-ar': { test: 'dev' },
  'osact4-ar': { test: 'dev' },
}

/** Sets without a split keep a fifth for testing; of the largest a tenth is enough. */
const testShare = (rows: number): number => (rows > 20_000 ? 0.1 : 0.2)
const developShare = 0.06

export function loadSets(input: SetsInput): LoadedSets {
  const never = readNeverTrainOn(input.folder)
  const sets = readdirSync(input.folder)
    .toSorted()
    .filter((set) => existsSync(join(input.folder, set, 'data.jsonl.gz')))
    .map((set) => readSet(input.folder, set))
    .filter(({ licence }) => input.licence === 'all' || licence.startsWith('permissive'))
  const clusters = clustersOf(sets.flatMap(({ rows }) => rows))
  const held = heldBack(sets, clusters)
  const rows: Row[] = []
  const summaries: TrainedOn[] = []
  let index = 0
  for (const { set, licence, rows: sources } of sets) {
    const count = { train: 0, develop: 0, test: 0, dropped: 0, never: 0, near: 0 }
    for (const source of sources) {
      const cluster = clusters[index]!
      index += 1
      let part = partOf(source, { set, rows: sources.length, cluster })
      if (part !== 'test' && held.has(cluster)) {
        part = 'dropped'
        count.near += 1
      } else if (part !== 'test' && never.has(neverKey(source.text))) {
        part = 'dropped'
        count.never += 1
      }
      count[part] += 1
      rows.push({ set, id: source.id, text: source.text, language: source.lang, labels: labelsOf(set, source), part, source })
    }
    summaries.push({ set, licence, rows: sources.length, train: count.train, develop: count.develop, test: count.test, neverTrainOn: count.never, nearTest: count.near })
  }
  return { rows, summaries, neverTrainOn: never }
}

/** The key of `never-train-on.txt.gz`; empty where the text is too short to be listed. */
export function neverKey(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length < 16 ? '' : createHash('sha256').update(letters).digest('hex').slice(0, 12)
}

interface Place {
  readonly set: string
  /** How many rows the set has. */
  readonly rows: number
  readonly cluster: number
}

/** Where a row belongs by its set's own split, or else by the hash of the texts it resembles. */
function partOf(row: SourceRow, { set, rows, cluster }: Place): Part {
  const split = reserved[set]
  if (split !== undefined) {
    if (row.split === split.test) return 'test'
    if (split.develop !== undefined) return row.split === split.develop ? 'develop' : 'train'
    return share(cluster, 'develop') < developShare ? 'develop' : 'train'
  }
  // README: holding out one video at a time is the honest test.
  if (set === 'youtube-spam-collection' && row.orig?.['video'] === '01-Psy') return 'test'
  if (set === 'offenseval2020-tr-ar-el-da' && row.split === 'dev') return 'test'
  if (set !== 'youtube-spam-collection' && share(cluster, 'test') < testShare(rows)) return 'test'
  return share(cluster, 'develop') < developShare ? 'develop' : 'train'
}

/** A fair draw from 0 to 1 that depends on the cluster and the purpose alone. */
function share(cluster: number, purpose: 'test' | 'develop'): number {
  let mixed = (cluster ^ (purpose === 'test' ? 0x9e3779b9 : 0x7f4a7c15)) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/**
 * A number for each row, the same for rows whose letters begin or end alike, or that are named
 * a pair: what resembles each other stays on one side. It depends on the texts alone, not on
 * their order or on what other sets are loaded beside them.
 */
export function clustersOf(rows: readonly SourceRow[]): Float64Array {
  const parents = new Int32Array(rows.length).map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }
  const firstWith = new Map<string, number>()
  const unite = (key: string, index: number): void => {
    const other = firstWith.get(key)
    if (other === undefined) firstWith.set(key, index)
    else parents[find(index)] = find(other)
  }
  const hashes = new Float64Array(rows.length)
  rows.forEach((row, index) => {
    const letters = lettersOf(row.text)
    const key = letters === '' ? row.text : letters
    hashes[index] = createHash('sha256').update(key).digest().readUInt32BE(0)
    unite(`<${key.slice(0, likeLength)}`, index)
    if (key.length > likeLength) unite(`>${key.slice(-likeLength)}`, index)
    if (row.pair !== undefined) unite(`pair ${row.id.split('-')[0]} ${row.pair}`, index)
  })
  const least = new Float64Array(rows.length).fill(Infinity)
  rows.forEach((_, index) => {
    const root = find(index)
    least[root] = Math.min(least[root]!, hashes[index]!)
  })
  return hashes.map((_, index) => least[find(index)]!)
}

const likeLength = 48

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/@\w+|https?:\/\/\S+|\b(?:user|url|rt)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

interface SourceSet {
  readonly set: string
  readonly licence: string
  readonly rows: readonly SourceRow[]
}

function heldBack(sets: readonly SourceSet[], clusters: Float64Array): ReadonlySet<number> {
  const held = new Set<number>()
  let index = 0
  for (const { set, rows } of sets) {
    for (const row of rows) {
      const cluster = clusters[index]!
      if (partOf(row, { set, rows: rows.length, cluster }) === 'test') held.add(cluster)
      index += 1
    }
  }
  return held
}

function readSet(folder: string, set: string): SourceSet {
  const readme = readFileSync(join(folder, set, 'README.md'), 'utf8')
  const licence = /Licence class \(ours\): (.+)/.exec(readme)?.[1]?.trim() ?? 'unclear'
  const lines = gunzipSync(readFileSync(join(folder, set, 'data.jsonl.gz'))).toString('utf8').trimEnd().split('\n')
  const rows: SourceRow[] = lines.map((line) => JSON.parse(line))
  return { set, licence, rows }
}

function readNeverTrainOn(folder: string): ReadonlySet<string> {
  const list = gunzipSync(readFileSync(join(folder, 'never-train-on.txt.gz'))).toString('utf8')
  return new Set(list.trimEnd().split('\n'))
}
