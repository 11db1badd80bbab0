import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { defaultGuidelines, forbiddenKeys, holdEverything, newId, newSite, type Assessment, type CommentId, type ForbiddenKey, type GuidelineScore, type Policy, type SiteId, type Story, type StoryId } from '@verbatim/core'
import { linkFinder, sealing, systemChance, systemHashing } from '../platform/index.ts'
import type { OnceRequest } from './once.ts'
import type { NewComment, Once, SitePolicies, StoredComment } from './ports.ts'
import { submitComment, type Submission, type SubmitCommentDeps } from './submit-comment.ts'

const at = Date.UTC(2026, 10, 5)
const randomBytes = (count: number) => systemChance.bytes(count)
const storyId = newId<StoryId>(at, randomBytes)
const siteId = newId<SiteId>(at, randomBytes)
const closedStoryId = newId<StoryId>(at, randomBytes)

describe('submitting a comment', () => {
  it('keeps the text to the byte and gives a receipt for it', async () => {
    const { deps, received } = newsroom()
    const body = ' \tTwo  spaces,\n\ncafe\u0301 😀 \u200f '
    const receipt = await accepted(deps, { body })
    const [comment] = received
    assert.equal(comment?.body, body)
    assert.equal(comment?.bodySha256, createHash('sha256').update(body).digest('hex'))
    const { id, parentId, bodySha256 } = receipt.comment
    assert.deepEqual([id, parentId, bodySha256, receipt.comment.submittedAt], [comment?.id, null, comment?.bodySha256, at])
  })

  it('keeps of the receipt’s 128 bits the hash alone', async () => {
    const { deps, received } = newsroom()
    const { token } = await accepted(deps)
    assert.equal(Buffer.from(token, 'base64url').length, 16)
    assert.equal(received[0]?.receiptTokenHash, systemHashing.sha256(token))
    assert.ok(!JSON.stringify(received).includes(token))
  })

  it('keeps a salt of 16 bytes, and whether there is a link, for later', async () => {
    const { deps, received } = newsroom()
    await accepted(deps, { body: 'see example.org' })
    await accepted(deps)
    assert.deepEqual(received.map((comment) => [comment.salt.length, comment.hasLink]), [[16, true], [16, false]])
    assert.notDeepEqual(received[0]?.salt, received[1]?.salt)
  })

  it('begins a thread, or joins the one of the comment replied to', async () => {
    const { deps, received, existing } = newsroom()
    const root = commentOf({ status: 'approved' })
    const reply = commentOf({ status: 'approved', parentId: root.id, rootId: root.id })
    existing.push(root, reply)
    await accepted(deps)
    await accepted(deps, { parentId: reply.id })
    assert.deepEqual(received.map((one) => [one.parentId, one.rootId]), [[null, received[0]?.id], [reply.id, root.id]])
  })

  it('is refused under an unknown story, and under a closed one', async () => {
    const { deps, received } = newsroom()
    assert.deepEqual(await refusal(deps, { storyId: newId(at, randomBytes) }), { code: 'story-unknown' })
    assert.deepEqual(await refusal(deps, { storyId: closedStoryId }), { code: 'commenting-closed' })
    assert.deepEqual(received, [])
  })

  it('is refused while the whole site is paused, but for a request that was answered before', async () => {
    const { deps, received } = newsroom()
    const paused = { ...deps, sites: { ...deps.sites, recent: async () => ({ ...newSite, id: siteId, commenting: 'paused' as const }) } }
    const once: OnceRequest = { caller: 'anonymous', route: 'POST /comments', key: 'k0', body: '{}' }
    const receipt = await accepted(deps, { once })
    assert.deepEqual(await refusal(paused, {}), { code: 'commenting-paused' })
    assert.deepEqual(await refusal(paused, { storyId: closedStoryId }), { code: 'commenting-closed' })
    assert.deepEqual(await accepted(paused, { once }), receipt)
    assert.equal(received.length, 1)
  })

  it('is refused to an author who is blocked, by the address and with the time that it ends', async () => {
    const { deps, received } = newsroom()
    const blocking = { ...deps, authors: { blockOf: async (email: string) => (email === 'dilan@example.org' ? ({ kind: 'block', reason: 'Threats', expiresAt: at + 1 } as const) : undefined) } }
    assert.deepEqual(await refusal(blocking, {}), { code: 'commenter-blocked', until: at + 1 })
    await accepted(blocking, { email: 'azad@example.org' })
    assert.equal(received.length, 1)
  })

  it('is refused with everything that is wrong with the text', async () => {
    const { deps, received } = newsroom()
    assert.deepEqual(await refusal(deps, { name: ' ', body: 'a\u202e' }), {
      code: 'input-refused',
      faults: [{ field: 'name', code: 'empty-when-shown' }, { field: 'body', code: 'direction-override', position: 2 }],
    })
    assert.deepEqual(received, [])
  })

  it('is refused as a reply to what is not public, or not under this story', async () => {
    const { deps, existing } = newsroom()
    const elsewhere = commentOf({ status: 'approved', storyId: closedStoryId })
    existing.push(elsewhere)
    assert.deepEqual(await refusal(deps, { parentId: elsewhere.id }), { code: 'parent-unknown' })
    assert.deepEqual(await refusal(deps, { parentId: newId(at, randomBytes) }), { code: 'parent-unknown' })
    for (const status of ['pending', 'rejected', 'withdrawn'] as const) {
      const parent = commentOf({ status })
      existing.push(parent)
      assert.deepEqual(await refusal(deps, { parentId: parent.id }), { code: 'parent-not-approved' })
    }
  })

  it('gives no receipt when it could not be stored', async () => {
    const { deps } = newsroom()
    const full = { ...deps, comments: { ...deps.comments, receive: () => Promise.reject(new Error('disk full')) } }
    await assert.rejects(submitComment(full, submission({})), /disk full/)
  })
})

