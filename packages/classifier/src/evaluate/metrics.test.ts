import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areaUnderCurve, bestThreshold, calibrationError, countsAt, f1, macroF1, spanF1 } from './metrics.ts'

// Worked by hand.
const scores = [0.9, 0.8, 0.8, 0.3, 0.2]
const labels = [1, 0, 1, 1, 0]

describe('metrics', () => {
  it('finds the chance that a violation scores above a clean text, ties half', () => {
    // Six pairs: .9 beats both; .8 ties with .8 and beats .2; .3 loses to .8 and beats .2.
    assert.equal(areaUnderCurve(scores, labels), (2 + 1.5 + 1) / 6)
    assert.ok(Number.isNaN(areaUnderCurve([0.1], [1])))
  })

  it('counts at a threshold, which itself says yes', () => {
    assert.deepEqual(countsAt(0.8, scores, labels), { truePositive: 2, falsePositive: 1, falseNegative: 1, trueNegative: 1 })
  })

  it('means the F1 of either side', () => {
    assert.equal(macroF1(countsAt(0.8, scores, labels)), (4 / 6 + 2 / 4) / 2)
    assert.equal(f1(0, 0, 0), 0)
  })

  it('chooses the threshold that serves both sides best', () => {
    assert.equal(bestThreshold([0.1, 0.2, 0.7, 0.9], [0, 0, 1, 1]), 0.21)
  })

  it('measures how far scores are from shares', () => {
    assert.ok(Math.abs(calibrationError([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0])) < 1e-12)
    assert.equal(calibrationError([1, 1], [1, 0]), 0.5)
  })

  it('compares characters, and takes two empty answers for agreement', () => {
    assert.equal(spanF1(new Set([1, 2, 3]), new Set([2, 3, 4, 5])), 4 / 7)
    assert.equal(spanF1(new Set(), new Set()), 1)
    assert.equal(spanF1(new Set([1]), new Set()), 0)
  })
})
