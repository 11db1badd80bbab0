import type { EventPage, EventStore, SiteEvent } from '../app/index.ts'

type Listener = (events: readonly SiteEvent[]) => void

/** What tells whoever follows of each event once, in this process. */
export interface EventFeed extends Pick<EventStore, 'follow' | 'isCurrent'> {
  /** Reads what happened since the last time and tells of it; resolves once all is told that was there when it was called. */
  notice(): Promise<void>
  /** A write failed, and may have happened all the same, perhaps later: for a second what was read is not taken for current. */
  doubt(): void
}

export interface EventSource {
  readonly read: (page: EventPage) => Promise<readonly SiteEvent[]>
  readonly latest: () => Promise<number>
  /** Monotonic, in milliseconds. */
  readonly now: () => number
}

const readAtOnce = 1000
// Transactions end within seconds; a number that is still missing after that was rolled back.
const gapPatienceMs = 10_000
const mostGaps = 1000
const currentMs = 1000
const doubtMs = 1000

/**
 * Events come by a number that grows; where several transactions write at once, a smaller number can become visible
 * after a greater one, so the numbers that were skipped are asked for again until they come or can come no more.
 */
export function eventFeed({ read, latest, now }: EventSource): EventFeed {
  const listeners = new Set<Listener>()
  const gaps = new Map<number, number>()
  let last: number | undefined
  let heardAt = Number.NEGATIVE_INFINITY
  let doubtedAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function readNew(): Promise<void> {
    const startedAt = now()
    last ??= await latest()
    for (let goesOn = true; goesOn;) {
      const found = await read({ after: last, limit: readAtOnce, missing: [...gaps.keys()] })
      tell(found, startedAt)
      goesOn = found.length === readAtOnce
    }
    // Not before they were asked for once more: while the database could not be reached, they may have come.
    for (const [arrival, since] of gaps) if (startedAt - since > gapPatienceMs) gaps.delete(arrival)
    heardAt = startedAt
  }

  function tell(events: readonly SiteEvent[], at: number): void {
    if (events.length === 0) return
    for (const { arrival } of events) {
      if (gaps.delete(arrival)) continue
      const expected = (last ?? 0) + 1
      for (let missing = Math.max(expected, arrival - mostGaps); missing < arrival; missing += 1) gaps.set(missing, at)
      last = arrival
    }
    for (const listener of listeners) listener(events)
  }

  async function run(): Promise<void> {
    try {
      await readNew()
    } catch (error) {
      // Whoever asked may have written, and the answer to that does not wait for a better reading.
      heardAt = Number.NEGATIVE_INFINITY
      throw error
    } finally {
      reading = undefined
    }
  }

  return {
    notice() {
      if (reading === undefined) return (reading = run())
      // What is being read may have begun before the caller's write: one more reading for all who ask meanwhile.
      next ??= reading.catch(() => undefined).then(() => {
        next = undefined
        return (reading ??= run())
      })
      return next
    },
    follow(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    doubt() {
      doubtedAt = now()
    },
    isCurrent: () => now() - heardAt <= currentMs && heardAt - doubtedAt > doubtMs,
  }
}
