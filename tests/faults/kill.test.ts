/**
 * The process ends at a random moment under load, as by SIGKILL, a crash or the kernel when memory is short. The disk
 * stays: what was written is there, what was not is not (a power cut is modelled in power-cut.test.ts). Then the program
 * starts on the same data, clients ask again what got no answer, and everything is checked.
 *
 * VERBATIM_FAULTS_KILLS says how often, VERBATIM_FAULTS_SEED repeats the choices of a run; the moments at which the
 * machine's processes run are its own.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { auditSqlite } from '../../packages/server/src/storage/suite/audit.ts'
import { startAndKill, startProgram, type Program } from '../program.ts'
import { assertWhole } from './invariants.ts'
import { serverAt, setScene, settle, startLoad, type Scene } from './load.ts'
import { seededChance, type Seeded } from './seeded.ts'
import { newWitness, now, type Witness } from './witness.ts'

const kills = Number(process.env['VERBATIM_FAULTS_KILLS'] ?? 20)
// So much on one data folder; more would make the checks long, and no other faults.
const killsOnOne = 20
const longestLoadMs = 500
const longestStartMs = 500
const env = { VERBATIM_LIMITS: 'off' }

interface Killing {
  readonly scene: Scene
  readonly witness: Witness
  readonly chance: Seeded
}

describe('a server on SQLite, killed at random moments under load', () => {
  it(`has all that was answered, and shows nothing else, after each of ${kills} kills`, async (t) => {
    const chance = seededChance()
    t.diagnostic(`seed ${chance.seed}`)
    const all = { requests: 0, cutOff: 0, comments: 0, slowestStartMs: 0 }
    for (let done = 0; done < kills; done += killsOnOne) {
      const figures = await killAgainAndAgain(chance, Math.min(killsOnOne, kills - done))
      all.requests += figures.requests
      all.cutOff += figures.cutOff
      all.comments += figures.comments
      all.slowestStartMs = Math.max(all.slowestStartMs, figures.slowestStartMs)
    }
    t.diagnostic(`${kills} kills; ${all.requests} requests that write, ${all.cutOff} of them cut off; ${all.comments} comments; slowest start after a kill ${all.slowestStartMs.toFixed(0)} ms`)
    assert.ok(all.cutOff > 0, 'no kill cut anything off, and so none was under load')
  })
})

interface Figures {
  readonly requests: number
  readonly cutOff: number
  readonly comments: number
  readonly slowestStartMs: number
}

async function killAgainAndAgain(chance: Seeded, times: number): Promise<Figures> {
  let program = await startProgram({ env })
  const { dataDir } = program
  const [scene, witness] = [await setScene(program), newWitness()]
  let [cutOff, slowestStartMs] = [0, 0]
  for (let count = 0; count < times; count += 1) {
    const since = now()
    await killUnderLoad(program, { scene, witness, chance })
    cutOff += witness.open().length
    // The start repairs what the kill left, and may be killed itself.
    if (chance.happens(0.2)) await startAndKill({ dataDir, env }, chance.next() * longestStartMs)
    program = await startProgram({ dataDir, env })
    slowestStartMs = Math.max(slowestStartMs, program.startMs)
    await settleAndCheck(program, { scene, witness, since })
  }
  await settleAndCheck(program, { scene, witness, since: 0 })
  await program.stop()
  return { requests: witness.deeds.length, cutOff, comments: witness.comments().length, slowestStartMs }
}

async function killUnderLoad(program: Program, { scene, witness, chance }: Killing): Promise<void> {
  const load = startLoad([serverAt(program.url, scene)], { scene, witness, chance })
  // No condition to wait for: the moment is the fault.
  await setTimeout(chance.next() * longestLoadMs)
  program.signal('SIGKILL')
  await load.stop()
  assert.deepEqual(await program.ended(), { code: null, signal: 'SIGKILL' })
}

interface Checking {
  readonly scene: Scene
  readonly witness: Witness
  readonly since: number
}

async function settleAndCheck(program: Program, { scene, witness, since }: Checking): Promise<void> {
  const server = serverAt(program.url, scene)
  await settle(server, witness)
  await assertWhole(server, { scene, witness, since, audit: () => auditSqlite(program.dataDir) })
}
