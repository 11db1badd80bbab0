import { setImmediate } from 'node:timers/promises'
import { workBatches, type BatchStore, type WorkBatchesDeps } from '../app/index.ts'
import type { Jobs } from './jobs.ts'

export interface BatchesDeps extends Omit<WorkBatchesDeps, 'breathe'> {
  readonly batches: WorkBatchesDeps['batches'] & Pick<BatchStore, 'isDue'>
  readonly onFault: (error: unknown) => void
}

// How soon a batch begins, on whichever server it was asked for; to look costs one read.
const lookMs = 500

/** Works on batches until it is stopped, which is after the group in hand. What is left goes on where some server is. */
export function startBatches(deps: BatchesDeps): Jobs {
  let stopped = false
  let working: Promise<void> | undefined
  const breathe = async () => {
    await setImmediate()
    return !stopped
  }
  const look = async () => {
    try {
      if (await deps.batches.isDue(deps.clock.now())) await workBatches({ ...deps, breathe })
    } catch (error) {
      deps.onFault(error)
    }
  }
  const timer = setInterval(() => {
    working ??= look().finally(() => {
      working = undefined
    })
  }, lookMs)
  timer.unref()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await working
    },
  }
}
