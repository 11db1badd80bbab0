import {
  accept, decidable, newId, parseId, refuse, statusAfter, verdictOf,
  type Actor, type CommentId, type CommentStatus, type Decision, type DecisionId, type DecisionRefusal, type Guidelines, type Means, type Proposal, type Result,
} from '@verbatim/core'
import { onceOf, reopened, type OnceDeps, type OnceRefusal, type OnceRequest } from './once.ts'
import type { AnsweredBefore, Chance, CommentStore, DecisionStore, Recorded, SiteStore } from './ports.ts'

export interface ProposedDecision extends Proposal {
  /** As it was sent; an unknown or impossible one is refused in its place. */
  readonly commentId: string
  readonly note: string | null
}

export interface DecideInput {
  readonly items: readonly ProposedDecision[]
  readonly actor: Actor
  /** Without it, by who decides. */
  readonly means?: Means
  readonly once?: OnceRequest
}

/** What became of one proposal, in the order in which they were made. */
export type Decided =
  | { readonly commentId: string; readonly kind: 'decided'; readonly status: CommentStatus; readonly decisionId: DecisionId }
  | { readonly commentId: string; readonly kind: 'refused'; readonly refusal: DecisionRefusal }

export interface DecideDeps extends OnceDeps {
  readonly sites: Pick<SiteStore, 'guidelines'>
  readonly comments: Pick<CommentStore, 'find'>
  readonly decisions: Pick<DecisionStore, 'record'>
  readonly chance: Chance
}

/**
 * Decides each comment by itself: one that may not be decided is refused in its place
 * and leaves the others standing. All that are decided become so in one transaction.
 */
export async function decide(deps: DecideDeps, input: DecideInput): Promise<Result<readonly Decided[], OnceRefusal>> {
  const before = input.once && (await deps.answers.find(onceOf(deps, input.once)))
  if (before !== undefined && input.once !== undefined) return decidedBefore(deps, input.once.key, before)

  const guidelines = await deps.sites.guidelines()
  const decidedAt = deps.clock.now()
  const proposals = await Promise.all(
    input.items.map(async (item) => ({ item, decision: await decisionOf(deps, { item, guidelines, decidedAt, actor: input.actor, means: input.means ?? meansOf(input.actor) }) })),
  )
  return record(deps, proposals, input.once)
}

interface Proposed {
  readonly item: ProposedDecision
  readonly decision: Result<Decision, DecisionRefusal>
}

async function decisionOf(
  deps: DecideDeps,
  proposed: { item: ProposedDecision; guidelines: Guidelines; decidedAt: number; actor: Actor; means: Means },
): Promise<Result<Decision, DecisionRefusal>> {
  const { item, guidelines, decidedAt, actor, means } = proposed
  const commentId = parseId<CommentId>(item.commentId)
  const comment = commentId === undefined ? undefined : await deps.comments.find(commentId)
  if (comment === undefined) return refuse({ code: 'comment-unknown' })
  const statusBefore = decidable(comment.status, item.expectedStatus)
  if (!statusBefore.ok) return statusBefore
  const verdict = verdictOf(guidelines, item)
  if (!verdict.ok) return verdict
  return accept({
    id: newId<DecisionId>(decidedAt, (count) => deps.chance.bytes(count)),
    commentId: comment.id,
    verdict: verdict.value,
    message: saidOrNull(item.message),
    note: saidOrNull(item.note),
    guidelinesVersion: guidelines.version,
    actor,
    means,
    statusBefore: statusBefore.value,
    decidedAt,
  })
}

/** A program's decision was read by nobody: it counts as a rule's, and the figures say so. */
function meansOf(actor: Actor): Means {
  return actor.kind === 'user' ? 'person' : 'policy'
}

/** A field that was left blank says nothing. */
export function saidOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text
}

async function record(deps: DecideDeps, proposals: readonly Proposed[], once?: OnceRequest): Promise<Result<readonly Decided[], OnceRefusal>> {
  const decisions = proposals.flatMap(({ decision }) => (decision.ok ? [decision.value] : []))
  const hoped = proposals.map(hopedFor)
  const recorded = await deps.decisions.record(decisions, once && { ...onceOf(deps, once), answer: deps.sealing.seal(once.key, JSON.stringify(hoped)) })
  if (recorded.kind === 'done') return accept(withOutcomes(hoped, recorded.outcomes))
  if (once === undefined) throw new Error('the store answered to a key that nobody sent')
  return decidedBefore(deps, once.key, recorded)
}

/** What becomes of a proposal if its comment still has the status that was seen. */
function hopedFor({ item: { commentId }, decision }: Proposed): Decided {
  if (!decision.ok) return { commentId, kind: 'refused', refusal: decision.refusal }
  return { commentId, kind: 'decided', status: statusAfter(decision.value.verdict), decisionId: decision.value.id }
}

/** What became of each, once the transaction told which comments had another status by then. */
function withOutcomes(hoped: readonly Decided[], outcomes: readonly Recorded[]): readonly Decided[] {
  const recorded = outcomes.values()
  return hoped.map((decided) => {
    if (decided.kind === 'refused') return decided
    const outcome = recorded.next().value
    if (outcome === undefined) throw new Error('the store answered for fewer decisions than it was given')
    if (outcome.kind === 'recorded') return decided
    return { commentId: decided.commentId, kind: 'refused', refusal: { code: 'status-changed', status: outcome.status } }
  })
}

/** The answer is sealed before the transaction, so what only that could tell stands beside it. */
function decidedBefore(deps: Pick<DecideDeps, 'sealing'>, key: string, before: AnsweredBefore): Result<readonly Decided[], OnceRefusal> {
  const answer = reopened<readonly Decided[]>(deps, key, before)
  if (!answer.ok || before.kind !== 'repeated' || before.outcomes === null) return answer
  return accept(withOutcomes(answer.value, before.outcomes))
}
