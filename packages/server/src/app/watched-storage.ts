import { statusAfter } from '@verbatim/core'
import type { BatchStore } from './batches.ts'
import type { Metrics } from './metrics.ts'
import { StorageUnavailable, type AssessmentStore, type CommentStore, type DecisionStore, type Storage } from './ports.ts'
import type { Tracing } from './tracing.ts'

export interface WatchDeps {
  readonly metrics: Metrics
  readonly tracing: Tracing
  /** Milliseconds that only ever grow, whatever becomes of the clock. */
  readonly elapsed: () => number
}

/** The same storage, each step of which is timed and traced as `store.method`, and counted where it is a submission or a decision. */
export function watchedStorage(storage: Storage, deps: WatchDeps): Storage {
  const counted = {
    ...storage,
    comments: countedComments(storage.comments, deps.metrics),
    decisions: countedDecisions(storage.decisions, deps.metrics),
    assessments: countedAssessments(storage.assessments, deps.metrics),
    batches: countedBatches(storage.batches, deps.metrics),
  }
  const stores = Object.entries(counted).filter(([, store]) => typeof store === 'object')
  return Object.assign(counted, Object.fromEntries(stores.map(([name, store]) => [name, watchedStore(deps, { name, store })])))
}

function watchedStore(deps: WatchDeps, { name, store }: { readonly name: string; readonly store: object }): object {
  const steps = Object.entries(store).filter(([, step]) => typeof step === 'function')
  return { ...store, ...Object.fromEntries(steps.map(([method, step]) => [method, watchedStep(deps, { operation: `${name}.${method}`, step: step.bind(store) })])) }
}

/** What answers at once, such as a subscription, is left alone. */
function watchedStep(deps: WatchDeps, { operation, step }: { readonly operation: string; readonly step: (...args: unknown[]) => unknown }) {
  const { metrics, tracing, elapsed } = deps
  return (...args: unknown[]): unknown => {
    const startedAt = elapsed()
    const answer = tracing.span(operation, () => step(...args))
    if (answer instanceof Promise) {
      const timed = () => metrics.databaseSeconds(operation, (elapsed() - startedAt) / 1000)
      answer.then(timed, (error: unknown) => {
        timed()
        if (error instanceof StorageUnavailable) metrics.databaseFailed(operation)
      })
    }
    return answer
  }
}

function countedComments(comments: CommentStore, metrics: Metrics): CommentStore {
  return {
    ...comments,
    async receive(comment, once) {
      const stored = await comments.receive(comment, once)
      if (stored.kind === 'received') {
        metrics.submitted(comment.decision === null ? 'pending' : statusAfter(comment.decision.verdict))
        if (comment.decision !== null) metrics.decided(comment.decision)
      }
      return stored
    },
  }
}

function countedDecisions(decisions: DecisionStore, metrics: Metrics): DecisionStore {
  return {
    ...decisions,
    async record(made, once) {
      const recorded = await decisions.record(made, once)
      if (recorded.kind !== 'done') return recorded
      for (const [index, decision] of made.entries()) {
        if (recorded.outcomes[index]?.kind === 'recorded') metrics.decided(decision)
      }
      return recorded
    },
  }
}

function countedBatches(batches: BatchStore, metrics: Metrics): BatchStore {
  return {
    ...batches,
    async record(group, decisions) {
      const outcomes = await batches.record(group, decisions)
      for (const [index, decision] of decisions.entries()) if (outcomes[index]?.kind === 'recorded') metrics.decided(decision)
      return outcomes
    },
  }
}

function countedAssessments(assessments: AssessmentStore, metrics: Metrics): AssessmentStore {
  return {
    ...assessments,
    async add(added) {
      const decided = await assessments.add(added)
      // The store says how many still waited and so were decided, not which: where a person was faster, a verdict may be counted for another.
      for (const decision of added.flatMap((one) => one.decision ?? []).slice(0, decided)) metrics.decided(decision)
      return decided
    },
  }
}
