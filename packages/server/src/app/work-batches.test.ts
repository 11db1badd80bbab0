import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newId, statusAfter, type BatchId, type CommentId, type CommentStatus, type Decision, type StoryId, type UserId } from '@verbatim/core'
import { sealing, systemChance, systemHashing } from '../platform/index.ts'
import type { BatchGroup, BatchStore, BatchUndoing } from './batches.ts'
import { workBatches, type WorkBatchesDeps } from './work-batches.ts'

const at = Date.UTC(2026, 10, 5)
const id = <T>() => newId(at, (count) => systemChance.bytes(count)) as T
const shilan = { kind: 'user', id: id<UserId>(), name: 'Shilan' } as const
const azad = { kind: 'user', id: id<UserId>(), name: 'Azad' } as const
const reject = { kind: 'reject', guidelines: ['threats'] } as const

describe('working on a range', () => {
  it('decides each comment in the name of who asked, and says by what means', async () => {
    const { deps, desk } = newsroom(['pending', 'pending', 'pending'], { verdict: reject, message: 'Why', note: 'n' })
    await workBatches(deps)
    assert.deepEqual(desk.statuses(), ['rejected', 'rejected', 'rejected'])
    const [first] = desk.decisions
    assert.deepEqual([first?.actor, first?.means, first?.verdict, first?.message, first?.note, first?.statusBefore], [shilan, 'batch', reject, 'Why', 'n', 'pending'])
    assert.deepEqual(desk.reached, [2, 3, null])
  })

  it('leaves alone what waits no more, and says why', async () => {
    const { deps, desk } = newsroom(['approved', 'withdrawn', 'pending'], {})
    await workBatches(deps)
    assert.deepEqual(desk.skipped.map(({ code }) => code), ['status-changed', 'comment-withdrawn'])
    assert.equal(desk.decisions.length, 1)
  })

  it('goes back with the opposite decision, in the name of who undoes it', async () => {
    const undoing = { by: azad, verdict: reject, message: 'Sorry', at }
    const { deps, desk } = newsroom(['approved', 'pending', 'rejected'], { note: 'n' }, undoing)
    await workBatches(deps)
    assert.deepEqual(desk.statuses(), ['rejected', 'pending', 'rejected'])
    const [only] = desk.decisions
    assert.deepEqual([desk.decisions.length, only?.actor, only?.means, only?.message, only?.note, only?.statusBefore], [1, azad, 'batch', 'Sorry', null, 'approved'])
    assert.deepEqual(desk.skipped.map(({ code }) => code), ['status-changed', 'status-changed'])
  })

  it('stops after the group in hand, and goes on from there', async () => {
    const { deps, desk } = newsroom(['pending', 'pending', 'pending'], {})
    await workBatches({ ...deps, breathe: async () => false })
    assert.deepEqual(desk.statuses(), ['approved', 'approved', 'pending'])
    await workBatches(deps)
    assert.deepEqual(desk.statuses(), ['approved', 'approved', 'approved'])
  })
})

/** One batch of these comments, two in a group. */
function newsroom(statuses: readonly CommentStatus[], made: Partial<BatchGroup['batch']>, undoing: BatchUndoing | null = null) {
  const comments = new Map(statuses.map((status) => [id<CommentId>(), status]))
  const items = [...comments.keys()].map((commentId, index) => ({ commentId, place: index + 1 }))
  const desk = { decisions: [] as Decision[], reached: [] as (number | null)[], skipped: [] as Parameters<BatchStore['goOn']>[1]['skipped'][number][], statuses: () => [...comments.values()] }
  const group = { id: id<BatchId>(), state: undoing === null ? 'running' : 'undoing', batch: { by: shilan, verdict: { kind: 'approve' }, message: null, note: null, ...made }, undoing } as const
  const deps: WorkBatchesDeps = {
    batches: {
      async take() {
        const reached = desk.reached.at(-1) ?? 0
        return desk.reached.includes(null) ? undefined : { ...group, items: items.filter(({ place }) => place > reached).slice(0, 2) }
      },
      async record(_, decisions) {
        desk.decisions.push(...decisions)
        for (const { commentId, verdict } of decisions) comments.set(commentId, statusAfter(verdict))
        return decisions.map(() => ({ kind: 'recorded' }))
      },
      async goOn(_, { reached, skipped }) {
        desk.reached.push(reached)
        desk.skipped.push(...skipped)
      },
    },
    sites: { guidelines: async () => defaultGuidelines },
    comments: {
      async find(commentId) {
        const status = comments.get(commentId)
        return status && { id: commentId, storyId: id<StoryId>(), parentId: null, rootId: commentId, status, name: 'Azad', body: 'First.', bodySha256: 'x', language: null, submittedAt: at, replyCount: 0 }
      },
    },
    answers: { find: async () => undefined, forget: async () => 0 },
    clock: { now: () => at },
    chance: systemChance,
    hashing: systemHashing,
    sealing,
    breathe: async () => true,
  }
  return { deps, desk }
}
