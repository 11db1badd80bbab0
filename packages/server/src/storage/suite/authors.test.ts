import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type BlockId, type CommenterId, type CommentId } from '@verbatim/core'
import type { NewBlock, Storage } from '../../app/index.ts'
import { approval, moderator, newComment, noon, publish, rejection, storyPut, withStory, type OpenStorage } from './samples.ts'

const log = { actor: moderator, at: noon + 5 }
let blocks = 0

function newBlock(authorId: CommenterId, fields: Partial<NewBlock> = {}): NewBlock {
  blocks += 1
  return { id: newId<BlockId>(noon + blocks, (count) => new Uint8Array(count)), authorId, kind: 'block', reason: 'Threats, again', expiresAt: null, ...fields }
}

async function authorOf(storage: Storage, id: CommentId): Promise<CommenterId> {
  return (await storage.queue.entry(id))?.author.id ?? assert.fail('nobody wrote this')
}

export function authorRules(open: OpenStorage): void {
  it('tells of an author under which names they wrote and what became of it', async () => {
    const { storage, story, close } = await withStory(open)
    const comments = [1, 2, 3, 4].map((index) => newComment(story.id, { submittedAt: noon + index, name: index === 2 ? 'Rosa K.' : 'Rosa' }))
    for (const comment of comments) await storage.comments.receive(comment)
    const [first, second, third] = comments.map(({ id }) => id)
    if (first === undefined || second === undefined || third === undefined) throw new Error('a comment is missing')
    await storage.decisions.record([approval(first), rejection(second), rejection(third, { verdict: { kind: 'reject', guidelines: ['threats', 'racism'] } })])
    // What was rejected and stands approved now is no rejection any more.
    const turned = newComment(story.id, { submittedAt: noon })
    await storage.comments.receive(turned)
    await storage.decisions.record([rejection(turned.id)])
    await storage.decisions.record([approval(turned.id, { statusBefore: 'rejected' })])
    const id = await authorOf(storage, first)
    assert.deepEqual(await storage.authors.record(id, { names: 10, now: noon }), {
      id, email: 'rosa@example.org', names: ['Rosa', 'Rosa K.'], submitted: 5, approved: 2, rejected: 2,
      firstSubmittedAt: noon, lastSubmittedAt: noon + 4, rejectedByGuideline: { threats: 2, racism: 1 }, block: null,
    })
    assert.deepEqual((await storage.authors.record(id, { names: 1, now: noon }))?.names, ['Rosa'])
    assert.equal(await storage.authors.record(newId<CommenterId>(noon, (count) => new Uint8Array(count)), { names: 10, now: noon }), undefined)
    await close()
  })

  it('finds what stands against an author by their address, whatever its case, until it expires', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = await publish(storage, newComment(story.id))
    const authorId = await authorOf(storage, comment.id)
    assert.equal(await storage.authors.blockOf('rosa@example.org', noon), undefined)
    const laid = await storage.authors.block(newBlock(authorId, { kind: 'hold', expiresAt: noon + 100 }), log)
    assert.deepEqual(laid && { author: laid.author, by: laid.by, createdAt: laid.createdAt }, { author: { id: authorId, name: 'Rosa' }, by: 'Mina', createdAt: noon + 5 })
    assert.deepEqual(await storage.authors.blockOf('ROSA@Example.org', noon + 99), { kind: 'hold', reason: 'Threats, again', expiresAt: noon + 100 })
    assert.equal(await storage.authors.blockOf('rosa@example.org', noon + 100), undefined)
    assert.equal(await storage.authors.blockOf('other@example.org', noon), undefined)
    assert.deepEqual(await storage.authors.blocks(noon + 99), [laid])
    assert.deepEqual(await storage.authors.blocks(noon + 100), [])
    assert.deepEqual((await storage.authors.record(authorId, { names: 1, now: noon + 99 }))?.block, laid)
    assert.equal((await storage.authors.record(authorId, { names: 1, now: noon + 100 }))?.block, null)
    await close()
  })

  it('lets one stand for each author, and keeps those before it', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const comment = await publish(storage, newComment(story.id))
    const authorId = await authorOf(storage, comment.id)
    const [first, second, third] = [newBlock(authorId), newBlock(authorId, { kind: 'hold' }), newBlock(authorId)]
    await storage.authors.block(first, log)
    await Promise.all([storage.authors.block(second, log), storage.authors.block(third, log)])
    const standing = await storage.authors.blocks(noon)
    assert.equal(standing.length, 1)
    const [last] = standing
    if (last === undefined) throw new Error('nothing stands')
    assert.equal(await storage.authors.unblock(first.id, log), false)
    assert.equal(await storage.authors.unblock(last.id, log), true)
    assert.equal(await storage.authors.unblock(last.id, log), false)
    assert.equal(await storage.authors.blockOf('rosa@example.org', noon), undefined)
    const kept = raw('select ended_at, ended_by from author_blocks')
    assert.deepEqual(kept.map((row) => [Number(row['ended_at']), row['ended_by']]), Array.from({ length: 3 }, () => [noon + 5, 'Mina']))
    await close()
  })

  it('neither lays anything on nobody nor lifts what has expired', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = await publish(storage, newComment(story.id))
    assert.equal(await storage.authors.block(newBlock(newId<CommenterId>(noon, (count) => new Uint8Array(count))), log), undefined)
    const block = newBlock(await authorOf(storage, comment.id), { expiresAt: noon + 5 })
    await storage.authors.block(block, { ...log, at: noon })
    assert.equal(await storage.authors.unblock(block.id, log), false)
    await close()
  })

  it('shows in the queue what was laid on the author, and leaves their comments to a person', async () => {
    const { storage, story, close } = await withStory(open)
    const [held, free, named] = [newComment(story.id), newComment(story.id, { email: 'dilan@example.org' }), newComment(story.id, { email: 'lana@example.org', hasStaffName: true })]
    for (const comment of [held, free, named]) await storage.comments.receive(comment)
    await storage.authors.block(newBlock(await authorOf(storage, held.id), { kind: 'hold', expiresAt: noon + 100 }), log)
    const page = await storage.queue.page({ filter: {}, order: 'oldest', limit: 10 })
    const blockOf = (id: CommentId) => page.find(({ comment }) => comment.id === id)?.author.block
    assert.deepEqual([blockOf(held.id), blockOf(free.id)], [{ kind: 'hold', reason: 'Threats, again', expiresAt: noon + 100 }, null])
    const isHeld = async (now: number) => new Map((await storage.assessments.outdated({ model: 'm@1', termsVersion: undefined, limit: 9, now })).map((comment) => [comment.id, comment.isHeld]))
    assert.deepEqual([(await isHeld(noon + 99)).get(held.id), (await isHeld(noon + 99)).get(free.id), (await isHeld(noon + 100)).get(held.id), (await isHeld(noon)).get(named.id)], [true, false, false, true])
    await close()
  })

  it('goes with an author who wrote under sample stories alone', async () => {
    const { storage, story, close } = await withStory(open)
    const sample = await storage.stories.put(storyPut({ demo: true }))
    const [there, here] = [newComment(sample.story.id, { email: 'sample@example.org' }), newComment(story.id)]
    for (const comment of [there, here]) await storage.comments.receive(comment)
    for (const { id } of [there, here]) await storage.authors.block(newBlock(await authorOf(storage, id)), log)
    await storage.stories.removeDemo(noon)
    assert.deepEqual((await storage.authors.blocks(noon)).map(({ author }) => author.id), [await authorOf(storage, here.id)])
    await close()
  })
}
