import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys } from '@verbatim/core'
import type { Assessment } from '@verbatim/contract'
import { hintsOf, probable, suspected } from './suspected.ts'

const clean: Assessment = {
  model: 'm', language: 'en', coverage: 'full', relevance: 0.5, criticismOfPublisher: 0, route: 'hold', policyVersion: 0, draft: null, assessedAt: '2026-01-01T00:00:00Z',
  guidelines: Object.fromEntries(forbiddenKeys.map((key) => [key, { score: 0, spans: [] }])),
}

function scored(scores: Readonly<Record<string, number>>): Assessment {
  return { ...clean, guidelines: { ...clean.guidelines, ...Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score, spans: [] }])) } }
}

describe('what a comment is suspected of', () => {
  it('is what scores enough to say something, the likeliest first', () => {
    const assessment = scored({ profanity: 0.3, threats: 0.9, racism: 0.29 })
    assert.deepEqual(suspected(assessment).map(({ key }) => key), ['threats', 'profanity'])
    assert.deepEqual(probable(assessment).map(({ key }) => key), ['threats'])
  })

  it('is nothing where nobody assessed it', () => {
    assert.deepEqual(suspected(null), [])
    assert.deepEqual(hintsOf(null), [])
  })

  it('comes with what speaks for it, against it, or for no machine at all', () => {
    assert.deepEqual(hintsOf(clean), [])
    assert.deepEqual(hintsOf({ ...clean, criticismOfPublisher: 0.5, relevance: 0.19, coverage: 'terms' }), ['criticism', 'off-topic', 'terms-alone'])
    assert.deepEqual(hintsOf({ ...clean, relevance: null, coverage: 'none' }), ['not-learned'])
  })
})
