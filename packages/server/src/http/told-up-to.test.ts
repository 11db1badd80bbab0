import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { toldUpTo } from './told-up-to.ts'

describe('up to where everything was told', () => {
  it('is the last number where none is missing', () => {
    const place = toldUpTo(5, () => 0)
    for (const arrival of [6, 7, 8]) place.hear(arrival)
    assert.deepEqual([place.now(), place.hasGap()], [8, false])
  })

  it('stays before a number that is still missing, until it comes', () => {
    const place = toldUpTo(5, () => 0)
    for (const arrival of [6, 8, 9]) place.hear(arrival)
    assert.deepEqual([place.now(), place.last(), place.hasGap()], [6, 9, true])
    place.hear(7)
    assert.deepEqual([place.now(), place.hasGap()], [9, false])
  })

  it('goes on without a number that can come no more', () => {
    let now = 0
    const place = toldUpTo(0, () => now)
    for (const arrival of [2, 4]) place.hear(arrival)
    now = 10_000
    assert.equal(place.now(), 0)
    now = 10_001
    assert.equal(place.now(), 2)
    now = 20_002
    assert.equal(place.now(), 4)
  })

  it('takes numbers in any order and as often as they come', () => {
    fc.assert(fc.property(fc.shuffledSubarray(Array.from({ length: 30 }, (_, index) => index + 1), { minLength: 30 }), (arrivals) => {
      const place = toldUpTo(0, () => 0)
      for (const [index, arrival] of arrivals.entries()) {
        place.hear(arrival)
        place.hear(arrival)
        const heard = new Set(arrivals.slice(0, index + 1))
        assert.ok(heard.has(place.now()) || place.now() === 0)
        assert.ok(!heard.has(place.now() + 1))
      }
      assert.equal(place.now(), 30)
    }))
  })
})
