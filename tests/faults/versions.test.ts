/**
 * Two versions of the program on one database, as while servers are replaced one after the other: the one before the newest
 * migration serves under load, the present one starts beside it and migrates, then both serve, each showing within a second
 * what the other changed. At last the older one, ended, is refused.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startProgram, until, type Program } from '../program.ts'
import { earlierVersion } from './earlier-version.ts'
import { assertWholeSoon } from './invariants.ts'
import { serverAt, setScene, settle, underLoad } from './load.ts'
import { startDatabase } from './postgres.ts'
import { seededChance } from './seeded.ts'
import { postgresStore } from './stores.ts'
import { newWitness } from './witness.ts'

const earlier = earlierVersion()
const loadMs = 1000
const boundMs = 60_000

describe('two versions at once, during a migration and after it', { skip: typeof earlier === 'string' && `NOT TESTED: ${earlier}` }, () => {
  it('lose nothing, and show the same', async (t) => {
    if (typeof earlier === 'string') return
    const chance = seededChance()
    t.diagnostic(`seed ${chance.seed}`)
    const database = await startDatabase()
    const [place, env, { audit }] = [{ database: database.url }, { VERBATIM_LIMITS: 'off', VERBATIM_URL: 'https://comments.example' }, postgresStore(database)]
    const old = await startProgram({ ...place, env, bin: earlier.bin })
    const scene = await setScene({ ...old, url: urlOf(old) }, { database: database.url, bin: earlier.bin })
    const [witness, older] = [newWitness(), serverAt(urlOf(old), scene, 'earlier')]
    let present = old
    await underLoad([older], { scene, witness, chance }, async () => {
      await setTimeout(loadMs)
      present = await startProgram({ ...place, env })
      const stored = witness.comments().length
      await until('the older one goes on', () => witness.comments().length > stored + 20, boundMs)
    })
    const newer = serverAt(urlOf(present), scene)
    await underLoad([older, newer], { scene, witness, chance, removalMs: 1000 }, () => setTimeout(loadMs))
    await settle(newer, witness)
    for (const server of [newer, older]) await assertWholeSoon(server, { scene, witness, audit })
    t.diagnostic(`${earlier.commit.slice(0, 12)} before ${earlier.migration}: ${witness.deeds.length} requests that write; ${older.waits.unavailable} told 503, the slowest answer of the older version after ${(older.waits.slowestMs / 1000).toFixed(1)} s`)
    await old.stop()
    await assert.rejects(startProgram({ ...place, env, bin: earlier.bin }), /newer Verbatim/)
    await present.stop()
  })
})

/** Its own address; the public one is the same for both. */
function urlOf({ port }: Program): string {
  return `http://127.0.0.1:${port}`
}
