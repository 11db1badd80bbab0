import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { CommentId, StoryId } from '@verbatim/core'
import type { NewComment, Storage, ThreadEntry, ThreadSort } from '../../app/index.ts'
import { approval, newComment, noon, publish, refused, rejection, replyTo, storyPut, withStory, type OpenStorage } from './samples.ts'

export function threadRules(open: OpenStorage): void {
  it('shows what is approved, and nothing else', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: other } = await storage.stories.put(storyPut())
    const [shown, pending, rejected, withdrawn] = [newComment(story.id), newComment(story.id), newComment(story.id), newComment(story.id)]
    for (const comment of [shown, pending, rejected, withdrawn]) await storage.comments.receive(comment)
    await publish(storage, newComment(other.id))
    await storage.decisions.record([approval(shown.id, { decidedAt: noon + 77 }), rejection(rejected.id), approval(withdrawn.id)])
    await storage.comments.withdraw(withdrawn.id, 'approved', noon)

    const { id, storyId, parentId, rootId, name, body, bodySha256, submittedAt } = shown
    const entry = { id, storyId, parentId, rootId, name, body, bodySha256, submittedAt, kind: 'published', byStaff: false, language: null, replyCount: 0, decidedAt: noon + 77, recommendations: 0 }
    for (const sort of ['newest', 'oldest', 'replies'] as const) {
      assert.deepEqual(await storage.comments.roots({ storyId, sort, limit: 10 }), [entry])
    }
    assert.deepEqual(await storage.comments.publicEntry(id), entry)
    for (const comment of [pending, rejected, withdrawn]) assert.equal(await storage.comments.publicEntry(comment.id), undefined)
    await close()
  })

  it('says of a published comment that staff wrote it, as which it was received for good', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const root = await publish(storage, newComment(story.id))
    const reply = replyTo(root, { byStaff: true, receiptTokenHash: null })
    assert.deepEqual(await storage.comments.receive({ ...reply, decision: approval(reply.id) }), { kind: 'received' })
    const entries = [await storage.comments.publicEntry(reply.id), ...(await storage.comments.replies({ rootId: root.id, limit: 10 }))]
    for (const entry of entries) assert.ok(entry?.kind === 'published' && entry.byStaff)
    const [entry] = await storage.comments.roots({ storyId: story.id, sort: 'newest', limit: 10 })
    assert.deepEqual([entry?.kind === 'published' && entry.byStaff, entry?.replyCount], [false, 1])
    assert.throws(() => raw('update comments set staff = 0'), refused)
    await close()
  })

  it('keeps the place of a removed comment with published replies, without name, text or hash', async () => {
    const { storage, story, close } = await withStory(open)
    const root = await publish(storage, newComment(story.id))
    const reply = await publish(storage, replyTo(root))
    const below = await publish(storage, replyTo(reply))
    await storage.decisions.record([rejection(root.id, { statusBefore: 'approved' }), rejection(reply.id, { statusBefore: 'approved' })])

    const removed = ({ id, parentId, rootId, submittedAt }: NewComment) =>
      ({ kind: 'removed', id, storyId: story.id, parentId, rootId, submittedAt, replyCount: 1 })
    assert.deepEqual(await storage.comments.roots({ storyId: story.id, sort: 'newest', limit: 10 }), [removed(root)])
    const [first, second, ...more] = await storage.comments.replies({ rootId: root.id, limit: 10 })
    assert.deepEqual(first, removed(reply))
    assert.equal(second?.id, below.id)
    assert.equal(more.length, 0)
    assert.deepEqual(await storage.comments.publicEntry(root.id), removed(root))
    await close()
  })

  it('gives what was published last, roots and replies, of one story or of all', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: other } = await storage.stories.put(storyPut({ headline: 'Another', changes: { language: 'ckb' } }))
    const [first, second, elsewhere, removed, waiting] = [newComment(story.id), newComment(story.id), newComment(other.id), newComment(story.id), newComment(story.id)]
    for (const comment of [first, second, elsewhere, removed, waiting]) await storage.comments.receive(comment)
    // In another order than they were submitted in.
    for (const [index, comment] of [second, removed, elsewhere, first].entries()) await storage.decisions.record([approval(comment.id, { decidedAt: noon + index })])
    const reply = replyTo(second)
    await storage.comments.receive(reply)
    await storage.decisions.record([approval(reply.id, { decidedAt: noon + 9 }), rejection(removed.id, { statusBefore: 'approved' })])

    const ids = async (page: { readonly storyId?: StoryId; readonly limit: number }) => (await storage.comments.newest(page)).map(({ entry }) => entry.id)
    assert.deepEqual(await ids({ limit: 10 }), [reply.id, first.id, elsewhere.id, second.id])
    assert.deepEqual(await ids({ limit: 2 }), [reply.id, first.id])
    assert.deepEqual(await ids({ storyId: story.id, limit: 10 }), [reply.id, first.id, second.id])
    const [{ entry, story: of } = assert.fail()] = await storage.comments.newest({ storyId: other.id, limit: 1 })
    assert.deepEqual(entry, await storage.comments.publicEntry(elsewhere.id))
    assert.deepEqual(of, { id: other.id, slug: other.slug, headline: 'Another', language: 'ckb' })
    await close()
  })

  it('sorts by time both ways, and by replies with the latest first among equals', async () => {
    const { storage, story, close } = await withStory(open)
    const [a, b, c] = await Promise.all([1, 2, 3].map((ms) => publish(storage, newComment(story.id, { submittedAt: noon + ms }))))
    assert.ok(a && b && c)
    await publish(storage, replyTo(a))
    const sorted = async (sort: ThreadSort) => (await storage.comments.roots({ storyId: story.id, sort, limit: 10 })).map(({ id }) => id)
    assert.deepEqual(await sorted('newest'), [c.id, b.id, a.id])
    assert.deepEqual(await sorted('oldest'), [a.id, b.id, c.id])
    assert.deepEqual(await sorted('replies'), [a.id, c.id, b.id])
    await close()
  })

  it('gives the first replies of each root, at any depth, oldest first', async () => {
    const { storage, story, close } = await withStory(open)
    const [many, none, one] = await Promise.all([1, 2, 3].map(() => publish(storage, newComment(story.id))))
    assert.ok(many && none && one)
    const late = await publish(storage, replyTo(many, { submittedAt: noon + 30 }))
    const early = await publish(storage, replyTo(many, { submittedAt: noon + 10 }))
    const deep = await publish(storage, replyTo(early, { submittedAt: noon + 20 }))
    await storage.comments.receive(replyTo(many, { submittedAt: noon + 5 }))
    const single = await publish(storage, replyTo(one))

    const two = await storage.comments.repliesOf([many.id, none.id, one.id], 2)
    assert.deepEqual(idsOf(two), new Map([[many.id, [early.id, deep.id]], [one.id, [single.id]]]))
    assert.deepEqual(idsOf(await storage.comments.repliesOf([many.id], 9)), new Map([[many.id, [early.id, deep.id, late.id]]]))
    assert.deepEqual(idsOf(await storage.comments.repliesOf([], 2)), new Map())
    await close()
  })

  it('visits every root once, page after page, while new ones arrive', async () => {
    await fc.assert(
      fc.asyncProperty(threadCase, async ({ times, arriving, limit, sort }) => {
        const { storage, story, close } = await withStory(open)
        for (const time of times) await publish(storage, newComment(story.id, { submittedAt: noon + time }))
        const present = (await storage.comments.roots({ storyId: story.id, sort, limit: 100 })).map(({ id }) => id)
        const visited = await rootsByPage(storage, { storyId: story.id, sort, limit }, async (page) => {
          const time = arriving[page]
          if (time !== undefined) await publish(storage, newComment(story.id, { submittedAt: noon + time }))
        })
        assert.equal(new Set(visited).size, visited.length)
        assert.deepEqual(visited.filter((id) => present.includes(id)), present)
        await close()
      }),
      { numRuns: 20 },
    )
  })

  it('visits every reply once, page after page, while new ones arrive', async () => {
    await fc.assert(
      fc.asyncProperty(threadCase, async ({ times, arriving, limit }) => {
        const { storage, story, close } = await withStory(open)
        const root = await publish(storage, newComment(story.id))
        for (const time of times) await publish(storage, replyTo(root, { submittedAt: noon + time }))
        const present = (await storage.comments.replies({ rootId: root.id, limit: 100 })).map(({ id }) => id)
        const visited = await repliesByPage(storage, { rootId: root.id, limit }, async (page) => {
          const time = arriving[page]
          if (time !== undefined) await publish(storage, replyTo(root, { submittedAt: noon + time }))
        })
        assert.equal(new Set(visited).size, visited.length)
        assert.deepEqual(visited.filter((id) => present.includes(id)), present)
        await close()
      }),
      { numRuns: 20 },
    )
  })
}

