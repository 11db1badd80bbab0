import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { estimateWithin, isWithin, moved, rangeBetween } from './percent-range.ts'

describe('the range of scores', () => {
  it('moves one end at a time, between the other and the edge', () => {
    const range = { low: 40, high: 60 }
    assert.deepEqual(moved(range, 'low', 55), { low: 55, high: 60 })
    assert.deepEqual(moved(range, 'low', 80), { low: 59, high: 60 })
    assert.deepEqual(moved(range, 'low', -3), { low: 0, high: 60 })
    assert.deepEqual(moved(range, 'high', 10), { low: 40, high: 41 })
    assert.deepEqual(moved(range, 'high', 400), { low: 40, high: 100 })
  })

  it('is all bars between two points, whichever came first', () => {
    assert.deepEqual(rangeBetween(0.52, 0.52), { low: 50, high: 55 })
    assert.deepEqual(rangeBetween(0.9, 0.61), { low: 60, high: 95 })
    assert.deepEqual(rangeBetween(-0.2, 1.4), { low: 0, high: 100 })
  })
})

describe('the bars within a range', () => {
  const bins = Array.from({ length: 20 }, (_, index) => ({ from: index / 20, to: (index + 1) / 20, count: index === 19 ? 40 : 10 }))

  it('are counted whole, or by the part that lies within', () => {
    assert.equal(estimateWithin(bins, { low: 0, high: 100 }), 230)
    assert.equal(estimateWithin(bins, { low: 90, high: 100 }), 50)
    assert.equal(estimateWithin(bins, { low: 99, high: 100 }), 8)
    assert.equal(estimateWithin([], { low: 0, high: 100 }), 0)
  })

  it('are those whose middle is in it', () => {
    assert.deepEqual(bins.filter((bin) => isWithin(bin, { low: 90, high: 100 })).map(({ from }) => from), [0.9, 0.95])
  })
})