describe('the site’s policy', () => {
  it('leaves every comment to a person where none is published', async () => {
    const { deps, received } = newsroom()
    const { comment } = await accepted({ ...deps, assessor: finding({ threats: 1 }) })
    assert.equal(comment.status, 'pending')
    assert.deepEqual([received[0]?.decision, received[0]?.assessed?.route, received[0]?.assessed?.policyVersion], [null, 'hold', 0])
  })

  it('publishes or rejects a clear case at once, as a decision of its own under the guidelines of the moment', async () => {
    const { deps, received } = newsroom()
    const decided = { ...deps, policies: { current: async () => policiesOf(strict, null) } }
    const approved = await accepted({ ...decided, assessor: finding({}) })
    const rejected = await accepted({ ...decided, assessor: finding({ threats: 0.95, racism: 0.95, sexism: 0.9 }) })
    assert.deepEqual([approved.comment.status, rejected.comment.status], ['approved', 'rejected'])
    const [first, second] = received
    assert.deepEqual(first?.decision?.verdict, { kind: 'approve' })
    assert.deepEqual(second?.decision?.verdict, { kind: 'reject', guidelines: ['threats', 'racism'] })
    const { id: _, verdict: __, ...decision } = second?.decision ?? assert.fail()
    const made = { commentId: second?.id, message: null, note: null, guidelinesVersion: 1, statusBefore: 'pending', decidedAt: at, means: 'policy', actor: { kind: 'policy', name: 'policy 3' } }
    assert.deepEqual(decision, made)
    assert.deepEqual([second?.assessed?.route, second?.assessed?.policyVersion], ['reject', 3])
  })

  it('holds what lies between, what criticises the publisher, and what could not be assessed', async () => {
    const { deps, received } = newsroom()
    const decided = { ...deps, policies: { current: async () => policiesOf(strict, null) } }
    for (const assessor of [finding({ threats: 0.5 }), finding({ threats: 1 }, { criticismOfPublisher: 0.5 }), deps.assessor]) {
      assert.equal((await accepted({ ...decided, assessor })).comment.status, 'pending')
    }
    assert.deepEqual(received.map(({ decision, assessed }) => [decision, assessed?.route]), [[null, 'hold'], [null, 'hold'], [null, undefined]])
  })

  it('decides nothing as a draft, which only tells what it would have done', async () => {
    const { deps, received } = newsroom()
    const shadowing = { ...deps, policies: { current: async () => policiesOf(holdEverything, strict) }, assessor: finding({ threats: 1 }) }
    assert.equal((await accepted(shadowing)).comment.status, 'pending')
    assert.deepEqual([received[0]?.decision, received[0]?.assessed?.draft], [null, { version: 4, route: { kind: 'reject', guidelines: ['threats'] } }])
  })

  it('decides nothing of an author who is held, and still tells what it would have done', async () => {
    const { deps, received } = newsroom()
    const authors = { blockOf: async () => ({ kind: 'hold', reason: 'New here', expiresAt: null }) as const }
    const holding = { ...deps, authors, policies: { current: async () => policiesOf(strict, null) }, assessor: finding({ threats: 1 }) }
    assert.equal((await accepted(holding)).comment.status, 'pending')
    assert.deepEqual([received[0]?.decision, received[0]?.assessed?.route], [null, 'reject'])
  })

  it('decides nothing of who could be taken for staff, whatever it would do', async () => {
    const { deps, received } = newsroom()
    const publishing = { ...deps, policies: { current: async () => policiesOf(strict, null) }, assessor: finding({}) }
    assert.equal((await accepted(publishing, { name: 'Editor' })).comment.status, 'pending')
    assert.equal((await accepted(publishing, { name: 'Edith Orr' })).comment.status, 'approved')
    assert.deepEqual(received.map(({ hasStaffName, decision, assessed }) => [hasStaffName, decision === null, assessed?.route]), [[true, true, 'approve'], [false, false, 'approve']])
  })

  it('rejects nothing for a guideline that the site has no more', async () => {
    const { deps, received } = newsroom()
    const guidelines = { ...defaultGuidelines, items: defaultGuidelines.items.filter(({ key }) => key !== 'threats') }
    const without = { ...deps, policies: { current: async () => policiesOf(strict, null) }, sites: { ...deps.sites, guidelines: async () => guidelines }, assessor: finding({ threats: 1 }) }
    assert.equal((await accepted(without)).comment.status, 'pending')
    assert.equal(received[0]?.decision, null)
  })

  it('answers a repeated request with the status it had the first time', async () => {
    const { deps } = newsroom()
    const once: OnceRequest = { caller: 'anonymous', route: 'POST /comments', key: 'k1', body: '{}' }
    const decided = { ...deps, policies: { current: async () => policiesOf(strict, null) }, assessor: finding({}) }
    assert.deepEqual(await accepted(decided, { once }), await accepted(decided, { once }))
  })
})

