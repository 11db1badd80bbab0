import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import { accept, refuse, type Result } from '@verbatim/core'
import type { Clock } from '../app/index.ts'

export interface Rate {
  /** How many at once. */
  readonly burst: number
  /** How many a minute in the long run. */
  readonly perMinute: number
}

export interface RateLimits {
  readonly submissions: Rate
  readonly signIns: Rate
  /** Of one key of the Perspective contract, for each method. */
  readonly analyses: Rate
}

/**
 * Many readers share one address behind a mobile carrier, so submissions are generous:
 * what stops a flood is the moderator. Ten passwords, then one every two minutes.
 * A key scores a thousand texts a second, what two cores can do and Google's 60 a minute never allowed.
 */
export const defaultRateLimits: RateLimits = {
  submissions: { burst: 30, perMinute: 10 },
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
  const buckets = new LRUCache<string, Bucket>({ max: trackedKeys })
  const perMs = rate.perMinute / 60_000
  return {
    take(key) {
      const now = clock.now()
      const { tokens, at } = buckets.get(key) ?? { tokens: rate.burst, at: now }
      const available = Math.min(rate.burst, tokens + Math.max(0, now - at) * perMs)
      if (available < 1) return refuse({ code: 'rate-limited', retryAfterSeconds: Math.ceil((1 - available) / perMs / 1000) })
      buckets.set(key, { tokens: available - 1, at: now })
      return accept(undefined)
    },
  }
}

/** An IPv4 address, or the /64 that an IPv6 subscriber is given; what limits are counted by. */
export function addressPrefix(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return parsed.parts.slice(0, 4).map((part) => part.toString(16)).join(':')
}
