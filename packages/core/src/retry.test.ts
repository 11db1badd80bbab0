import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { afterFailure, retryLimits } from './retry.ts'

const chance = fc.double({ min: 0, max: 1, noNaN: true })
const since = 1_000_000

describe('an attempt that failed', () => {
  it('is followed by another after 30 s at first, and twice as long each time', () => {
    const pauses = [1, 2, 3, 4].map((attempts) => afterFailure({ attempts, since, now: since }, 0))
    assert.deepEqual(pauses, [30_000, 60_000, 120_000, 240_000].map((pause) => ({ kind: 'again', at: since + pause })))
  })

  it('is never followed at once, nor later than six hours, nor after it is given up', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: retryLimits.givenUpAfterMs - 1 }), chance, (attempts, elapsed, random) => {
      const now = since + elapsed
      const next = afterFailure({ attempts, since, now }, random)
      const end = since + retryLimits.givenUpAfterMs
      assert.ok(next.kind === 'again' && next.at > now && next.at <= end && next.at <= now + retryLimits.longestMs)
      assert.ok(next.at === end || next.at >= now + retryLimits.firstMs / 2)
    }))
  })

  it('spreads what failed together over half of the pause', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), chance, chance, (attempts, one, other) => {
      const [a, b] = [one, other].map((random) => afterFailure({ attempts, since, now: since }, random))
      if (a?.kind !== 'again' || b?.kind !== 'again') assert.fail()
      if (one < other) assert.ok(a.at >= b.at)
      assert.ok((a.at - since) * 2 + 1 >= b.at - since)
    }))
  })

  it('waits as long as the receiver asked, within six hours', () => {
    const asked = (notBeforeMs: number) => afterFailure({ attempts: 1, since, now: since, notBeforeMs }, 0)
    assert.deepEqual(asked(120_000), { kind: 'again', at: since + 120_000 })
    assert.deepEqual(asked(1), { kind: 'again', at: since + 30_000 })
    assert.deepEqual(asked(1e12), { kind: 'again', at: since + retryLimits.longestMs })
  })

  it('is given up after three days and some twenty attempts, the last of them at the end', () => {
    fc.assert(fc.property(fc.infiniteStream(chance), (chances) => {
      const at: number[] = [since]
      for (const random of chances) {
        const next = afterFailure({ attempts: at.length, since, now: at.at(-1) ?? since }, random)
        if (next.kind === 'given-up') break
        at.push(next.at)
      }
      assert.equal(at.at(-1), since + retryLimits.givenUpAfterMs)
      assert.ok(at.length >= 20 && at.length <= 40, String(at.length))
    }), { numRuns: 50 })
  })
})