function idsOf(found: ReadonlyMap<CommentId, readonly ThreadEntry[]>): ReadonlyMap<CommentId, readonly CommentId[]> {
  return new Map([...found].map(([root, replies]) => [root, replies.map(({ id }) => id)]))
}

// Few moments for many comments, so that ties are the rule.
const moment = fc.integer({ min: 0, max: 3 })

const threadCase = fc.record({
  times: fc.array(moment, { maxLength: 12 }),
  arriving: fc.array(moment, { maxLength: 6 }),
  limit: fc.integer({ min: 1, max: 4 }),
  sort: fc.constantFrom<ThreadSort>('newest', 'oldest', 'replies'),
})

type AfterPage = (page: number) => Promise<void>

async function rootsByPage(
  storage: Storage,
  { limit, ...list }: { readonly storyId: StoryId; readonly sort: ThreadSort; readonly limit: number },
  afterPage: AfterPage,
): Promise<readonly CommentId[]> {
  return byPage((after) => storage.comments.roots({ ...list, limit, ...(after && { after }) }), afterPage)
}

async function repliesByPage(
  storage: Storage,
  list: { readonly rootId: CommentId; readonly limit: number },
  afterPage: AfterPage,
): Promise<readonly CommentId[]> {
  return byPage((after) => storage.comments.replies({ ...list, ...(after && { after }) }), afterPage)
}

async function byPage(read: (after: ThreadEntry | undefined) => Promise<readonly ThreadEntry[]>, afterPage: AfterPage): Promise<readonly CommentId[]> {
  const visited: ThreadEntry[] = []
  for (let page = 0; ; page += 1) {
    const entries = await read(visited.at(-1))
    if (entries.length === 0) return visited.map(({ id }) => id)
    visited.push(...entries)
    await afterPage(page)
  }
}
