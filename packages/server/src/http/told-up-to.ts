/** Up to which number everything was heard of. */
export interface ToldUpTo {
  hear(arrival: number): void
  now(): number
  /** The greatest that was heard of. */
  last(): number
  /** Whether something was heard of beyond a number that is still missing. */
  hasGap(): boolean
}

// As long as the feed looks for what is missing: then it was rolled back.
const patienceMs = 10_000

/**
 * Where several transactions write at once, a smaller number can come after a greater one. Whoever is sent on from the
 * greater one would miss the smaller: so a stream's id stays before the first that is missing, until it comes or can
 * come no more, and who comes back meanwhile hears some events twice instead of one never.
 */
export function toldUpTo(start: number, now: () => number): ToldUpTo {
  let upTo = start
  let last = start
  let gapSince: number | undefined
  const beyond = new Set<number>()

  function goOn(): void {
    while (beyond.delete(upTo + 1)) upTo += 1
    if (beyond.size === 0) gapSince = undefined
    else gapSince ??= now()
  }

  function giveUp(): void {
    upTo = Math.min(...beyond)
    beyond.delete(upTo)
    gapSince = undefined
    goOn()
  }

  return {
    hear(arrival) {
      last = Math.max(last, arrival)
      if (arrival <= upTo) return
      beyond.add(arrival)
      goOn()
    },
    now() {
      if (gapSince !== undefined && now() - gapSince > patienceMs) giveUp()
      return upTo
    },
    last: () => last,
    hasGap: () => beyond.size > 0,
  }
}
