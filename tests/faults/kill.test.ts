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

describe(`a server on SQLite, killed at ${kills} random moments under load`, () => {
  for (let first = 1; first <= kills; first += killsOnOne) {
    const last = Math.min(kills, first + killsOnOne - 1)
    it(`has all that was answered, and shows nothing else, after each kill from ${first} to ${last}`, async (t) => {
      const chance = seededChance()
      t.diagnostic(`seed ${chance.seed}`)
      let program = await startProgram({ env })
      const killing = { scene: await setScene(program), witness: newWitness(), chance }
      const startsMs: number[] = []
      let left = 0
      for (let count = first; count <= last; count += 1) {
        const since = now()
        await killUnderLoad(program, killing)
        left += killing.witness.open().length
        // The start repairs what the kill left, and may be killed itself.
        if (chance.happens(0.2)) await startAndKill({ dataDir: program.dataDir, env }, chance.next() * longestStartMs)
        program = await startProgram({ dataDir: program.dataDir, env })
        startsMs.push(program.startMs)
        await assertWholeAgain(program, { ...killing, since })
      }
      await assertWholeAgain(program, { ...killing, since: 0 })
      await program.stop()
      const slowest = Math.max(...startsMs)
      t.diagnostic(`${killing.witness.deeds.length} requests, ${left} of them cut off by a kill; ${killing.witness.comments().length} comments; slowest start ${slowest.toFixed(0)} ms`)
      assert.ok(left > 0, 'no kill cut anything off, and so none was under load')
    })
  }
})

async function killUnderLoad(program: Program, { scene, witness, chance }: Killing): Promise<void> {
  const load = startLoad([serverAt(program.url, scene)], { scene, witness, chance })
  // No condition to wait for: the moment is the fault.
  await setTimeout(chance.next() * longestLoadMs)
  program.signal('SIGKILL')
  await load.stop()
  assert.deepEqual(await program.ended(), { code: null, signal: 'SIGKILL' })
}

async function assertWholeAgain(program: Program, { scene, witness, since }: Killing & { readonly since: number }): Promise<void> {
  const server = serverAt(program.url, scene)
  await settle(server, witness)
  await assertWhole(server, { scene, witness, since, audit: () => auditSqlite(program.dataDir) })
}
