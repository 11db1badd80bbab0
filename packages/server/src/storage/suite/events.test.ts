import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { SiteEvent } from '../../app/index.ts'
import { approval, newComment, noon, publish, rejection, storyPut, withSite, withStory, type OpenStorage } from './samples.ts'

export function eventRules(open: OpenStorage): void {
  it('notes what becomes of a comment, in the order in which it happens', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = newComment(story.id)
    const start = await storage.events.latest()
    const decisions = [approval(id), approval(id, { statusBefore: 'approved' }), rejection(id, { statusBefore: 'approved' })]
    await storage.comments.receive(newComment(story.id, { id }))
    for (const decision of decisions) await storage.decisions.record([decision])
    const events = await storage.events.since({ after: start, limit: 50 })
    assert.deepEqual(events.map(({ kind, decisionId }) => [kind, decisionId]), [
      ['comment.submitted', null],
      ['comment.approved', decisions[0]?.id],
      ['comment.confirmed', decisions[1]?.id],
      ['comment.removed', decisions[2]?.id],
    ])
    assert.ok(events.every(({ commentId, storyId }) => commentId === id && storyId === story.id))
    await close()
  })

  it('tells a withdrawal of what was public from one of what was not, and a rejection before from one after', async () => {
    const { storage, story, close } = await withStory(open)
    const [pending, approved, rejected] = [newComment(story.id), newComment(story.id), newComment(story.id)]
    for (const comment of [pending, rejected]) await storage.comments.receive(comment)
    await publish(storage, approved)
    const start = await storage.events.latest()
    await storage.comments.withdraw(pending.id, 'pending', noon)
    await storage.comments.withdraw(approved.id, 'approved', noon)
    await storage.decisions.record([rejection(rejected.id)])
    assert.deepEqual((await storage.events.since({ after: start, limit: 50 })).map(({ kind }) => kind), ['comment.withdrawn', 'comment.removed', 'comment.rejected'])
    await close()
  })

  it('notes what becomes of a story, and nothing where nothing does', async () => {
    const { storage, close } = await withSite(open)
    const log = { actor: { kind: 'operator', id: null, name: 'operator' }, at: noon } as const
    const put = storyPut()
    await storage.stories.put(put)
    await storage.stories.put({ ...put, changes: { commenting: 'closed' } })
    await storage.stories.setCommenting(put.id, 'open', log)
    await storage.stories.setCommenting(put.id, 'open', log)
    assert.deepEqual((await storage.events.since({ after: 0, limit: 50 })).map(({ kind }) => kind), ['story.changed', 'story.closed', 'story.opened'])
    await close()
  })

  it('gives the public what it may hear of the stories it asks for, and nothing else', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: other } = await storage.stories.put(storyPut())
    const shown = await publish(storage, newComment(story.id))
    await publish(storage, newComment(other.id))
    const hidden = newComment(story.id)
    await storage.comments.receive(hidden)
    await storage.decisions.record([rejection(hidden.id)])
    const events = await storage.events.publicSince({ storyIds: [story.id], after: 0, limit: 50 })
    assert.deepEqual(events.map(({ kind, commentId }) => [kind, commentId]), [['comment.approved', shown.id]])
    assert.deepEqual(await storage.events.publicSince({ storyIds: [story.id], after: events[0]?.arrival ?? 0, limit: 50 }), [])
    await close()
  })

  it('lets followers hear of a write before its promise resolves, each once, and what happens to a comment in order', async () => {
    const { storage, story, close } = await withStory(open)
    const heard: SiteEvent[] = []
    const stop = storage.events.follow((events) => void heard.push(...events))
    const comments = Array.from({ length: 20 }, () => newComment(story.id))
    await Promise.all(comments.map(async (comment) => {
      await storage.comments.receive(comment)
      await storage.decisions.record([approval(comment.id)])
      assert.ok(heard.some(({ kind, commentId }) => kind === 'comment.approved' && commentId === comment.id))
    }))
    assert.equal(heard.length, 40)
    assert.equal(new Set(heard.map(({ arrival }) => arrival)).size, 40)
    const ofComment = Map.groupBy(heard, ({ commentId }) => commentId)
    for (const events of ofComment.values()) assert.deepEqual(events.map(({ kind }) => kind), ['comment.submitted', 'comment.approved'])
    assert.equal(storage.events.isCurrent(), true)
    stop()
    await publish(storage, newComment(story.id))
    assert.equal(heard.length, 40)
    await close()
  })

  it('lets followers hear of the very first write after it was opened', async () => {
    const { storage: before, story, reopen, close } = await withStory(open)
    const comment = newComment(story.id)
    await before.comments.receive(comment)
    const storage = await reopen()
    const heard: SiteEvent[] = []
    storage.events.follow((events) => void heard.push(...events))
    await storage.decisions.record([approval(comment.id)])
    assert.deepEqual(heard.map(({ kind, commentId }) => [kind, commentId]), [['comment.approved', comment.id]])
    await close()
  })

  it('lets followers hear of a submission that waits, before its receipt or right after', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = newComment(story.id)
    const heard = new Promise<void>((resolve) => {
      storage.events.follow((events) => { if (events.some(({ kind, commentId }) => kind === 'comment.submitted' && commentId === id)) resolve() })
    })
    await storage.comments.receive(newComment(story.id, { id }))
    await heard
    await close()
  })

  it('forgets what is past use, but for the last', async () => {
    const { storage, story, close } = await withStory(open)
    for (const submittedAt of [noon, noon + 1, noon + 2]) await storage.comments.receive(newComment(story.id, { submittedAt }))
    const last = await storage.events.latest()
    assert.equal(await storage.events.forget(noon + 2), 3)
    assert.equal(await storage.events.forget(noon + 9000), 0)
    assert.deepEqual((await storage.events.since({ after: 0, limit: 50 })).map(({ arrival }) => arrival), [last])
    await close()
  })

  it('notes nothing of what was refused', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const start = await storage.events.latest()
    await storage.decisions.record([approval(comment.id, { statusBefore: 'rejected' })])
    await assert.rejects(storage.decisions.record([approval(comment.id), approval(newComment(story.id).id)]), /not there/)
    assert.equal(await storage.events.latest(), start)
    await close()
  })
}
