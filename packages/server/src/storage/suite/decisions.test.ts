import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type TokenId } from '@verbatim/core'
import type { Recorded } from '../../app/index.ts'
import { approval, newComment, noon, once, publish, rejection, withStory, type OpenStorage } from './samples.ts'

const recorded: Recorded = { kind: 'recorded' }

const answer = new TextEncoder().encode('sealed')

export function decisionRules(open: OpenStorage): void {
  it('gives back each decision as it was made, oldest first', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const program = { kind: 'program', id: newId<TokenId>(noon, (count) => new Uint8Array(count)), name: 'importer' } as const
    const decisions = [
      rejection(comment.id, { verdict: { kind: 'reject', guidelines: ['threats', 'abuse of our own', 'illegal'] }, message: 'To read', note: 'For staff' }),
      approval(comment.id, { statusBefore: 'rejected', actor: program, means: 'batch' }),
      rejection(comment.id, { statusBefore: 'approved', actor: { kind: 'policy', name: 'default' }, means: 'policy' }),
    ]
    for (const decision of decisions) await storage.decisions.record([decision])
    assert.deepEqual(await storage.decisions.of(comment.id), decisions)
    await close()
  })

  it('records one of two decisions at once, and tells the other', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const results = await Promise.all([storage.decisions.record([approval(comment.id)]), storage.decisions.record([rejection(comment.id)])])
    const [made, ...others] = await storage.decisions.of(comment.id)
    const told = { kind: 'done', outcomes: [{ kind: 'status-changed', status: made?.verdict.kind === 'approve' ? 'approved' : 'rejected' }] }
    const done = { kind: 'done', outcomes: [recorded] }
    assert.deepEqual(results, made?.verdict.kind === 'approve' ? [done, told] : [told, done])
    assert.deepEqual(others, [])
    await close()
  })

  it('lets the second decision of one call on a comment meet the first', async () => {
    const { storage, story, close } = await withStory(open)
    const [twice, other] = [newComment(story.id), newComment(story.id)]
    for (const comment of [twice, other]) await storage.comments.receive(comment)
    const result = await storage.decisions.record([approval(twice.id), rejection(twice.id), rejection(other.id)])
    assert.deepEqual(result, { kind: 'done', outcomes: [recorded, { kind: 'status-changed', status: 'approved' }, recorded] })
    await close()
  })

  it('tells that a comment was withdrawn meanwhile', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    await storage.comments.withdraw(comment.id, 'pending', noon)
    assert.deepEqual(await storage.decisions.record([approval(comment.id)]), { kind: 'done', outcomes: [{ kind: 'status-changed', status: 'withdrawn' }] })
    await close()
  })

  it('records a decision that confirms the status, and changes nothing in public', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const before = [await storage.comments.publicEntry(id), await storage.stories.find(story.id)]
    await storage.decisions.record([approval(id, { statusBefore: 'approved', decidedAt: noon + 9000 })])
    assert.deepEqual([await storage.comments.publicEntry(id), await storage.stories.find(story.id)], before)
    assert.equal((await storage.decisions.of(id)).length, 2)
    await close()
  })

  it('answers a repeated call as the first time, and decides nothing again', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const call = () => storage.decisions.record([approval(comment.id)], { ...once(), answer })
    const results = await Promise.all([call(), call()])
    assert.deepEqual(results.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)), [
      { kind: 'done', outcomes: [recorded] },
      { kind: 'repeated', answer, outcomes: [recorded] },
    ])
    assert.equal((await storage.decisions.of(comment.id)).length, 1)
    await close()
  })

  it('keeps the answer to a call of which nothing could be recorded', async () => {
    const { storage, close } = await withStory(open)
    assert.deepEqual(await storage.decisions.record([], { ...once(), answer }), { kind: 'done', outcomes: [] })
    assert.deepEqual(await storage.decisions.record([], { ...once(), answer }), { kind: 'repeated', answer, outcomes: [] })
    await close()
  })

  it('records nothing of a call that fails', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    await assert.rejects(storage.decisions.record([approval(comment.id), approval(newComment(story.id).id)]), /not there/)
    assert.equal((await storage.comments.find(comment.id))?.status, 'pending')
    assert.deepEqual(await storage.decisions.of(comment.id), [])
    await close()
  })
}
