import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { finished, oppositeOf, statusToDecide, undoing } from './batch.ts'

describe('a batch', () => {
  it('can be undone while it runs and after, and once', () => {
    assert.deepEqual((['running', 'done', 'undoing', 'undone'] as const).map(undoing), ['undoing', 'undoing', 'undoing', 'undone'])
  })

  it('ends where it went', () => {
    assert.deepEqual((['running', 'done', 'undoing', 'undone'] as const).map(finished), ['done', 'done', 'undone', 'undone'])
  })

  it('is undone by the opposite decision, on comments that stand as it left them', () => {
    assert.deepEqual([oppositeOf('approve'), oppositeOf('reject')], ['reject', 'approve'])
    assert.equal(statusToDecide({ state: 'running', verdict: 'reject' }), 'pending')
    assert.equal(statusToDecide({ state: 'undoing', verdict: 'approve' }), 'approved')
    assert.equal(statusToDecide({ state: 'undoing', verdict: 'reject' }), 'rejected')
  })
})
