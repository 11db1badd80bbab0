import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { expiresAt } from './expiry.ts'

const now = Date.parse('2026-01-31T22:00:00Z')

describe('the end of a hold', () => {
  it('is so many days later', () => {
    assert.equal(expiresAt('day', now), '2026-02-01T22:00:00.000Z')
    assert.equal(expiresAt('week', now), '2026-02-07T22:00:00.000Z')
    assert.equal(expiresAt('month', now), '2026-03-02T22:00:00.000Z')
  })

  it('never comes for good', () => {
    assert.equal(expiresAt('never', now), null)
  })
})
