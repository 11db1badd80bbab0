import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Histogram } from '@verbatim/contract'
import { prepare, refusalOf, type Typed } from './prepare.ts'
import { askedIn } from './range-query.ts'

const typed: Typed = { verdict: 'reject', guidelines: ['threats'], message: ' Please stop. ', note: '' }

describe('a decision on a range', () => {
  it('needs a reason to reject, and a message where it is illegal', () => {
    assert.equal(refusalOf(typed), undefined)
    assert.equal(refusalOf({ ...typed, guidelines: [] }), 'reason')
    assert.equal(refusalOf({ ...typed, guidelines: ['illegal'], message: '  ' }), 'message')
    assert.equal(refusalOf({ ...typed, verdict: 'approve', guidelines: [] }), undefined)
  })

  it('is on just what was counted, with no reason left for an approval', () => {
    const asked = askedIn(new URLSearchParams('guideline=threats&language=ckb'))
    const histogram: Histogram = { guideline: 'threats', total: 9, bins: [], selected: { total: 3, byGuideline: {} }, sample: [], asOf: '2026-11-26T12:00:00Z' }
    const common = { filter: { guideline: 'threats', minScore: 0.9, maxScore: 1, language: 'ckb' }, asOf: '2026-11-26T12:00:00Z', note: null, sample: [] }
    assert.deepEqual(prepare({ asked, histogram, typed }), { ...common, verdict: 'reject', guidelines: ['threats'], message: 'Please stop.' })
    assert.deepEqual(prepare({ asked, histogram, typed: { ...typed, verdict: 'approve' } }), { ...common, verdict: 'approve' })
  })
})
