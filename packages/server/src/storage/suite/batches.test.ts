import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { BatchId, CommentId } from '@verbatim/core'
import type { BatchGroup, NewBatch, Storage } from '../../app/index.ts'
import { scored } from './ranges.test.ts'
import { approval, moderator, newBatch, newComment, noon, once, refused, rejection, storyPut, withStory, type OpenStorage } from './samples.ts'

const reject = { kind: 'reject', guidelines: ['threats'] } as const

export function batchRules(open: OpenStorage): void {
  it('freezes what waits and fits and was there at the time', async () => {
    const { storage, story, close } = await withStory(open)
    const [high, low] = [await scored(storage, story.id, { threats: 0.9 }), await scored(storage, story.id, { threats: 0.1 })]
    await scored(storage, story.id, { threats: 0.2 })
    const later = newComment(story.id, { submittedAt: noon + 5 })
    await storage.comments.receive(later)
    await storage.decisions.record([approval(low)])
    const batch = newBatch({ filter: { score: { guideline: 'threats', from: 0.5, to: 1 } }, verdict: reject, message: 'Why', note: 'Half a note', sample: [high], asOf: noon })
    assert.deepEqual(await storage.batches.make(batch), { kind: 'made', total: 1 })
    await scored(storage, story.id, { threats: 0.95 })
    assert.deepEqual(await storage.batches.find(batch.id), { ...batch, state: 'running', total: 1, decided: 0, skipped: 0, undone: 0, skippedItems: [] })
    assert.deepEqual((await taken(storage))?.items.map(({ commentId }) => commentId), [high])
    assert.deepEqual(await storage.batches.make(newBatch({ asOf: noon, filter: { storyId: storyPut().id } })), { kind: 'made', total: 0 })
    await close()
  })

  it('finds words in what it freezes as the queue does', async () => {
    const { storage, story, close } = await withStory(open)
    for (const body of ['ΟΔΟΣ', 'A bridge']) await storage.comments.receive(newComment(story.id, { body }))
    assert.deepEqual(await storage.batches.make(newBatch({ filter: { q: 'οδος' } })), { kind: 'made', total: 1 })
    await close()
  })

  it('is done at once where nothing fits', async () => {
    const { storage, close } = await withStory(open)
    const batch = newBatch()
    await storage.batches.make(batch)
    assert.equal((await storage.batches.find(batch.id))?.state, 'done')
    assert.equal(await storage.batches.isDue(noon + 5000), false)
    await close()
  })

  it('is made once, however often it is sent with its key', async () => {
    const { storage, story, close } = await withStory(open)
    await scored(storage, story.id, {})
    const kept = { ...once(), answer: new Uint8Array([1, 2]) }
    assert.equal((await storage.batches.make(newBatch(), kept)).kind, 'made')
    assert.deepEqual(await storage.batches.make(newBatch(), kept), { kind: 'repeated', answer: kept.answer, outcomes: null })
    assert.equal((await storage.batches.list({ limit: 10 })).length, 1)
    await close()
  })

  it('is decided a group at a time, in the order in which the comments came, and then done', async () => {
    const { storage, close, ids, batch } = await withBatch(open, { count: 3 })
    const first = await takeAndDecide(storage, 2)
    assert.deepEqual(first.items.map(({ commentId }) => commentId), ids.slice(0, 2))
    assert.deepEqual(await progress(storage, batch.id), ['running', 2, 0, 0])
    assert.deepEqual((await takeAndDecide(storage, 2)).items.map(({ commentId }) => commentId), ids.slice(2))
    await takeAndDecide(storage, 2)
    assert.deepEqual(await progress(storage, batch.id), ['done', 3, 0, 0])
    assert.equal(await taken(storage), undefined)
    const [decision] = await storage.decisions.of(ids[0] ?? assert.fail())
    assert.deepEqual([decision?.means, decision?.actor, decision?.verdict], ['batch', moderator, { kind: 'approve' }])
    assert.deepEqual(await storage.batches.ofComment(first.items[0]?.commentId ?? assert.fail()), [{ id: batch.id, outcome: 'decided' }])
    await close()
  })

  it('decides nothing twice: not what was recorded before its worker died, nor what another server records meanwhile', async () => {
    const { storage, close, batch, ids } = await withBatch(open, { count: 2 })
    const dead = await taken(storage)
    assert.ok(dead)
    assert.equal(await storage.batches.isDue(noon + 2500), false)
    assert.equal(await taken(storage, { now: noon + 2500 }), undefined)
    const half = { ...dead, items: dead.items.slice(0, 1) }
    assert.deepEqual(await storage.batches.record(dead, decisionsOf(half)), [{ kind: 'recorded' }])
    const next = await taken(storage, { now: noon + 9000 })
    assert.deepEqual(next?.items.map(({ commentId }) => commentId), ids.slice(1))
    assert.deepEqual(await storage.batches.record(dead, decisionsOf(dead)), [{ kind: 'status-changed', status: 'approved' }, { kind: 'recorded' }])
    await storage.batches.goOn(dead, { at: noon, reached: dead.items.at(-1)?.place ?? null, skipped: [{ commentId: ids[0] ?? assert.fail(), code: 'status-changed' }] })
    assert.deepEqual(await progress(storage, batch.id), ['running', 2, 0, 0])
    await close()
  })

  it('leaves alone what was decided meanwhile, and says so', async () => {
    const { storage, close, batch, ids } = await withBatch(open, { count: 2 })
    const group = await taken(storage)
    assert.ok(group)
    const [other] = ids
    assert.ok(other)
    await storage.decisions.record([rejection(other)])
    assert.deepEqual(await storage.batches.record(group, decisionsOf(group)), [{ kind: 'status-changed', status: 'rejected' }, { kind: 'recorded' }])
    await storage.batches.goOn(group, { at: noon, reached: group.items.at(-1)?.place ?? null, skipped: [{ commentId: other, code: 'status-changed' }] })
    assert.deepEqual(await progress(storage, batch.id), ['running', 1, 1, 0])
    assert.deepEqual((await storage.batches.find(batch.id))?.skippedItems, [{ commentId: other, code: 'status-changed' }])
    assert.deepEqual(await storage.batches.ofComment(other), [{ id: batch.id, outcome: 'skipped' }])
    await close()
  })

  it('takes turns with other batches', async () => {
    const { storage, close, batch } = await withBatch(open, { count: 3 })
    const second = newBatch({ madeAt: noon + 1001 })
    await storage.batches.make(second)
    const turns: BatchId[] = []
    for (let turn = 0; turn < 4; turn += 1) turns.push((await takeAndDecide(storage, 1, noon + 2000 + turn)).id)
    assert.deepEqual(turns, [batch.id, second.id, batch.id, second.id])
    await close()
  })

  it('is stopped by who undoes it, and goes back over what it has decided and nobody since', async () => {
    const { storage, close, batch, ids } = await withBatch(open, { count: 4 })
    await takeAndDecide(storage, 3)
    const stale = await taken(storage)
    assert.ok(stale)
    const [undone, confirmed, changed, waits] = ids
    assert.ok(undone && confirmed && changed && waits)
    await storage.decisions.record([approval(confirmed, { statusBefore: 'approved' }), rejection(changed, { statusBefore: 'approved' })])
    const undoing = { by: moderator, verdict: reject, message: 'Sorry', at: noon + 3000 }
    assert.deepEqual([await storage.batches.undo(batch.id, undoing), await storage.batches.undo(batch.id, undoing)], [true, false])
    assert.deepEqual(await storage.batches.record(stale, decisionsOf(stale)), [{ kind: 'status-changed', status: 'pending' }])
    await storage.batches.goOn(stale, { at: noon, reached: null, skipped: [{ commentId: waits, code: 'status-changed' }] })

    const group = await taken(storage)
    assert.deepEqual([group?.state, group?.undoing, group?.items.length], ['undoing', undoing, 3])
    assert.ok(group)
    const decisions = [undone, confirmed].map((commentId) => rejection(commentId, { statusBefore: 'approved', means: 'batch' }))
    assert.deepEqual(await storage.batches.record(group, decisions), [{ kind: 'recorded' }, { kind: 'status-changed', status: 'approved' }])
    const skipped = [confirmed, changed].map((commentId) => ({ commentId, code: 'status-changed' as const }))
    await storage.batches.goOn(group, { at: noon + 3500, reached: group.items.at(-1)?.place ?? null, skipped })
    await takeAndDecide(storage, 9)
    assert.deepEqual(await progress(storage, batch.id), ['undone', 3, 2, 1])
    assert.deepEqual((await storage.batches.find(batch.id))?.skippedItems, skipped)
    assert.equal((await storage.comments.find(waits))?.status, 'pending')
    const outcomes = await Promise.all(ids.map((id) => storage.batches.ofComment(id)))
    assert.deepEqual(outcomes.map(([first]) => first?.outcome), ['undone', 'decided', 'decided', undefined])
    await close()
  })

  it('is listed with the others, the latest first, and told of while it goes on', async () => {
    const { storage, close, batch } = await withBatch(open, { count: 1 })
    const second = newBatch({ madeAt: noon + 2000, filter: { storyId: storyPut().id } })
    await storage.batches.make(second)
    const [latest] = await storage.batches.list({ limit: 1 })
    assert.ok(latest)
    assert.equal(latest.id, second.id)
    assert.deepEqual((await storage.batches.list({ after: latest.arrival, limit: 5 })).map(({ id }) => id), [batch.id])
    assert.deepEqual((await storage.batches.batchesInProgress(noon + 3000)).map(({ id, total }) => [id, total]), [[batch.id, 1]])
    assert.deepEqual((await storage.batches.batchesInProgress(noon + 2000)).map(({ id }) => id), [batch.id, second.id])
    await close()
  })

  it('tells desks of each group', async () => {
    const { storage, raw, close } = await withBatch(open, { count: 1 })
    const version = () => Number(raw("select version from desk_changes where subject = 'batches'")[0]?.['version'])
    const before = version()
    await takeAndDecide(storage, 1)
    assert.equal(version(), before + 1)
    await close()
  })

  it('is never deleted, nor made to be another', async () => {
    const { raw, close } = await withBatch(open, { count: 1 })
    assert.throws(() => raw('delete from batches'), refused)
    assert.throws(() => raw("update batches set filter = '{}'"), refused)
    await close()
  })

  it('outlives what the sample site had in it', async () => {
    const { storage, close, raw } = await withStory(open)
    const { story } = await storage.stories.put(storyPut({ demo: true }))
    await scored(storage, story.id, {})
    const batch = newBatch()
    await storage.batches.make(batch)
    await takeAndDecide(storage, 1)
    await storage.stories.removeDemo(noon)
    assert.deepEqual(raw('select * from batch_items'), [])
    await takeAndDecide(storage, 1)
    assert.equal((await storage.batches.find(batch.id))?.state, 'done')
    await close()
  })
}

