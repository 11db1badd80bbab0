import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { CommentStatus } from '@verbatim/core'
import type { NewComment } from '../../app/index.ts'
import { approval, newComment, noon, rejection, replyTo, withStory, type Opened, type OpenStorage } from './samples.ts'

/** What may happen to a story's comments: `of` picks one of those that are there. */
interface Step {
  readonly act: 'write' | 'reply' | 'approve' | 'reject' | 'withdraw'
  readonly of: number
}

const step = fc.record({
  act: fc.constantFrom<Step['act']>('write', 'reply', 'reply', 'approve', 'approve', 'reject', 'withdraw'),
  of: fc.nat(),
})

interface Known {
  readonly comment: NewComment
  status: CommentStatus
}

export function countRules(open: OpenStorage): void {
  it('counts what is approved, whatever happens to comments and replies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const opened = await withStory(open)
        const all: Known[] = []
        for (const taken of steps) await take(opened, all, taken)
        await assertCounts(opened, all)
        await opened.close()
      }),
      { numRuns: 25 },
    )
  })

  it('counts replies at any depth, also below a removed comment', async () => {
    const { storage, story, close } = await withStory(open)
    const root = newComment(story.id)
    const reply = replyTo(root)
    const below = replyTo(reply)
    for (const comment of [root, reply, below]) await storage.comments.receive(comment)
    await storage.decisions.record([root, reply, below].map(({ id }) => approval(id)))
    assert.equal((await storage.comments.find(root.id))?.replyCount, 2)
    assert.equal((await storage.comments.find(reply.id))?.replyCount, 1)

    await storage.decisions.record([rejection(reply.id, { statusBefore: 'approved' })])
    assert.equal((await storage.comments.find(root.id))?.replyCount, 1)
    assert.equal((await storage.comments.publicEntry(reply.id))?.kind, 'removed')

    await storage.comments.withdraw(below.id, 'approved', noon)
    assert.equal((await storage.comments.find(root.id))?.replyCount, 0)
    assert.equal(await storage.comments.publicEntry(reply.id), undefined)
    assert.equal((await storage.stories.find(story.id))?.commentCount, 1)
    await close()
  })
}

async function take({ storage, story }: Opened & { story: { id: NewComment['storyId'] } }, all: Known[], { act, of }: Step): Promise<void> {
  const known = all[of % Math.max(all.length, 1)]
  if (act === 'write' || known === undefined) return receive(newComment(story.id, { email: `${of % 3}@example.org` }))
  if (act === 'reply') return receive(replyTo(known.comment, { email: `${of % 3}@example.org` }))
  if (known.status === 'withdrawn') return
  if (act === 'withdraw') {
    if (known.status === 'rejected') return
    assert.equal(await storage.comments.withdraw(known.comment.id, known.status, noon), true)
    known.status = 'withdrawn'
    return
  }
  const decisionOf = act === 'approve' ? approval : rejection
  await storage.decisions.record([decisionOf(known.comment.id, { statusBefore: known.status })])
  known.status = act === 'approve' ? 'approved' : 'rejected'

  async function receive(comment: NewComment): Promise<void> {
    await storage.comments.receive(comment)
    all.push({ comment, status: 'pending' })
  }
}

async function assertCounts({ storage, story, raw }: Opened & { story: { id: NewComment['storyId'] } }, all: readonly Known[]): Promise<void> {
  const approved = all.filter(({ status }) => status === 'approved')
  assert.equal((await storage.stories.find(story.id))?.commentCount, approved.length)
  for (const { comment, status } of all) {
    const replyCount = approved.filter((other) => isBelow(other.comment, comment, all)).length
    const stored = await storage.comments.find(comment.id)
    assert.deepEqual([stored?.status, stored?.replyCount], [status, replyCount])
    const expected = status === 'approved' ? 'published' : replyCount > 0 ? 'removed' : undefined
    assert.equal((await storage.comments.publicEntry(comment.id))?.kind, expected)
  }
  for (const row of raw('select email, submitted, approved, rejected from commenters')) {
    const own = all.filter(({ comment }) => comment.email === row['email'])
    const standing = (status: CommentStatus) => own.filter((known) => known.status === status).length
    assert.deepEqual([row['submitted'], row['approved'], row['rejected']], [own.length, standing('approved'), standing('rejected')])
  }
}

function isBelow(comment: NewComment, above: NewComment, all: readonly Known[]): boolean {
  if (comment.parentId === null) return false
  if (comment.parentId === above.id) return true
  const parent = all.find((known) => known.comment.id === comment.parentId)
  return parent !== undefined && isBelow(parent.comment, above, all)
}
