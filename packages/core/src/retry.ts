/** What is told to other machines is tried again ever less often, and given up in the end. */
export const retryLimits = {
  firstMs: 30_000,
  longestMs: 6 * 60 * 60 * 1000,
  /** Of the longest pauses, twelve go into it: a receiver may be away over a weekend. */
  givenUpAfterMs: 3 * 24 * 60 * 60 * 1000,
} as const

export interface Attempt {
  /** How often it was tried, this time included. */
  readonly attempts: number
  /** Milliseconds since the Unix epoch, as `now` is: when it was to be done first. */
  readonly since: number
  readonly now: number
  /** What the receiver asked for, if it did. */
  readonly notBeforeMs?: number | undefined
}

export type AfterFailure = { readonly kind: 'again'; readonly at: number } | { readonly kind: 'given-up' }

/**
 * What comes after an attempt that failed: 30 s, 1 min, 2 min … 6 h, each shortened by up to a half as `chance` (from 0 to 1) has
 * it, so that what failed together does not come back together. Never later than when it is given up, so that the last attempt is made then.
 */
export function afterFailure({ attempts, since, now, notBeforeMs = 0 }: Attempt, chance: number): AfterFailure {
  const end = since + retryLimits.givenUpAfterMs
  if (now >= end) return { kind: 'given-up' }
  const full = Math.min(retryLimits.longestMs, retryLimits.firstMs * 2 ** (attempts - 1))
  const pauseMs = Math.max(Math.round(full * (1 - chance / 2)), Math.min(notBeforeMs, retryLimits.longestMs))
  return { kind: 'again', at: Math.min(now + pauseMs, end) }
}
