import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CommentId } from '@verbatim/core'
import type { QueueOrder, Storage } from '../../app/index.ts'
import { versionOf } from './claims.test.ts'
import { approval, assessed, newComment, noon, once, passOf, publish, refused, rejection, withStory, type OpenStorage } from './samples.ts'

export function passRules(open: OpenStorage): void {
  it('give back each pass as it was made, oldest first; a new one ends the one before it', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const first = passOf(id, { note: 'Is this libel? Ëß\u0000', why: 'threat-to-life' })
    const second = passOf(id, { to: 'senior', at: noon + 5 })
    for (const passed of [first, second]) assert.deepEqual(await storage.passes.add(passed), { kind: 'passed' })
    assert.deepEqual(await storage.passes.of(id), [{ ...first.pass, endedAt: noon + 5 }, second.pass])
    assert.deepEqual((await storage.queue.entry(id))?.passed, second.pass)
    assert.deepEqual(await storage.passes.findOpen(second.pass.id), second.pass)
    assert.equal(await storage.passes.findOpen(first.pass.id), undefined)
    await close()
  })

  it('end once, by whoever takes one back first, and the comment gets its own place again', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id, { priority: 0.25 })
    await storage.comments.receive(comment)
    const { pass } = passOf(comment.id)
    await storage.passes.add({ pass, priority: 1 })
    assert.equal((await storage.queue.entry(comment.id))?.priority, 1)
    const results = await Promise.all([1, 2].map((ms) => storage.passes.takeBack(pass, { at: noon + ms, priority: 0.25 })))
    assert.deepEqual(results.toSorted(), [false, true])
    const entry = await storage.queue.entry(comment.id)
    assert.deepEqual([entry?.passed, entry?.priority], [null, 0.25])
    await close()
  })

  it('leave one of two at once open', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    await Promise.all(['lawyer', 'senior', 'lawyer', 'senior'].map((to) => storage.passes.add(passOf(comment.id, { to }))))
    const passes = await storage.passes.of(comment.id)
    assert.deepEqual(passes.map(({ endedAt }) => endedAt === null), [false, false, false, true])
    await close()
  })

  it('end with the next decision, even one that confirms the status, and with a withdrawal; then none is possible', async () => {
    const { storage, story, close } = await withStory(open)
    const { id: published } = await publish(storage, newComment(story.id))
    const [decided, withdrawn] = [newComment(story.id), newComment(story.id)]
    for (const comment of [decided, withdrawn]) await storage.comments.receive(comment)
    for (const id of [published, decided.id, withdrawn.id]) await storage.passes.add(passOf(id))
    await storage.decisions.record([approval(published, { statusBefore: 'approved', decidedAt: noon + 7 }), rejection(decided.id, { decidedAt: noon + 8 })])
    await storage.comments.withdraw(withdrawn.id, 'pending', noon + 9)
    const ends = await Promise.all([published, decided.id, withdrawn.id].map(async (id) => (await storage.passes.of(id))[0]?.endedAt))
    assert.deepEqual(ends, [noon + 7, noon + 8, noon + 9])
    assert.deepEqual(await storage.passes.add(passOf(withdrawn.id)), { kind: 'withdrawn' })
    await close()
  })

  it('hold a comment in its place while a life may be in danger, whatever an assessment says', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const assess = () => storage.assessments.add([{ commentId: comment.id, assessed: assessed(), priority: 0.3, decision: null }])
    const priority = async () => (await storage.queue.entry(comment.id))?.priority
    const { pass } = passOf(comment.id, { why: 'threat-to-life' })
    await storage.passes.add({ pass, priority: 1 })
    await assess()
    assert.equal(await priority(), 1)
    await storage.passes.add(passOf(comment.id, { priority: 0.2 }))
    assert.equal(await priority(), 0.2)
    await assess()
    assert.equal(await priority(), 0.3)
    await close()
  })

  it('leave a comment to its person, whatever the policy would do after another assessment', async () => {
    const { storage, story, close } = await withStory(open)
    const [passed, free] = [newComment(story.id), newComment(story.id)]
    for (const comment of [passed, free]) await storage.comments.receive(comment)
    const { pass } = passOf(passed.id)
    await storage.passes.add({ pass, priority: 0 })
    const decided = () => storage.assessments.add([passed, free].map(({ id }) => ({ commentId: id, assessed: assessed(), priority: 0, decision: approval(id, { actor: { kind: 'policy', name: 'policy 1' }, means: 'policy' }) })))
    assert.equal(await decided(), 1)
    assert.deepEqual((await storage.decisions.of(passed.id)).length, 0)
    const entry = await storage.queue.entry(passed.id)
    assert.deepEqual([entry?.comment.status, entry?.passed], ['pending', pass])
    assert.equal((await storage.assessments.of(passed.id)).length, 1)
    await storage.passes.takeBack(pass, { at: noon + 1, priority: 0 })
    assert.equal(await decided(), 1)
    assert.equal((await storage.queue.entry(passed.id))?.comment.status, 'approved')
    await close()
  })

  it('list what was passed on, whatever its status, in the orders of the queue and page by page', async () => {
    const { storage, story, close } = await withStory(open)
    const pending = newComment(story.id, { submittedAt: noon + 1 })
    await storage.comments.receive(pending)
    const approved = await publish(storage, newComment(story.id, { submittedAt: noon + 2 }))
    const urgent = await publish(storage, newComment(story.id, { submittedAt: noon + 3 }))
    const ended = await publish(storage, newComment(story.id))
    for (const { id } of [pending, approved, ended]) await storage.passes.add(passOf(id))
    await storage.passes.add(passOf(urgent.id, { to: 'senior', priority: 1 }))
    await storage.decisions.record([rejection(ended.id, { statusBefore: 'approved' })])

    const both = ['lawyer', 'senior']
    assert.deepEqual(await listed(storage, { passedTo: both, order: 'priority' }), [urgent.id, pending.id, approved.id])
    assert.deepEqual(await listed(storage, { passedTo: both, order: 'oldest' }), [pending.id, approved.id, urgent.id])
    assert.deepEqual(await listed(storage, { passedTo: both, order: 'newest' }), [urgent.id, approved.id, pending.id])
    assert.deepEqual(await listed(storage, { passedTo: ['lawyer'], order: 'oldest' }), [pending.id, approved.id])
    assert.deepEqual(await listed(storage, { passedTo: ['nobody'], order: 'oldest' }), [])
    assert.deepEqual(await listed(storage, { passedTo: [], order: 'oldest' }), [])
    const waiting = await storage.queue.page({ filter: {}, order: 'oldest', limit: 10 })
    assert.deepEqual(waiting.map(({ comment }) => comment.id), [pending.id])
    await close()
  })

  it('happen once under one key', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const kept = { ...once(), answer: new Uint8Array([1]) }
    await storage.passes.add(passOf(id), kept)
    assert.deepEqual(await storage.passes.add(passOf(id), kept), { kind: 'repeated', answer: kept.answer, outcomes: null })
    assert.equal((await storage.passes.of(id)).length, 1)
    await close()
  })

  it('are told to desks as they begin and end', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const seen = [await versionOf(storage, 'passes')]
    const { pass } = passOf(id)
    await storage.passes.add({ pass, priority: 0 })
    seen.push(await versionOf(storage, 'passes'))
    await storage.passes.takeBack(pass, { at: noon, priority: 0 })
    seen.push(await versionOf(storage, 'passes'))
    await storage.passes.add(passOf(id))
    seen.push(await versionOf(storage, 'passes'))
    await storage.decisions.record([rejection(id, { statusBefore: 'approved' })])
    seen.push(await versionOf(storage, 'passes'))
    assert.deepEqual(seen, [...new Set(seen)].toSorted((a, b) => a - b))
    await close()
  })

  it('are never changed or deleted', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    for (let count = 0; count < 2; count += 1) await storage.passes.add(passOf(id))
    const before = await storage.passes.of(id)
    const attempts = [`update passes set duty = 'x'`, `update passes set note = 'x'`, 'update passes set ended_at = null', 'update passes set ended_at = 5 where ended_at is not null', 'delete from passes', 'insert or replace into passes select * from passes']
    for (const attempt of attempts) assert.throws(() => raw(attempt), refused, attempt)
    assert.deepEqual(await storage.passes.of(id), before)
    await close()
  })
}

/** All that is listed, read in pages of one. */
async function listed(storage: Storage, { passedTo, order }: { readonly passedTo: readonly string[]; readonly order: QueueOrder }): Promise<readonly CommentId[]> {
  const ids: CommentId[] = []
  for (let after: { priority: number; submittedAt: number; id: string } | undefined; ;) {
    const [entry] = await storage.queue.page({ filter: { passedTo }, order, limit: 1, ...(after && { after }) })
    if (entry === undefined) return ids
    ids.push(entry.comment.id)
    after = { priority: entry.priority, submittedAt: entry.comment.submittedAt, id: entry.comment.id }
  }
}
