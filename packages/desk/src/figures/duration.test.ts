import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { partsOf, unitUpTo } from './duration.ts'

const said = (seconds: number) => partsOf(seconds).map(({ count, unit }) => `${count} ${unit}`).join(' ')

describe('a span of time', () => {
  it('is said in the largest unit, with the next smaller one from hours on', () => {
    assert.equal(said(0), '0 second')
    assert.equal(said(59), '59 second')
    assert.equal(said(61), '1 minute')
    assert.equal(said(3 * 3600 + 20 * 60), '3 hour 20 minute')
    assert.equal(said(2 * 86_400 + 5 * 3600), '2 day 5 hour')
  })

  it('leaves out a smaller unit of which there is nothing', () => {
    assert.equal(said(7200), '2 hour')
    assert.equal(said(86_400), '1 day')
  })

  it('never says sixty minutes or twenty-four hours', () => {
    assert.equal(said(59.7), '1 minute')
    assert.equal(said(3599), '1 hour')
    assert.equal(said(86_399), '1 day')
    assert.equal(said(2 * 86_400 - 60), '2 day')
  })
})

describe('the unit of an axis', () => {
  it('leaves at least five whole numbers', () => {
    assert.deepEqual([0, 299, 300, 17_999, 18_000, 431_999, 432_000].map(unitUpTo), ['second', 'second', 'minute', 'minute', 'hour', 'hour', 'day'])
  })
})
