import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newId, type BatchId, type UserId, type Verdict } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import type { Batch, BatchUndoing } from './batches.ts'
import { undoBatch } from './undo-batch.ts'

const at = Date.UTC(2026, 10, 5)
const id = <T>() => newId(at, (count) => systemChance.bytes(count)) as T
const shilan = { kind: 'user', id: id<UserId>(), name: 'Shilan' } as const

describe('undoing a range', () => {
  it('rejects what was approved, which needs a reason, and approves what was rejected, which needs none', async () => {
    assert.equal((await undo({ kind: 'approve' })).outcome, 'guideline-required')
    assert.deepEqual(await undo({ kind: 'approve' }, ['threats']), { outcome: 'undoing', asked: [{ by: shilan, verdict: { kind: 'reject', guidelines: ['threats'] }, message: 'Sorry', at }] })
    assert.deepEqual(await undo({ kind: 'reject', guidelines: ['threats'] }), { outcome: 'undoing', asked: [{ by: shilan, verdict: { kind: 'approve' }, message: 'Sorry', at }] })
    assert.equal((await undo({ kind: 'reject', guidelines: ['threats'] }, ['threats'])).outcome, 'guideline-on-approval')
  })

  it('is refused for a batch that is not there', async () => {
    assert.equal((await undo(undefined)).outcome, 'batch-unknown')
  })
})

async function undo(verdict: Verdict | undefined, guidelines: readonly string[] = []) {
  const asked: BatchUndoing[] = []
  const batch = (state: Batch['state']): Batch | undefined => verdict && {
    ...{ id: id<BatchId>(), by: shilan, madeAt: at, asOf: at, filter: {}, verdict, message: null, note: null, sample: [] },
    ...{ state, total: 1, decided: 1, skipped: 0, undone: 0, skippedItems: [] },
  }
  const outcome = await undoBatch({
    sites: { guidelines: async () => defaultGuidelines },
    batches: {
      find: async () => batch(asked.length === 0 ? 'done' : 'undoing'),
      undo: async (_, undoing) => asked.push(undoing) > 0,
    },
    clock: { now: () => at },
  }, { id: id<BatchId>(), guidelines, message: 'Sorry', by: shilan })
  return { outcome: outcome.ok ? outcome.value.state : outcome.refusal.code, asked }
}
