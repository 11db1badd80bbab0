/**
 * The process ends at a random moment under load, as by SIGKILL, a crash or the kernel when memory is short. The disk
 * stays: what was written is there, what was not is not (a power cut is modelled in power-cut.test.ts). Then the program
 * starts on the same data, clients ask again what got no answer, and everything is checked.
 *
 * VERBATIM_FAULTS_SEED repeats the choices of a run; the moments at which the machine's processes run are its own.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startAndKill, startProgram, type Program } from '../program.ts'
import { assertWhole } from './invariants.ts'
import { kills as howOften } from './length.ts'
import { serverAt, setScene, settle, startLoad, type Scene } from './load.ts'
import { startDatabase } from './postgres.ts'
import { seededChance, type Seeded } from './seeded.ts'
import { postgresStore, sqliteStore, type Store } from './stores.ts'
import { newWitness, now, type Witness } from './witness.ts'

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

const stores = [
  { engine: 'SQLite', open: async () => sqliteStore() },
  { engine: 'PostgreSQL', open: async () => postgresStore(await startDatabase()) },
] as const

for (const { engine, open } of stores) describe(`a server on ${engine}, killed at random moments under load`, () => {
  it(`has all that was answered, and shows nothing else, after each of ${howOften[engine]} kills`, async (t) => {
    const kills = howOften[engine]
    const chance = seededChance()
    t.diagnostic(`seed ${chance.seed}`)
    const all = { requests: 0, cutOff: 0, comments: 0, slowestStartMs: 0 }
    for (let done = 0; done < kills; done += killsOnOne) {
      const figures = await killAgainAndAgain(await open(), { chance, times: Math.min(killsOnOne, kills - done) })
      all.requests += figures.requests
      all.cutOff += figures.cutOff
      all.comments += figures.comments
      all.slowestStartMs = Math.max(all.slowestStartMs, figures.slowestStartMs)
    }
    t.diagnostic(`${engine}: ${kills} kills; ${all.requests} requests that write, ${all.cutOff} of them cut off; ${all.comments} comments; slowest start after a kill ${all.slowestStartMs.toFixed(0)} ms`)
    assert.ok(all.cutOff > 0, 'no kill cut anything off, and so none was under load')
  })
})

interface Figures {
  readonly requests: number
  readonly cutOff: number
  readonly comments: number
  readonly slowestStartMs: number
}

async function killAgainAndAgain(store: Store, { chance, times }: { readonly chance: Seeded; readonly times: number }): Promise<Figures> {
  const start = { ...store.place, env }
  let program = await startProgram(start)
  const [scene, witness] = [await setScene(program, store.place), newWitness()]
  let [cutOff, slowestStartMs] = [0, 0]
  for (let count = 0; count < times; count += 1) {
    const since = now()
    await killUnderLoad(program, { scene, witness, chance })
    cutOff += witness.open().length
    // The start repairs what the kill left, and may be killed itself.
    if (chance.happens(0.2)) await startAndKill(start, chance.next() * longestStartMs)
    program = await startProgram(start)
    slowestStartMs = Math.max(slowestStartMs, program.startMs)
    await settleAndCheck(program, { store, scene, witness, since })
  }
  await settleAndCheck(program, { store, scene, witness, since: 0 })
  await program.stop()
  await store.close()
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
  readonly store: Store
  readonly scene: Scene
  readonly witness: Witness
  readonly since: number
}

async function settleAndCheck(program: Program, { store, scene, witness, since }: Checking): Promise<void> {
  const server = serverAt(program.url, scene)
  await settle(server, witness)
  await assertWhole(server, { scene, witness, since, audit: store.audit })
}
