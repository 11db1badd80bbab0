/**
 * A disk that loses its power. power-cut.c keeps a journal of what a server does to its files; from it follows what the
 * disk may hold after a cut at any step: all that was flushed, and of what was not any part, in any order.
 *
 * - The contents of a file are safe once the file is flushed; until then each sector of 512 bytes of each write may be
 *   there or not, whichever came first. A sector is never torn.
 * - A file that grew may have its new length without its contents: zeros, or what stood on the disk before.
 * - A name that was made, changed or removed is safe once its folder is flushed, however often the file itself was; until
 *   then the first so many of those changes are there, as a file system with a journal has it.
 *
 * Not modelled: a disk that lies about a flush (but as the variants that prove that the model bites), sectors that rot.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../program.ts'
import type { Seeded } from './seeded.ts'

export interface Journalled {
  readonly library: string
  readonly dataDir: string
  readonly journal: string
  readonly swallow?: 'all' | 'log'
}

/** The environment of a server whose steps are to be journalled. */
export function journalling({ library, dataDir, journal, swallow }: Journalled): Environment {
  return { LD_PRELOAD: library, POWER_CUT_FOLDER: dataDir, POWER_CUT_JOURNAL: journal, ...(swallow && { POWER_CUT_SWALLOW: swallow }) }
}

export interface Step {
  /** Milliseconds of the machine's steady clock. */
  readonly at: number
  readonly kind: 'opened' | 'written' | 'cut-to' | 'flushed' | 'folder-flushed' | 'removed' | 'renamed'
  /** One number for each time that a file was opened. */
  readonly file: number
  readonly offset: number
  readonly bytes: Buffer
}

const kinds = ['opened', 'written', 'cut-to', 'flushed', 'folder-flushed', 'removed', 'renamed'] as const
const headBytes = 32

/** In the order in which they were done. Of a journal that breaks off, the steps that are whole. */
export function readJournal(path: string): readonly Step[] {
  const journal = readFileSync(path)
  const steps: Step[] = []
  for (let start = 0; start + headBytes <= journal.length;) {
    const length = Number(journal.readBigUInt64LE(start + 24))
    const end = start + headBytes + (hasBytes(journal.readUInt32LE(start + 8)) ? length : 0)
    const kind = kinds[journal.readUInt32LE(start + 8) - 1]
    if (kind === undefined) throw new Error(`the journal has a step of no kind at ${start}`)
    if (end > journal.length) break
    steps.push({
      at: Number(journal.readBigUInt64LE(start)) / 1e6,
      kind,
      file: journal.readUInt32LE(start + 12),
      offset: Number(journal.readBigUInt64LE(start + 16)),
      bytes: journal.subarray(start + headBytes, end),
    })
    start = end
  }
  return steps
}

function hasBytes(kind: number): boolean {
  return kind === 1 || kind === 2 || kind === 6 || kind === 7
}

/** The files of a folder by their names. */
export type Disk = ReadonlyMap<string, Buffer>

export function readDisk(folder: string): Disk {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}

/** With a stale index beside the database now and then, as a disk may have kept it. */
export function writeDisk(folder: string, disk: Disk, chance: Seeded): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of disk) writeFileSync(join(folder, name), bytes)
  if (chance.happens(0.5)) writeFileSync(join(folder, 'verbatim.db-shm'), randomBytes(32 * 1024))
}

type Waiting =
  | { readonly kind: 'written'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'cut-to'; readonly length: number }

/** What of a file is safe, and what is not yet, in order. */
interface Kept {
  safe: Buffer
  waiting: Waiting[]
}

/** Changes of names that the folder was not flushed after. */
type Naming =
  | { readonly kind: 'made'; readonly name: string; readonly file: Kept }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'renamed'; readonly name: string; readonly to: string }

/** One of the disks that may be found when the power went after the last of `steps`, on a disk that held `before`. */
export function diskAfterCut(before: Disk, steps: readonly Step[], chance: Seeded): Disk {
  const safeNames = new Map([...before].map(([name, bytes]): [string, Kept] => [name, { safe: copyOf(bytes), waiting: [] }]))
  const names = new Map(safeNames)
  const opened = new Map<number, Kept>()
  let waiting: Naming[] = []
  const change = (naming: Naming) => {
    apply(names, naming)
    waiting.push(naming)
  }
  for (const step of steps) {
    const file = opened.get(step.file)
    if (step.kind === 'opened') opened.set(step.file, openedFile(step, names, change))
    else if (step.kind === 'written') file?.waiting.push({ kind: 'written', offset: step.offset, bytes: step.bytes })
    else if (step.kind === 'cut-to') file?.waiting.push({ kind: 'cut-to', length: step.offset })
    else if (step.kind === 'flushed' && file !== undefined) flush(file)
    else if (step.kind === 'removed') change({ kind: 'removed', name: step.bytes.toString() })
    else if (step.kind === 'renamed') change(renaming(step))
    else if (step.kind === 'folder-flushed') {
      for (const naming of waiting) apply(safeNames, naming)
      waiting = []
    }
  }
  for (const naming of waiting.slice(0, chance.below(waiting.length + 1))) apply(safeNames, naming)
  return new Map([...safeNames].map(([name, file]) => [name, found(file, chance)]))
}

