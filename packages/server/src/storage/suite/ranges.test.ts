import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forbiddenKeys, type CommentId, type ForbiddenKey, type StoryId } from '@verbatim/core'
import type { NewComment, QueueEntry, QueueFilter, QueueOrder, RangeFilter, Storage } from '../../app/index.ts'
import { approval, assessed, newComment, noon, replyTo, rejection, storyPut, withStory, type OpenStorage } from './samples.ts'

export function rangeRules(open: OpenStorage): void {
  it('finds what waits by any range of scores, its bounds included, and nothing that was not assessed', async () => {
    const { storage, story, close } = await withStory(open)
    const scores = [0, 0.0001, 0.03, 0.05, 0.3, 0.5, 0.999, 1]
    const ids = new Map<number, CommentId>()
    for (const score of scores) ids.set(score, await scored(storage, story.id, { threats: score }))
    await storage.comments.receive(newComment(story.id))
    for (const [from, to] of [[0, 1], [0, 0], [0.0001, 0.04], [0.03, 0.05], [0.05, 0.3], [0.31, 0.49], [0.5, 1], [0.04, 0.999]] as const) {
      const found = await matching(storage, { score: { guideline: 'threats', from, to } })
      assert.deepEqual(found, scores.filter((score) => score >= from && score <= to).map((score) => ids.get(score)), `${from}–${to}`)
    }
    assert.equal((await matching(storage, { score: { guideline: 'other-abuse', from: 0.01, to: 1 } })).length, 0)
    await close()
  })

  it('goes by the latest assessment', async () => {
    const { storage, story, close } = await withStory(open)
    const late = newComment(story.id)
    await storage.comments.receive(late)
    const id = await scored(storage, story.id, { 'personal-attacks': 0.9, 'sexism': 0.7 })
    for (const commentId of [late.id, id]) await storage.assessments.add([{ commentId, assessed: assessed({ found: { guidelines: scoresOf({ racism: 0.6 }) } }), priority: 0.6, decision: null }])
    assert.deepEqual(await matching(storage, { score: { guideline: 'personal-attacks', from: 0.05, to: 1 } }), [])
    assert.deepEqual(await matching(storage, { score: { guideline: 'racism', from: 0.6, to: 0.6 } }), [late.id, id])
    assert.deepEqual(await matching(storage, { language: 'en', score: { guideline: 'sexism', from: 0, to: 0.01 } }), [late.id, id])
    await close()
  })

  it('forgets what waits no more', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const { story: sample } = await storage.stories.put(storyPut({ demo: true }))
    const [approved, rejected, withdrawn] = [await scored(storage, story.id, { threats: 1 }), await scored(storage, story.id, { threats: 1 }), await scored(storage, story.id, { threats: 1 })]
    await scored(storage, sample.id, { threats: 1 })
    await storage.decisions.record([approval(approved), rejection(rejected)])
    await storage.comments.withdraw(withdrawn, 'pending', noon)
    await storage.stories.removeDemo(noon)
    assert.deepEqual(raw('select * from waiting_comments'), [])
    await storage.decisions.record([approval(rejected, { statusBefore: 'rejected' })])
    await storage.assessments.add([{ commentId: approved, assessed: assessed(), priority: 0, decision: null }])
    assert.deepEqual([raw('select * from waiting_comments'), raw('select * from waiting_scores')], [[], []])
    await close()
  })

  it('is the same as looking at each comment, in every order and with all filters at once', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: tagged } = await storage.stories.put(storyPut({ changes: { tags: ['Iraq'] } }))
    const comments: NewComment[] = []
    for (let index = 0; index < 24; index += 1) {
      const root = comments.findLast(({ parentId, storyId }) => parentId === null && storyId === story.id)
      const fields = {
        submittedAt: noon + (index % 5), hasLink: index % 2 === 0, priority: (index % 3) / 2, body: index % 4 === 0 ? 'A Bridge' : 'The river', email: `${index % 6}@example.org`,
        assessed: index % 7 === 0 ? null : assessed({ found: { language: index % 3 === 0 ? 'ckb' : 'en', guidelines: scoresOf({ threats: (index % 9) / 9 }) } }),
      }
      const comment = index % 3 === 0 && root !== undefined ? replyTo(root, fields) : newComment(index % 2 === 0 ? story.id : tagged.id, fields)
      // Only a published comment has replies; here no policy looks at that.
      await storage.comments.receive(comment)
      comments.push(comment)
    }
    const entries = await storage.queue.page({ filter: {}, order: 'oldest', limit: 100 })
    const filters: readonly QueueFilter[] = [
      { hasLink: true, language: 'en' }, { tag: 'Iraq' }, { tag: 'Iraq', q: 'bridge' }, { storyId: story.id, isReply: true }, { isReply: false, score: { guideline: 'threats', from: 0.2, to: 0.8 } },
      { score: { guideline: 'threats', from: 0, to: 0.2 }, language: 'ckb' }, { q: 'RIVER', hasLink: false }, { language: 'tr' },
      ...entries.slice(0, 2).map(({ author }) => ({ authorId: author.id, score: { guideline: 'threats' as const, from: 0.05, to: 1 } })),
    ]
    for (const filter of filters) {
      for (const order of ['priority', 'oldest', 'newest'] as const) {
        const expected = entries.filter((entry) => fits(entry, filter)).toSorted(byOrder[order]).map(({ comment }) => comment.id)
        const whole = (await storage.queue.page({ filter, order, limit: 100 })).map(({ comment }) => comment.id)
        assert.deepEqual(whole, expected, `${order} ${JSON.stringify(filter)}`)
        assert.deepEqual(await inPagesOf(storage, { filter, order }), expected, `${order} ${JSON.stringify(filter)}, a page of one at a time`)
      }
    }
    await close()
  })

  it('counts in bins, of which each holds its lower bound and the last one the upper too', async () => {
    const { storage, story, close } = await withStory(open)
    for (let bin = 0; bin <= 20; bin += 1) await scored(storage, story.id, { 'other-abuse': bin / 20, 'threats': bin / 20 })
    await scored(storage, story.id, { 'other-abuse': 0.0499 })
    await storage.comments.receive(newComment(story.id))
    const { bins } = await storage.queue.scoreFigures({ score: { guideline: 'other-abuse', from: 0, to: 1 } })
    assert.deepEqual(bins, [2, ...Array<number>(18).fill(1), 2])
    const { bins: others } = await storage.queue.scoreFigures({ language: 'tr', score: { guideline: 'other-abuse', from: 0, to: 1 } })
    assert.deepEqual(others, Array<number>(20).fill(0))
    await close()
  })

  it('counts what is selected by what else it scores, and the bins whatever is selected', async () => {
    const { storage, story, close } = await withStory(open)
    await scored(storage, story.id, { threats: 0.9, sexism: 0.5 })
    await scored(storage, story.id, { threats: 0.6, sexism: 0.4 })
    await scored(storage, story.id, { threats: 0.2, sexism: 0.9 })
    const { bins, selected } = await storage.queue.scoreFigures({ score: { guideline: 'threats', from: 0.5, to: 0.9 } })
    assert.equal(selected.total, 2)
    assert.deepEqual(selected.byGuideline, { ...Object.fromEntries(forbiddenKeys.map((key) => [key, 0])), threats: 2, sexism: 1 })
    assert.equal(bins.reduce((sum, count) => sum + count, 0), 3)
    await close()
  })

  it('gives those at the places that are asked for', async () => {
    const { storage, story, close } = await withStory(open)
    const ids = [await scored(storage, story.id, { threats: 0.5 }), await scored(storage, story.id, {}), await scored(storage, story.id, { threats: 0.6 }), await scored(storage, story.id, { threats: 0.7 })]
    const filter: RangeFilter = { score: { guideline: 'threats', from: 0.5, to: 1 } }
    const at = async (places: readonly number[]) => (await storage.queue.atPlaces(filter, places)).map(({ comment }) => comment.id)
    assert.deepEqual((await at([0, 2])).toSorted(), [ids[0], ids[3]].toSorted())
    assert.deepEqual(await at([1, 7]), [ids[2]])
    assert.deepEqual(await at([]), [])
    await close()
  })
}

