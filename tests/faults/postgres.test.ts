/**
 * The database of a running server goes away under load and comes back: stopped by its operator, ended at once as by a
 * crash, its connections broken off, or silent, so that nobody is told, be it by a forwarder that swallows or by a cable
 * that is pulled. Meanwhile everybody is answered, 503 at worst and within bounded time; afterwards the server is as before
 * by itself, and everything is checked.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startProgram, until } from '../program.ts'
import { canLayCable, layCable, socketFolder } from './cable.ts'
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

const hasCable = canLayCable()

interface Fault {
  /** Host and port as the server is told. */
  readonly address: readonly [host: string, port: number]
  readonly begin: () => unknown
  readonly end: () => unknown
  readonly skip?: string | false
}

describe('a server whose PostgreSQL goes away under load', async () => {
  const folder = socketFolder()
  const database = await startDatabase({ unix_socket_directories: folder })
  const network = await startForwarder(database.port)
  const cable = hasCable ? await layCable(folder, database.port) : undefined
  const env = { VERBATIM_LIMITS: 'off', VERBATIM_URL: 'https://comments.example' }
  const first = await startProgram({ database: database.url, env })
  const scene = await setScene({ ...first, url: `http://127.0.0.1:${first.port}` }, { database: database.url })
  await first.stop()
  const [witness, chance, store] = [newWitness(), seededChance(), postgresStore(database)]

  const near = ['127.0.0.1', network.port] as const
  const faults: Readonly<Record<string, Fault>> = {
    'stopped and started': { address: near, begin: () => database.stop(), end: () => database.start() },
    'ended at once and started': { address: near, begin: () => database.stop('SIGQUIT'), end: () => database.start() },
    'cut off, and reached again': { address: near, begin: () => network.cut(), end: () => network.open() },
    'silent, and heard again': { address: near, begin: () => network.silence(), end: () => network.open(), skip: skipUnlessFull },
    'behind a cable that is pulled and plugged in': {
      address: [cable?.host ?? '', cable?.port ?? 0],
      begin: () => cable?.pull(),
      end: () => cable?.plugIn(),
      skip: cable === undefined ? 'NOT TESTED: needs the right to make network namespaces' : skipUnlessFull,
    },
  }
  for (const [fault, { address: [host, port], begin, end, skip = false }] of Object.entries(faults)) {
    it(`says so in bounded time, and loses nothing, when it is ${fault}`, { skip }, async (t) => {
      t.diagnostic(`seed ${chance.seed}`)
      const program = await startProgram({ database: `postgres://verbatim@${host}:${port}/postgres`, env })
      const url = `http://127.0.0.1:${program.port}`
      const server = serverAt(url, scene)
      for (let round = 0; round < rounds; round += 1) {
        await underLoad([server], { scene, witness, chance }, async () => {
          await setTimeout(loadMs)
          const before = server.waits.unavailable
          await begin()
          await until('clients are told', () => server.waits.unavailable > before, boundMs)
          assert.equal((await fetch(`${url}/healthz`)).status, 200)
          assert.equal((await fetch(`${url}/readyz`)).status, 503)
          await setTimeout(chance.next() * outageMs)
          await end()
          await until('it is ready again', async () => (await fetch(`${url}/readyz`)).status === 200, boundMs)
          const stored = witness.comments().length
          await until('comments are taken again', () => witness.comments().length > stored, boundMs)
        })
        await settle(server, witness)
      }
      t.diagnostic(`${fault}: ${server.waits.unavailable} requests told 503, the slowest answer after ${(server.waits.slowestMs / 1000).toFixed(1)} s`)
      await assertWhole(server, { scene, witness, audit: store.audit })
      await program.stop()
      assert.ok(server.waits.slowestMs < boundMs, `somebody waited ${server.waits.slowestMs} ms for an answer`)
    })
  }
})
