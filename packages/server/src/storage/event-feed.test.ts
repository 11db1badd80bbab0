import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type StoryId } from '@verbatim/core'
import type { EventPage, SiteEvent } from '../app/index.ts'
import { eventFeed } from './event-feed.ts'

const storyId = newId<StoryId>(0, (count) => new Uint8Array(count))

/** A feed on events that become visible one by one, at a time that is told. */
function follow() {
  const visible = new Set<number>()
  const heard: number[] = []
  const asked: EventPage[] = []
  const time = { ms: 0, isBroken: false }
  const feed = eventFeed({
    now: () => time.ms,
    latest: async () => Math.max(0, ...visible),
    async read(page) {
      if (time.isBroken) throw new Error('the database is away')
      asked.push(page)
      const found = [...visible].filter((arrival) => arrival > page.after || page.missing?.includes(arrival)).toSorted((a, b) => a - b).slice(0, page.limit)
      return found.map((arrival): SiteEvent => ({ arrival, kind: 'story.changed', storyId, commentId: null, decisionId: null, happenedAt: 0 }))
    },
  })
  feed.follow((events) => void heard.push(...events.map(({ arrival }) => arrival)))
  return { feed, heard, asked, time, add: (...arrivals: readonly number[]) => arrivals.forEach((arrival) => visible.add(arrival)) }
}

describe('the feed of events', () => {
  it('begins with what comes after it was opened', async () => {
    const { feed, heard, add } = follow()
    add(1, 2)
    await feed.notice()
    add(3)
    await feed.notice()
    assert.deepEqual(heard, [3])
  })

  it('tells of an event that becomes visible after a later one, once', async () => {
    const { feed, heard, add } = follow()
    await feed.notice()
    add(1, 4)
    await feed.notice()
    add(3)
    await feed.notice()
    await feed.notice()
    assert.deepEqual(heard, [1, 4, 3])
  })

  it('asks no more for a number that did not come in ten seconds', async () => {
    const { feed, asked, add, time } = follow()
    await feed.notice()
    add(2)
    await feed.notice()
    await feed.notice()
    assert.deepEqual(asked.at(-1)?.missing, [1])
    time.ms = 10_001
    await feed.notice()
    await feed.notice()
    assert.deepEqual(asked.at(-1)?.missing, [])
  })

  it('asks once more for what came while nothing could be read for long', async () => {
    const { feed, heard, add, time } = follow()
    await feed.notice()
    add(2)
    await feed.notice()
    time.ms = 60_000
    add(1)
    await feed.notice()
    assert.deepEqual(heard, [2, 1])
  })

  it('reads on while there is more than one reading takes', async () => {
    const { feed, heard, add } = follow()
    await feed.notice()
    add(...Array.from({ length: 2500 }, (_, index) => index + 1))
    await feed.notice()
    assert.equal(heard.length, 2500)
  })

  it('reads once more for whoever asks while it reads, and tells them all', async () => {
    const { feed, heard, asked, add } = follow()
    await feed.notice()
    const before = asked.length
    const first = feed.notice()
    add(1)
    await Promise.all([feed.notice(), feed.notice(), feed.notice()])
    assert.deepEqual(heard, [1])
    await first
    assert.equal(asked.length - before, 2)
  })

  it('is current for a second after each reading', async () => {
    const { feed, time } = follow()
    assert.equal(feed.isCurrent(), false)
    await feed.notice()
    assert.equal(feed.isCurrent(), true)
    time.ms = 1001
    assert.equal(feed.isCurrent(), false)
  })

  it('is not current once a reading failed, until the next one', async () => {
    const { feed, time } = follow()
    await feed.notice()
    time.isBroken = true
    await assert.rejects(feed.notice(), /away/)
    assert.equal(feed.isCurrent(), false)
    time.isBroken = false
    await feed.notice()
    assert.equal(feed.isCurrent(), true)
  })

  it('is not current after a write that may have happened, until a reading that began a second later', async () => {
    const { feed, time } = follow()
    await feed.notice()
    feed.doubt()
    for (const [ms, isCurrent] of [[0, false], [1000, false], [1001, true]] as const) {
      time.ms = ms
      await feed.notice()
      assert.equal(feed.isCurrent(), isCurrent)
    }
  })
})
