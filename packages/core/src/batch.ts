import type { CommentStatus } from './comment.ts'
import type { Verdict } from './decision.ts'

/**
 * A range that is decided as a whole: forth until all is decided, or back. Once it is undone nobody lets it run again: what
 * it would decide may be another range by then.
 */
export type BatchState = 'running' | 'done' | 'undoing' | 'undone'

/** The state once somebody undoes it; the same where that was done already. */
export function undoing(state: BatchState): 'undoing' | 'undone' {
  return state === 'undone' ? 'undone' : 'undoing'
}

/** The state once nothing is left to do. */
export function finished(state: BatchState): 'done' | 'undone' {
  return state === 'running' || state === 'done' ? 'done' : 'undone'
}

/** What undoing decides: nothing comes back to the queue, since a decision is only followed by a later one. */
export function oppositeOf(verdict: Verdict['kind']): Verdict['kind'] {
  return verdict === 'approve' ? 'reject' : 'approve'
}

/** The status that a comment of the batch must still have for the batch to decide it, forth or back. */
export function statusToDecide({ state, verdict }: { readonly state: BatchState; readonly verdict: Verdict['kind'] }): CommentStatus {
  if (state === 'running' || state === 'done') return 'pending'
  return verdict === 'approve' ? 'approved' : 'rejected'
}
