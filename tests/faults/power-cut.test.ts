/**
 * The power goes while a server on SQLite is under load, or stops, or starts: what was flushed is there, of the rest any
 * part. power-cut.ts says what is modelled. One run under load is cut at many of its steps; of each the disk is made, the
 * program started on it, and everything checked against what clients had been told by then.
 *
 * VERBATIM_FAULTS_SEED repeats the choices of a run.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { auditSqlite } from '../../packages/server/src/storage/suite/audit.ts'
import { startProgram, temporaryFolder } from '../program.ts'
import { assertWhole } from './invariants.ts'
import { cuts } from './length.ts'
import { serverAt, setScene, settle, startLoad, type Scene } from './load.ts'
import { diskAfterCut, journalling, readDisk, readJournal, writeDisk, type Disk, type Journalled, type Step } from './power-cut.ts'
import { compilePreload } from './preload.ts'
import { seededChance, type Seeded } from './seeded.ts'
import { asOf, newWitness, now, type Witness } from './witness.ts'

const cutsOfOne = 50
const loadMs = 1500
const env = { VERBATIM_LIMITS: 'off' }

const library = compilePreload('power-cut', temporaryFolder())

/** What a server did to its files under load, and what clients were told meanwhile. */
interface Recorded {
  readonly before: Disk
  readonly steps: readonly Step[]
  readonly scene: Scene
  readonly witness: Witness
}

describe('a power cut under a server on SQLite', { skip: library === undefined && 'NOT TESTED: needs Linux and a compiler of C' }, () => {
  it(`loses nothing that was answered, and shows nothing else, at any of ${cuts} moments`, async (t) => {
    const chance = seededChance()
    t.diagnostic(`seed ${chance.seed}`)
    const all = { requests: 0, steps: 0, flushes: 0 }
    for (let done = 0; done < cuts; done += cutsOfOne) {
      const recorded = await record(chance)
      all.requests += recorded.witness.deeds.length
      all.steps += recorded.steps.length
      all.flushes += recorded.steps.filter(({ kind }) => kind === 'flushed').length
      for (let count = done; count < Math.min(cuts, done + cutsOfOne); count += 1) await cutAndCheck(recorded, chance)
    }
    t.diagnostic(`${cuts} cuts; ${all.requests} requests that write, ${all.steps} steps on files, ${all.flushes} of them flushes`)
  })

  it('at a first start leaves a folder that the next one can use', async () => {
    const chance = seededChance()
    const dataDir = temporaryFolder()
    const journal = join(temporaryFolder(), 'journal')
    const first = await startProgram({ dataDir, env: { ...env, ...journalling({ library: library ?? assert.fail(), dataDir, journal }) } })
    await first.kill()
    const steps = readJournal(journal)
    for (let count = 0; count < cuts / 4; count += 1) {
      const folder = temporaryFolder()
      writeDisk(folder, diskAfterCut(new Map(), steps.slice(0, 1 + chance.below(steps.length)), chance), chance)
      const next = await startProgram({ dataDir: folder, env })
      await assertWhole(serverAt(next.url, await setScene(next)), { scene: await setScene(next), witness: newWitness(), audit: () => auditSqlite(folder) })
      await next.kill()
    }
  })

  for (const [swallow, setting] of [['all', 'off'], ['log', 'normal']] as const) {
    it(`would lose what was answered with synchronous=${setting}: the model bites`, async (t) => {
      const chance = seededChance()
      t.diagnostic(`seed ${chance.seed}`)
      const recorded = await record(chance, swallow)
      const found = await firstLoss(recorded, chance)
      t.diagnostic(`with synchronous=${setting} a loss at cut ${found.cut}`)
      assert.match(found.message, /wrong after the fault|with a receipt|cannot be|did not start|in vain|answered 5\d\d/, found.message)
    })
  }
})

async function record(chance: Seeded, swallow?: Journalled['swallow']): Promise<Recorded> {
  const fresh = await startProgram({ env })
  const { dataDir } = fresh
  const scene = await setScene(fresh)
  await fresh.stop()
  const before = readDisk(dataDir)
  const journal = join(temporaryFolder(), 'journal')
  const program = await startProgram({ dataDir, env: { ...env, ...journalling({ library: library ?? assert.fail(), dataDir, journal, ...(swallow && { swallow }) }) } })
  const witness = newWitness()
  const load = startLoad([serverAt(program.url, scene)], { scene, witness, chance })
  // As long as it takes to fill SQLite's log more than once.
  await setTimeout(loadMs)
  await load.stop()
  await program.stop()
  return { before, steps: readJournal(journal), scene, witness }
}

