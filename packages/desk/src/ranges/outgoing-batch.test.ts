import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Answer } from '../api/client.ts'
import { createOutgoingBatch, type OutgoingBatch, type Prepared } from './outgoing-batch.ts'

type Made = { readonly batchId: string; readonly total: number }

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a batch on its way', () => {
  const prepared: Prepared = { body: { filter: { guideline: 'threats' }, verdict: 'approve' }, count: 12, idempotencyKey: 'k1' }
  let sent: Prepared[]
  let answers: Answer<Made>[]
  let timers: { readonly what: () => void; readonly ms: number }[]
  let batch: OutgoingBatch

  beforeEach(() => {
    sent = []
    timers = []
    answers = [{ ok: true, value: { batchId: 'b1', total: 11 } }]
    batch = createOutgoingBatch({
      send: async (what) => {
        sent.push(what)
        const answer = answers.shift()
        assert.ok(answer !== undefined, 'sent more often than answered')
        return answer
      },
      nowMs: () => 1000,
      later: (what, ms) => {
        const timer = { what, ms }
        timers.push(timer)
        return () => { timers = timers.filter((one) => one !== timer) }
      },
    })
  })

  it('is held back, then sent once', async () => {
    batch.hold(prepared, 5)
    assert.deepEqual(batch.state.value, { kind: 'held', prepared, dueAtMs: 6000 })
    assert.deepEqual([sent.length, timers[0]?.ms], [0, 5000])
    timers[0]?.what()
    assert.equal(batch.state.value.kind, 'sending')
    await settled()
    assert.deepEqual(batch.state.value, { kind: 'made', batchId: 'b1', total: 11 })
    assert.deepEqual(sent, [prepared])
  })

  it('is never sent once it was taken back', () => {
    batch.hold(prepared, 5)
    batch.clear()
    assert.deepEqual([batch.state.value.kind, timers.length, sent.length], ['none', 0, 0])
  })

  it('goes at once where nothing is held back, and when the page is left', async () => {
    batch.hold(prepared, 0)
    await settled()
    assert.equal(sent.length, 1)
    batch.clear()
    answers = [{ ok: true, value: { batchId: 'b2', total: 1 } }]
    batch.hold(prepared, 5)
    batch.sendNow()
    await settled()
    assert.deepEqual([sent.length, timers.length, batch.state.value.kind], [2, 0, 'made'])
  })

  it('keeps what was confirmed when it fails, and sends the very same again', async () => {
    answers = [{ ok: false, failure: { kind: 'unreachable' } }, { ok: true, value: { batchId: 'b1', total: 11 } }]
    batch.hold(prepared, 0)
    await settled()
    assert.deepEqual(batch.state.value, { kind: 'failed', prepared, failure: { kind: 'unreachable' } })
    batch.sendNow()
    await settled()
    assert.equal(batch.state.value.kind, 'made')
    assert.deepEqual(sent.map(({ idempotencyKey }) => idempotencyKey), ['k1', 'k1'])
  })

  it('can be neither replaced nor taken back while it is being sent', async () => {
    batch.hold(prepared, 0)
    batch.clear()
    batch.hold({ ...prepared, idempotencyKey: 'k2' }, 0)
    assert.equal(batch.state.value.kind, 'sending')
    await settled()
    assert.equal(sent.length, 1)
  })
})
