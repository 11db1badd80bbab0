import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newId, type CommentId, type CommentStatus, type Decision, type Story, type StoryId } from '@verbatim/core'
import { systemChance, systemHashing } from '../platform/index.ts'
import type { StoredComment } from './ports.ts'
import { readReceipt, withdrawComment, type ReadReceiptDeps } from './read-receipt.ts'

const randomBytes = (count: number) => systemChance.bytes(count)
const id = newId<CommentId>(1, randomBytes)
const storyId = newId<StoryId>(1, randomBytes)

describe('a receipt', () => {
  it('leads to the comment’s status', async () => {
    const { deps } = box('pending')
    const found = await readReceipt(deps, 'token')
    assert.ok(found.ok)
    assert.deepEqual([found.value.comment.status, found.value.decided], ['pending', null])
  })

  it('tells the decision with the guidelines of the version it was made under', async () => {
    const { deps, decision } = box('rejected')
    const versions: number[] = []
    const sites = { guidelinesAt: async (version: number) => (versions.push(version), { ...defaultGuidelines, version }) }
    const found = await readReceipt({ ...deps, sites }, 'token')
    assert.ok(found.ok)
    assert.deepEqual(found.value.decided, { decision, guidelines: { ...defaultGuidelines, version: 3 } })
    assert.deepEqual(versions, [3])
  })

  it('is unknown to who has another token', async () => {
    assert.deepEqual(await readReceipt(box('pending').deps, 'other'), { ok: false, refusal: { code: 'receipt-unknown' } })
  })
})

describe('withdrawing', () => {
  for (const status of ['pending', 'approved'] as const) {
    it(`takes back a comment that is ${status}, once`, async () => {
      const { deps, comment } = box(status)
      const taken = await withdrawComment(deps, 'token')
      assert.equal(taken.ok && taken.value.comment.status, 'withdrawn')
      assert.equal(comment.status, 'withdrawn')
      assert.deepEqual(await withdrawComment(deps, 'token'), { ok: false, refusal: { code: 'not-withdrawable' } })
    })
  }

  it('leaves a rejection as it is', async () => {
    const { deps, comment } = box('rejected')
    assert.deepEqual(await withdrawComment(deps, 'token'), { ok: false, refusal: { code: 'not-withdrawable' } })
    assert.equal(comment.status, 'rejected')
  })

  it('is refused without the receipt', async () => {
    const { deps, comment } = box('pending')
    assert.deepEqual(await withdrawComment(deps, 'other'), { ok: false, refusal: { code: 'receipt-unknown' } })
    assert.equal(comment.status, 'pending')
  })

  it('still succeeds when the comment is approved at the same moment', async () => {
    const { deps, comment } = box('pending')
    const taken = await withdrawComment(decidedMeanwhile(deps, () => (comment.status = 'approved')), 'token')
    assert.equal(taken.ok && taken.value.comment.status, 'withdrawn')
  })

  it('is refused when the comment is rejected at the same moment', async () => {
    const { deps, comment } = box('pending')
    const taken = await withdrawComment(decidedMeanwhile(deps, () => (comment.status = 'rejected')), 'token')
    assert.deepEqual(taken, { ok: false, refusal: { code: 'not-withdrawable' } })
    assert.equal(comment.status, 'rejected')
  })

  it('is done once when it is asked for twice at once', async () => {
    const { deps } = box('approved')
    const both = await Promise.all([withdrawComment(deps, 'token'), withdrawComment(deps, 'token')])
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
  })
})

type Deps = ReadReceiptDeps & { readonly clock: { now(): number } }

function box(status: CommentStatus) {
  const comment: { -readonly [K in keyof StoredComment]: StoredComment[K] } = {
    id, storyId, parentId: null, rootId: id, status, name: 'Dilan', body: 'I agree.', bodySha256: 'x', language: null, submittedAt: 1, replyCount: 0,
  }
  const decision: Decision = {
    id: newId(2, randomBytes), commentId: id, verdict: { kind: 'reject', guidelines: ['threats'] }, message: null, note: 'for staff', guidelinesVersion: 3,
    actor: { kind: 'policy', name: 'policy' }, means: 'policy', statusBefore: 'pending', decidedAt: 2,
  }
  const deps: Deps = {
    comments: {
      byReceipt: async (hash) => (hash === systemHashing.sha256('token') ? { comment: { ...comment }, decision: status === 'rejected' ? decision : null } : undefined),
      async withdraw(_, from) {
        if (comment.status !== from) return false
        comment.status = 'withdrawn'
        return true
      },
    },
    stories: { find: async () => story },
    sites: { guidelinesAt: async () => defaultGuidelines },
    hashing: systemHashing,
    clock: { now: () => 1 },
  }
  return { deps, comment, decision }
}

/** Somebody decides after the comment was read and before it is withdrawn. */
function decidedMeanwhile(deps: Deps, decide: () => void): Deps {
  let pending: (() => void) | undefined = decide
  return {
    ...deps,
    comments: {
      ...deps.comments,
      withdraw(...args) {
        pending?.()
        pending = undefined
        return deps.comments.withdraw(...args)
      },
    },
  }
}

const none = { publisher: null, publishedAt: null, language: null, dateline: null, byline: null, bodyHtml: null, lead: null }
const story: Story = { id: storyId, url: 'https://news.example/a', slug: 'a', headline: 'A', ...none, tags: [], commenting: 'open', commentCount: 0 }
