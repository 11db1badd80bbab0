import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newSite, type CommentId, type CommentStatus, type Decision, type DecisionId, type ReportId, type SiteId, type Story, type StoryId, type UserId } from '@verbatim/core'
import { letterOf, type LetterDeps } from './letter.ts'
import { noticeOf } from './notice.ts'
import type { Addressee, Delivery } from './outbox.ts'
import type { StoredComment, ThreadEntry } from './ports.ts'

const story: Story = {
  id: 'story' as StoryId, url: 'https://courier.example/a', slug: 'a', headline: 'A', publisher: null, publishedAt: null, language: null, dateline: null, byline: null, tags: [], bodyHtml: null, lead: null,
  commenting: 'open', commentCount: 1,
}

function comment(id: string, status: CommentStatus, parentId: string | null = null): StoredComment {
  return { id: id as CommentId, storyId: story.id, parentId: parentId as CommentId | null, rootId: (parentId ?? id) as CommentId, status, name: 'Rosa', body: 'Text', bodySha256: 'x', language: 'en', submittedAt: 0, replyCount: 0 }
}

function decisions(...verdicts: readonly Decision['verdict']['kind'][]): readonly Decision[] {
  return verdicts.map((kind, index) => ({
    id: `d${index}` as DecisionId, commentId: 'c' as CommentId, verdict: kind === 'approve' ? { kind } : { kind, guidelines: ['threats'] }, message: null, note: null, guidelinesVersion: 1,
    actor: { kind: 'user', id: 'u' as UserId, name: 'Mina' }, means: 'person', statusBefore: 'pending', decidedAt: index,
  }))
}

interface World {
  readonly comments?: readonly StoredComment[]
  readonly decisions?: readonly Decision[]
  readonly addressee?: Addressee | undefined
  /** Their e-mail; `null` once it is forgotten. */
  readonly reporter?: string | null
}

const reportId = 'r' as ReportId

const asked: Addressee = { email: 'rosa@example.org', notifyDecision: true, notifyReplies: true }

function depsOf(world: World): LetterDeps {
  const { comments = [], addressee = asked } = world
  const find = async (id: CommentId) => comments.find((known) => known.id === id)
  return {
    sites: { find: async () => ({ ...newSite, id: 's' as SiteId, name: 'The Courier' }), guidelinesAt: async () => defaultGuidelines },
    stories: { find: async () => story },
    comments: {
      find,
      async publicEntry(id): Promise<ThreadEntry | undefined> {
        const found = await find(id)
        if (found?.status !== 'approved' || found.name === null || found.body === null || found.bodySha256 === null) return undefined
        return { ...found, kind: 'published', name: found.name, byStaff: false, body: found.body, bodySha256: found.bodySha256, decidedAt: 0, recommendations: 0 }
      },
    },
    decisions: { of: async () => world.decisions ?? [] },
    reports: { find: async (id) => (id === reportId && 'reporter' in world ? { id, commentId: 'c' as CommentId, guideline: 'threats', explanation: null, email: world.reporter ?? null, at: 0, closedAt: 0, decisionId: 'd0' as DecisionId } : undefined) },
    outbox: { addressee: async () => ('addressee' in world ? world.addressee : addressee) },
  }
}

const delivery: Delivery = { arrival: 1, channel: 'mail', kind: 'mail.decision', storyId: story.id, commentId: 'c' as CommentId, decisionId: 'd0' as DecisionId, reportId: null, happenedAt: 0, attempts: 1, since: 0 }

async function told(world: World, kind: Delivery['kind'] = 'mail.decision'): Promise<string | undefined> {
  const letter = await letterOf(depsOf(world), { ...delivery, kind, reportId: kind === 'mail.report' ? reportId : null })
  if (letter?.kind === 'report') return letter.outcome
  return letter?.kind === 'decision' ? letter.decision.id : letter?.reply.id
}

