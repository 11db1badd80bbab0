import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, type ForbiddenKey } from './guideline.ts'
import type { Assessment, GuidelineScore } from './assessment.ts'
import { priorityOf, reportedPriority } from './priority.ts'

describe('priority', () => {
  it('puts a probable threat before the surest of anything else', () => {
    assert.ok(priorityOf(assessed({ threats: 0.5 })) > priorityOf(assessed({ profanity: 1, racism: 1 })))
  })

  it('puts a surer case before a less sure one', () => {
    assert.ok(priorityOf(assessed({ racism: 0.9 })) > priorityOf(assessed({ racism: 0.4 })))
    assert.ok(priorityOf(assessed({ threats: 0.9 })) > priorityOf(assessed({ threats: 0.6 })))
  })

  it('puts what could not be assessed before what looks clean', () => {
    assert.ok(priorityOf(undefined) > priorityOf(assessed({})))
    assert.ok(priorityOf(undefined) < priorityOf(assessed({ threats: 0.5 })))
    assert.equal(priorityOf({ ...assessed({}), coverage: 'none' }), priorityOf(undefined))
    assert.equal(priorityOf({ ...assessed({}), coverage: 'terms' }), priorityOf(undefined))
  })
})

describe('the priority of a reported comment', () => {
  it('puts what may be a threat or against the law with the probable threats, and the rest before what is merely unread', () => {
    for (const key of ['illegal', 'threats']) assert.ok(reportedPriority(assessed({}), [key]) > priorityOf(assessed({ threats: 0.5 })))
    for (const key of ['vulgarity', 'private-data']) {
      assert.ok(reportedPriority(assessed({}), [key]) > priorityOf(undefined))
      assert.ok(reportedPriority(assessed({}), [key]) < reportedPriority(assessed({}), ['illegal']))
    }
  })

  it('grows a little with each reporter, never beyond its kind', () => {
    assert.ok(reportedPriority(undefined, ['sexism', 'racism']) > reportedPriority(undefined, ['sexism']))
    assert.ok(reportedPriority(undefined, Array.from({ length: 500 }, () => 'sexism')) < reportedPriority(undefined, ['threats']))
    assert.ok(reportedPriority(undefined, Array.from({ length: 500 }, () => 'illegal')) < 1)
  })

  it('is never below what the machine says', () => {
    assert.equal(reportedPriority(assessed({ threats: 0.99 }), ['vulgarity']), priorityOf(assessed({ threats: 0.99 })))
  })
})

function assessed(scores: Partial<Record<ForbiddenKey, number>>): Assessment {
  const score = (key: ForbiddenKey): GuidelineScore => ({ score: scores[key] ?? 0, spans: [] })
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score(key)])) as Record<ForbiddenKey, GuidelineScore>
  return { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
}
