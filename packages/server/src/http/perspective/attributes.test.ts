import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { forbiddenKeys, holdEverything, type ForbiddenKey, type Policy } from '@verbatim/core'
import { float32 } from './analyze.ts'
import { attributeNames, attributeScore, together } from './attributes.ts'
import { fakeAssessor } from './fake-assessor.ts'
import { incoherenceOf, insubstantialityOf } from './text-shape.ts'

const score = fc.double({ min: 0, max: 1, noNaN: true })
const guidelineScores = fc.record<Record<ForbiddenKey, number>>({
  'profanity': score, 'threats': score, 'personal-attacks': score, 'vulgarity': score, 'sexism': score,
  'racism': score, 'homophobia': score, 'xenophobia': score, 'other-abuse': score, 'promotion': score,
})

describe('the attributes', () => {
  it('are each of the guideline that means the same', () => {
    const of: Readonly<Record<string, ForbiddenKey>> = {
      PROFANITY: 'profanity', THREAT: 'threats', INSULT: 'personal-attacks', ATTACK_ON_AUTHOR: 'personal-attacks', ATTACK_ON_COMMENTER: 'personal-attacks',
      SEXUALLY_EXPLICIT: 'vulgarity', OBSCENE: 'vulgarity', SPAM: 'promotion',
    }
    fc.assert(fc.property(guidelineScores, (scores) => {
      for (const [name, key] of Object.entries(of)) assert.ok(Math.abs(valueOf(name, scores) - scores[key]) < 1e-5, name)
    }))
  })

  it('are from 0 to 1', () => {
    fc.assert(fc.property(guidelineScores, (scores) => {
      for (const name of attributeNames) {
        const value = valueOf(name, scores)
        assert.ok(value >= 0 && value <= 1, `${name} ${value}`)
      }
    }))
  })

  it('take attacks on who somebody is for IDENTITY_ATTACK, and promotion for no toxicity', () => {
    for (const key of forbiddenKeys) {
      const alone = { ...nothing, [key]: 0.9 }
      const isIdentity = ['sexism', 'racism', 'homophobia', 'xenophobia', 'other-abuse'].includes(key)
      assert.equal(valueOf('IDENTITY_ATTACK', alone), isIdentity ? 0.9 : 0, key)
      assert.equal(valueOf('TOXICITY', alone), key === 'promotion' ? 0 : 0.9, key)
      assert.equal(valueOf('LIKELY_TO_REJECT', alone), 0.9, key)
    }
  })

  it('have in SEVERE_TOXICITY a higher threshold, and swearing is not severe', () => {
    fc.assert(fc.property(guidelineScores, (scores) => {
      assert.ok(valueOf('SEVERE_TOXICITY', scores) <= valueOf('TOXICITY', scores))
    }))
    assert.equal(valueOf('SEVERE_TOXICITY', { ...nothing, profanity: 1 }), 0)
    assert.ok(valueOf('SEVERE_TOXICITY', { ...nothing, threats: 0.85 }) < 0.5)
    assert.ok(valueOf('SEVERE_TOXICITY', { ...nothing, threats: 0.95 }) > 0.5)
  })
})

describe('the whole policy in one number', () => {
  const threshold = fc.double({ min: 0, max: 1, noNaN: true })
  const policies = fc.record({ 'rejectFrom': fc.dictionary(fc.constantFrom(...forbiddenKeys), threshold), 'approveBelow': threshold }).map((rule) => ({ rules: [{ coverages: ['full' as const], ...rule }] }))

  it('never falls when any guideline rises, whatever the policy', () => {
    fc.assert(fc.property(policies, guidelineScores, fc.record({ key: fc.constantFrom(...forbiddenKeys), to: score }), (policy, scores, { key, to }) => {
      const raised = { ...scores, [key]: Math.max(scores[key], to) }
      assert.ok(valueOf('LIKELY_TO_REJECT', raised, policy) >= valueOf('LIKELY_TO_REJECT', scores, policy) - 1e-9)
    }), { numRuns: 1_000 })
  })

  it('is at least what any single guideline says, unless the policy lets it pass', () => {
    fc.assert(fc.property(guidelineScores, (scores) => {
      assert.ok(valueOf('LIKELY_TO_REJECT', scores) >= Math.max(...Object.values(scores)))
    }))
  })
})

describe('several guidelines in one number', () => {
  it('are never below the highest, and never above 1', () => {
    fc.assert(fc.property(fc.array(score, { minLength: 1 }), (parts) => {
      const value = together(parts)
      assert.ok(value >= Math.max(...parts) && value <= 1)
    }))
  })

  it('are hardly more where many whisper, and more where several speak', () => {
    assert.ok(together(Array.from({ length: 10 }, () => 0.05)) < 0.12)
    assert.ok(together([0.7, 0.7]) > 0.8)
  })
})

describe('the shape of a text', () => {
  it('says how little it says', () => {
    assert.ok(insubstantialityOf('First!') > 0.85)
    assert.ok(insubstantialityOf('word '.repeat(40)) < 0.01)
    assert.ok(insubstantialityOf('word '.repeat(4_000)) < 0.01)
    assert.ok(insubstantialityOf('図書館は夜に閉まると市議会が言っている。誰にも聞かなかった。職員の意見はどうでもいいのか。') < 0.2)
    assert.ok(insubstantialityOf('مکتبة المدينة') > 0.8)
  })

  it('says whether it looks like a language', () => {
    const prose = 'The council wants to close the library at night, and nobody who works there was asked whether that helps anyone at all.'
    assert.ok(incoherenceOf(prose, 'en') < 0.2)
    assert.ok(incoherenceOf('asdf'.repeat(50), 'en') > 0.9)
    assert.ok(incoherenceOf('a'.repeat(20_000), 'en') > 0.9)
    assert.ok(incoherenceOf('xq zvk wpt brrg lkjh qwtz mnbv', null) > 0.5)
    assert.ok(incoherenceOf('ok', null) < 0.2)
  })
})

describe('a number of 32 bits', () => {
  it('is the shortest that is the same in 32 bits', () => {
    assert.deepEqual([0.1, 0.3827457, 0, 1, 1 / 3].map(float32), [0.1, 0.3827457, 0, 1, 0.33333334])
    fc.assert(fc.property(score, (value) => {
      assert.equal(Math.fround(float32(value)), Math.fround(value))
      assert.ok(String(float32(value)).length <= 16)
    }))
  })
})

const nothing = { 'profanity': 0, 'threats': 0, 'personal-attacks': 0, 'vulgarity': 0, 'sexism': 0, 'racism': 0, 'homophobia': 0, 'xenophobia': 0, 'other-abuse': 0, 'promotion': 0 }

function valueOf(name: string, scores: Readonly<Record<ForbiddenKey, number>>, policy: Policy = holdEverything): number {
  const assessment = fakeAssessor().assess({ text: 'A text' })
  const scoreOf = attributeScore(name)
  assert.ok(assessment !== undefined && scoreOf !== undefined, name)
  const guidelines = { ...assessment.guidelines }
  for (const key of forbiddenKeys) guidelines[key] = { score: scores[key], spans: [] }
  return scoreOf({ text: 'A text', assessment: { ...assessment, guidelines }, policy })
}