export function scoresOf(scores: Partial<Record<ForbiddenKey, number>>) {
  return { ...assessed().assessment.guidelines, ...Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score, spans: [] }])) }
}

/** Receives a comment with these scores. */
export async function scored(storage: Storage, storyId: StoryId, scores: Partial<Record<ForbiddenKey, number>>): Promise<CommentId> {
  const comment = newComment(storyId, { assessed: assessed({ found: { guidelines: scoresOf(scores) } }) })
  await storage.comments.receive(comment)
  return comment.id
}

async function matching(storage: Storage, filter: QueueFilter): Promise<readonly CommentId[]> {
  return (await storage.queue.page({ filter, order: 'oldest', limit: 100 })).map(({ comment }) => comment.id)
}

async function inPagesOf(storage: Storage, page: { readonly filter: QueueFilter; readonly order: QueueOrder }): Promise<readonly CommentId[]> {
  const read: QueueEntry[] = []
  for (;;) {
    const last = read.at(-1)
    const after = last && { after: { priority: last.priority, submittedAt: last.comment.submittedAt, id: last.comment.id } }
    const found = await storage.queue.page({ ...page, limit: 1, ...after })
    if (found.length === 0) return read.map(({ comment }) => comment.id)
    read.push(...found)
  }
}

function fits({ comment, story, author, assessed: found, hasLink }: QueueEntry, filter: QueueFilter): boolean {
  const { storyId, tag, language, authorId, isReply, q, score } = filter
  const given = score === undefined ? undefined : found?.assessment.guidelines[score.guideline].score
  return (storyId === undefined || comment.storyId === storyId)
    && (tag === undefined || story.tags.includes(tag))
    && (language === undefined || comment.language === language)
    && (authorId === undefined || author.id === authorId)
    && (filter.hasLink === undefined || hasLink === filter.hasLink)
    && (isReply === undefined || (comment.parentId !== null) === isReply)
    && (q === undefined || (comment.body ?? '').toLowerCase().includes(q.toLowerCase()))
    && (score === undefined || (given !== undefined && given >= score.from && given <= score.to))
}

type Compare = (one: QueueEntry, other: QueueEntry) => number

const oldestFirst: Compare = (one, other) => one.comment.submittedAt - other.comment.submittedAt || (one.comment.id < other.comment.id ? -1 : 1)
const byOrder: Readonly<Record<QueueOrder, Compare>> = {
  oldest: oldestFirst,
  newest: (one, other) => oldestFirst(other, one),
  priority: (one, other) => other.priority - one.priority || oldestFirst(one, other),
}
