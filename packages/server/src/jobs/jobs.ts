import { setImmediate } from 'node:timers/promises'
import { retryLimits } from '@verbatim/core'
import { type AccountStore, type AnswerStore, assessPending, type AssessPendingDeps, type AssessProgress, type ClaimStore, closeByAge, type CloseByAgeDeps, type EventStore, type OutboxStore, type PendingAssessed, type ReportStore, type TeamStore } from '../app/index.ts'

export interface JobDeps extends Omit<AssessPendingDeps, 'breathe' | 'elapsed' | 'sites'>, Omit<CloseByAgeDeps, 'sites'> {
  readonly sites: AssessPendingDeps['sites'] & CloseByAgeDeps['sites']
  /** Without it, nothing that waits is assessed. */
  readonly classifier: 'on' | 'off'
  readonly answers: Pick<AnswerStore, 'forget'>
  readonly accounts: Pick<AccountStore, 'forgetSessions'>
  readonly team: Pick<TeamStore, 'forgetInvites'>
  readonly events: Pick<EventStore, 'forget'>
  readonly outbox: Pick<OutboxStore, 'tidy'>
  readonly claims: Pick<ClaimStore, 'forget'>
  readonly reports: Pick<ReportStore, 'forgetEmails'>
  /** Takes over the term lists that another program changed; the version now in force. */
  readonly refreshTerms: () => Promise<number>
  /** Hears of a job that failed; it runs again at its next turn. */
  readonly onFault: (error: unknown) => void
  /** Hears how far the assessing of what waits is; `undefined` once it has ended. */
  readonly onProgress: (progress: AssessProgress | undefined) => void
  /** Hears of comments that got an assessment which they did not have. */
  readonly onAssessed: (assessed: PendingAssessed) => void
}

export interface Jobs {
  /** Starts no more of them, and waits for the one that runs. */
  stop(): Promise<void>
}

const hourMs = 60 * 60 * 1000
const minuteMs = 60 * 1000
// How soon what waits is assessed with changed term lists, and how soon a change made beside the server counts.
const termsMs = 5000

/**
 * What runs without a request, every hour and once at the start: what is past keeping is forgotten, and what waits
 * without an assessment by the present model and terms gets one, as after a change of the model or a fault of the
 * classifier. The terms are looked at more often, so that an editor sees what a change does to the queue.
 * What happened an hour ago is forgotten every minute, before there is much of it, and stories that are old enough are closed.
 */
export function startJobs(deps: JobDeps): Jobs {
  let stopped = false
  const closeOld = () => guarded(deps, () => closeByAge(deps, () => !stopped))
  const runAll = async () => {
    await guarded(deps, () => forgetExpired(deps))
    await closeOld()
    if (deps.classifier === 'on') await guarded(deps, () => assessWaiting(deps, () => !stopped))
  }
  let assessedWith: number | undefined
  const followTerms = async () => {
    const version = await deps.refreshTerms()
    if (version === assessedWith || stopped) return
    await assessWaiting(deps, () => !stopped)
    assessedWith = version
  }
  let running = runAll()
  const timer = setInterval(() => {
    running = running.then(runAll)
  }, hourMs)
  const termsTimer = deps.classifier === 'off' ? undefined : setInterval(() => {
    running = running.then(() => guarded(deps, followTerms))
  }, termsMs)
  const minuteTimer = setInterval(() => {
    running = running.then(() => guarded(deps, () => forgetEvents(deps, () => !stopped))).then(closeOld)
  }, minuteMs)
  timer.unref()
  termsTimer?.unref()
  minuteTimer.unref()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      clearInterval(termsTimer)
      clearInterval(minuteTimer)
      await running
    },
  }
}

async function guarded({ onFault }: JobDeps, job: () => Promise<void>): Promise<void> {
  try {
    await job()
  } catch (error) {
    onFault(error)
  }
}

// What was given up is kept for the operator, and not without end.
const failedKeptMs = 30 * 24 * hourMs

async function forgetExpired({ answers, accounts, team, outbox, claims, reports, clock }: JobDeps): Promise<void> {
  const now = clock.now()
  await answers.forget(now)
  await accounts.forgetSessions(now)
  await team.forgetInvites(now)
  await claims.forget(now)
  // Whoever was told is forgotten at once; this is of those who could not be.
  await reports.forgetEmails(now - failedKeptMs)
  await outbox.tidy(now, { waitingSince: now - retryLimits.givenUpAfterMs, failedBefore: now - failedKeptMs })
}

// Longer than anybody is away who comes back to a stream; what another server must hear of is seconds old.
const eventsKeptMs = hourMs

async function forgetEvents({ events, clock }: JobDeps, goesOn: () => boolean): Promise<void> {
  const before = clock.now() - eventsKeptMs
  // A part at a time: each is one transaction, and writers wait for it.
  while (goesOn() && (await events.forget(before)) > 0);
}

async function assessWaiting(deps: JobDeps, goesOn: () => boolean): Promise<void> {
  const breathe = async () => {
    await setImmediate()
    return goesOn()
  }
  try {
    const found = await assessPending({ ...deps, breathe, elapsed: () => performance.now() }, deps.onProgress)
    if (found.assessed > 0) deps.onAssessed(found)
  } finally {
    deps.onProgress(undefined)
  }
}
