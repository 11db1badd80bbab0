import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newId, statusAfter, type Actor, type CommentId, type CommentStatus, type Decision, type StoryId, type TokenId, type UserId } from '@verbatim/core'
import { sealing, systemChance, systemHashing } from '../platform/index.ts'
import { decide, type DecideDeps, type DecideInput, type ProposedDecision } from './decide.ts'
import type { AnsweredBefore, KeptOnce, Once, Recorded, StoredComment } from './ports.ts'

const at = Date.UTC(2026, 10, 5)
const randomBytes = (count: number) => systemChance.bytes(count)
const shilan: Actor = { kind: 'user', id: newId<UserId>(at, randomBytes), name: 'Shilan' }
const robot: Actor = { kind: 'program', id: newId<TokenId>(at, randomBytes), name: 'robot' }

describe('deciding', () => {
  it('approves and rejects, each by itself, in the order in which they came', async () => {
    const { deps, desk } = newsroom()
    const [one, two] = [desk.add('pending'), desk.add('pending')]
    const outcomes = await decided(deps, [{ commentId: two, verdict: 'reject', guidelines: ['threats'] }, { commentId: one }])
    assert.deepEqual(outcomes.map(({ commentId, kind }) => [commentId, kind]), [[two, 'decided'], [one, 'decided']])
    assert.deepEqual([desk.statuses.get(one), desk.statuses.get(two)], ['approved', 'rejected'])
    const [rejection] = desk.decisions
    assert.deepEqual(rejection?.verdict, { kind: 'reject', guidelines: ['threats'] })
    assert.deepEqual([rejection?.guidelinesVersion, rejection?.statusBefore, rejection?.decidedAt], [1, 'pending', at])
  })

  it('refuses in its place what may not be, and leaves the others standing', async () => {
    const { deps, desk } = newsroom()
    const [pending, approved, withdrawn] = [desk.add('pending'), desk.add('approved'), desk.add('withdrawn')]
    const outcomes = await decided(deps, [
      { commentId: 'no id' },
      { commentId: newId<CommentId>(at, randomBytes) },
      { commentId: approved },
      { commentId: withdrawn, expectedStatus: 'withdrawn' },
      { commentId: pending, verdict: 'reject' },
      { commentId: pending, verdict: 'reject', guidelines: ['criticism-of-publisher'] },
      { commentId: pending, verdict: 'reject', guidelines: ['no-such'] },
      { commentId: pending, verdict: 'reject', guidelines: ['illegal'] },
      { commentId: pending, guidelines: ['threats'] },
      { commentId: pending },
    ])
    assert.deepEqual(outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.refusal : outcome.status)), [
      { code: 'comment-unknown' },
      { code: 'comment-unknown' },
      { code: 'status-changed', status: 'approved' },
      { code: 'comment-withdrawn' },
      { code: 'guideline-required' },
      { code: 'guideline-welcome', guideline: 'criticism-of-publisher' },
      { code: 'guideline-unknown', guideline: 'no-such' },
      { code: 'message-required' },
      { code: 'guideline-on-approval' },
      'approved',
    ])
    assert.equal(desk.decisions.length, 1)
  })

  it('may be undone, and confirmed, by a later decision that names the status it saw', async () => {
    const { deps, desk } = newsroom()
    const id = desk.add('rejected')
    await decided(deps, [{ commentId: id, expectedStatus: 'rejected' }])
    await decided(deps, [{ commentId: id, expectedStatus: 'approved' }])
    assert.deepEqual(desk.decisions.map(({ statusBefore, verdict }) => [statusBefore, verdict.kind]), [['rejected', 'approve'], ['approved', 'approve']])
  })

  it('is won by one of two at once, and the other learns the status', async () => {
    const { deps, desk } = newsroom()
    const id = desk.add('pending')
    const both = await Promise.all([decided(deps, [{ commentId: id }]), decided(deps, [{ commentId: id, verdict: 'reject', guidelines: ['threats'] }])])
    const [first] = desk.decisions
    assert.ok(first)
    assert.equal(desk.decisions.length, 1)
    assert.deepEqual(both.flat().flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.refusal] : [])), [{ code: 'status-changed', status: statusAfter(first.verdict) }])
  })

  it('of one comment twice in one request is won by the first', async () => {
    const { deps, desk } = newsroom()
    const id = desk.add('pending')
    const outcomes = await decided(deps, [{ commentId: id }, { commentId: id, verdict: 'reject', guidelines: ['threats'] }])
    assert.deepEqual(outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.refusal : outcome.status)), ['approved', { code: 'status-changed', status: 'approved' }])
  })

  it('takes an id in capitals, and answers with it as it came', async () => {
    const { deps, desk } = newsroom()
    const capitals = desk.add('pending').toUpperCase()
    assert.deepEqual((await decided(deps, [{ commentId: capitals }])).map(({ commentId, kind }) => [commentId, kind]), [[capitals, 'decided']])
  })

  it('says who decided, and that no person read what a program decided', async () => {
    const { deps, desk } = newsroom()
    await decided(deps, [{ commentId: desk.add('pending') }], { actor: shilan })
    await decided(deps, [{ commentId: desk.add('pending') }], { actor: robot })
    assert.deepEqual(desk.decisions.map(({ actor, means }) => [actor, means]), [[shilan, 'person'], [robot, 'policy']])
  })

  it('keeps message and note as they were written, and nothing where they were left blank', async () => {
    const { deps, desk } = newsroom()
    await decided(deps, [{ commentId: desk.add('pending'), message: ' Thank you. ', note: 'ok' }])
    await decided(deps, [{ commentId: desk.add('pending'), message: '', note: ' \n' }])
    assert.deepEqual(desk.decisions.map(({ message, note }) => [message, note]), [[' Thank you. ', 'ok'], [null, null]])
  })
})

