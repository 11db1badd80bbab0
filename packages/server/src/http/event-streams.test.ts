import assert from 'node:assert/strict'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { CommentId, StoryId } from '@verbatim/core'
import { isPublicKind, type DeskChangeStore, type DeskSubject, type EventStore, type SiteEvent } from '../app/index.ts'
import { eventStreams, type EventStreams, type Listening } from './event-streams.ts'

const storyId = '00000000-0000-4000-8000-00000000000a' as StoryId
const other = '00000000-0000-4000-8000-00000000000b' as StoryId
const page: Listening['audience'] = { kind: 'page', storyIds: [storyId], address: '192.0.2.1' }

let server: Server
let connected: (socket: Socket) => void
let streams: EventStreams
let site: ReturnType<typeof happening>
let now = 0
const deskVersions = new Map<DeskSubject, number>()
const batch = { batchId: other, state: 'running', total: 9, decided: 4, skipped: 1, undone: 0 } as const

before(async () => {
  server = createServer((socket) => connected(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
after(() => server.close())
const sockets = new Set<Socket>()

beforeEach(async () => {
  mock.timers.enable({ apis: ['setInterval'] })
  now = 0
  deskVersions.clear()
  site = happening()
  streams = await open({})
})
afterEach(() => {
  streams.stop()
  mock.timers.reset()
  for (const socket of sockets) socket.destroy()
  sockets.clear()
})

const deskChanges: DeskChangeStore = { versions: async () => [...deskVersions].map(([subject, version]) => ({ subject, version })) }

function open(limits: { readonly most?: number; readonly mostOfAddress?: number }, changes = deskChanges): Promise<EventStreams> {
  return eventStreams({
    events: site.events,
    queue: { waiting: async () => 3 },
    deskChanges: changes,
    batchesInProgress: async () => [batch],
    chance: { bytes: (count) => new Uint8Array(count).fill(10) },
    streamLimits: { most: 100, mostOfAddress: 100, ...limits },
    elapsed: () => now,
    onFault: (error) => assert.fail(String(error)),
  })
}

/** A store that keeps what happens, and lets a test decide when followers hear of it. */
function happening() {
  const kept: SiteEvent[] = []
  const followers = new Set<(events: readonly SiteEvent[]) => void>()
  const events: EventStore = {
    since: async ({ after: last, limit }) => kept.filter(({ arrival }) => arrival > last).slice(0, limit),
    publicSince: async ({ after: last, limit, storyIds }) =>
      kept.filter(({ arrival, kind, storyId: of }) => arrival > last && storyIds.includes(of) && isPublicKind(kind)).slice(0, limit),
    latest: async () => kept.at(-1)?.arrival ?? 0,
    forget: async () => 0,
    isCurrent: () => true,
    follow(listener) {
      followers.add(listener)
      return () => void followers.delete(listener)
    },
  }
  const keep = (arrival: number, fields: Partial<SiteEvent> = {}): SiteEvent => {
    const event: SiteEvent = { arrival, kind: 'comment.approved', storyId, commentId: commentOf(arrival), decisionId: null, happenedAt: 1, ...fields }
    kept.push(event)
    kept.sort((a, b) => a.arrival - b.arrival)
    return event
  }
  const tell = (...told: readonly SiteEvent[]) => followers.forEach((follower) => follower(told))
  return { events, kept, keep, tell, happen: (arrival: number, fields: Partial<SiteEvent> = {}) => tell(keep(arrival, fields)) }
}

function commentOf(arrival: number): CommentId {
  return `00000000-0000-4000-8000-${String(arrival).padStart(12, '0')}` as CommentId
}

function from(address: string): Listening['audience'] {
  return { kind: 'page', storyIds: [storyId], address }
}

interface Reader {
  readonly socket: Socket
  readonly client: Socket
  text(): string
  /** Numbers of the events, in the order in which they came. */
  arrivals(): readonly number[]
  lastId(): number
  hasEnded(): boolean
}

/** A connection, by both its ends. */
async function connection(): Promise<Reader> {
  const accepted = new Promise<Socket>((resolve) => { connected = resolve })
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let [text, ended] = ['', false]
  client.setEncoding('utf8').on('data', (part) => { text += part }).on('close', () => { ended = true }).on('error', () => {})
  const socket = await accepted
  socket.on('error', () => {})
  sockets.add(socket).add(client)
  return {
    socket, client,
    text: () => text,
    arrivals: () => [...text.matchAll(/"commentId":"[^"]*-(\d+)"/g)].map(([, digits]) => Number(digits)),
    lastId: () => Number([...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1]),
    hasEnded: () => ended,
  }
}

async function listen(listening: Partial<Listening> = {}): Promise<Reader> {
  const reader = await connection()
  const opened = await streams.open({ audience: page, after: undefined, socket: reader.socket, onBegin: () => {}, onEnd: () => {}, ...listening })
  assert.ok(opened.ok)
  opened.value.begin('')
  await came(() => reader.text().includes('\nid: '))
  return reader
}

async function came(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000
  while (!holds()) {
    assert.ok(performance.now() < deadline, 'waited in vain')
    await setImmediate()
  }
}

function newsOf(reader: Reader): readonly (string | undefined)[] {
  return [...reader.text().matchAll(/^event: (\S+\.(?:changed|progress))$/gm)].map(([, event]) => event)
}

function nextSecond(): void {
  mock.timers.tick(1000)
}

describe('an open desk', () => {
  const desk: Listening['audience'] = { kind: 'staff', mayStay: async () => true }

  it('is told within a second what it should read anew, once for each time that it changed', async () => {
    deskVersions.set('claims', 7)
    const [one, two, reader] = [await listen({ audience: desk }), await listen({ audience: desk }), await listen()]
    deskVersions.set('claims', 8).set('passes', 1)
    nextSecond()
    await came(() => newsOf(one).length === 2 && newsOf(two).length === 2)
    deskVersions.set('site', 4)
    nextSecond()
    await came(() => newsOf(one).length === 3)
    assert.deepEqual(newsOf(one), ['claims.changed', 'passes.changed', 'site.changed'])
    assert.match(one.text(), /event: claims\.changed\ndata: \{\}\n\n/)
    assert.deepEqual(newsOf(reader), [])
  })

  it('is told how far each range is that is being decided', async () => {
    const reader = await listen({ audience: desk })
    deskVersions.set('batches', 1)
    nextSecond()
    await came(() => newsOf(reader).length === 1)
    assert.ok(reader.text().includes(`event: batch.progress\ndata: ${JSON.stringify(batch)}\n\n`))
  })

  it('is told nothing of what changed before it began', async () => {
    deskVersions.set('claims', 1)
    let isGone = false
    const gone = await listen({ audience: desk, onEnd: () => (isGone = true) })
    gone.client.destroy()
    await came(() => isGone)
    nextSecond()
    deskVersions.set('claims', 2)
    const reader = await listen({ audience: desk })
    nextSecond()
    deskVersions.set('passes', 1)
    await setImmediate()
    nextSecond()
    await came(() => newsOf(reader).length > 0)
    assert.deepEqual(newsOf(reader), ['passes.changed'])
  })

  it('costs nothing while none is open', async () => {
    let asked = 0
    const watched = await open({}, { versions: async () => (asked += 1, []) })
    for (let second = 0; second < 5; second += 1) nextSecond()
    watched.stop()
    assert.equal(asked, 0)
  })
})

describe('an event', () => {
  it('goes to the streams of its story, and to no other', async () => {
    const [one, two, elsewhere] = [await listen(), await listen(), await listen({ audience: { ...page, storyIds: [other] } })]
    site.happen(1)
    site.happen(2, { storyId: other })
    await came(() => one.arrivals().length === 1 && two.arrivals().length === 1 && elsewhere.arrivals().length === 1)
    assert.deepEqual([one, two, elsewhere].map((reader) => reader.arrivals()), [[1], [1], [2]])
  })

  it('comes in the order of all, however many come at once', async () => {
    const reader = await listen({ audience: { ...page, storyIds: [storyId, other] } })
    for (let arrival = 1; arrival <= 500; arrival += 1) site.happen(arrival, { storyId: arrival % 3 === 0 ? other : storyId })
    await came(() => reader.arrivals().length === 500)
    assert.deepEqual(reader.arrivals(), Array.from({ length: 500 }, (_, index) => index + 1))
    assert.equal(reader.lastId(), 500)
  })

  it('has the id of a place before what is still missing, so that it is not missed', async () => {
    const reader = await listen()
    site.happen(1)
    site.happen(3)
    await came(() => reader.arrivals().length === 2)
    assert.equal(reader.lastId(), 1)
    site.happen(2)
    await came(() => reader.arrivals().length === 3)
    assert.equal(reader.lastId(), 3)
  })
})

describe('a stream that resumes', () => {
  it('is told once of what is heard of while it reads what it missed', async () => {
    site.happen(1)
    site.happen(2)
    const late = site.keep(3)
    const reader = await connection()
    const opening = streams.open({ audience: page, after: 1, socket: reader.socket, onBegin: () => {}, onEnd: () => {} })
    site.tell(late)
    const opened = await opening
    assert.ok(opened.ok)
    site.happen(4)
    opened.value.begin('')
    site.happen(5)
    await came(() => reader.arrivals().length === 4)
    site.happen(6)
    await came(() => reader.arrivals().length === 5)
    assert.deepEqual([reader.arrivals(), reader.lastId()], [[2, 3, 4, 5, 6], 6])
  })

  it('has an id of its own for what the store has before this server heard of it, and is told it once', async () => {
    site.happen(1)
    const stored = site.keep(2)
    const reader = await listen({ after: 0 })
    assert.deepEqual([reader.arrivals(), reader.lastId()], [[1], 1])
    site.tell(stored)
    await came(() => reader.arrivals().length === 2)
    assert.deepEqual([reader.arrivals(), reader.lastId()], [[1, 2], 2])
  })

  it('is not told again by a server that hears later than the one it comes from', async () => {
    site.happen(1)
    const heardElsewhere = [site.keep(2), site.keep(3)]
    const reader = await listen({ after: 2 })
    site.tell(...heardElsewhere)
    site.happen(4)
    await came(() => reader.arrivals().includes(4))
    assert.deepEqual(reader.arrivals(), [3, 4])
  })

  it('reads anew where what it missed is forgotten, or more than 1,000 events', async () => {
    for (let arrival = 1; arrival <= 1002; arrival += 1) site.happen(arrival)
    assert.deepEqual((await listen({ after: 2 })).arrivals().length, 1000)
    assert.match((await listen({ after: 1 })).text(), /event: reset\n/)
    site.kept.splice(0, 1000)
    assert.doesNotMatch((await listen({ after: 1000 })).text(), /event: reset\n/)
    assert.match((await listen({ after: 999 })).text(), /event: reset\n/)
    assert.match((await listen({ after: 1003 })).text(), /event: reset\n/)
    assert.match((await listen({ after: 'unknown' })).text(), /event: reset\n/)
  })
})

describe('an open stream', () => {
  it('is told every 20 seconds that it is open, and where to go on from', async () => {
    const reader = await listen({ audience: { ...page, storyIds: [other] } })
    site.happen(1)
    const begun = reader.text()
    mock.timers.tick(19_000)
    await setImmediate()
    assert.equal(reader.text(), begun)
    mock.timers.tick(1000)
    await came(() => reader.text() === `${begun}: \nid: 1\n\n`)
  })

  it('is cut where its client does not read', async () => {
    const reader = await listen()
    reader.client.pause()
    const event = site.keep(1)
    let arrival = 0
    while (!reader.socket.destroyed) {
      assert.ok(arrival < 200_000, 'was never cut')
      for (let index = 0; index < 500; index += 1) site.tell({ ...event, arrival: (arrival += 1) })
      await setImmediate()
    }
    assert.ok(reader.socket.writableLength <= 256 * 1024 + 500 * 200)
  })

  it('of staff ends once they may not listen any more', async () => {
    let mayStay = true
    const reader = await listen({ audience: { kind: 'staff', mayStay: async () => mayStay } })
    assert.match(reader.text(), /event: waiting\ndata: \{"count":3\}\n/)
    mock.timers.tick(20_000)
    await came(() => reader.text().endsWith(': \nid: 0\n\n'))
    assert.equal(reader.hasEnded(), false)
    mayStay = false
    mock.timers.tick(20_000)
    await came(reader.hasEnded)
  })

  it('ends when the server stops, which opens no more', async () => {
    const ended: string[] = []
    const reader = await listen({ onEnd: () => ended.push('ended') })
    streams.stop()
    await came(reader.hasEnded)
    assert.deepEqual(ended, ['ended'])
    const late = await connection()
    assert.deepEqual(await streams.open({ audience: page, after: undefined, socket: late.socket, onBegin: () => {}, onEnd: () => {} }), { ok: false, refusal: { code: 'stopping' } })
    late.client.destroy()
  })
})

describe('the streams that may be open', () => {
  it('are so many in all and so many of one address; who leaves makes room, and staff are counted apart', async () => {
    streams = await open({ most: 3, mostOfAddress: 2 })
    const ask = async (audience: Listening['audience']) => {
      const reader = await connection()
      const opened = await streams.open({ audience, after: undefined, socket: reader.socket, onBegin: () => {}, onEnd: () => {} })
      if (!opened.ok) reader.client.destroy()
      return opened.ok ? 'open' : opened.refusal.code
    }
    const first = await listen({ audience: from('192.0.2.1') })
    assert.deepEqual([await ask(from('192.0.2.1')), await ask(from('192.0.2.1'))], ['open', 'rate-limited'])
    assert.deepEqual([await ask(from('192.0.2.2')), await ask(from('192.0.2.3'))], ['open', 'streams-full'])
    assert.equal(await ask({ kind: 'staff', mayStay: async () => true }), 'open')
    first.client.destroy()
    await came(() => first.socket.closed)
    assert.equal(await ask(from('192.0.2.3')), 'open')
  })
})
