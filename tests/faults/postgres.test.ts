/**
 * The database of a running server goes away under load and comes back: stopped by its operator, ended at once as by a
 * crash, its connections broken off, or silent, so that nobody is told. Meanwhile everybody is answered, 503 at worst and
 * within bounded time; afterwards the server is as before by itself, and everything is checked.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startProgram, until } from '../program.ts'
import { startForwarder } from './forwarder.ts'
import { assertWhole } from './invariants.ts'
import { rounds, skipUnlessFull } from './length.ts'
import { serverAt, setScene, settle, underLoad } from './load.ts'
import { startDatabase } from './postgres.ts'
import { seededChance } from './seeded.ts'
import { postgresStore } from './stores.ts'
import { newWitness } from './witness.ts'

const loadMs = 500
const outageMs = 1000
// Far longer than a working database takes, and about what a client or proxy waits: nobody hangs.
const boundMs = 30_000

describe('a server whose PostgreSQL goes away under load', async () => {
  const database = await startDatabase()
  const network = await startForwarder(database.port)
  const address = new URL(database.url)
  address.port = String(network.port)
  const store = postgresStore(database.url)
  const program = await startProgram({ database: address.href, env: { VERBATIM_LIMITS: 'off' } })
  const scene = await setScene(program, { database: database.url })
  const witness = newWitness()
  const chance = seededChance()

  const faults: Readonly<Record<string, { readonly begin: () => unknown; readonly end: () => unknown }>> = {
    'stopped and started': { begin: () => database.stop(), end: () => database.start() },
    'ended at once and started': { begin: () => database.stop('SIGQUIT'), end: () => database.start() },
    'cut off, and reached again': { begin: () => network.cut(), end: () => network.open() },
    'silent, and heard again': { begin: () => network.silence(), end: () => network.open() },
  }
  for (const [fault, { begin, end }] of Object.entries(faults)) {
    it(`says so in bounded time, and loses nothing, when it is ${fault}`, { skip: fault.startsWith('silent') && skipUnlessFull }, async (t) => {
      t.diagnostic(`seed ${chance.seed}`)
      const server = serverAt(program.url, scene)
      for (let round = 0; round < rounds; round += 1) {
        await underLoad([server], { scene, witness, chance }, async () => {
          await setTimeout(loadMs)
          const before = server.waits.unavailable
          await begin()
          await until('clients are told', () => server.waits.unavailable > before, boundMs)
          assert.equal((await fetch(`${program.url}/healthz`)).status, 200)
          assert.equal((await fetch(`${program.url}/readyz`)).status, 503)
          await setTimeout(chance.next() * outageMs)
          await end()
          await until('it is ready again', async () => (await fetch(`${program.url}/readyz`)).status === 200, boundMs)
          const stored = witness.comments().length
          await until('comments are taken again', () => witness.comments().length > stored, boundMs)
        })
        await settle(server, witness)
      }
      t.diagnostic(`${fault}: ${server.waits.unavailable} requests told 503, the slowest answer after ${(server.waits.slowestMs / 1000).toFixed(1)} s`)
      await assertWhole(server, { scene, witness, audit: store.audit })
      assert.ok(server.waits.slowestMs < boundMs, `somebody waited ${server.waits.slowestMs} ms for an answer`)
    })
  }
})
