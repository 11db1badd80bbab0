import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { TokenId } from '@verbatim/core'
import fc from 'fast-check'
import { addressPrefix, keyQuota, rateLimiter } from './rate-limit.ts'

describe('a rate limit', () => {
  it('lets a burst through and then asks to wait', () => {
    const { limiter } = limited({ burst: 3, perMinute: 6 })
    assert.deepEqual(Array.from({ length: 4 }, () => limiter.take('a').ok), [true, true, true, false])
    assert.deepEqual(limiter.take('a'), { ok: false, refusal: { code: 'rate-limited', retryAfterSeconds: 10 } })
  })

  it('counts each caller alone', () => {
    const { limiter } = limited({ burst: 1, perMinute: 1 })
    assert.ok(limiter.take('a').ok)
    assert.ok(!limiter.take('a').ok)
    assert.ok(limiter.take('b').ok)
  })

  it('lets one more through for each part of the minute, and never more than the burst', () => {
    const { limiter, clock } = limited({ burst: 2, perMinute: 60 })
    while (limiter.take('a').ok);
    clock.time += 999
    assert.ok(!limiter.take('a').ok)
    clock.time += 1
    assert.ok(limiter.take('a').ok)
    assert.ok(!limiter.take('a').ok)
    clock.time += 3_600_000
    assert.deepEqual([limiter.take('a').ok, limiter.take('a').ok, limiter.take('a').ok], [true, true, false])
  })

  it('takes nothing from who was asked to wait', () => {
    const { limiter, clock } = limited({ burst: 1, perMinute: 60 })
    limiter.take('a')
    for (let index = 0; index < 100; index += 1) limiter.take('a')
    clock.time += 1000
    assert.ok(limiter.take('a').ok)
  })

  it('asks to wait just as long as is needed', () => {
    const rate = fc.record({ burst: fc.integer({ min: 1, max: 50 }), perMinute: fc.constantFrom(0.5, 1, 3, 7, 10, 60, 600) })
    fc.assert(fc.property(rate, fc.array(fc.nat(20_000), { maxLength: 30 }), (given, waits) => {
      const { limiter, clock } = limited(given)
      for (const wait of waits) {
        limiter.take('a')
        clock.time += wait
      }
      const seconds = exhausted(limiter)
      assert.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= Math.ceil(60 / given.perMinute), String(seconds))
      clock.time += (seconds - 1) * 1000
      assert.ok(!limiter.take('a').ok)
      clock.time += 1000
      assert.ok(limiter.take('a').ok)
    }))
  })

  it('neither locks out nor opens up when the clock goes backwards', () => {
    const { limiter, clock } = limited({ burst: 2, perMinute: 60 })
    assert.ok(limiter.take('a').ok)
    clock.time -= 3_600_000
    assert.ok(limiter.take('a').ok)
    assert.equal(exhausted(limiter), 1)
    clock.time += 1000
    assert.ok(limiter.take('a').ok)
  })
})

describe('what limits are counted by', () => {
  it('is the whole of an IPv4 address, however it is written', () => {
    assert.equal(addressPrefix('192.0.2.1'), '192.0.2.1')
    assert.equal(addressPrefix('::ffff:192.0.2.1'), '192.0.2.1')
    assert.equal(addressPrefix('::FFFF:c000:201'), '192.0.2.1')
  })

  it('is the /64 of an IPv6 address', () => {
    for (const address of ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:0db8:0001:0002:0:0:0:0']) assert.equal(addressPrefix(address), '2001:db8:1:2')
    assert.notEqual(addressPrefix('2001:db8:1:3::1'), addressPrefix('2001:db8:1:2::1'))
    assert.equal(addressPrefix('::1'), '0:0:0:0')
  })

  it('is one for all that is no address', () => {
    for (const text of ['', 'unknown', '192.0.2.256', '192.0.2.1:80', '[::1]', ':::', '2001:db8::1::2', ' ']) assert.equal(addressPrefix(text), 'unknown', text)
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.ipV4(), fc.ipV6()), (text) => {
      assert.ok(addressPrefix(text).length <= 20)
    }))
  })
})

function limited(rate: { readonly burst: number; readonly perMinute: number }) {
  const clock = { time: Date.UTC(2026, 10, 5), now: () => clock.time }
  return { limiter: rateLimiter(clock, rate), clock }
}

/** Takes all there is; how many seconds one is then asked to wait. */
function exhausted(limiter: ReturnType<typeof rateLimiter>): number {
  for (;;) {
    const taken = limiter.take('a')
    if (!taken.ok) return taken.refusal.retryAfterSeconds
  }
}

describe('a key’s quota', () => {
  const token = { id: 'a' as TokenId, name: 'a', scopes: [] }
  const general = { burst: 3, perMinute: 60 }

  it('is the general one, or its own number with five seconds’ worth at once', () => {
    const quota = keyQuota({ now: () => 0 }, general)
    assert.deepEqual([quota.perMinuteOf(token), quota.perMinuteOf({ ...token, perMinute: 24 })], [60, 24])
    const own = { ...token, perMinute: 24 }
    assert.deepEqual([1, 2, 3].map(() => quota.take(own, 'analyze').ok), [true, true, false])
  })

  it('is counted for each key and each method by itself', () => {
    const quota = keyQuota({ now: () => 0 }, { burst: 1, perMinute: 1 })
    assert.deepEqual([quota.take(token, 'a').ok, quota.take(token, 'b').ok, quota.take({ ...token, id: 'b' as TokenId }, 'a').ok, quota.take(token, 'a').ok], [true, true, true, false])
  })

  it('lets a batch in as a whole, and lets its sender wait for what was owed', () => {
    let now = 0
    const quota = keyQuota({ now: () => now }, general)
    assert.ok(quota.take(token, 'a').ok)
    quota.owe(token, { method: 'a', texts: 61 })
    const refused = quota.take(token, 'a')
    assert.deepEqual(refused.ok ? undefined : refused.refusal.retryAfterSeconds, 60)
    now = 59_000
    assert.ok(!quota.take(token, 'a').ok)
    now = 60_000
    assert.ok(quota.take(token, 'a').ok)
  })

  it('is without end where limits are off, whatever the key says', () => {
    const quota = keyQuota({ now: () => 0 }, undefined)
    for (let asked = 0; asked < 100; asked += 1) assert.ok(quota.take({ ...token, perMinute: 1 }, 'a').ok)
    assert.equal(quota.perMinuteOf({ ...token, perMinute: 1 }), Infinity)
  })
})
