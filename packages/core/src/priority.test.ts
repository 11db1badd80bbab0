import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, type ForbiddenKey } from './guideline.ts'
import type { Assessment, GuidelineScore } from './assessment.ts'
import { priorityOf } from './priority.ts'

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

function assessed(scores: Partial<Record<ForbiddenKey, number>>): Assessment {
  const score = (key: ForbiddenKey): GuidelineScore => ({ score: scores[key] ?? 0, spans: [] })
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score(key)])) as Record<ForbiddenKey, GuidelineScore>
  return { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
}