const strict: Policy = { rules: [{ coverages: ['full'], rejectFrom: { threats: 0.9, racism: 0.95, sexism: 0.95 }, approveBelow: 0.1 }] }

function policiesOf(published: Policy, draft: Policy | null): SitePolicies {
  return { published: { version: 3, policy: published, saved: null, published: null }, draft: draft && { version: 4, policy: draft, saved: null } }
}

function finding(scores: Partial<Record<ForbiddenKey, number>>, found: Partial<Assessment> = {}): SubmitCommentDeps['assessor'] {
  const score = (key: ForbiddenKey): GuidelineScore => ({ score: scores[key] ?? 0, spans: [] })
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score(key)])) as Record<ForbiddenKey, GuidelineScore>
  const assessment: Assessment = { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0, ...found }
  return { assess: () => assessment }
}

describe('a submission that is sent again with its Idempotency-Key', () => {
  const once: OnceRequest = { caller: 'anonymous', route: 'POST /comments', key: 'a key that no chance makes', body: '{"a":1}' }

  it('is answered as the first time and stored once', async () => {
    const { deps, received } = newsroom()
    assert.deepEqual(await accepted(deps, { once }), await accepted(deps, { once }))
    assert.equal(received.length, 1)
  })

  it('is answered so even after commenting was closed', async () => {
    const { deps } = newsroom()
    const first = await accepted(deps, { once })
    const closed = { ...deps, stories: { find: async (id: StoryId) => story(id, 'closed') } }
    assert.deepEqual(await accepted(closed, { once }), first)
  })

  it('is refused with another body', async () => {
    const { deps, received } = newsroom()
    await accepted(deps, { once })
    assert.deepEqual(await refusal(deps, { once: { ...once, body: '{"a":2}' } }), { code: 'idempotency-key-reused' })
    assert.equal(received.length, 1)
  })

  it('is another submission on another route, of another caller, or past 24 hours', async () => {
    const { deps, received, clock } = newsroom()
    await accepted(deps, { once })
    await accepted(deps, { once: { ...once, route: 'POST /other' } })
    await accepted(deps, { once: { ...once, caller: 'somebody' } })
    clock.time = at + 24 * 60 * 60 * 1000 - 1
    await accepted(deps, { once })
    assert.equal(received.length, 3)
    clock.time += 1
    await accepted(deps, { once })
    assert.equal(received.length, 4)
  })

  it('is stored once when both arrive at the same moment', async () => {
    const { deps, received } = newsroom()
    const blind = { ...deps, answers: { ...deps.answers, find: async () => undefined } }
    const [one, other] = await Promise.all([accepted(blind, { once }), accepted(blind, { once })])
    assert.deepEqual(one, other)
    assert.equal(received.length, 1)
    assert.deepEqual(await refusal(blind, { once: { ...once, body: 'other' } }), { code: 'idempotency-key-reused' })
  })

  it('may be corrected under the same key after a refusal', async () => {
    const { deps } = newsroom()
    assert.equal((await refusal(deps, { once, body: '' }))?.code, 'input-refused')
    await accepted(deps, { once: { ...once, body: '{"a":2}' } })
  })

  it('leaves nothing readable of its answer behind', async () => {
    const { deps, answers } = newsroom()
    const { token } = await accepted(deps, { once })
    const kept = [...answers.values()].map(({ answer, ...rest }) => JSON.stringify(rest) + Buffer.from(answer).toString('latin1')).join()
    assert.ok(!kept.includes(token))
    assert.ok(!kept.includes(once.key))
  })
})