/** The power goes at some step; the last moment before the next one is the hardest, since most was answered by then. */
async function cutAndCheck({ before, steps, scene, witness }: Recorded, chance: Seeded): Promise<void> {
  const count = 1 + chance.below(steps.length)
  const known = asOf(witness, (steps[count]?.at ?? now()) - 0.001)
  const dataDir = temporaryFolder()
  writeDisk(dataDir, diskAfterCut(before, steps.slice(0, count), chance), chance)
  const program = await startProgram({ dataDir, env })
  try {
    const server = serverAt(program.url, scene)
    await settle(server, known)
    await assertWhole(server, { scene, witness: known, audit: () => auditSqlite(dataDir) })
  } finally {
    await program.kill()
  }
}

const mostCuts = 40

async function firstLoss(recorded: Recorded, chance: Seeded): Promise<{ readonly cut: number; readonly message: string }> {
  for (let cut = 1; cut <= mostCuts; cut += 1) {
    try {
      await cutAndCheck(recorded, chance)
    } catch (error) {
      return { cut, message: String(error) }
    }
  }
  return assert.fail(`${mostCuts} cuts lost nothing`)
}

describe('the model of a disk', () => {
  const page = Buffer.alloc(4 * 512, 1)
  const opened = step('opened', { bytes: Buffer.from('log') })
  const write = step('written', { bytes: page })
  const [flushed, folderFlushed] = [step('flushed'), step('folder-flushed')]

  it('keeps what was flushed, in a folder that was flushed, whatever follows', () => {
    for (const disk of disksAfter([opened, write, flushed, folderFlushed, step('written', { offset: page.length, bytes: page })])) {
      assert.deepEqual(disk.get('log')?.subarray(0, page.length), page)
    }
  })

  it('keeps nothing, all, or any sectors of what was not flushed', () => {
    const found = [...disksAfter([opened, folderFlushed, write])].map((disk) => disk.get('log') ?? assert.fail())
    const sectors = new Set(found.map((log) => [0, 1, 2, 3].map((sector) => log[sector * 512] ?? '-').join('')))
    for (const some of ['----', '1---', '1111', '0111', '1011', '0001']) assert.ok(sectors.has(some), `${some} is none of ${[...sectors].join()}`)
    for (const log of found) assert.ok([0, 1, 2, 3].every((sector) => new Set(log.subarray(sector * 512, sector * 512 + 512)).size <= 1) || log.length === page.length, 'a sector is torn')
  })

  it('forgets a name whose folder was not flushed, and finds one again that was removed', () => {
    assert.deepEqual(namesAfter([opened, write, flushed]), new Set(['', 'log']))
    assert.deepEqual(namesAfter([opened, folderFlushed, step('removed', { bytes: Buffer.from('log') })]), new Set(['', 'log']))
    assert.deepEqual(namesAfter([opened, folderFlushed, step('renamed', { bytes: Buffer.from('log\nnew') })]), new Set(['log', 'new']))
    assert.deepEqual(namesAfter([opened, folderFlushed, step('removed', { bytes: Buffer.from('log') }), folderFlushed]), new Set(['']))
  })

  it('leaves the disk before the cut as it was', () => {
    const before = new Map([['log', Buffer.alloc(512, 7)]])
    diskAfterCut(before, [opened, write, flushed], seededChance(1))
    assert.deepEqual(before.get('log'), Buffer.alloc(512, 7))
  })
})

function step(kind: Step['kind'], rest: Partial<Step> = {}): Step {
  return { at: 0, kind, file: 1, offset: 0, bytes: Buffer.alloc(0), ...rest }
}

function* disksAfter(steps: readonly Step[]): Iterable<Disk> {
  for (let seed = 0; seed < 500; seed += 1) yield diskAfterCut(new Map(), steps, seededChance(seed))
}

function namesAfter(steps: readonly Step[]): ReadonlySet<string> {
  return new Set([...disksAfter(steps)].map((disk) => [...disk.keys()].join()))
}
