import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Batch } from '@verbatim/contract'
import { furthest, partDone } from './batch-progress.ts'

const batch: Batch = {
  id: 'b1', by: { id: 'u1', name: 'Ada' }, createdAt: '2026-11-26T12:00:00Z', asOf: '2026-11-26T12:00:00Z', filter: {}, verdict: 'approve', guidelines: [],
  message: null, note: null, sample: [], skippedItems: [], state: 'running', total: 100, decided: 40, skipped: 1, undone: 0,
}
const progress = { state: 'running', total: 100, decided: 60, skipped: 2, undone: 0 } as const

describe('how far a batch is', () => {
  it('is what was told, where that is further', () => {
    assert.deepEqual(furthest(batch, progress), { ...batch, decided: 60, skipped: 2 })
    assert.equal(furthest(batch, { ...progress, state: 'done', decided: 98 }).state, 'done')
  })

  it('never goes back, whatever arrives late', () => {
    assert.equal(furthest(batch, undefined), batch)
    assert.equal(furthest(batch, { ...progress, decided: 20 }), batch)
    const undoing: Batch = { ...batch, state: 'undoing', decided: 98, skipped: 2, undone: 5 }
    assert.equal(furthest(undoing, { ...progress, state: 'done', decided: 98 }), undoing)
  })

  it('is a part of what is being done', () => {
    assert.deepEqual(partDone(batch), { done: 41, of: 100 })
    assert.deepEqual(partDone({ ...batch, state: 'undoing', decided: 98, undone: 49 }), { done: 49, of: 98 })
    assert.deepEqual(partDone({ ...batch, state: 'done' }), { done: 1, of: 1 })
  })
})
