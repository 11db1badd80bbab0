import { newId, priorityOf, routeOf, verdictOfRoute, type Assessment, type CommentId, type Decision, type DecisionId, type Route } from '@verbatim/core'
import type { Chance, NewAssessed, PolicyStore, SitePolicies, SiteStore } from './ports.ts'

export interface RouteCommentDeps {
  readonly policies: Pick<PolicyStore, 'current'>
  readonly sites: Pick<SiteStore, 'guidelines'>
  readonly chance: Chance
}

/** What an assessment means for a comment that waits. */
export interface Routed {
  readonly assessed: NewAssessed | null
  readonly priority: number
  /** The published policy's; `null` where it holds the comment for a person. */
  readonly decision: Decision | null
}

export interface ToRoute {
  readonly commentId: CommentId
  readonly assessment: Assessment | undefined
  readonly at: number
  /** A person alone where the author is held or could be taken for staff: what the policy would do is recorded and not done. */
  readonly mayDecide: 'the policy' | 'a person'
}

/** Asks the published policy, which may decide, and the draft, which is only recorded. What was not assessed is held. */
export async function routeComment(deps: RouteCommentDeps, { commentId, assessment, at, mayDecide }: ToRoute): Promise<Routed> {
  const priority = priorityOf(assessment)
  if (assessment === undefined) return { assessed: null, priority, decision: null }
  const policies = await deps.policies.current()
  const route = routeOf(policies.published.policy, assessment)
  return {
    assessed: { assessment, route: route.kind, policyVersion: policies.published.version, draft: draftedOf(policies, assessment), assessedAt: at },
    priority,
    decision: mayDecide === 'a person' ? null : await decisionOf(deps, { commentId, route, version: policies.published.version, at }),
  }
}

function draftedOf({ draft }: SitePolicies, assessment: Assessment): NewAssessed['draft'] {
  return draft && { version: draft.version, route: routeOf(draft.policy, assessment) }
}

interface Deciding {
  readonly commentId: CommentId
  readonly route: Route
  readonly version: number
  readonly at: number
}

async function decisionOf(deps: RouteCommentDeps, { commentId, route, version, at }: Deciding): Promise<Decision | null> {
  if (route.kind === 'hold') return null
  const guidelines = await deps.sites.guidelines()
  const verdict = verdictOfRoute(guidelines, route)
  if (verdict === undefined) return null
  return {
    id: newId<DecisionId>(at, (count) => deps.chance.bytes(count)),
    commentId,
    verdict,
    message: null,
    note: null,
    guidelinesVersion: guidelines.version,
    actor: { kind: 'policy', name: `policy ${version}` },
    means: 'policy',
    statusBefore: 'pending',
    decidedAt: at,
  }
}
