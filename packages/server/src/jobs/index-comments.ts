import { setImmediate, setTimeout } from 'node:timers/promises'
import { commentIndexer, type EventStore, type IndexCommentsDeps } from '../app/index.ts'
import type { Jobs } from './jobs.ts'

export interface IndexingDeps extends Omit<IndexCommentsDeps, 'breathe'> {
  readonly events: Pick<EventStore, 'follow'>
  readonly onFault: (error: unknown) => void
}

// What comes within this time is indexed at once: each run is a transaction.
const gatherMs = 200
// An archive is indexed at a thousand comments a second at most, so that others have the writer and this thread for most of it.
const restMs = 25
// How soon it is tried again after a fault, and looked for what no event told of.
const lookMs = 5000

/** Has each comment indexed soon after it came, and the archive where it is not indexed yet, until it is stopped. */
export function startIndexing(deps: IndexingDeps): Jobs {
  const stop = new AbortController()
  const { signal } = stop
  const pause = (ms: number) => setTimeout(ms, undefined, { signal, ref: false }).catch(() => undefined)
  const indexer = commentIndexer({
    ...deps,
    async breathe(slice) {
      await (slice === 'full' ? pause(restMs) : setImmediate())
      return !signal.aborted
    },
  })
  let isAsked = true
  let running: Promise<void> | undefined

  async function runWhileAsked(): Promise<void> {
    while (isAsked && !signal.aborted) {
      isAsked = false
      await indexer.run().catch(deps.onFault)
      await pause(gatherMs)
    }
  }

  function look(): void {
    isAsked = true
    running ??= runWhileAsked().finally(() => {
      running = undefined
      if (isAsked && !signal.aborted) look()
    })
  }

  const timer = setInterval(look, lookMs)
  timer.unref()
  const unfollow = deps.events.follow((events) => {
    if (events.some(({ kind }) => kind === 'comment.submitted')) look()
  })
  look()
  return {
    async stop() {
      stop.abort()
      clearInterval(timer)
      unfollow()
      await running
    },
  }
}
