import { statfs } from 'node:fs/promises'
import { StorageUnavailable, type Clock, type OutboxStore, type QueueStore } from '../app/index.ts'
import type { Readings } from './prometheus.ts'

export interface ReadingsDeps {
  readonly queue: Pick<QueueStore, 'oldestWaiting' | 'waiting'>
  readonly outbox: Pick<OutboxStore, 'lag'>
  readonly check: () => Promise<void>
  readonly clock: Clock
  /** Milliseconds that only ever grow. */
  readonly elapsed: () => number
  /** Where the data lie; `undefined` for a database elsewhere. */
  readonly dataDir: string | undefined
}

// Whoever asks more often than that gets what the last one got: watching must not become a load.
const keptMs = 5000
// Where nobody counts on the number any more, only on its being large.
const mostCounted = 10_000

/** What the machine and the store say, asked at most every five seconds. */
export function readingsOf({ queue, outbox, check, clock, elapsed, dataDir }: ReadingsDeps): Readings {
  const kept = keptFor(keptMs, elapsed)
  const secondsSince = (at: number | undefined) => (at === undefined ? 0 : Math.max(0, clock.now() - at) / 1000)
  return {
    queue: kept(async () => {
      try {
        const [waiting, oldest] = await Promise.all([queue.waiting(mostCounted), queue.oldestWaiting()])
        return { waiting, oldestSeconds: secondsSince(oldest) }
      } catch (error) {
        return unlessFault(error, undefined)
      }
    }),
    outbox: kept(async () => {
      try {
        const channels = await outbox.lag()
        const oldest = channels.map(({ oldestSince }) => oldestSince).filter((since) => since !== null).toSorted((a, b) => a - b)[0]
        const total = (count: (channel: (typeof channels)[number]) => number) => channels.reduce((sum, channel) => sum + count(channel), 0)
        return { waiting: total(({ waiting }) => waiting), failed: total(({ failed }) => failed), oldestSeconds: secondsSince(oldest) }
      } catch (error) {
        return unlessFault(error, undefined)
      }
    }),
    storage: kept(async () => {
      const startedAt = elapsed()
      const isUp = await check().then(() => true, (error: unknown) => unlessFault(error, false))
      return { isUp, seconds: (elapsed() - startedAt) / 1000 }
    }),
    // A folder that is gone has no room to tell of; that it is gone, the storage says.
    disk: kept(async () => dataDir === undefined ? undefined : statfs(dataDir).then(({ bavail, bsize }) => ({ freeBytes: bavail * bsize }), () => undefined)),
  }
}

/** A store that cannot be reached is something to tell; any other error is a fault. */
function unlessFault<T>(error: unknown, answer: T): T {
  if (error instanceof StorageUnavailable) return answer
  throw error
}

function keptFor(ms: number, elapsed: () => number) {
  return <T>(read: () => Promise<T>): (() => Promise<T>) => {
    let last: { readonly at: number; readonly answer: Promise<T> } | undefined
    return () => {
      if (last === undefined || elapsed() - last.at >= ms) last = { at: elapsed(), answer: read() }
      return last.answer
    }
  }
}