function openedFile({ bytes, offset: isEmptied }: Step, names: ReadonlyMap<string, Kept>, change: (naming: Naming) => void): Kept {
  const name = bytes.toString()
  const known = names.get(name)
  const file = known ?? { safe: Buffer.alloc(0), waiting: [] }
  if (known === undefined) change({ kind: 'made', name, file })
  else if (isEmptied === 1) file.waiting.push({ kind: 'cut-to', length: 0 })
  return file
}

function renaming({ bytes }: Step): Naming {
  const [name = '', to = ''] = bytes.toString().split('\n')
  return { kind: 'renamed', name, to }
}

function apply(names: Map<string, Kept>, naming: Naming): void {
  if (naming.kind === 'made') return void names.set(naming.name, naming.file)
  const file = names.get(naming.name)
  names.delete(naming.name)
  if (naming.kind === 'renamed' && file !== undefined) names.set(naming.to, file)
}

function flush(file: Kept): void {
  file.safe = file.waiting.reduce(written, file.safe)
  file.waiting = []
}

function written(content: Buffer, change: Waiting): Buffer {
  if (change.kind === 'cut-to') return sized(content, change.length)
  const end = change.offset + change.bytes.length
  const target = end > content.length ? sized(content, end) : content
  change.bytes.copy(target, change.offset)
  return target
}

/** In memory of its own, which the content may then grow into; small buffers of Node share theirs. */
function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.alloc(bytes.length)
  bytes.copy(copy)
  return copy
}

/** Cut off, or followed by zeros. The room grows in steps, since a log grows by a page each time. */
function sized(content: Buffer, length: number): Buffer {
  if (length <= content.length) return content.subarray(0, length)
  const grown = content.byteOffset + length <= content.buffer.byteLength ? Buffer.from(content.buffer, content.byteOffset, length) : Buffer.alloc(length * 2).subarray(0, length)
  if (grown.buffer !== content.buffer) content.copy(grown)
  return grown.fill(0, content.length)
}

const sectorBytes = 512

type Outcome = 'nothing' | 'a beginning' | 'scattered' | 'all'

/** What is found of a file: what is safe, and some of what is not. */
function found({ safe, waiting }: Kept, chance: Seeded): Buffer {
  const content = copyOf(safe)
  const outcome = chance.pick<Outcome>(['nothing', 'a beginning', 'a beginning', 'scattered', 'scattered', 'scattered', 'all'])
  if (outcome === 'all') return waiting.reduce(written, content)
  if (outcome === 'scattered') return scattered(content, waiting, chance)
  return outcome === 'a beginning' ? beginning(content, waiting, chance) : content
}

/** The first so many changes, the last of them torn. */
function beginning(safe: Buffer, waiting: readonly Waiting[], chance: Seeded): Buffer {
  const whole = chance.below(waiting.length + 1)
  const content = waiting.slice(0, whole).reduce(written, safe)
  const [torn] = waiting.slice(whole).flatMap(sectorsOf).slice(0, 1)
  return torn === undefined || chance.happens(0.3) ? content : sectorsOf(waiting[whole] ?? torn).slice(0, 1 + chance.below(8)).reduce(written, content)
}

function scattered(safe: Buffer, waiting: readonly Waiting[], chance: Seeded): Buffer {
  const share = chance.pick([0.1, 0.5, 0.9]) ?? 0.5
  const content = waiting.flatMap(sectorsOf).filter(() => chance.happens(share)).reduce(written, safe)
  const end = Math.max(content.length, ...waiting.map((change) => (change.kind === 'written' ? change.offset + change.bytes.length : 0)))
  if (end === content.length || chance.happens(0.5)) return content
  const longer = sized(content, end)
  return chance.happens(0.5) ? longer : longer.fill(randomBytes(sectorBytes), content.length)
}

/** A write, sector by sector. */
function sectorsOf(change: Waiting): readonly Waiting[] {
  if (change.kind === 'cut-to') return [change]
  const { offset, bytes } = change
  const sectors: Waiting[] = []
  for (let start = 0; start < bytes.length;) {
    const end = Math.min(bytes.length, (Math.floor((offset + start) / sectorBytes) + 1) * sectorBytes - offset)
    sectors.push({ kind: 'written', offset: offset + start, bytes: bytes.subarray(start, end) })
    start = end
  }
  return sectors
}
