import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, searchTerms, type CommentId, type TokenId, type UserId } from '@verbatim/core'
import { commentIndexer, type SearchFilter, type Storage } from '../../app/index.ts'
import { approval, assessed, moderator, newComment, noon, publish, rejection, replyTo, storyPut, withStory, type OpenStorage } from './samples.ts'

/** Indexes all there is. */
export async function indexAll({ search }: Storage): Promise<void> {
  const indexer = commentIndexer({ search, elapsed: () => 0, breathe: async () => true })
  assert.equal(await indexer.run(), true)
}

async function idsOf(storage: Storage, filter: SearchFilter): Promise<readonly CommentId[]> {
  return (await storage.search.page({ filter, limit: 50 })).map(({ entry }) => entry.comment.id)
}

export function searchRules(open: OpenStorage): void {
  it('finds comments by all their words and the beginning of the last, in the text or the name, latest first', async () => {
    const { storage, story, close } = await withStory(open)
    const bridge = newComment(story.id, { body: 'The bridge is closed again.', name: 'Ava Stone' })
    const river = newComment(story.id, { body: 'ئەم پردە لەسەر ڕووبارەکە داخراوە', name: 'Azad' })
    const both = newComment(story.id, { body: 'Closed? The BRIDGE was never open!', name: 'Bridget' })
    for (const comment of [bridge, river, both]) await storage.comments.receive(comment)
    const finds = async (q: string) => idsOf(storage, { terms: searchTerms(q) })
    assert.deepEqual(await finds('bridge'), [])
    await indexAll(storage)
    assert.deepEqual(await finds('bridge'), [both.id, bridge.id])
    assert.deepEqual(await finds('closed brid'), [both.id, bridge.id])
    assert.deepEqual(await finds('brid closed'), [])
    assert.deepEqual(await finds('stone'), [bridge.id])
    assert.deepEqual(await finds('ەم پردە لەسەر رووبارە'), [river.id])
    assert.deepEqual(await finds('bridge river'), [])
    await close()
  })

  it('takes no sign of an engine for more than it is', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id, { body: `near or and not "quoted" it's a:b c*d {e} -f ^g (h) i & j | k !l <-> m` })
    await storage.comments.receive(comment)
    await indexAll(storage)
    for (const q of ['NEAR(near or)', 'and', 'OR', 'not', '"quoted', "it's", 'a:b', 'c*d', '{e} : -f', '^g', '(h', 'i & j', 'k | l', '!l', '<-> m', 'words: a']) {
      const terms = searchTerms(q)
      const isFound = (await idsOf(storage, { terms })).includes(comment.id)
      assert.equal(isFound, q !== 'words: a', q)
    }
    await close()
  })

  it('narrows by everything that is asked for, whatever became of the comments', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: tagged } = await storage.stories.put(storyPut({ changes: { tags: ['Iraq'] } }))
    const other = { ...moderator, id: newId<UserId>(noon, (count) => new Uint8Array(count).fill(8)) }
    const program = { kind: 'program', id: newId<TokenId>(noon, (count) => new Uint8Array(count).fill(7)), name: 'filter' } as const
    const root = await publish(storage, newComment(story.id, { submittedAt: noon }))
    const threat = { ...assessed().assessment.guidelines, threats: { score: 0.8, spans: [] } }
    const reply = replyTo(root, { submittedAt: noon + 10, hasLink: true, assessed: assessed({ found: { language: 'ckb', guidelines: threat } }) })
    const rejected = newComment(tagged.id, { submittedAt: noon + 20, email: 'other@example.org' })
    const approvedAfter = newComment(tagged.id, { submittedAt: noon + 30 })
    for (const comment of [reply, rejected, approvedAfter]) await storage.comments.receive(comment)
    await storage.decisions.record([rejection(rejected.id, { guideline: 'racism', actor: other }), rejection(approvedAfter.id, { guideline: 'racism', actor: other })])
    await storage.decisions.record([approval(approvedAfter.id, { statusBefore: 'rejected', actor: program })])

    const all = [approvedAfter.id, rejected.id, reply.id, root.id]
    const cases: readonly (readonly [SearchFilter, readonly CommentId[]])[] = [
      [{}, all],
      [{ status: 'pending' }, [reply.id]],
      [{ status: 'rejected' }, [rejected.id]],
      [{ verdict: 'approve' }, [approvedAfter.id, root.id]],
      [{ verdict: 'reject' }, [rejected.id]],
      [{ decidedBy: other.id }, [rejected.id]],
      [{ decidedBy: program.id }, [approvedAfter.id]],
      [{ decidedBy: moderator.id, verdict: 'reject' }, []],
      [{ reasonedBy: 'racism' }, [rejected.id]],
      [{ storyId: story.id }, [reply.id, root.id]],
      [{ tag: 'Iraq' }, [approvedAfter.id, rejected.id]],
      [{ language: 'ckb' }, [reply.id]],
      [{ authorId: rejected.commenterId }, [rejected.id]],
      [{ hasLink: true }, [reply.id]],
      [{ isReply: false, hasLink: false }, [approvedAfter.id, rejected.id, root.id]],
      [{ score: { guideline: 'threats', from: 0.5, to: 1 } }, [reply.id]],
      [{ from: noon + 10, to: noon + 30 }, [rejected.id, reply.id]],
      [{ from: noon + 31 }, []],
      [{ to: noon + 10 }, [root.id]],
    ]
    for (const [filter, expected] of cases) assert.deepEqual(await idsOf(storage, filter), expected, JSON.stringify(filter))
    const [first] = await storage.search.page({ filter: { storyId: tagged.id }, limit: 1 })
    assert.deepEqual([first?.decision?.actor, first?.entry.comment.status], [program, 'approved'])
    const [last] = await storage.search.page({ filter: { status: 'pending' }, limit: 1 })
    assert.equal(last?.decision, null)
    await close()
  })

  it('goes on where a page ended, by words too', async () => {
    const { storage, story, close } = await withStory(open)
    const comments = Array.from({ length: 7 }, (_, index) => newComment(story.id, { body: `The same words ${index}` }))
    for (const comment of comments) await storage.comments.receive(comment)
    await indexAll(storage)
    for (const filter of [{}, { terms: searchTerms('same words') }]) {
      const visited: CommentId[] = []
      for (let before: number | undefined; ;) {
        const page = await storage.search.page({ filter, limit: 3, ...(before === undefined ? {} : { before }) })
        if (page.length === 0) break
        visited.push(...page.map(({ entry }) => entry.comment.id))
        before = page.at(-1)?.arrival
      }
      assert.deepEqual(visited, comments.toReversed().map(({ id }) => id))
    }
    await close()
  })

  it('indexes each comment once, and leaves out what is erased, before it is indexed or after', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const [early, kept, late] = ['early words', 'kept words', 'late words'].map((body) => newComment(story.id, { body }))
    assert.ok(early && kept && late)
    for (const comment of [early, kept, late]) await storage.comments.receive(comment)
    const found = await storage.search.unindexed({ after: 0, limit: 10 })
    assert.deepEqual(found.map(({ body, name }) => [body, name]), [early, kept, late].map(({ body, name }) => [body, name]))
    const erase = (id: CommentId) => raw('update comments set body = null, author_name = null, body_sha256 = null, salt = null where id = ?', id)
    erase(early.id)
    const entries = found.map(({ arrival, body }) => ({ arrival, words: body.split(' '), print: undefined }))
    await storage.search.index(entries)
    await storage.search.index(entries)
    assert.deepEqual(await idsOf(storage, { terms: searchTerms('words') }), [late.id, kept.id])
    assert.deepEqual(await storage.search.unindexed({ after: 0, limit: 10 }), [])
    erase(late.id)
    assert.deepEqual(await idsOf(storage, { terms: searchTerms('words') }), [kept.id])
    assert.equal(raw('select arrival from comment_prints').length, 1)
    await close()
  })

  it('forgets the sample site with its stories', async () => {
    const { storage, raw, close } = await withStory(open)
    const { story } = await storage.stories.put(storyPut({ demo: true }))
    await storage.comments.receive(newComment(story.id, { body: 'sample words that are long enough for a print' }))
    await indexAll(storage)
    assert.equal((await idsOf(storage, { terms: searchTerms('sample') })).length, 1)
    await storage.stories.removeDemo(noon)
    assert.equal(raw('select arrival from comment_prints').length, 0)
    await close()
  })

  it('knows how far it is settled, which never goes back', async () => {
    const { storage, reopen, close } = await withStory(open)
    assert.equal(await storage.search.settledTo(), 0)
    await storage.search.settle(7)
    await storage.search.settle(5)
    assert.equal(await storage.search.settledTo(), 7)
    assert.equal(await (await reopen()).search.settledTo(), 7)
    await close()
  })
}
