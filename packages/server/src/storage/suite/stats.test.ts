import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type TimeSpan, type UserId } from '@verbatim/core'
import type { FiguresAsked } from '../../app/index.ts'
import { approval, assessed, moderator, newComment, noon, rejection, user, withStory, type OpenStorage } from './samples.ts'

const hour = 60 * 60 * 1000
const spans: readonly TimeSpan[] = [0, 1, 2].map((index) => ({ start: noon + index * hour, end: noon + (index + 1) * hour }))
const all: FiguresAsked = { spans, moderators: { kind: 'all' } }
const other = { kind: 'user', id: newId<UserId>(noon, (count) => new Uint8Array(count).fill(8)), name: 'Omar' } as const

function criticism(criticismOfPublisher: number) {
  return assessed({ found: { criticismOfPublisher } })
}

export function statsRules(open: OpenStorage): void {
  it('counts nothing where nothing is', async () => {
    const { storage, close } = await withStory(open)
    const none = { approved: 0, rejected: 0 }
    const times = { medianMs: null, p90Ms: null }
    assert.deepEqual(await storage.stats.figures(all), {
      waiting: { count: 0, oldestSubmittedAt: undefined },
      series: spans.map(({ start }) => ({ start, submitted: 0, ...none, ...times })),
      times,
      byMeans: { person: none, batch: none, policy: none },
      byGuideline: [],
      byLanguage: [],
      byModerator: [],
      criticism: none,
    })
    await close()
  })

  it('counts what was submitted and decided in each span, and nothing beside it', async () => {
    const { storage, story, close } = await withStory(open)
    const submit = async (submittedAt: number, language: string | null = 'en') => {
      const comment = newComment(story.id, { submittedAt, assessed: assessed({ found: { language } }) })
      await storage.comments.receive(comment)
      return comment.id
    }
    const before = await submit(noon - 1, 'ar')
    const first = await submit(noon, 'ckb')
    const second = await submit(noon + hour - 1)
    const third = await submit(noon + hour)
    await submit(noon + 3 * hour, 'tr')
    const policy = { kind: 'policy', name: 'policy 2' } as const
    await storage.decisions.record([
      rejection(before, { decidedAt: noon, guideline: 'racism' }),
      rejection(first, { decidedAt: noon + hour, verdict: { kind: 'reject', guidelines: ['threats', 'racism'] }, actor: other, means: 'batch' }),
      approval(second, { decidedAt: noon + 2 * hour, actor: policy, means: 'policy' }),
    ])
    await storage.decisions.record([approval(third, { decidedAt: noon + 3 * hour })])

    const { series, waiting, byMeans, byGuideline, byLanguage, byModerator } = await storage.stats.figures(all)
    assert.deepEqual(series.map(({ submitted, approved, rejected }) => [submitted, approved, rejected]), [[2, 0, 1], [1, 0, 1], [0, 1, 0]])
    assert.deepEqual(waiting, { count: 1, oldestSubmittedAt: noon + 3 * hour })
    assert.deepEqual(byMeans, { person: { approved: 0, rejected: 1 }, batch: { approved: 0, rejected: 1 }, policy: { approved: 1, rejected: 0 } })
    assert.deepEqual(byGuideline, [{ guideline: 'racism', rejected: 2 }, { guideline: 'threats', rejected: 1 }])
    assert.deepEqual(byLanguage, [
      { language: 'en', submitted: 2, approved: 1, rejected: 0 }, { language: 'ckb', submitted: 1, approved: 0, rejected: 1 }, { language: 'ar', submitted: 0, approved: 0, rejected: 1 },
    ])
    assert.deepEqual(byModerator.map(({ kind, id, name, approved, rejected }) => [kind, id, name, approved, rejected]), [
      ['user', moderator.id, 'Mina', 0, 1], ['user', other.id, 'Omar', 0, 1], ['policy', null, 'policy 2', 1, 0],
    ])
    await close()
  })

  it('measures how long people took for their first decisions, by nearest rank', async () => {
    const { storage, story, close } = await withStory(open)
    const waits = Array.from({ length: 10 }, (_, index) => (index + 1) * 1000)
    for (const [index, wait] of waits.entries()) {
      const comment = newComment(story.id, { submittedAt: noon })
      await storage.comments.receive(comment)
      await storage.decisions.record([approval(comment.id, { decidedAt: noon + wait, actor: index < 3 ? other : moderator })])
      // Neither a later decision nor one that no person made counts.
      await storage.decisions.record([rejection(comment.id, { statusBefore: 'approved', decidedAt: noon + 2 * hour, actor: other })])
    }
    const byPolicy = newComment(story.id, { submittedAt: noon })
    await storage.comments.receive(byPolicy)
    await storage.decisions.record([approval(byPolicy.id, { decidedAt: noon + 1, actor: { kind: 'policy', name: 'policy 1' }, means: 'policy' })])
    const { times, series, byModerator } = await storage.stats.figures(all)
    assert.deepEqual(times, { medianMs: 5000, p90Ms: 9000 })
    assert.deepEqual(series.map(({ medianMs, p90Ms }) => [medianMs, p90Ms]), [[5000, 9000], [null, null], [null, null]])
    assert.deepEqual(byModerator.map(({ name, medianMs, p90Ms }) => [name, medianMs, p90Ms]), [['Omar', 2000, 3000], ['Mina', 7000, 10_000], ['policy 1', null, null]])
    await close()
  })

  it('tells one moderator of nobody else, and of everybody by the name they have now', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.accounts.offerSetup('link', noon)
    await storage.accounts.setUp('link', user({ id: other.id, name: 'Omar Aziz' }), noon)
    for (const actor of [moderator, other, other]) {
      const comment = newComment(story.id)
      await storage.comments.receive(comment)
      await storage.decisions.record([approval(comment.id, { actor })])
    }
    const named = async (moderators: FiguresAsked['moderators']) => (await storage.stats.figures({ spans, moderators })).byModerator.map(({ name, approved }) => [name, approved])
    assert.deepEqual(await named({ kind: 'all' }), [['Omar Aziz', 2], ['Mina', 1]])
    assert.deepEqual(await named({ kind: 'one', id: moderator.id }), [['Mina', 1]])
    await close()
  })

  it('counts the last decision of the range on what may be criticism of the publisher, by the latest assessment', async () => {
    const { storage, story, close } = await withStory(open)
    const receive = async (score: number | undefined) => {
      const comment = newComment(story.id, { assessed: score === undefined ? null : criticism(score) })
      await storage.comments.receive(comment)
      return comment.id
    }
    const reversed = await receive(0.5)
    const below = await receive(0.4)
    const noMore = await receive(0.9)
    const later = await receive(undefined)
    await storage.assessments.add([{ commentId: noMore, assessed: criticism(0.1), priority: 0, decision: null }, { commentId: later, assessed: criticism(0.7), priority: 0, decision: null }])
    await storage.decisions.record([reversed, below, noMore, later].map((id) => rejection(id, { decidedAt: noon + 1 })))
    await storage.decisions.record([approval(reversed, { statusBefore: 'rejected', decidedAt: noon + hour })])
    await storage.decisions.record([rejection(reversed, { statusBefore: 'approved', decidedAt: noon + 4 * hour })])
    assert.deepEqual((await storage.stats.figures(all)).criticism, { approved: 1, rejected: 1 })
    await close()
  })
}
