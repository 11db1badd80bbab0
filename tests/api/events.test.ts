import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { startProgram, until } from '../program.ts'
import { openEvents } from './event-stream.ts'
import { apiOf, bearer, checkHeaders, openNewsroom } from './newsroom.ts'

const { api, story, submit, approve, reject, published, decide, moderator, editor, tokens, program } = await openNewsroom()

const eventsOf = (...stories: readonly string[]) => openEvents(program, routes.events, { query: { story: stories } })
const eventsAfter = (lastEventId: string, ...stories: readonly string[]) => openEvents(program, routes.events, { query: { story: stories }, headers: { 'last-event-id': lastEventId } })
const staffEvents = (headers: Readonly<Record<string, string>> = bearer(tokens.moderation)) => openEvents(program, routes.moderationEvents, { headers })
const approved = (storyId: string, commentId: string) => ({ event: 'comment.approved', data: { storyId, commentId } })
const removed = (storyId: string, commentId: string) => ({ event: 'comment.removed', data: { storyId, commentId } })

describe('a page that listens to its story', () => {
  it('hears of a comment as it is approved and as it is removed, by ids alone', async () => {
    const { id } = await story()
    const stream = await eventsOf(id)
    const one = await published(id)
    await decide({ commentId: one.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    const { comment, receipt } = await submit(id)
    await approve(comment.id)
    await api.ask(routes.withdraw, { params: { token: receipt.token } })
    assert.deepEqual(await stream.heard(4), [approved(id, one.id), removed(id, one.id), approved(id, comment.id), removed(id, comment.id)])
  })

  it('never hears of what was not public: a submission, a rejection, a withdrawal, a decision that changes nothing', async () => {
    const { id } = await story()
    const stream = await eventsOf(id)
    const [rejected, withdrawn] = [await submit(id), await submit(id)]
    await reject(rejected.comment.id)
    await api.ask(routes.withdraw, { params: { token: withdrawn.receipt.token } })
    await decide({ commentId: rejected.comment.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'rejected' })
    const shown = await published(id)
    await decide({ commentId: shown.id, verdict: 'approve', expectedStatus: 'approved' })
    await editor.ask(routes.patchStory, { params: { storyId: id }, body: { commenting: 'closed' } })
    assert.deepEqual(await stream.heard(2), [approved(id, shown.id), { event: 'story.closed', data: { storyId: id } }])
    for (const { comment } of [rejected, withdrawn]) assert.ok(!stream.text().includes(comment.id))
  })

  it('hears when commenting is closed and opened', async () => {
    const { id, url, headline } = await story()
    const stream = await eventsOf(id)
    await editor.ask(routes.patchStory, { params: { storyId: id }, body: { commenting: 'closed' } })
    await editor.ask(routes.putStory, { body: { url, headline, commenting: 'open' } })
    assert.deepEqual(await stream.heard(2), [{ event: 'story.closed', data: { storyId: id } }, { event: 'story.opened', data: { storyId: id } }])
  })

  it('hears of all the stories it names, and of no other', async () => {
    const [one, two, other] = [await story(), await story(), await story()]
    const stream = await eventsOf(one.id.toUpperCase(), two.id, two.id)
    await published(other.id)
    const [first, second] = [await published(two.id), await published(one.id)]
    assert.deepEqual(await stream.heard(2), [approved(two.id, first.id), approved(one.id, second.id)])
  })

  it('may name one that is not there yet, and hears nothing', async () => {
    const stream = await eventsOf('00000000-0000-4000-8000-000000000000')
    assert.deepEqual([stream.status, stream.told], [200, []])
  })

  it('is told how to come back, and by no cache or proxy anything older', async () => {
    const { id } = await story()
    const { headers, text } = await eventsOf(id)
    checkHeaders(headers, 'the stream')
    assert.deepEqual(['content-type', 'cache-control', 'access-control-allow-origin', 'access-control-allow-credentials', 'x-accel-buffering'].map((name) => headers.get(name)), ['text/event-stream; charset=utf-8', 'no-store', '*', null, 'no'])
    assert.match(text(), /^retry: [1-5]\d{3}\n\n/)
  })

  it('is refused without a story, with more than 100, and with what is no id', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    for (const query of [{}, { story: 'x' }, { story: [id, 'x'] }, { story: Array.from({ length: 101 }, () => id) }, { stories: id }]) await api.refused(routes.events, { query }, 'input-refused')
  })

  it('asks by HEAD what it would get, and gets an end', async () => {
    const { id } = await story()
    const { status } = await fetch(`${program.url}/api/v1/events?story=${id}`, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
    assert.equal(status, 200)
  })
})

describe('a page that comes back', () => {
  it('hears what it missed and all that follows, each once', async () => {
    const { id } = await story()
    const before = await eventsOf(id)
    const known = await published(id)
    await before.heard(1)
    before.close()
    const missed = [await published(id), await published(id)]
    const stream = await eventsAfter(before.lastId(), id)
    await stream.heard(2)
    const later = await published(id)
    assert.deepEqual(await stream.heard(3), [...missed, later].map((comment) => approved(id, comment.id)))
    assert.ok(!stream.text().includes(known.id))
  })

  it('goes on from where its stream began, even where nothing had happened on it', async () => {
    const { id } = await story()
    const before = await eventsOf(id)
    before.close()
    const missed = await published(id)
    const again = await openEvents(program, routes.events, { query: { story: [id], lastEventId: before.lastId() } })
    assert.deepEqual(await again.heard(1), [approved(id, missed.id)])
  })

  it('misses nothing and hears nothing twice while decisions go on', async () => {
    const { id } = await story()
    const sent = await Promise.all(Array.from({ length: 60 }, () => submit(id)))
    const heard: string[] = []
    let lastId = (await eventsOf(id)).lastId()
    const deciding = (async () => {
      for (const { comment } of sent) await approve(comment.id)
    })()
    while (heard.length < sent.length) {
      const stream = await eventsAfter(lastId, id)
      await stream.heard(1)
      stream.close()
      lastId = stream.lastId()
      heard.push(...stream.told.map(({ data }) => String(Object(data).commentId)))
    }
    await deciding
    assert.deepEqual(heard, sent.map(({ comment }) => comment.id))
  })

  it('is told to read anew where its id is none that is known', async () => {
    const { id } = await story()
    for (const unknown of ['999999999', 'x', '-1']) {
      const stream = await eventsAfter(unknown, id)
      assert.deepEqual(await stream.heard(1), [{ event: 'reset', data: {} }], unknown)
      const comment = await published(id)
      assert.deepEqual((await stream.heard(2))[1], approved(id, comment.id))
    }
  })
})

describe('a desk that listens', () => {
  it('hears of all that happens, whoever did it, with the decision', async () => {
    const { id } = await story()
    const stream = await staffEvents()
    const { comment } = await submit(id)
    const { items } = await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'reject', guidelines: ['threats'] }] } })
    const decisionId: unknown = Object(items[0]).decisionId
    await until('the rejection came', () => stream.told.some(({ event }) => event === 'comment.rejected'))
    const ofComment = stream.told.filter(({ data }) => Object(data).commentId === comment.id)
    assert.deepEqual(ofComment.map(({ event }) => event), ['comment.submitted', 'comment.rejected'])
    const { happenedAt, ...ids } = Object(ofComment[1]?.data)
    assert.deepEqual(ids, { storyId: id, commentId: comment.id, decisionId })
    assert.ok(!Number.isNaN(Date.parse(happenedAt)))
  })

  it('hears how many wait, at first and after each change', async () => {
    const { id } = await story()
    const stream = await staffEvents()
    const waiting = () => stream.told.flatMap(({ event, data }) => (event === 'waiting' ? [Number(Object(data).count)] : []))
    const [atFirst = Number.NaN] = waiting()
    await submit(id)
    await until('one more waits', () => waiting().at(-1) === atFirst + 1)
  })

  it('hears what it missed', async () => {
    const { id } = await story()
    const before = await staffEvents()
    before.close()
    const { comment } = await submit(id)
    const again = await staffEvents({ ...bearer(tokens.moderation), 'last-event-id': before.lastId() })
    await until('the submission came', () => again.told.some(({ event, data }) => event === 'comment.submitted' && Object(data).commentId === comment.id))
  })

  it('is let in by the same rules as to the queue, and not from another site’s page', async () => {
    await api.refused(routes.moderationEvents, {}, 'signature-missing')
    await editor.refused(routes.moderationEvents, {}, 'forbidden')
    const stream = await staffEvents()
    assert.equal(stream.headers.get('access-control-allow-origin'), null)
  })
})

