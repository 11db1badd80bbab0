import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, holdEverything, newId, type CommentId, type CommentStatus, type SiteId, type StoryId, type UserId } from '@verbatim/core'
import { linkFinder, sealing, systemChance, systemHashing } from '../platform/index.ts'
import type { KeptOnce, NewComment } from './ports.ts'
import { replyAsStaff, type StaffReply, type StaffReplyDeps } from './reply-as-staff.ts'

const at = Date.UTC(2026, 10, 5)
const idOf = <I extends CommentId | UserId | StoryId | SiteId>() => newId<I>(at, (count) => systemChance.bytes(count))
const [commentId, rootId, storyId] = [idOf<CommentId>(), idOf<CommentId>(), idOf<StoryId>()]
const user = { id: idOf<UserId>(), name: 'Mina', email: 'mina@gazette.example' }

describe('a reply of staff', () => {
  it('is a comment of the user like any other, approved by them as it is received, under a closed story too', async () => {
    const { deps, received } = newsroom()
    const body = ' \tThank you:  corrected. '
    const reply = await replyAsStaff(deps, asked({ body }))
    const [comment] = received
    assert.ok(reply.ok && comment)
    const { name, email, byStaff, hasStaffName, receiptTokenHash, parentId, bodySha256, salt, decision } = comment
    assert.deepEqual({ name, email, byStaff, hasStaffName, receiptTokenHash, parentId, rootId: comment.rootId }, { name: 'Mina', email: user.email, byStaff: true, hasStaffName: false, receiptTokenHash: null, parentId: commentId, rootId })
    assert.deepEqual([comment.body, bodySha256, salt.length], [body, systemHashing.sha256(body), 16])
    const { id: _id, ...made } = decision ?? assert.fail()
    assert.deepEqual(made, {
      commentId: comment.id, verdict: { kind: 'approve' }, message: null, note: null, guidelinesVersion: defaultGuidelines.version,
      actor: { kind: 'user', id: user.id, name: 'Mina' }, means: 'person', statusBefore: 'pending', decidedAt: at,
    })
    const published = { kind: 'published', id: comment.id, storyId, parentId: commentId, rootId, name: 'Mina', byStaff: true, body, bodySha256, language: null, submittedAt: at, decidedAt: at, replyCount: 0, recommendations: 0 }
    assert.deepEqual(reply.value, published)
  })

  it('is bound by what binds every text, and answers what is published alone', async () => {
    const { deps } = newsroom()
    const refused = async (change: Partial<StaffReply>, of: StaffReplyDeps = deps) => {
      const result = await replyAsStaff(of, asked(change))
      return result.ok ? undefined : result.refusal
    }
    assert.deepEqual(await refused({ body: ' ' }), { code: 'input-refused', faults: [{ field: 'body', code: 'required' }] })
    assert.deepEqual(await refused({ body: 'a\u202eb' }), { code: 'input-refused', faults: [{ field: 'body', code: 'direction-override', position: 2 }] })
    for (const unknown of ['x', idOf<CommentId>()]) assert.deepEqual(await refused({ commentId: unknown }), { code: 'comment-unknown' })
    for (const status of ['pending', 'rejected', 'withdrawn'] as const) assert.deepEqual(await refused({}, newsroom(status).deps), { code: 'parent-not-approved' })
  })

  it('is stored once when it is sent twice', async () => {
    const { deps, received } = newsroom()
    const once = { caller: user.id, route: 'POST /replies', key: 'k', body: '{}' }
    const first = await replyAsStaff(deps, asked({ once }))
    assert.deepEqual(await replyAsStaff(deps, asked({ once })), first)
    const blind = { ...deps, answers: { ...deps.answers, find: async () => undefined } }
    assert.deepEqual(await replyAsStaff(blind, asked({ once })), first)
    assert.equal(received.length, 1)
  })
})

function asked(change: Partial<StaffReply>): StaffReply {
  return { commentId, body: 'Thank you.', user, ...change }
}

function newsroom(status: CommentStatus = 'approved') {
  const received: NewComment[] = []
  let kept: KeptOnce | undefined
  const before = () => kept && ({ kind: 'repeated', answer: kept.answer, outcomes: null } as const)
  const none = { publisher: null, publishedAt: null, language: null, dateline: null, byline: null, bodyHtml: null, lead: null }
  const deps: StaffReplyDeps = {
    siteId: idOf<SiteId>(),
    stories: { find: async (id) => ({ id, url: 'https://news.example/a', slug: 'a', headline: 'A', ...none, tags: [], commenting: 'closed', commentCount: 0 }) },
    comments: {
      find: async (id) => (id === commentId ? { id, storyId, parentId: rootId, rootId, status, name: 'Rosa', body: 'x', bodySha256: 'x', language: null, submittedAt: at, replyCount: 0 } : undefined),
      async receive(comment, once) {
        const repeated = once && before()
        if (repeated !== undefined) return repeated
        received.push(comment)
        kept = once
        return { kind: 'received' }
      },
    },
    answers: { find: async () => before(), forget: async () => 0 },
    clock: { now: () => at },
    chance: systemChance,
    hashing: systemHashing,
    sealing,
    links: linkFinder,
    assessor: { assess: () => undefined },
    policies: { current: async () => ({ published: { version: 0, policy: holdEverything, saved: null, published: null }, draft: null }) },
    sites: { guidelines: async () => defaultGuidelines },
  }
  return { deps, received }
}
