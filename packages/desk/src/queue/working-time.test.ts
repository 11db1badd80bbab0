import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { active, isBreakDue } from './working-time.ts'

const minute = 60_000

describe('a break', () => {
  it('is due after so many minutes of work', () => {
    const worked = active(active(undefined, 0), 4 * minute)
    assert.equal(isBreakDue(worked, { now: 4 * minute, minutes: 5 }), false)
    assert.equal(isBreakDue(active(worked, 5 * minute), { now: 5 * minute, minutes: 5 }), true)
  })

  it('is had by who touches nothing for five minutes', () => {
    const back = active(active(undefined, 0), 6 * minute)
    assert.equal(back.since, 6 * minute)
    assert.equal(isBreakDue(active(undefined, 0), { now: 6 * minute, minutes: 1 }), false)
  })

  it('is never due for who wants none, or has not begun', () => {
    assert.equal(isBreakDue({ since: 0, lastActiveAt: 600 * minute }, { now: 600 * minute, minutes: null }), false)
    assert.equal(isBreakDue(undefined, { now: 0, minutes: 0 }), false)
  })
})
