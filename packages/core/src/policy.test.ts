import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, type ForbiddenKey } from './guideline.ts'
import type { Assessment, GuidelineScore } from './assessment.ts'
import { holdEverything, routeOf, type Policy } from './policy.ts'

const strict: Policy = { rules: [{ coverages: ['full'], languages: ['en'], rejectFrom: { threats: 0.9, profanity: 0.8 }, approveBelow: 0.1 }] }

describe('a policy', () => {
  it('holds everything by default, and what could not be assessed under any policy', () => {
    assert.deepEqual(routeOf(holdEverything, assessed({ threats: 1 })), { kind: 'hold' })
    assert.deepEqual(routeOf(strict, undefined), { kind: 'hold' })
  })

  it('rejects at the threshold, naming each guideline that reaches it', () => {
    assert.deepEqual(routeOf(strict, assessed({ threats: 0.9, profanity: 0.8 })), { kind: 'reject', guidelines: ['threats', 'profanity'] })
    assert.deepEqual(routeOf(strict, assessed({ threats: 0.899 })), { kind: 'hold' })
  })

  it('approves only below the threshold of every guideline, named or not', () => {
    assert.deepEqual(routeOf(strict, assessed({ racism: 0.09 })), { kind: 'approve' })
    assert.deepEqual(routeOf(strict, assessed({ racism: 0.1 })), { kind: 'hold' })
  })

  it('never rejects criticism of the publisher by itself', () => {
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), criticismOfPublisher: 0.5 }), { kind: 'hold' })
  })

  it('leaves languages and coverages it does not name to a person', () => {
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), language: 'ckb' }), { kind: 'hold' })
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), language: null }), { kind: 'hold' })
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), coverage: 'terms' }), { kind: 'hold' })
  })
})

function assessed(scores: Partial<Record<ForbiddenKey, number>>): Assessment {
  const score = (key: ForbiddenKey): GuidelineScore => ({ score: scores[key] ?? 0, spans: [] })
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score(key)])) as Record<ForbiddenKey, GuidelineScore>
  return { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
}
