import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Assessment, GuidelineScore } from './assessment.ts'
import { defaultGuidelines } from './default-guidelines.ts'
import { forbiddenKeys, type ForbiddenKey } from './guideline.ts'
import { coverages } from './parse-policy.ts'
import { holdEverything, routeOf, verdictOfRoute, type Policy, type PolicyRule, type Route } from './policy.ts'

const strict: Policy = { rules: [{ coverages: ['full'], languages: ['en'], rejectFrom: { threats: 0.9, profanity: 0.8 }, approveBelow: 0.1 }] }
const hold: Route = { kind: 'hold' }

describe('a policy', () => {
  it('holds everything by default, and what could not be assessed under any policy', () => {
    assert.deepEqual(routeOf(holdEverything, assessed({ threats: 1 })), hold)
    assert.deepEqual(routeOf(strict, undefined), hold)
  })

  it('rejects at the threshold, naming each guideline that reaches it, in their order', () => {
    assert.deepEqual(routeOf(strict, assessed({ threats: 0.9, profanity: 0.8 })), { kind: 'reject', guidelines: ['profanity', 'threats'] })
    assert.deepEqual(routeOf(strict, assessed({ threats: 0.899 })), hold)
  })

  it('approves only below the threshold of every guideline, named or not', () => {
    assert.deepEqual(routeOf(strict, assessed({ racism: 0.09 })), { kind: 'approve' })
    assert.deepEqual(routeOf(strict, assessed({ racism: 0.1 })), hold)
  })

  it('never rejects criticism of the publisher by itself', () => {
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), criticismOfPublisher: 0.5 }), hold)
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), criticismOfPublisher: 0.49 }), { kind: 'reject', guidelines: ['threats'] })
  })

  it('leaves languages and coverages it does not name to a person', () => {
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), language: 'ckb' }), hold)
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), language: null }), hold)
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), coverage: 'terms' }), hold)
  })

  it('approves nothing that the machine cannot read, whatever a rule says', () => {
    for (const coverage of ['none', 'terms'] as const) {
      const blind: Policy = { rules: [{ coverages: [coverage], rejectFrom: {}, approveBelow: 1 }] }
      assert.deepEqual(routeOf(blind, { ...assessed({}), coverage }), hold)
    }
  })

  it('lets the first rule that applies decide, also to hold', () => {
    const [rule] = strict.rules
    assert.ok(rule)
    const careful: Policy = { rules: [{ coverages: ['full'], languages: ['en'], rejectFrom: {} }, rule] }
    assert.deepEqual(routeOf(careful, assessed({ threats: 1 })), hold)
  })

  it('holds what was not wholly assessed', () => {
    assert.deepEqual(routeOf(strict, { ...assessed({ threats: 1 }), criticismOfPublisher: NaN }), hold)
    assert.deepEqual(routeOf(strict, assessed({ threats: 1, sexism: NaN })), hold)
    assert.deepEqual(routeOf(strict, assessed({ racism: NaN })), hold)
    const { sexism: _, ...older } = assessed({}).guidelines
    // As a document of an older model may be.
    assert.deepEqual(routeOf(strict, { ...assessed({}), guidelines: older as Assessment['guidelines'] }), hold)
  })

  it('never rejects what may criticise the publisher, nor decides what was not assessed, however it is written', () => {
    fc.assert(fc.property(anyPolicy, anyAssessment, (policy, assessment) => {
      assert.notEqual(routeOf(policy, { ...assessment, criticismOfPublisher: Math.max(0.5, assessment.criticismOfPublisher) }).kind, 'reject')
      assert.equal(routeOf(policy, undefined).kind, 'hold')
      assert.equal(routeOf(holdEverything, assessment).kind, 'hold')
    }))
  })

  it('is never milder to a higher score', () => {
    const severity = { approve: 0, hold: 1, reject: 2 } as const
    const anyRise = fc.record({ key: fc.constantFrom(...forbiddenKeys), more: anyScore })
    fc.assert(fc.property(anyPolicy, anyAssessment, anyRise, (policy, assessment, { key, more }) => {
      const score = Math.min(1, assessment.guidelines[key].score + more)
      const worse = { ...assessment, guidelines: { ...assessment.guidelines, [key]: { score, spans: [] } } }
      assert.ok(severity[routeOf(policy, worse).kind] >= severity[routeOf(policy, assessment).kind])
    }))
  })

  it('decides what its route says, and cites only what the guidelines have', () => {
    const without = { ...defaultGuidelines, items: defaultGuidelines.items.filter(({ key }) => key !== 'threats') }
    assert.equal(verdictOfRoute(defaultGuidelines, hold), undefined)
    assert.deepEqual(verdictOfRoute(defaultGuidelines, { kind: 'approve' }), { kind: 'approve' })
    assert.deepEqual(verdictOfRoute(without, { kind: 'reject', guidelines: ['threats', 'racism'] }), { kind: 'reject', guidelines: ['racism'] })
    assert.equal(verdictOfRoute(without, { kind: 'reject', guidelines: ['threats'] }), undefined)
  })
})

const anyScore = fc.double({ min: 0, max: 1, noNaN: true })
const anyLanguage = fc.constantFrom('en', 'ckb', 'tr')
const anyRule: fc.Arbitrary<PolicyRule> = fc.record(
  {
    coverages: fc.subarray([...coverages]),
    rejectFrom: fc.dictionary(fc.constantFrom(...forbiddenKeys), anyScore),
    languages: fc.array(anyLanguage),
    approveBelow: anyScore,
  },
  { requiredKeys: ['coverages', 'rejectFrom'] },
)
const anyPolicy: fc.Arbitrary<Policy> = fc.record({ rules: fc.array(anyRule, { maxLength: 4 }) })
const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    scores: fc.dictionary(fc.constantFrom(...forbiddenKeys), anyScore),
    language: fc.option(anyLanguage),
    coverage: fc.constantFrom(...coverages),
    criticismOfPublisher: anyScore,
  })
  .map(({ scores, ...found }) => ({ ...assessed(scores), ...found }))

function assessed(scores: Partial<Record<ForbiddenKey, number>>): Assessment {
  const score = (key: ForbiddenKey): GuidelineScore => ({ score: scores[key] ?? 0, spans: [] })
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score(key)])) as Record<ForbiddenKey, GuidelineScore>
  return { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
}
