import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CommentId } from '@verbatim/core'
import type { NewComment, QueueEntry, QueueFilter, QueueOrder, Storage } from '../../app/index.ts'
import { approval, newComment, noon, publish, rejection, replyTo, storyPut, withStory, type OpenStorage } from './samples.ts'

export function queueRules(open: OpenStorage): void {
  it('shows a waiting comment in its context', async () => {
    const { storage, close } = await withStory(open)
    const { story } = await storage.stories.put(storyPut({ changes: { tags: ['Iraq', 'Bridges'], lead: 'It opens.', language: 'en' } }))
    const root = await publish(storage, newComment(story.id, { email: 'other@example.org' }))
    const reply = replyTo(root, { hasLink: true, hasStaffName: true })
    await storage.comments.receive(reply)

    const { id, url, slug, headline, lead, language, tags } = story
    const expected: QueueEntry = {
      comment: {
        ...{ id: reply.id, storyId: id, parentId: root.id, rootId: root.id, status: 'pending', name: reply.name, body: reply.body },
        ...{ bodySha256: reply.bodySha256, language: null, submittedAt: noon, replyCount: 0 },
      },
      story: { id, url, slug, headline, lead, language, tags },
      parent: { id: root.id, name: root.name, status: 'approved', body: root.body, submittedAt: noon },
      author: { id: reply.commenterId, email: 'rosa@example.org', submitted: 1, approved: 0, rejected: 0, lastGuidelines: [], block: null },
      hasLink: true,
      hasStaffName: true,
      assessed: null,
      similar: { total: 0, ids: [] },
      claim: null,
      passed: null,
      reports: { total: 0, byGuideline: {} },
      priority: 0,
    }
    assert.deepEqual(await storage.queue.page({ filter: {}, order: 'oldest', limit: 10 }), [expected])
    assert.deepEqual(await storage.queue.entry(reply.id), expected)
    assert.equal((await storage.queue.entry(root.id))?.parent, null)
    assert.equal(await storage.queue.entry(newComment(story.id).id), undefined)
    await close()
  })

  it('counts who waits, up to a limit', async () => {
    const { storage, story, close } = await withStory(open)
    assert.equal(await storage.queue.waiting(10), 0)
    await publish(storage, newComment(story.id))
    for (let count = 0; count < 3; count += 1) await storage.comments.receive(newComment(story.id))
    assert.equal(await storage.queue.waiting(10), 3)
    assert.equal(await storage.queue.waiting(2), 2)
    await close()
  })

  it('knows since when the oldest waits, which no decided comment does', async () => {
    const { storage, story, close } = await withStory(open)
    assert.equal(await storage.queue.oldestWaiting(), undefined)
    await publish(storage, newComment(story.id, { submittedAt: noon - 5 }))
    for (const submittedAt of [noon + 2, noon, noon + 1]) await storage.comments.receive(newComment(story.id, { submittedAt }))
    assert.equal(await storage.queue.oldestWaiting(), noon)
    await close()
  })

  it('goes by priority, then oldest first; by oldest; by newest; each comment once', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const comments = [0, 1, 1, 2].map((ms) => newComment(story.id, { submittedAt: noon + ms }))
    for (const comment of comments) await storage.comments.receive(comment)
    const [a, b, c, d] = comments.map(({ id }) => id)
    assert.ok(a && b && c && d)
    raw('update comments set priority = 0.5 where id in (?, ?)', b, d)
    assert.deepEqual(await idsByPage(storage, 'priority'), [b, d, a, c])
    assert.deepEqual(await idsByPage(storage, 'oldest'), [a, b, c, d])
    assert.deepEqual(await idsByPage(storage, 'newest'), [d, c, b, a])
    await close()
  })

  it('filters by story, tag, author, link and reply', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: tagged } = await storage.stories.put(storyPut({ changes: { tags: ['Iraq'] } }))
    const root = await publish(storage, newComment(story.id))
    const reply = replyTo(root)
    const link = newComment(tagged.id, { hasLink: true, email: 'other@example.org' })
    for (const comment of [reply, link]) await storage.comments.receive(comment)

    assert.deepEqual(await matching(storage, { storyId: story.id }), [reply.id])
    assert.deepEqual(await matching(storage, { tag: 'Iraq' }), [link.id])
    assert.deepEqual(await matching(storage, { authorId: link.commenterId }), [link.id])
    assert.deepEqual(await matching(storage, { hasLink: true }), [link.id])
    assert.deepEqual(await matching(storage, { hasLink: false }), [reply.id])
    assert.deepEqual(await matching(storage, { isReply: true }), [reply.id])
    assert.deepEqual(await matching(storage, { isReply: false }), [link.id])
    assert.deepEqual(await matching(storage, { language: 'en' }), [])
    assert.deepEqual(await matching(storage, { hasLink: true, isReply: true }), [])
    await close()
  })

  it('finds words in text and name in any script and case, and takes % and _ for what they are', async () => {
    const { storage, story, close } = await withStory(open)
    const texts = ['100% of ΟΔΟΣ', 'snake_case', 'İSTANBUL güzel', 'straße', 'پردێکی نوێ', 'plain']
    const ids = new Map<string, CommentId>()
    for (const body of texts) {
      const comment = newComment(story.id, { body, name: body === 'plain' ? 'Çiğdem' : 'Rosa' })
      ids.set(body, comment.id)
      await storage.comments.receive(comment)
    }
    const words = {
      ...{ '0%': '100% of ΟΔΟΣ', 'οδος': '100% of ΟΔΟΣ', 'E_C': 'snake_case', 'istanbul': 'İSTANBUL güzel', 'GÜZEL': 'İSTANBUL güzel' },
      ...{ 'STRASSE': 'straße', 'نوێ': 'پردێکی نوێ', 'ÇIĞDEM': 'plain' },
    }
    for (const [q, body] of Object.entries(words)) assert.deepEqual(await matching(storage, { q }), [ids.get(body)], q)
    for (const q of ['%', '_']) assert.equal((await matching(storage, { q })).length, 1, q)
    assert.deepEqual(await matching(storage, { q: 'nowhere' }), [])
    await close()
  })

  it('names the guidelines of the author’s last five standing rejections, latest first, each once', async () => {
    const { storage, story, close } = await withStory(open)
    const keys = ['racism', 'sexism', 'threats', 'sexism', 'profanity', 'promotion', 'vulgarity']
    const rejected = keys.map(() => newComment(story.id))
    for (const [index, comment] of rejected.entries()) {
      await storage.comments.receive(comment)
      await storage.decisions.record([rejection(comment.id, { guideline: keys[index] ?? '', decidedAt: noon + index })])
    }
    const [last] = rejected.slice(-1)
    assert.ok(last)
    await storage.decisions.record([rejection(last.id, { verdict: { kind: 'approve' }, statusBefore: 'rejected' })])
    const waiting = newComment(story.id)
    await storage.comments.receive(waiting)
    const entry = await storage.queue.entry(waiting.id)
    assert.deepEqual(entry?.author.lastGuidelines, ['promotion', 'profanity', 'sexism', 'threats'])
    assert.deepEqual([entry?.author.submitted, entry?.author.approved, entry?.author.rejected], [8, 1, 6])
    await close()
  })

  it('names other comments with the very same text, latest first, at most ten', async () => {
    const { storage, story, close } = await withStory(open)
    const same = Array.from({ length: 13 }, (_, index) => newComment(story.id, { body: 'Buy now', email: `${index}@example.org` }))
    for (const comment of same) await storage.comments.receive(comment)
    await storage.comments.receive(newComment(story.id, { body: 'buy now' }))
    const [last] = same.slice(-1)
    assert.ok(last)
    const similar = (await storage.queue.entry(last.id))?.similar
    assert.deepEqual(similar, { total: 12, ids: same.slice(2, 12).toReversed().map(({ id }) => id) })
    await close()
  })

  it('shows what stands beside a comment, whatever its status, oldest first and the latest ten', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: other } = await storage.stories.put(storyPut())
    await storage.comments.receive(newComment(other.id))
    const roots = Array.from({ length: 13 }, (_, index) => newComment(story.id, { submittedAt: noon + index }))
    for (const root of roots) await storage.comments.receive(root)
    const [first, second, third, last] = [roots[0], roots[1], roots[2], roots[12]]
    assert.ok(first && second && third && last)
    await storage.decisions.record([rejection(last.id), approval(third.id)])
    await storage.comments.withdraw(second.id, 'pending', noon)
    const replies = [replyTo(third, { submittedAt: noon + 20 }), replyTo(third, { submittedAt: noon + 19 }), replyTo(third, { submittedAt: noon + 21 })]
    for (const reply of replies) await storage.comments.receive(reply)
    const [late, early, latest] = replies
    assert.ok(late && early && latest)
    await storage.comments.receive(replyTo(late))

    const siblings = async (of: NewComment) => storage.queue.siblings(of)
    assert.deepEqual((await siblings(first)).map(({ id }) => id), roots.slice(3).map(({ id }) => id))
    assert.deepEqual((await siblings(last)).map(({ id }) => id), roots.slice(2, 12).map(({ id }) => id))
    const { id, name, body, submittedAt } = last
    assert.deepEqual((await siblings(first)).at(-1), { id, name, body, submittedAt, status: 'rejected' })
    assert.deepEqual((await siblings(late)).map((sibling) => sibling.id), [early.id, latest.id])
    await close()
  })
}

async function matching(storage: Storage, filter: QueueFilter): Promise<readonly CommentId[]> {
  return (await storage.queue.page({ filter, order: 'oldest', limit: 10 })).map(({ comment }) => comment.id)
}

/** The whole queue, read in pages of one. */
async function idsByPage(storage: Storage, order: QueueOrder): Promise<readonly CommentId[]> {
  const read: QueueEntry[] = []
  for (;;) {
    const last = read.at(-1)
    const after = last && { after: { priority: last.priority, submittedAt: last.comment.submittedAt, id: last.comment.id } }
    const page = await storage.queue.page({ filter: {}, order, limit: 1, ...after })
    if (page.length === 0) return read.map(({ comment }) => comment.id)
    read.push(...page)
  }
}
