import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CommentId } from '@verbatim/core'
import type { SiteEvent, Storage } from '../../app/index.ts'
import { approval, moderator, newComment, noon, publish, rejection, replyTo, withStory, type OpenStorage } from './samples.ts'

export function recommendationRules(open: OpenStorage): void {
  it('count each device once, and stand on the comment wherever it is shown', async () => {
    const { storage, story, close } = await withStory(open)
    const root = await publish(storage, newComment(story.id))
    const reply = await publish(storage, replyTo(root))
    const add = (commentId: CommentId, deviceHash: string) => storage.recommendations.add({ commentId, deviceHash, at: noon })
    assert.deepEqual([await add(root.id, 'a'), await add(root.id, 'b'), await add(root.id, 'a'), await add(reply.id, 'a')], [1, 2, 2, 1])
    const [entry] = await storage.comments.roots({ storyId: story.id, sort: 'newest', limit: 10 })
    assert.deepEqual(entry, await storage.comments.publicEntry(root.id))
    assert.equal(countOf(entry), 2)
    assert.equal(countOf((await storage.comments.repliesOf([root.id], 5)).get(root.id)?.[0]), 1)
    const takeBack = (deviceHash: string) => storage.recommendations.takeBack({ commentId: root.id, deviceHash, at: noon })
    assert.deepEqual([await takeBack('a'), await takeBack('a'), await takeBack('c')], [1, 1, 1])
    await close()
  })

  it('lose none of many at once', async () => {
    const { storage, story, close } = await withStory(open)
    const { id: commentId } = await publish(storage, newComment(story.id))
    const counts = await Promise.all(Array.from({ length: 20 }, (_, index) => storage.recommendations.add({ commentId, deviceHash: `device ${index % 10}`, at: noon })))
    assert.equal(Math.max(...counts.map((count) => count ?? 0)), 10)
    assert.equal(countOf(await storage.comments.publicEntry(commentId)), 10)
    await close()
  })

  it('are of what is published alone, and come back with it', async () => {
    const { storage, story, close } = await withStory(open)
    const [pending, { id }] = [newComment(story.id), await publish(storage, newComment(story.id))]
    await storage.comments.receive(pending)
    const add = (commentId: CommentId, deviceHash: string) => storage.recommendations.add({ commentId, deviceHash, at: noon })
    await add(id, 'a')
    await storage.decisions.record([rejection(id, { statusBefore: 'approved' })])
    assert.deepEqual([await add(pending.id, 'a'), await add(id, 'b'), await add(newComment(story.id).id, 'a')], [undefined, undefined, undefined])
    assert.equal(await storage.recommendations.takeBack({ commentId: id, deviceHash: 'a', at: noon }), undefined)
    await storage.decisions.record([approval(id, { statusBefore: 'rejected' })])
    assert.equal(countOf(await storage.comments.publicEntry(id)), 1)
    await close()
  })

  it('are told as a change of their story, which the public does not hear of, once a second at the most', async () => {
    const { storage, story, close } = await withStory(open)
    const { id: commentId } = await publish(storage, newComment(story.id))
    const before = await storage.events.latest()
    const add = (deviceHash: string, at: number) => storage.recommendations.add({ commentId, deviceHash, at })
    for (const [index, ms] of [0, 1, 999, 1000, 1001, 1500].entries()) await add(`${index}`, noon + ms)
    await add('0', noon + 5000)
    await storage.recommendations.takeBack({ commentId, deviceHash: '0', at: noon + 6000 })
    const told = await storage.events.since({ after: before, limit: 10 })
    assert.deepEqual(told.map(({ kind, storyId, happenedAt }: SiteEvent) => [kind, storyId, happenedAt - noon]), [['story.changed', story.id, 0], ['story.changed', story.id, 1001], ['story.changed', story.id, 6000]])
    await close()
  })

  it('are told of with their setting', async () => {
    const { storage, story, close } = await withStory(open)
    const { id: commentId } = await publish(storage, newComment(story.id))
    const change = (recommendations: 'on' | 'off') => storage.sites.change({ recommendations }, { actor: moderator, at: noon + 9 })
    const before = await storage.events.latest()
    await change('off')
    await change('on')
    assert.equal(await storage.events.latest(), before)
    await storage.recommendations.add({ commentId, deviceHash: 'a', at: noon })
    await change('off')
    assert.equal((await storage.sites.find())?.recommendations, 'off')
    const told = await storage.events.since({ after: before, limit: 10 })
    assert.deepEqual(told.map(({ kind, happenedAt }) => [kind, happenedAt - noon]), [['story.changed', 0], ['story.changed', 9]])
    await close()
  })
}

function countOf(entry: Awaited<ReturnType<Storage['comments']['publicEntry']>>): number | undefined {
  return entry?.kind === 'published' ? entry.recommendations : undefined
}
