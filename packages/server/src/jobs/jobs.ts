import type { AccountStore, AnswerStore, Clock } from '../app/index.ts'

export interface JobDeps {
  readonly answers: Pick<AnswerStore, 'forget'>
  readonly accounts: Pick<AccountStore, 'forgetSessions'>
  readonly clock: Clock
  /** Hears of a job that failed; it runs again at its next turn. */
  readonly onFault: (error: unknown) => void
}

export interface Jobs {
  /** Starts no more of them, and waits for the one that runs. */
  stop(): Promise<void>
}

const hourMs = 60 * 60 * 1000

/** What runs without a request: every hour, and once at the start, what is past keeping is forgotten. */
export function startJobs(deps: JobDeps): Jobs {
  let running = forgetExpired(deps)
  const timer = setInterval(() => {
    running = running.then(() => forgetExpired(deps))
  }, hourMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

async function forgetExpired({ answers, accounts, clock, onFault }: JobDeps): Promise<void> {
  try {
    await answers.forget(clock.now())
    await accounts.forgetSessions(clock.now())
  } catch (error) {
    onFault(error)
  }
}
