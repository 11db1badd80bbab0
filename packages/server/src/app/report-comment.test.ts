import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newId, reportedPriority, type CommentId, type CommentStatus, type ReportId, type StoryId } from '@verbatim/core'
import { sealing, systemChance, systemHashing } from '../platform/index.ts'
import type { KeptOnce, StoredComment } from './ports.ts'
import { reportComment, type NewReport, type Report, type ReportDeps, type ReportInput } from './report-comment.ts'

const at = Date.UTC(2026, 10, 5)
const idOf = <I extends CommentId | StoryId | ReportId>() => newId<I>(at, (count) => systemChance.bytes(count))
const commentId = idOf<CommentId>()

describe('reporting a comment', () => {
  it('keeps what was reported and when, and of the sender’s address a keyed hash alone', async () => {
    const { deps, added } = readers()
    assert.ok((await reportComment(deps, asked({ explanation: 'It names my street.', email: 'omar@example.org' }))).ok)
    const [{ id: _, addressHash, ...report } = assert.fail()] = added
    assert.deepEqual(report, { commentId, guideline: 'illegal', explanation: 'It names my street.', email: 'omar@example.org', at, priority: reportedPriority(undefined, ['illegal']) })
    assert.match(addressHash, /^[0-9a-f]{64}$/)
  })

  it('knows the same address again under the same comment, and under no other', async () => {
    const { deps, added } = readers()
    const other = idOf<CommentId>()
    for (const change of [{}, {}, { address: '192.0.2.2' }, { commentId: other }]) await reportComment({ ...deps, comments: { find: async (id) => stored(id, 'approved') } }, asked(change))
    const [first, again, elsewhere, underOther] = added.map(({ addressHash }) => addressHash)
    assert.equal(again, first)
    assert.equal(new Set([first, elsewhere, underOther]).size, 3)
  })

  it('says nothing by a blank explanation', async () => {
    const { deps, added } = readers()
    await reportComment(deps, asked({ explanation: ' \n' }))
    assert.equal(added[0]?.explanation, null)
  })

  it('counts what is open already for the comment’s place in the queue', async () => {
    const report: Report = { id: idOf<ReportId>(), commentId, guideline: 'threats', explanation: null, email: null, at, closedAt: null, decisionId: null }
    const { deps, added } = readers('approved', [report, { ...report, closedAt: at }])
    await reportComment(deps, asked({ guideline: 'vulgarity' }))
    assert.equal(added[0]?.priority, reportedPriority(undefined, ['threats', 'vulgarity']))
  })

  it('is refused with all that is wrong, and of what is not published', async () => {
    const { deps } = readers()
    assert.deepEqual(await reportComment(deps, asked({ guideline: 'relevance', email: 'x' })), {
      ok: false, refusal: { code: 'report-refused', faults: [{ field: 'guideline', code: 'value' }, { field: 'email', code: 'email' }] },
    })
    const unknown = [await reportComment(deps, asked({ commentId: 'x' })), await reportComment(deps, asked({ commentId: idOf<CommentId>() }))]
    const hidden = await Promise.all((['pending', 'rejected', 'withdrawn'] as const).map((status) => reportComment(readers(status).deps, asked({}))))
    const meanwhile = await reportComment({ ...deps, reports: { ...deps.reports, add: async () => ({ kind: 'not-published' }) } }, asked({}))
    for (const result of [...unknown, ...hidden, meanwhile]) assert.deepEqual(result, { ok: false, refusal: { code: 'comment-unknown' } })
  })

  it('is answered like the first time when it is sent again, though the comment is gone by then', async () => {
    const { deps, added } = readers()
    const once = { caller: 'anonymous', route: 'POST /reports', key: 'k', body: '{}' }
    assert.deepEqual(await reportComment(deps, asked({ once })), { ok: true, value: undefined })
    assert.deepEqual(await reportComment({ ...deps, comments: { find: async () => undefined } }, asked({ once })), { ok: true, value: undefined })
    assert.deepEqual(await reportComment(deps, asked({ once: { ...once, body: '{"a":1}' } })), { ok: false, refusal: { code: 'idempotency-key-reused' } })
    assert.equal(added.length, 1)
  })
})

function asked(change: Partial<ReportInput>): ReportInput {
  return { commentId, guideline: 'illegal', explanation: null, email: null, address: '192.0.2.1', ...change }
}

function stored(id: CommentId, status: CommentStatus): StoredComment {
  return { id, storyId: idOf<StoryId>(), parentId: null, rootId: id, status, name: 'Rosa', body: 'x', bodySha256: 'x', language: null, submittedAt: at, replyCount: 0 }
}

function readers(status: CommentStatus = 'approved', reports: readonly Report[] = []) {
  const added: NewReport[] = []
  let kept: KeptOnce | undefined
  let secret: Uint8Array | undefined
  const deps: ReportDeps = {
    clock: { now: () => at },
    chance: systemChance,
    hashing: systemHashing,
    sealing,
    answers: {
      find: async ({ requestHash }) => kept && (kept.requestHash === requestHash ? { kind: 'repeated', answer: kept.answer, outcomes: null } : { kind: 'key-reused' }),
      forget: async () => 0,
    },
    sites: { guidelines: async () => defaultGuidelines, secret: async () => secret, keepSecret: async (bytes) => (secret ??= bytes) },
    comments: { find: async (id) => (id === commentId ? stored(id, status) : undefined) },
    assessments: { of: async () => [] },
    reports: {
      of: async () => reports,
      async add(report, once) {
        added.push(report)
        kept = once
        return { kind: 'reported' }
      },
    },
  }
  return { deps, added }
}