describe('a letter about a decision', () => {
  it('tells of the decision that holds', async () => {
    assert.equal(await told({ comments: [comment('c', 'approved')], decisions: decisions('approve') }), 'd0')
    assert.equal(await told({ comments: [comment('c', 'rejected')], decisions: decisions('reject') }), 'd0')
  })

  it('tells of the last one where later ones confirmed it', async () => {
    assert.equal(await told({ comments: [comment('c', 'rejected')], decisions: decisions('reject', 'reject') }), 'd1')
  })

  it('is not written once the decision was undone, even where it came to be the same again', async () => {
    assert.equal(await told({ comments: [comment('c', 'rejected')], decisions: decisions('approve', 'reject') }), undefined)
    assert.equal(await told({ comments: [comment('c', 'approved')], decisions: decisions('approve', 'reject', 'approve') }), undefined)
  })

  it('is not written about what was withdrawn or is no more, nor to whom did not ask or is not known', async () => {
    const world = { comments: [comment('c', 'approved')], decisions: decisions('approve') }
    assert.equal(await told({ ...world, comments: [comment('c', 'withdrawn')] }), undefined)
    assert.equal(await told({ ...world, comments: [] }), undefined)
    assert.equal(await told({ ...world, decisions: [] }), undefined)
    assert.equal(await told({ ...world, addressee: { ...asked, notifyDecision: false } }), undefined)
    assert.equal(await told({ ...world, addressee: undefined }), undefined)
  })
})

describe('a letter about a reply', () => {
  const world = { comments: [comment('c', 'approved', 'p'), comment('p', 'approved')] }

  it('is written while both are published, to whom asked', async () => {
    assert.equal(await told(world, 'mail.reply'), 'c')
    assert.equal(await told({ comments: [comment('c', 'rejected', 'p'), comment('p', 'approved')] }, 'mail.reply'), undefined)
    assert.equal(await told({ comments: [comment('c', 'approved', 'p'), comment('p', 'withdrawn')] }, 'mail.reply'), undefined)
    assert.equal(await told({ ...world, addressee: { ...asked, notifyReplies: false } }, 'mail.reply'), undefined)
    assert.equal(await told({ ...world, addressee: undefined }, 'mail.reply'), undefined)
  })
})

describe('a letter about a report', () => {
  it('tells what holds now, whatever the decision that closed it was', async () => {
    const reported = { decisions: decisions('approve'), reporter: 'omar@example.org' }
    assert.equal(await told({ ...reported, comments: [comment('c', 'approved')] }, 'mail.report'), 'kept')
    assert.equal(await told({ ...reported, comments: [comment('c', 'rejected')] }, 'mail.report'), 'removed')
  })

  it('is not written to whom is forgotten, nor about what its commenter took back', async () => {
    const world = { comments: [comment('c', 'approved')], decisions: decisions('approve') }
    assert.equal(await told(world, 'mail.report'), undefined)
    assert.equal(await told({ ...world, reporter: null }, 'mail.report'), undefined)
    assert.equal(await told({ comments: [comment('c', 'withdrawn')], reporter: 'omar@example.org' }, 'mail.report'), undefined)
  })
})

async function noticed(status: CommentStatus, kind: Delivery['kind']) {
  return (await noticeOf(depsOf({ comments: [comment('c', status)] }), { ...delivery, kind }))?.comment
}

describe('a notice', () => {
  it('has the status that holds, and a text only while that is public', async () => {
    assert.deepEqual([(await noticed('approved', 'comment.approved'))?.status, (await noticed('approved', 'comment.approved'))?.entry?.body], ['approved', 'Text'])
    for (const [status, kind] of [['pending', 'comment.submitted'], ['rejected', 'comment.rejected'], ['rejected', 'comment.approved'], ['withdrawn', 'comment.removed']] as const) {
      const found = await noticed(status, kind)
      assert.deepEqual([found?.status, found?.entry], [status, null])
    }
  })

  it('is pointless about what is no more', async () => {
    assert.equal(await noticeOf(depsOf({}), { ...delivery, kind: 'comment.approved' }), undefined)
  })
})
