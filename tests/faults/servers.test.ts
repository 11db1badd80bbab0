/**
 * Three servers on one PostgreSQL behind nginx, of which one is killed under load, again and again, while readers hold
 * event streams. Clients and readers know nginx alone. Readers whose stream breaks come back with the id of the last
 * event they had, as browsers do, and must hear of everything; of some of it they may hear again. Whatever server
 * answers, a removal counts within a second.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { routes, type ModeratedComment } from '@verbatim/contract'
import { openEvents } from '../api/event-stream.ts'
import { startProgram, until, type Program } from '../program.ts'
import { assertWholeSoon } from './invariants.ts'
import { isFull, rounds } from './length.ts'
import { serverAt, setScene, settle, underLoad, type Server } from './load.ts'
import { freePort, hasNginx, startNginx } from './nginx.ts'
import { startDatabase } from './postgres.ts'
import { seededChance } from './seeded.ts'
import { postgresStore } from './stores.ts'
import { newWitness, type Witness } from './witness.ts'

const killsOfOneRound = isFull ? 3 : 2
const listeners = 30
const boundMs = 30_000

describe('three servers behind nginx, of which one is killed', { skip: !hasNginx && 'NOT TESTED: nginx is not installed' }, () => {
  it('lose nothing, and readers who hold event streams miss nothing', async (t) => {
    const chance = seededChance()
    t.diagnostic(`seed ${chance.seed}`)
    const database = await startDatabase()
    const ports = [await freePort(), await freePort(), await freePort()]
    const nginxPort = await freePort()
    const url = `http://127.0.0.1:${nginxPort}`
    const env = { VERBATIM_LIMITS: 'off', VERBATIM_TRUSTED_PROXIES: '127.0.0.1', VERBATIM_URL: url }
    const start = (port: number) => startProgram({ database: database.url, args: ['--no-demo', '--port', String(port)], env })
    const programs: Program[] = []
    for (const port of ports) programs.push(await start(port))
    await startNginx(nginxPort, ports)
    const scene = await setScene({ ...(programs[0] ?? assert.fail()), isProxied: true }, { database: database.url })
    const [witness, server] = [newWitness(), serverAt(url, scene, 'proxied')]
    const audience = Array.from({ length: listeners }, (_, index) => listen(url, scene.stories[index % scene.stories.length]?.id ?? assert.fail()))
    t.after(() => audience.forEach((listener) => listener.stop()))
    await until('all readers listen', () => audience.every((listener) => listener.hasBegun()))

    await underLoad([server], { scene, witness, chance, removalMs: 1000 }, async () => {
      for (let kill = 0; kill < rounds * killsOfOneRound; kill += 1) {
        await setTimeout(200 + chance.next() * 300)
        const victim = chance.below(programs.length)
        await programs[victim]?.kill()
        const stored = witness.comments().length
        await until('the others go on', () => witness.comments().length > stored + 20, boundMs)
        programs[victim] = await start(ports[victim] ?? 0)
      }
    })
    await settle(server, witness)
    for (const port of ports) await assertWholeSoon(serverAt(`http://127.0.0.1:${port}`, scene), { scene, witness, audit: postgresStore(database).audit })

    let toldAgain = 0
    for (const { id } of scene.stories) {
      const expected = await eventsOf(serverAt(url, scene, 'proxied'), { witness, storyId: id ?? '' })
      for (const listener of audience.filter((each) => each.storyId === id)) {
        await until('a reader has heard of everything', () => listener.told().length >= expected.length, boundMs).catch(() => undefined)
        const told = countsOf(listener.told())
        const missed = [...countsOf(expected)].filter(([event, times]) => (told.get(event) ?? 0) < times)
        assert.deepEqual(missed, [])
        assert.deepEqual([...told.keys()].filter((event) => !expected.includes(event)), [])
        toldAgain += listener.told().length - expected.length
      }
    }
    const times = audience.reduce((total, listener) => total + listener.timesOpened(), 0)
    t.diagnostic(`${rounds * killsOfOneRound} kills; ${witness.deeds.length} requests that write; ${listeners} readers opened ${times} streams and heard of ${audience.reduce((total, listener) => total + listener.told().length, 0)} events, ${toldAgain} of them more than once`)
    assert.ok(times > listeners, 'no kill broke a stream')
  })
})

function countsOf(events: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(events, (event) => event)].map(([event, all]) => [event, all.length]))
}

interface Listener {
  readonly storyId: string
  /** Each event's name and comment. */
  told(): readonly string[]
  timesOpened(): number
  hasBegun(): boolean
  stop(): void
}

/** A page that listens to its story, and comes back when its stream has ended. */
function listen(url: string, storyId: string): Listener {
  const told: string[] = []
  let [opened, lastId] = [0, '']
  const stopping = new AbortController()
  const isStopped = () => stopping.signal.aborted
  async function listenOn(): Promise<void> {
    while (!isStopped()) {
      const stream = await openEvents({ url }, routes.events, { query: { story: storyId }, headers: lastId === '' ? {} : { 'last-event-id': lastId } }).catch(() => undefined)
      if (stream?.status !== 200) {
        stream?.close()
        await setTimeout(50)
        continue
      }
      opened += 1
      let seen = 0
      const take = () => {
        for (const { event, data } of stream.told.slice(seen)) told.push(`${event} ${Object(data).commentId}`)
        seen = stream.told.length
        lastId = stream.lastId()
      }
      while (!stream.hasEnded() && !isStopped()) {
        take()
        await setTimeout(10)
      }
      take()
      stream.close()
    }
  }
  void listenOn()
  return { storyId, told: () => told, timesOpened: () => opened, hasBegun: () => lastId !== '', stop: () => stopping.abort() }
}

/** What the public must have heard of a story, from what was decided and withdrawn. */
async function eventsOf({ moderator }: Server, { witness, storyId }: { witness: Witness; storyId: string }): Promise<readonly string[]> {
  const events: string[] = []
  for (const known of witness.comments().filter(({ submit }) => submit.storyId === storyId)) {
    const { id } = known.receipt.comment
    const { decisions }: ModeratedComment = await moderator.ask(routes.moderatedComment, { params: { commentId: id } })
    let shown = false
    for (const { verdict } of decisions) {
      if (shown !== (verdict === 'approve')) events.push(`${verdict === 'approve' ? 'comment.approved' : 'comment.removed'} ${id}`)
      shown = verdict === 'approve'
    }
    if (known.withdrawn && shown) events.push(`comment.removed ${id}`)
  }
  return events.toSorted()
}