async function withBatch(open: OpenStorage, { count }: { readonly count: number }) {
  const opened = await withStory(open)
  const ids: CommentId[] = []
  for (let index = 0; index < count; index += 1) ids.push(await scored(opened.storage, opened.story.id, {}))
  const batch: NewBatch = newBatch()
  await opened.storage.batches.make(batch)
  return { ...opened, ids, batch }
}

function taken(storage: Storage, { now = noon + 2000, limit = 100 } = {}): Promise<BatchGroup | undefined> {
  return storage.batches.take({ now, leaseEnds: now + 1000, limit })
}

/** Forth or back, as a worker does whom nobody disturbs. */
async function takeAndDecide(storage: Storage, limit: number, now = noon + 4000): Promise<BatchGroup> {
  const group = await taken(storage, { now, limit })
  assert.ok(group)
  await storage.batches.record(group, decisionsOf(group))
  await storage.batches.goOn(group, { at: now, reached: group.items.at(-1)?.place ?? null, skipped: [] })
  return group
}

function decisionsOf({ items }: BatchGroup) {
  return items.map(({ commentId }) => approval(commentId, { means: 'batch' }))
}

async function progress(storage: Storage, id: BatchId) {
  const batch = await storage.batches.find(id)
  return [batch?.state, batch?.decided, batch?.skipped, batch?.undone]
}