describe('a decision that is sent again with its Idempotency-Key', () => {
  const once = { caller: 'u1', route: 'POST /decisions', key: 'k1', body: '{"a":1}' }

  it('is answered as the first time and recorded once', async () => {
    const { deps, desk } = newsroom()
    const id = desk.add('pending')
    const first = await decided(deps, [{ commentId: id }, { commentId: 'no id' }], { once })
    assert.deepEqual(await decided(deps, [{ commentId: id }, { commentId: 'no id' }], { once }), first)
    assert.equal(desk.decisions.length, 1)
  })

  it('is recorded once when both arrive at the same moment', async () => {
    const { deps, desk } = newsroom()
    const blind = { ...deps, answers: { ...deps.answers, find: async () => undefined } }
    const id = desk.add('pending')
    const [one, other] = await Promise.all([decided(blind, [{ commentId: id }], { once }), decided(blind, [{ commentId: id }], { once })])
    assert.deepEqual(one, other)
    assert.equal(desk.decisions.length, 1)
  })

  it('is refused with another body', async () => {
    const { deps, desk } = newsroom()
    const items = [proposal({ commentId: desk.add('pending') })]
    await decide(deps, { items, actor: shilan, once })
    const other = await decide(deps, { items, actor: shilan, once: { ...once, body: '{}' } })
    assert.deepEqual(other, { ok: false, refusal: { code: 'idempotency-key-reused' } })
  })
})

function newsroom() {
  const desk = {
    statuses: new Map<CommentId, CommentStatus>(),
    decisions: [] as Decision[],
    add(status: CommentStatus): CommentId {
      const id = newId<CommentId>(at, randomBytes)
      desk.statuses.set(id, status)
      return id
    },
  }
  const answers = new Map<string, KeptOnce & { readonly outcomes: readonly Recorded[] }>()
  const before = ({ keyHash, requestHash }: Once): AnsweredBefore | undefined => {
    const kept = answers.get(keyHash)
    return kept && (kept.requestHash === requestHash ? { kind: 'repeated', answer: kept.answer, outcomes: kept.outcomes } : { kind: 'key-reused' })
  }
  const recordOne = (decision: Decision): Recorded => {
    const status = desk.statuses.get(decision.commentId)
    assert.ok(status)
    if (status !== decision.statusBefore) return { kind: 'status-changed', status }
    desk.decisions.push(decision)
    desk.statuses.set(decision.commentId, statusAfter(decision.verdict))
    return { kind: 'recorded' }
  }
  const deps: DecideDeps = {
    sites: { guidelines: async () => defaultGuidelines },
    comments: {
      async find(id) {
        const status = desk.statuses.get(id)
        return status && comment(id, status)
      },
    },
    decisions: {
      async record(decisions, once) {
        const known = once && before(once)
        if (known !== undefined) return known
        const outcomes = decisions.map(recordOne)
        if (once !== undefined) answers.set(once.keyHash, { ...once, outcomes })
        return { kind: 'done', outcomes }
      },
    },
    answers: { find: async (once) => before(once), forget: async () => 0 },
    clock: { now: () => at },
    chance: systemChance,
    hashing: systemHashing,
    sealing,
  }
  return { deps, desk }
}

function proposal(change: Partial<ProposedDecision>): ProposedDecision {
  return { commentId: '', verdict: 'approve', guidelines: [], message: null, note: null, expectedStatus: 'pending', ...change }
}

async function decided(deps: DecideDeps, items: readonly Partial<ProposedDecision>[], change: Partial<DecideInput> = {}) {
  const result = await decide(deps, { items: items.map(proposal), actor: shilan, ...change })
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

function comment(id: CommentId, status: CommentStatus): StoredComment {
  const text = { name: 'Azad', body: 'First.', bodySha256: 'x', language: null }
  return { id, storyId: newId<StoryId>(at, randomBytes), parentId: null, rootId: id, status, ...text, submittedAt: at, replyCount: 0 }
}
