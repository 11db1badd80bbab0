import { readAgain, type ReadAgainDeps } from '../app/index.ts'
import type { Jobs } from './jobs.ts'

export interface SecondReadingDeps extends Omit<ReadAgainDeps, 'goesOn' | 'malformed'> {
  /** Ends what the reader is asked at the moment. */
  readonly abandon: () => void
  /** Hears how many comments it read, and whether it is away. */
  readonly onRun: (run: { readonly read: number; readonly outcome: 'done' | 'away'; readonly nextInSeconds: number }) => void
  readonly onFault: (error: unknown) => void
}

// What just came in is read soon; a reader that is away is asked ever less often.
const restMs = 10_000
const longestRestMs = 60 * 60 * 1000

/** Has the second reader read what waits, again and again, until it is stopped. */
export function startSecondReading(deps: SecondReadingDeps): Jobs {
  const malformed: ReadAgainDeps['malformed'] = new Map()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const run = async (restBefore: number): Promise<void> => {
    const nextMs = await restAfter({ ...deps, malformed, goesOn: () => !stopped }, restBefore)
    if (stopped) return
    timer = setTimeout(() => {
      running = run(nextMs)
    }, nextMs)
    timer.unref()
  }
  let running = run(restMs)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      deps.abandon()
      await running
    },
  }
}

async function restAfter(deps: ReadAgainDeps & Pick<SecondReadingDeps, 'onRun' | 'onFault'>, restBefore: number): Promise<number> {
  try {
    const ran = await readAgain(deps)
    const nextMs = ran.outcome === 'done' ? restMs : Math.min(longestRestMs, restBefore * 2)
    if (ran.read > 0 || ran.outcome === 'away') deps.onRun({ ...ran, nextInSeconds: nextMs / 1000 })
    return nextMs
  } catch (error) {
    deps.onFault(error)
    return Math.min(longestRestMs, restBefore * 2)
  }
}
