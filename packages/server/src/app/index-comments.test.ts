import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commentIndexer, type IndexCommentsDeps } from './index-comments.ts'
import type { CommentIndex, UnindexedComment } from './search.ts'

/** Comments of which some appear late, as they do where several transactions write at once. */
function storeOf(lateMs: number) {
  const comments = new Map<number, UnindexedComment>()
  const indexed = new Map<number, CommentIndex>()
  let settledTo = 0
  const search: IndexCommentsDeps['search'] = {
    lateMs,
    settledTo: async () => settledTo,
    settle: async (arrival) => void (settledTo = Math.max(settledTo, arrival)),
    unindexed: async ({ after, limit }) => [...comments.values()].filter(({ arrival }) => arrival > after && !indexed.has(arrival)).toSorted((a, b) => a.arrival - b.arrival).slice(0, limit),
    index: async (found) => found.forEach((one) => indexed.set(one.arrival, one)),
  }
  const receive = (arrival: number, body = `Comment ${arrival}`) => void comments.set(arrival, { arrival, name: 'Rosa', body })
  return { search, receive, indexed, settled: () => settledTo }
}

describe('the index of comments', () => {
  it('has the words of text and name, each once, and the print of the text', async () => {
    const { search, receive, indexed } = storeOf(0)
    receive(1, 'A bridge, a rosa bridge that is very long indeed')
    receive(2, 'Short.')
    await commentIndexer({ search, elapsed: () => 0, breathe: async () => true }).run()
    assert.deepEqual(indexed.get(1)?.words, ['a', 'bridge', 'rosa', 'that', 'is', 'very', 'long', 'indeed'])
    assert.equal(indexed.get(1)?.print?.length, 4)
    assert.equal(indexed.get(2)?.print, undefined)
  })

  it('misses no comment that appears late, and settles no place before that can be', async () => {
    const { search, receive, indexed, settled } = storeOf(30_000)
    let now = 0
    const indexer = commentIndexer({ search, elapsed: () => now, breathe: async () => true })
    receive(1)
    receive(3)
    await indexer.run()
    now = 20_000
    receive(2)
    await indexer.run()
    assert.deepEqual([...indexed.keys()], [1, 3, 2])
    assert.equal(settled(), 0)
    now = 30_000
    receive(4)
    await indexer.run()
    assert.equal(settled(), 3)
    now = 60_000
    await indexer.run()
    assert.equal(settled(), 4)
  })

  it('settles with the next run where numbers appear in order', async () => {
    const { search, receive, settled } = storeOf(0)
    const indexer = commentIndexer({ search, elapsed: () => 0, breathe: async () => true })
    for (let arrival = 1; arrival <= 120; arrival += 1) receive(arrival)
    await indexer.run()
    assert.equal(settled(), 0)
    await indexer.run()
    assert.equal(settled(), 120)
  })

  it('is made a slice at a time, rests after each that is full, and ends when it is told to', async () => {
    const { search, receive, indexed } = storeOf(0)
    for (let arrival = 1; arrival <= 120; arrival += 1) receive(arrival)
    const slices: string[] = []
    const indexer = commentIndexer({ search, elapsed: () => 0, breathe: async (slice) => slices.push(slice) < 17 })
    assert.equal(await indexer.run(), false)
    assert.equal(indexed.size, 100)
    assert.deepEqual(slices.filter((slice) => slice === 'full').length, 4)
    assert.equal(await commentIndexer({ search, elapsed: () => 0, breathe: async () => true }).run(), true)
    assert.equal(indexed.size, 120)
  })
})
