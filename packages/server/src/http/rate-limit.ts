import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import { accept, refuse, type Result } from '@verbatim/core'
import type { ApiToken, Clock } from '../app/index.ts'
import { atMost } from './at-most.ts'

export interface Rate {
  /** How many at once. */
  readonly burst: number
  /** How many a minute in the long run. */
  readonly perMinute: number
}

export interface RateLimits {
  readonly submissions: Rate
  readonly reports: Rate
  readonly recommendations: Rate
  readonly signIns: Rate
  /** Of one key of the Perspective contract, for each method. */
  readonly analyses: Rate
}

/**
 * Many readers share one address behind a mobile carrier, so submissions are generous:
 * what stops a flood is the moderator. Reports count once for each address and comment, and nobody reports much. Ten passwords, then one every two minutes.
 * A key scores a thousand texts a second, what two cores can do and Google's 60 a minute never allowed.
 */
export const defaultRateLimits: RateLimits = {
  submissions: { burst: 30, perMinute: 10 },
  reports: { burst: 10, perMinute: 3 },
  recommendations: { burst: 60, perMinute: 30 },
  signIns: { burst: 10, perMinute: 0.5 },
  analyses: { burst: 5_000, perMinute: 60_000 },
}

export type RateRefusal = { readonly code: 'rate-limited'; readonly retryAfterSeconds: number }

export interface RateLimiter {
  take(key: string): Result<undefined, RateRefusal>
}

interface Bucket {
  readonly tokens: number
  readonly at: number
}

// Enough for every address of a large attack's minute, and 10 MB at the most.
const trackedKeys = 50_000

/** A token bucket for each key, kept in this process; the longest unused are forgotten first. */
export function rateLimiter(clock: Clock, rate: Rate): RateLimiter {
  const buckets = bucketsOf(clock)
  return { take: (key) => buckets.take(key, rate) }
}

/** What a holder of a key may send to be scored. */
export interface Quota {
  /** How many a minute in the long run, by its own number or by the one for all. */
  perMinuteOf(token: ApiToken): number
  /** Lets one text in, and with it the batch that it begins, while anything is left. */
  take(token: ApiToken, method: string): Result<undefined, RateRefusal>
  /** Counts the rest of a batch once it is known how many there were; what was not left is owed. */
  owe(token: ApiToken, batch: { readonly method: string; readonly texts: number }): void
}

// Five seconds' worth at once, which for Google's 60 a minute are five.
const burstsPerMinute = 12

/** Counted for each method by itself, as Google does; `undefined` lets everything in. */
export function keyQuota(clock: Clock, general: Rate | undefined): Quota {
  const buckets = bucketsOf(clock)
  const rateOf = ({ perMinute }: ApiToken): Rate | undefined =>
    general === undefined || perMinute === undefined ? general : { burst: Math.ceil(perMinute / burstsPerMinute), perMinute }
  return {
    perMinuteOf: (token) => rateOf(token)?.perMinute ?? Infinity,
    take(token, method) {
      const rate = rateOf(token)
      return rate === undefined ? accept(undefined) : buckets.take(`${method} ${token.id}`, rate)
    },
    owe(token, { method, texts }) {
      const rate = rateOf(token)
      if (rate !== undefined) buckets.owe(`${method} ${token.id}`, { rate, count: texts })
    },
  }
}

function bucketsOf(clock: Clock) {
  const buckets = new LRUCache<string, Bucket>(atMost(trackedKeys))
  const available = (key: string, rate: Rate): Bucket => {
    const now = clock.now()
    const { tokens, at } = buckets.get(key) ?? { tokens: rate.burst, at: now }
    return { tokens: Math.min(rate.burst, tokens + Math.max(0, now - at) * perMs(rate)), at: now }
  }
  return {
    take(key: string, rate: Rate): Result<undefined, RateRefusal> {
      const { tokens, at } = available(key, rate)
      if (tokens < 1) return refuse({ code: 'rate-limited', retryAfterSeconds: Math.ceil((1 - tokens) / perMs(rate) / 1000) })
      buckets.set(key, { tokens: tokens - 1, at })
      return accept(undefined)
    },
    owe(key: string, { rate, count }: { readonly rate: Rate; readonly count: number }): void {
      const { tokens, at } = available(key, rate)
      buckets.set(key, { tokens: tokens - count, at })
    },
  }
}

function perMs({ perMinute }: Rate): number {
  return perMinute / 60_000
}

/** An IPv4 address, or the /64 that an IPv6 subscriber is given; what limits are counted by. */
export function addressPrefix(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return parsed.parts.slice(0, 4).map((part) => part.toString(16)).join(':')
}
