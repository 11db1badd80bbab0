import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { QueueItem } from '@verbatim/contract'
import { emptyList, focusedItem, idOf, isWaiting, nextId, previousId, readAhead, readAnew, withFresh, withoutComment, withPage, withReturned, type WaitingList } from './waiting-list.ts'

function item(id: string, fields: Partial<QueueItem> = {}): QueueItem {
  return {
    comment: { id, storyId: 's', parentId: null, status: 'pending', body: id, bodySha256: null, submittedAt: '2026-01-01T00:00:00Z', language: 'en' },
    story: { id: 's', url: '', pageUrl: '', headline: '', lead: null, language: null, tags: [] },
    parent: null, author: { id: 'a', name: null, submitted: 1, approved: 0, rejected: 0, lastGuidelines: [], block: null },
    assessment: null, flags: [], reports: { total: 0, byGuideline: {} }, appeal: null, similar: { total: 0, ids: [] }, claim: null, passed: null, priority: 0, ...fields,
  }
}

function listOf(ids: string, focusId: string | undefined, nextCursor: string | null = null): WaitingList {
  return { items: [...ids].map((id) => item(id)), nextCursor, focusId }
}

function idsOf({ items }: WaitingList): string {
  return items.map(idOf).join('')
}

const none = () => false

describe('the list of what waits', () => {
  it('grows by pages, and names nothing twice', () => {
    const grown = withPage(listOf('abc', 'a', 'x'), { items: [item('c'), item('d')], nextCursor: null })
    assert.deepEqual([idsOf(grown), grown.focusId, grown.nextCursor], ['abcd', 'a', null])
  })

  it('goes on with what comes next where nothing was left', () => {
    assert.equal(withPage({ ...emptyList, nextCursor: 'x' }, { items: [item('a')], nextCursor: null }).focusId, 'a')
  })

  it('begins with the first comment in focus', () => {
    assert.equal(readAnew(emptyList, { items: [item('a'), item('b')], nextCursor: null }).focusId, 'a')
    assert.equal(readAnew(emptyList, { items: [], nextCursor: null }).focusId, undefined)
  })

  it('is read anew without moving what is in focus, also where that waits further down', () => {
    const anew = readAnew(listOf('abc', 'b'), { items: [item('x'), item('a')], nextCursor: 'n' })
    assert.deepEqual([idsOf(anew), anew.focusId, anew.nextCursor], ['bxa', 'b', 'n'])
    const fresh = readAnew(listOf('ab', 'b'), { items: [item('x'), item('b', { priority: 1 })], nextCursor: null })
    assert.equal(focusedItem(fresh)?.priority, 1)
  })

  it('goes on after a decision, and back to the beginning at its end', () => {
    const gone = withoutComment(listOf('abc', 'b'), 'b', none)
    assert.deepEqual([idsOf(gone), gone.focusId], ['ac', 'c'])
    assert.equal(withoutComment(listOf('abc', 'c'), 'c', none).focusId, 'a')
    assert.equal(withoutComment(listOf('a', 'a'), 'a', none).focusId, undefined)
  })

  it('leaves the focus alone when somebody else decides another', () => {
    assert.deepEqual(withoutComment(listOf('abc', 'b'), 'a', none).focusId, 'b')
    const same = listOf('abc', 'b')
    assert.equal(withoutComment(same, 'z', none), same)
  })

  it('passes over what is skipped or in somebody’s hand, until nothing else is left', () => {
    assert.equal(nextId(listOf('abcd', 'a'), (id) => 'bc'.includes(id)), 'd')
    assert.equal(nextId(listOf('abc', 'a'), (id) => 'bc'.includes(id)), 'b')
  })

  it('goes back by one, and not beyond the beginning', () => {
    assert.equal(previousId(listOf('abc', 'c')), 'b')
    assert.equal(previousId(listOf('abc', 'a')), undefined)
  })

  it('gives back what was undone, before what was looked at', () => {
    const back = withReturned(listOf('bc', 'c'), item('a'))
    assert.deepEqual([idsOf(back), back.focusId], ['bac', 'a'])
    assert.deepEqual(idsOf(withReturned(emptyList, item('a'))), 'a')
  })

  it('tells how much is read ahead', () => {
    assert.equal(readAhead(listOf('abcd', 'b')), 2)
  })
})

describe('what waits', () => {
  const published = { ...item('a').comment, status: 'approved' } as const
  const reports = { total: 2, byGuideline: { threats: 2 } }

  it('is what is pending, and what is published and reported', () => {
    assert.deepEqual([item('a'), item('a', { comment: published }), item('a', { comment: published, reports }), item('a', { comment: { ...published, status: 'rejected' }, reports })].map(isWaiting), [true, false, true, false])
  })

  it('takes what is new of it, each at its place', () => {
    const list: WaitingList = { items: [item('a'), item('b')], nextCursor: null, focusId: 'a' }
    assert.deepEqual(withFresh(list, [item('b', { reports }), item('c')]), { ...list, items: [item('a'), item('b', { reports })] })
  })
})
