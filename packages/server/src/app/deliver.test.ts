import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { accept, refuse, retryLimits, type StoryId } from '@verbatim/core'
import { deliver, type Told } from './deliver.ts'
import type { Delivery } from './outbox.ts'

const delivery: Delivery = {
  arrival: 7, channel: 'a', kind: 'story.closed', storyId: 's' as StoryId, commentId: null, decisionId: null, reportId: null, happenedAt: 0, attempts: 3, since: 0,
}

async function after(told: Told, { now = 1000, isStopped = false }: { readonly now?: number; readonly isStopped?: boolean } = {}) {
  const did: unknown[] = []
  const stop = new AbortController()
  if (isStopped) stop.abort()
  const outbox = {
    delivered: async () => void did.push('delivered'),
    tryLater: async (_delivery: Delivery, { at, reason }: { at: number; reason: string }) => void did.push(['later', at, reason]),
    giveUp: async (_delivery: Delivery, { at, reason }: { at: number; reason: string }) => void did.push(['given up', at, reason]),
    giveBack: async (_delivery: Delivery, at: number) => void did.push(['given back', at]),
  }
  const deps = { outbox, clock: { now: () => now }, chance: { bytes: (count: number) => new Uint8Array(count) } }
  const { kind } = await deliver(deps, { delivery, receiver: { channel: 'a', atOnce: 1, tell: async () => told }, stop: stop.signal })
  return [kind, ...did]
}

describe('a delivery', () => {
  it('is forgotten once it was told, and when there is nothing to tell any more', async () => {
    assert.deepEqual(await after(accept('told')), ['told', 'delivered'])
    assert.deepEqual(await after(accept('pointless')), ['pointless', 'delivered'])
    assert.deepEqual(await after(accept('told'), { isStopped: true }), ['told', 'delivered'])
  })

  it('is tried later when it failed, as late as the receiver asked', async () => {
    const reason = 'it answered 503'
    assert.deepEqual(await after(refuse({ code: 'unreachable', reason })), ['again', ['later', 1000 + 120_000, reason]])
    assert.deepEqual(await after(refuse({ code: 'refused', reason, notBeforeMs: 600_000 })), ['again', ['later', 1000 + 600_000, reason]])
  })

  it('is given up when it is hopeless, and after three days', async () => {
    assert.deepEqual(await after(refuse({ code: 'hopeless', reason: '550' })), ['given-up', ['given up', 1000, '550']])
    const now = retryLimits.givenUpAfterMs
    assert.deepEqual(await after(refuse({ code: 'unreachable', reason: 'no answer' }), { now }), ['given-up', ['given up', now, 'no answer']])
  })

  it('is given back untried when the program stops', async () => {
    assert.deepEqual(await after(refuse({ code: 'unreachable', reason: 'stopped' }), { isStopped: true }), ['given-back', ['given back', 1000]])
  })
})
