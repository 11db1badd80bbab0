import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CommentStatus } from './comment.ts'
import { withdrawn } from './comment.ts'
import { decidable, statusAfter, verdictOf, type Proposal } from './decision.ts'
import { defaultGuidelines } from './default-guidelines.ts'
import { forbiddenKeys } from './guideline.ts'

const statuses: readonly CommentStatus[] = ['pending', 'approved', 'rejected', 'withdrawn']

describe('a comment', () => {
  for (const status of statuses) {
    for (const expected of statuses) {
      it(`that is ${status} can${status === expected && status !== 'withdrawn' ? '' : 'not'} be decided by who saw it ${expected}`, () => {
        const outcome = decidable(status, expected)
        if (status === 'withdrawn') assert.deepEqual(outcome, { ok: false, refusal: { code: 'comment-withdrawn' } })
        else if (status !== expected) assert.deepEqual(outcome, { ok: false, refusal: { code: 'status-changed', status } })
        else assert.deepEqual(outcome, { ok: true, value: status })
      })
    }
  }

  it('is approved or rejected by the verdict, whatever it was', () => {
    assert.equal(statusAfter({ kind: 'approve' }), 'approved')
    assert.equal(statusAfter({ kind: 'reject', guidelines: ['threats'] }), 'rejected')
  })

  it('can be withdrawn while it waits or is published', () => {
    assert.deepEqual(statuses.map(withdrawn), ['withdrawn', 'withdrawn', undefined, undefined])
  })
})

describe('a verdict', () => {
  it('approves without a reason', () => {
    assert.deepEqual(verdict({ verdict: 'approve' }), { ok: true, value: { kind: 'approve' } })
  })

  it('never approves with a guideline, not even one that does not exist', () => {
    for (const key of ['threats', 'relevance', 'illegal', 'no-such']) {
      assert.deepEqual(verdict({ verdict: 'approve', guidelines: [key] }), { ok: false, refusal: { code: 'guideline-on-approval' } })
    }
  })

  it('rejects only with a reason', () => {
    assert.deepEqual(verdict({ guidelines: [] }), { ok: false, refusal: { code: 'guideline-required' } })
  })

  it('rejects for any forbidden guideline, and for being off topic', () => {
    for (const key of [...forbiddenKeys, 'relevance']) {
      assert.deepEqual(verdict({ guidelines: [key] }), { ok: true, value: { kind: 'reject', guidelines: [key] } })
    }
  })

  it('names each guideline once, in the order in which they were given', () => {
    assert.deepEqual(verdict({ guidelines: ['threats', 'racism', 'threats'] }), { ok: true, value: { kind: 'reject', guidelines: ['threats', 'racism'] } })
  })

  it('never rejects for criticism of the publisher, whatever stands beside it', () => {
    for (const guidelines of [['criticism-of-publisher'], ['threats', 'criticism-of-publisher']]) {
      assert.deepEqual(verdict({ guidelines }), { ok: false, refusal: { code: 'guideline-welcome', guideline: 'criticism-of-publisher' } })
    }
  })

  it('refuses a guideline that does not exist, and names it', () => {
    for (const guideline of ['no-such', 'THREATS', '', 'constructor', '__proto__']) {
      assert.deepEqual(verdict({ guidelines: ['threats', guideline] }), { ok: false, refusal: { code: 'guideline-unknown', guideline } })
    }
  })

  it('rejects as illegal only with a message that says something', () => {
    for (const message of [null, '', ' \n\t']) {
      assert.deepEqual(verdict({ guidelines: ['illegal'], message }), { ok: false, refusal: { code: 'message-required' } })
    }
    assert.deepEqual(verdict({ guidelines: ['threats', 'illegal'], message: 'Section 5.' }), { ok: true, value: { kind: 'reject', guidelines: ['threats', 'illegal'] } })
  })
})

function verdict(proposal: Partial<Proposal>) {
  return verdictOf(defaultGuidelines, { verdict: 'reject', guidelines: [], message: null, expectedStatus: 'pending', ...proposal })
}
