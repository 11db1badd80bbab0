import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decisionFilters, pathWith, searchFilters } from './filters.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'

describe('filters of an address', () => {
  it('are what the search is asked for', () => {
    const query = new URLSearchParams({
      q: ' library hours ', status: 'rejected', verdict: 'reject', decidedBy: id, reasonedBy: 'threats', storyId: id, tag: 'Town council', language: 'ckb', authorId: id,
      hasLink: 'true', isReply: 'false', wasReported: 'true', from: '2026-01-01', to: '2026-02-01',
    })
    assert.deepEqual(searchFilters(query, 'UTC'), {
      q: 'library hours', status: 'rejected', verdict: 'reject', decidedBy: id, reasonedBy: 'threats', storyId: id, tag: 'Town council', language: 'ckb', authorId: id,
      hasLink: true, isReply: false, wasReported: true, from: '2026-01-01T00:00:00.000Z', to: '2026-02-02T00:00:00.000Z',
    })
  })

  it('are what the log is asked for', () => {
    const query = new URLSearchParams({ decidedBy: id, verdict: 'approve', guideline: 'threats', means: 'policy', storyId: id, batchId: id })
    assert.deepEqual(decisionFilters(query, 'UTC'), Object.fromEntries(query))
  })

  it('name days of the site, the first and the last of them included', () => {
    const query = new URLSearchParams({ from: '2026-01-01', to: '2026-01-01' })
    for (const filters of [searchFilters, decisionFilters]) assert.deepEqual(filters(query, 'Asia/Baghdad'), { from: '2025-12-31T21:00:00.000Z', to: '2026-01-01T21:00:00.000Z' })
    assert.deepEqual(searchFilters(new URLSearchParams({ to: '2026-02-28' }), 'UTC'), { to: '2026-03-01T00:00:00.000Z' })
  })

  it('are none where the address says them wrongly', () => {
    const query = new URLSearchParams({ q: ' ', status: 'lost', verdict: '', decidedBy: 'ada', language: '??', hasLink: 'maybe', from: 'yesterday', to: '2026-02-30', cursor: 'x', means: 'magic', elsewhere: '1' })
    assert.deepEqual(searchFilters(query, 'UTC'), {})
    assert.deepEqual(decisionFilters(query, 'UTC'), {})
  })
})

describe('the path with another filter', () => {
  const address = new URL('https://news.example/desk/search?q=a+b&status=approved')

  it('says it beside the others', () => {
    assert.equal(pathWith(address, 'language', 'ckb'), '/desk/search?q=a+b&status=approved&language=ckb')
    assert.equal(pathWith(address, 'status', 'rejected'), '/desk/search?q=a+b&status=rejected')
  })

  it('loses it where it says nothing', () => {
    assert.equal(pathWith(address, 'q', ''), '/desk/search?status=approved')
    assert.equal(pathWith(new URL('https://news.example/desk/search?q=a'), 'q', ''), '/desk/search')
  })
})
