import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decisionFilters, pathWith, searchFilters } from './filters.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'

describe('filters of an address', () => {
  it('are what the search is asked for', () => {
    const query = new URLSearchParams({
      q: ' library hours ', status: 'rejected', verdict: 'reject', decidedBy: id, reasonedBy: 'threats', storyId: id, tag: 'Town council', language: 'ckb', authorId: id,
      hasLink: 'true', isReply: 'false', from: '2026-01-01', to: '2026-02-01',
    })
    assert.deepEqual(searchFilters(query), {
      q: 'library hours', status: 'rejected', verdict: 'reject', decidedBy: id, reasonedBy: 'threats', storyId: id, tag: 'Town council', language: 'ckb', authorId: id,
      hasLink: true, isReply: false, from: '2026-01-01', to: '2026-02-01',
    })
  })

  it('are what the log is asked for', () => {
    const query = new URLSearchParams({ decidedBy: id, verdict: 'approve', guideline: 'threats', means: 'policy', storyId: id, batchId: id, from: '2026-01-01', to: '2026-02-01' })
    assert.deepEqual(decisionFilters(query), Object.fromEntries(query))
  })

  it('are none where the address says them wrongly', () => {
    const query = new URLSearchParams({ q: ' ', status: 'lost', verdict: '', decidedBy: 'ada', language: '??', hasLink: 'maybe', from: 'yesterday', cursor: 'x', means: 'magic', elsewhere: '1' })
    assert.deepEqual(searchFilters(query), {})
    assert.deepEqual(decisionFilters(query), {})
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
