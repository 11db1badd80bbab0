import { routeOf, type CommentId, type Policy, type RouteCount } from '@verbatim/core'
import type { AssessmentStore, DecidedComment, PolicyFigures } from './ports.ts'

export interface BacktestDeps {
  readonly assessments: Pick<AssessmentStore, 'decided'>
}

const commentsAtOnce = 500
/** Of each kind. */
export const disagreementsShown = 20

/** What a policy would have done to every comment that a person decided, by its latest assessment. Assesses nothing anew. */
export async function backtestPolicy(deps: BacktestDeps, policy: Policy): Promise<PolicyFigures> {
  const tally = newTally()
  let after: CommentId | undefined
  for (;;) {
    const page = await deps.assessments.decided({ limit: commentsAtOnce, ...(after === undefined ? {} : { after }) })
    for (const comment of page) count(tally, { comment, policy })
    after = page.at(-1)?.id
    if (after === undefined) return figuresOf(tally)
  }
}

interface Tally {
  /** By route, outcome and language. */
  readonly counts: Map<string, RouteCount>
  readonly reasons: Map<string, PolicyFigures['reasons'][number]>
  readonly wouldApprove: CommentId[]
  readonly wouldReject: CommentId[]
}

function newTally(): Tally {
  return { counts: new Map(), reasons: new Map(), wouldApprove: [], wouldReject: [] }
}

function count(tally: Tally, { comment, policy }: { readonly comment: DecidedComment; readonly policy: Policy }): void {
  const { id, language, verdict } = comment
  const outcome = verdict === 'approve' ? 'approved' : 'rejected'
  const route = routeOf(policy, comment.assessment)
  addOne(tally.counts, { route: route.kind, outcome, language })
  if (route.kind === 'reject') for (const guideline of route.guidelines) addOne(tally.reasons, { guideline, outcome })
  if (route.kind === 'approve' && verdict === 'reject') keepLatest(tally.wouldApprove, id)
  if (route.kind === 'reject' && verdict === 'approve') keepLatest(tally.wouldReject, id)
}

function addOne<T extends object>(counts: Map<string, T & { readonly count: number }>, what: T): void {
  const key = JSON.stringify(what)
  counts.set(key, { ...what, count: (counts.get(key)?.count ?? 0) + 1 })
}

function figuresOf({ counts, reasons, wouldApprove, wouldReject }: Tally): PolicyFigures {
  return { counts: [...counts.values()], reasons: [...reasons.values()], disagreements: { wouldApprove: wouldApprove.toReversed(), wouldReject: wouldReject.toReversed() } }
}

/** Comments come in the order of their ids, which rise with time; an archive's worth of them is never held. */
function keepLatest(ids: CommentId[], id: CommentId): void {
  ids.push(id)
  if (ids.length > disagreementsShown) ids.shift()
}
