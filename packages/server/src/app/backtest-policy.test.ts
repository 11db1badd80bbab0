import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, newId, type CommentId, type ForbiddenKey, type GuidelineScore, type Policy } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { backtestPolicy, disagreementsShown } from './backtest-policy.ts'
import type { DecidedComment } from './ports.ts'

const policy: Policy = { rules: [{ coverages: ['full'], rejectFrom: { threats: 0.9 }, approveBelow: 0.1 }] }

describe('trying a policy on the past', () => {
  it('compares what it would have done with what people did', async () => {
    const comments = [decided('approve', 0), decided('approve', 0), decided('reject', 0), decided('reject', 1), decided('approve', 1), decided('reject', 0.5)]
    const { counts, reasons, disagreements } = await backtestPolicy(over(comments), policy)
    assert.deepEqual(counts.map(({ route, outcome, count }) => `${route} ${outcome} ${count}`), ['approve approved 2', 'approve rejected 1', 'reject rejected 1', 'reject approved 1', 'hold rejected 1'])
    assert.deepEqual(reasons, [{ guideline: 'threats', outcome: 'rejected', count: 1 }, { guideline: 'threats', outcome: 'approved', count: 1 }])
    assert.deepEqual(disagreements, { wouldApprove: [comments[2]?.id], wouldReject: [comments[4]?.id] })
  })

  it('looks at all of them, and shows the latest examples', async () => {
    const comments = Array.from({ length: 1200 }, () => decided('reject', 0))
    const { counts, disagreements } = await backtestPolicy(over(comments), policy)
    assert.equal(counts[0]?.count, 1200)
    assert.equal(disagreements.wouldApprove.length, disagreementsShown)
    assert.equal(disagreements.wouldApprove[0], comments.at(-1)?.id)
  })
})

let minute = 0

function decided(verdict: DecidedComment['verdict'], threats: number): DecidedComment {
  minute += 1
  const score = (key: ForbiddenKey): GuidelineScore => ({ score: key === 'threats' ? threats : 0, spans: [] })
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score(key)])) as Record<ForbiddenKey, GuidelineScore>
  const assessment = { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 } as const
  return { id: newId<CommentId>(minute, (count) => systemChance.bytes(count)), language: 'en', verdict, assessment }
}

function over(comments: readonly DecidedComment[]) {
  return {
    assessments: {
      decided: async ({ after, limit }: { readonly after?: CommentId; readonly limit: number }) => comments.filter(({ id }) => after === undefined || id > after).slice(0, limit),
    },
  }
}