function newsroom() {
  const clock = { time: at, now: () => clock.time }
  const received: NewComment[] = []
  const existing: StoredComment[] = []
  const answers = new Map<string, Once & { readonly answer: Uint8Array }>()
  const before = ({ keyHash, requestHash, askedAt }: Once) => {
    const kept = answers.get(keyHash)
    if (kept === undefined || kept.keptUntil <= askedAt) return undefined
    return kept.requestHash === requestHash ? ({ kind: 'repeated', answer: kept.answer, outcomes: null } as const) : ({ kind: 'key-reused' } as const)
  }
  const deps: SubmitCommentDeps = {
    siteId,
    stories: { find: async (id) => (id === storyId ? story(id, 'open') : id === closedStoryId ? story(id, 'closed') : undefined) },
    comments: {
      find: async (id) => existing.find((one) => one.id === id),
      async receive(comment, once) {
        const known = once && before(once)
        if (known !== undefined) return known
        received.push(comment)
        if (once !== undefined) answers.set(once.keyHash, once)
        return { kind: 'received' }
      },
    },
    answers: { find: async (once) => before(once), forget: async () => 0 },
    clock,
    chance: systemChance,
    hashing: systemHashing,
    sealing,
    links: linkFinder,
    assessor: { assess: () => undefined },
    policies: { current: async () => ({ ...policiesOf(holdEverything, null), published: { version: 0, policy: holdEverything, saved: null, published: null } }) },
    sites: { guidelines: async () => defaultGuidelines, recent: async () => ({ ...newSite, id: siteId }) },
    authors: { blockOf: async () => undefined },
    staffNames: { isImitated: async (name) => name === 'Editor' },
  }
  return { deps, received, existing, answers, clock }
}

function submission(change: Partial<Submission>): Submission {
  return { storyId, parentId: null, name: 'Dilan', email: 'dilan@example.org', body: 'I agree.', notifyDecision: false, notifyReplies: false, ...change }
}

async function accepted(deps: SubmitCommentDeps, change: Partial<Submission> = {}) {
  const result = await submitComment(deps, submission(change))
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

async function refusal(deps: SubmitCommentDeps, change: Partial<Submission>) {
  const result = await submitComment(deps, submission(change))
  return result.ok ? undefined : result.refusal
}

function story(id: StoryId, commenting: 'open' | 'closed'): Story {
  const none = { publisher: null, publishedAt: null, language: null, dateline: null, byline: null, bodyHtml: null, lead: null }
  return { id, url: 'https://news.example/a', slug: 'a', headline: 'A', ...none, tags: [], commenting, commentCount: 0 }
}

function commentOf(change: Partial<StoredComment>): StoredComment {
  const id = newId<CommentId>(at, randomBytes)
  const text = { name: 'Azad', body: 'First.', bodySha256: 'x', language: null }
  return { id, storyId, parentId: null, rootId: id, status: 'pending', ...text, submittedAt: at, replyCount: 0, ...change }
}
