/**
 * The primary of a PostgreSQL ends at once under load, and its synchronous standby is promoted: both real, with streaming
 * replication, so that a commit is answered when both have flushed it. The server knows both addresses and turns to the
 * new primary by itself. Or the primary is only cut off and lives on, promoted over: what it was asked and could not hand
 * on has nobody a receipt for.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startProgram, until } from '../program.ts'
import { startForwarder } from './forwarder.ts'
import { assertWhole } from './invariants.ts'
import { rounds, skipUnlessFull } from './length.ts'
import { serverAt, setScene, settle, underLoad } from './load.ts'
import { canFollow, startDatabase, startStandby } from './postgres.ts'
import { seededChance, type Seeded } from './seeded.ts'
import { postgresStore } from './stores.ts'
import { newWitness } from './witness.ts'

const loadMs = 500
const boundMs = 60_000

describe('a failover from a primary to its synchronous standby', { skip: !canFollow && 'NOT TESTED: this PostgreSQL has no pg_basebackup' }, () => {
  for (const [end, ending] of [['ended', 'ended at once'], ['cut-off', 'cut off and lived on']] as const) {
    it(`loses nothing that was answered when the primary has ${ending}`, { skip: end === 'cut-off' && skipUnlessFull }, async (t) => {
      const chance = seededChance()
      t.diagnostic(`seed ${chance.seed}`)
      const all = { requests: 0, slowestMs: 0, outageMs: 0 }
      for (let round = 0; round < rounds; round += 1) {
        const { requests, slowestMs, outageMs } = await failOver(end, chance)
        all.requests += requests
        all.slowestMs = Math.max(all.slowestMs, slowestMs)
        all.outageMs = Math.max(all.outageMs, outageMs)
      }
      t.diagnostic(`the primary ${ending}, ${rounds} times: ${all.requests} requests that write, the slowest answer after ${(all.slowestMs / 1000).toFixed(1)} s, comments taken again ${(all.outageMs / 1000).toFixed(1)} s after the fault at the latest`)
    })
  }
})

async function failOver(end: 'ended' | 'cut-off', chance: Seeded): Promise<{ readonly requests: number; readonly slowestMs: number; readonly outageMs: number }> {
  const primary = await startDatabase({ synchronous_standby_names: 'standby' })
  const standby = await startStandby(primary, 'standby')
  const toPrimary = await startForwarder(primary.port)
  const database = `postgres://verbatim@127.0.0.1:${toPrimary.port},127.0.0.1:${standby.port}/postgres`
  const program = await startProgram({ database, env: { VERBATIM_LIMITS: 'off' } })
  const scene = await setScene(program, { database: primary.url })
  const [witness, server] = [newWitness(), serverAt(program.url, scene)]
  let outageMs = 0
  await underLoad([server], { scene, witness, chance }, async () => {
    await setTimeout(loadMs * (0.5 + chance.next()))
    const began = performance.now()
    if (end === 'ended') await primary.stop('SIGQUIT')
    else toPrimary.silence()
    standby.promote()
    const stored = witness.comments().length
    await until('comments are taken again', () => witness.comments().length > stored + 20, boundMs)
    outageMs = performance.now() - began
  })
  await settle(server, witness)
  await assertWhole(server, { scene, witness, audit: postgresStore(standby).audit })
  assert.equal((await fetch(`${program.url}/readyz`)).status, 200)
  await program.stop()
  await standby.stop()
  if (end === 'cut-off') await primary.stop('SIGQUIT')
  return { requests: witness.deeds.length, slowestMs: server.waits.slowestMs, outageMs }
}
