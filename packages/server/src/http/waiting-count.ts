import type { QueueStore } from '../app/index.ts'

export interface WaitingCount {
  now(): Promise<number>
  /** Tells soon: what changes in the same second is told with it. */
  changed(): void
  stop(): void
}

export interface WaitingCountDeps {
  readonly queue: Pick<QueueStore, 'waiting'>
  readonly tell: (count: number) => void
  readonly onFault: (error: unknown) => void
}

const everyMs = 1000
// As the desk counts.
const mostCounted = 1000

/** How many comments wait, told at most once a second. */
export function waitingCount({ queue, tell, onFault }: WaitingCountDeps): WaitingCount {
  let timer: NodeJS.Timeout | undefined
  const now = () => queue.waiting(mostCounted)

  async function count(): Promise<void> {
    timer = undefined
    try {
      tell(await now())
    } catch (error) {
      onFault(error)
    }
  }

  return {
    now,
    changed() {
      timer ??= setTimeout(() => void count(), everyMs).unref()
    },
    stop: () => clearTimeout(timer),
  }
}