describe('another program on the same data', () => {
  it('is heard of: what a second server decides', async () => {
    const { id } = await story()
    const second = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const [here, there] = [await eventsOf(id), await openEvents(second, routes.events, { query: { story: [id] } })]
    const { comment } = await submit(id)
    await apiOf(second, bearer(tokens.moderation)).ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    assert.deepEqual(await here.heard(1), [approved(id, comment.id)])
    assert.deepEqual(await there.heard(1), [approved(id, comment.id)])
    // Where one server goes, its readers go on at the other.
    here.close()
    const [missed, alsoMissed] = [await published(id), await published(id)]
    const moved = await openEvents(second, routes.events, { query: { story: [id] }, headers: { 'last-event-id': here.lastId() } })
    const last = await published(id)
    assert.deepEqual(await moved.heard(3), [missed, alsoMissed, last].map((each) => approved(id, each.id)))
    await second.stop()
  })
})

describe('a server with streams', () => {
  it('ends them when it stops, and says so in the log without an id', async () => {
    const other = await openNewsroom()
    const { id } = await other.story()
    const stream = await openEvents(other.program, routes.events, { query: { story: [id] } })
    await other.published(id)
    await stream.heard(1)
    const { code } = await other.program.stop()
    await until('the stream has ended', stream.hasEnded)
    assert.equal(code, 0)
    const line = other.program.log().split('\n').find((text) => text.includes(`"${stream.headers.get('x-request-id')}"`)) ?? assert.fail('no line')
    const { route, status, ms } = JSON.parse(line)
    assert.deepEqual([route, status, ms >= 0], ['/api/v1/events', 200, true])
    assert.ok(!other.program.log().includes(id))
  })

  it('holds as many as it is told to, and sends the others away for a while', async () => {
    const small = await openNewsroom({ env: { VERBATIM_STREAMS: '2' } })
    const { id } = await small.story()
    const open = () => openEvents(small.program, routes.events, { query: { story: [id] } })
    const [first] = [await open(), await open()]
    await small.api.refused(routes.events, { query: { story: [id] } }, 'streams-full')
    first.close()
    await until('there is room again', async () => (await open()).status === 200)
  })

  it('drops what a client sends after its request', async () => {
    const { id } = await story()
    const socket = connect(program.port, '127.0.0.1')
    let text = ''
    socket.setEncoding('utf8').on('data', (part) => { text += part })
    socket.write(`GET /api/v1/events?story=${id} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    await until('the stream has begun', () => text.includes('\nid: '))
    socket.write('GET /api/v1/site HTTP/1.1\r\nHost: localhost\r\n\r\nnonsense\0')
    const { id: commentId } = await published(id)
    await until('the event came', () => text.includes(commentId))
    assert.equal(text.match(/HTTP\/1\.1/g)?.length, 1)
    socket.destroy()
  })
})
