import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, newId, newSite, priorityOf, reportedPriority, type Assessment, type CommentId, type CommentStatus, type ForbiddenKey, type GuidelineScore, type PassId, type ReportId, type SiteId, type StoryId, type UserId } from '@verbatim/core'
import { sealing, systemChance, systemHashing } from '../platform/index.ts'
import { passOn, takePassBack, type NewPass, type PassOnDeps, type PassOnInput } from './pass-on.ts'
import type { Assessed, KeptOnce } from './ports.ts'
import type { Report } from './report-comment.ts'

const at = Date.UTC(2026, 10, 5)
const idOf = <I extends CommentId | UserId | StoryId | SiteId | PassId | ReportId>() => newId<I>(at, (count) => systemChance.bytes(count))
const commentId = idOf<CommentId>()
const mina = { id: idOf<UserId>(), name: 'Mina' }

describe('passing a comment on', () => {
  it('writes down to whom, why, what and by whom', async () => {
    const { deps, open } = desk()
    const passed = await passOn(deps, asked({ note: 'Is this libel?' }))
    assert.ok(passed.ok)
    const { id, ...pass } = passed.value
    assert.deepEqual(pass, { commentId, to: 'lawyer', why: 'question', note: 'Is this libel?', by: mina, at, endedAt: null })
    assert.equal(open()?.pass.id, id)
  })

  it('says nothing by a blank note', async () => {
    const { deps, open } = desk()
    await passOn(deps, asked({ note: ' \n' }))
    assert.equal(open()?.pass.note, null)
  })

  it('puts it before all that waits where a life may be in danger, and back in its own place afterwards', async () => {
    const { deps, open } = desk()
    const passed = await passOn(deps, asked({ why: 'threat-to-life' }))
    assert.equal(open()?.priority, 1)
    assert.ok(passed.ok && (await takePassBack(deps, passed.value.id)).ok)
    assert.equal(open()?.priority, priorityOf(assessment))
    await passOn(deps, asked({}))
    assert.equal(open()?.priority, priorityOf(assessment))
  })

  it('leaves a reported comment before what merely waits', async () => {
    const report: Report = { id: idOf<ReportId>(), commentId, guideline: 'illegal', explanation: null, email: null, at, closedAt: null, decisionId: null }
    const { deps, open } = desk('approved', [report, { ...report, guideline: 'threats', closedAt: at }])
    await passOn(deps, asked({}))
    assert.equal(open()?.priority, reportedPriority(assessment, ['illegal']))
  })

  it('is refused to a duty that the site does not have, and of a comment that there is not or that was withdrawn', async () => {
    const { deps } = desk()
    const refusals = [await passOn(deps, asked({ to: 'king' })), await passOn(deps, asked({ commentId: 'x' })), await passOn(deps, asked({ commentId: idOf<CommentId>() })), await passOn(desk('withdrawn').deps, asked({}))]
    assert.deepEqual(refusals.map((result) => (result.ok ? undefined : result.refusal.code)), ['duty-unknown', 'comment-unknown', 'comment-unknown', 'comment-withdrawn'])
  })

  it('is answered like the first time when it is asked again', async () => {
    const { deps } = desk()
    const once = { caller: mina.id, route: 'POST /passes', key: 'k', body: '{}' }
    const first = await passOn(deps, asked({ once }))
    assert.deepEqual(await passOn(deps, asked({ once, commentId: 'x' })), first)
    const blind = { ...deps, answers: { ...deps.answers, find: async () => undefined } }
    assert.deepEqual(await passOn(blind, asked({ once })), first)
  })
})

describe('taking it back', () => {
  it('is refused once it has ended, and of what was never passed on', async () => {
    const { deps } = desk()
    const passed = await passOn(deps, asked({}))
    assert.ok(passed.ok && (await takePassBack(deps, passed.value.id)).ok)
    for (const id of [passed.value.id, idOf<PassId>(), 'x']) assert.deepEqual(await takePassBack(deps, id), { ok: false, refusal: { code: 'pass-unknown' } })
    const late = { ...deps, passes: { ...deps.passes, findOpen: async () => passed.value } }
    assert.deepEqual(await takePassBack(late, passed.value.id), { ok: false, refusal: { code: 'pass-unknown' } })
  })
})

const score: GuidelineScore = { score: 0.4, spans: [] }
const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score])) as Record<ForbiddenKey, GuidelineScore>
const assessment: Assessment = { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
const assessed: Assessed = { assessment, route: 'hold', policyVersion: 0, draft: null, assessedAt: at }

function asked(change: Partial<PassOnInput>): PassOnInput {
  return { commentId, to: 'lawyer', why: 'question', note: null, by: mina, ...change }
}

function desk(status: CommentStatus = 'pending', reports: readonly Report[] = []) {
  let open: NewPass | undefined
  let kept: KeptOnce | undefined
  const before = () => kept && ({ kind: 'repeated', answer: kept.answer, outcomes: null } as const)
  const deps: PassOnDeps = {
    clock: { now: () => at },
    chance: systemChance,
    hashing: systemHashing,
    sealing,
    answers: { find: async () => before(), forget: async () => 0 },
    sites: { find: async () => ({ ...newSite, id: idOf<SiteId>() }) },
    comments: { find: async (id) => (id === commentId ? { id, storyId: idOf<StoryId>(), parentId: null, rootId: id, status, name: 'Rosa', body: 'x', bodySha256: 'x', language: null, submittedAt: at, replyCount: 0 } : undefined) },
    assessments: { of: async () => [assessed] },
    reports: { of: async () => reports },
    passes: {
      async add(passed, once) {
        const repeated = once && before()
        if (repeated !== undefined) return repeated
        if (status === 'withdrawn') return { kind: 'withdrawn' }
        open = passed
        kept = once
        return { kind: 'passed' }
      },
      findOpen: async (id) => (open?.pass.id === id && open.pass.endedAt === null ? open.pass : undefined),
      async takeBack({ id }, { at: endedAt, priority }) {
        if (open?.pass.id !== id || open.pass.endedAt !== null) return false
        open = { pass: { ...open.pass, endedAt }, priority }
        return true
      },
      of: async () => assert.fail(),
    },
  }
  return { deps, open: () => open }
}
