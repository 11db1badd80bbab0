import type { Assessment, Coverage } from './assessment.ts'
import { citable, forbiddenKeys, type ForbiddenKey, type Guidelines } from './guideline.ts'
import type { Verdict } from './decision.ts'
import { isNonEmpty, type NonEmpty } from './result.ts'

/** What becomes of a comment before any person has read it. */
export type Route =
  | { readonly kind: 'hold' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'reject'; readonly guidelines: NonEmpty<ForbiddenKey> }

/** One rule of a site; it applies to the languages and coverages it names, or to all languages where it names none. */
export interface PolicyRule {
  /** As an assessment names them: `en`, `ckb`. */
  readonly languages?: readonly string[]
  readonly coverages: readonly Coverage[]
  /** Rejects at this score and above, for each guideline named. */
  readonly rejectFrom: Readonly<Partial<Record<ForbiddenKey, number>>>
  /** Approves when every guideline, named or not, scores below this; never where it is absent. */
  readonly approveBelow?: number
}

/** The first rule that applies decides; where none does, a person does. */
export interface Policy {
  readonly rules: readonly PolicyRule[]
}

/** Holds everything: a person reads every comment. */
export const holdEverything: Policy = { rules: [] }

/** From this on, a text may be criticism of the publisher, and no machine turns it away. */
export const criticismFrom = 0.5

const hold: Route = { kind: 'hold' }

/**
 * Where a policy sends a comment. Held, whatever the policy says: one that could not be assessed, or not wholly; what
 * may be criticism of the publisher and would be rejected; what would be approved in a language the machine has not learned, where a low score means nothing.
 */
export function routeOf(policy: Policy, assessment: Assessment | undefined): Route {
  if (assessment === undefined || !isWhole(assessment)) return hold
  const rule = policy.rules.find((candidate) => applies(candidate, assessment))
  if (rule === undefined) return hold
  const broken = forbiddenKeys.filter((key) => assessment.guidelines[key].score >= (rule.rejectFrom[key] ?? Infinity))
  if (isNonEmpty(broken)) return assessment.criticismOfPublisher >= criticismFrom ? hold : { kind: 'reject', guidelines: broken }
  return passes(rule, assessment) ? { kind: 'approve' } : hold
}

/** What a policy's route decides under these guidelines; nothing where it holds, or where they no longer have what it would cite. */
export function verdictOfRoute(guidelines: Guidelines, route: Route): Verdict | undefined {
  if (route.kind !== 'reject') return route.kind === 'approve' ? route : undefined
  const cited = route.guidelines.filter((key) => citable(guidelines, key).kind === 'citable')
  return isNonEmpty(cited) ? { kind: 'reject', guidelines: cited } : undefined
}

/** Every number is one: a comparison with NaN is false, and would pass for "below" or for "no criticism". */
function isWhole({ guidelines, criticismOfPublisher }: Assessment): boolean {
  // An assessment that was stored by an older model may lack a guideline.
  const scores: Readonly<Partial<Record<ForbiddenKey, { readonly score: number }>>> = guidelines
  return Number.isFinite(criticismOfPublisher) && forbiddenKeys.every((key) => Number.isFinite(scores[key]?.score))
}

function applies(rule: PolicyRule, { language, coverage }: Assessment): boolean {
  return rule.coverages.includes(coverage) && (rule.languages === undefined || (language !== null && rule.languages.includes(language)))
}

function passes({ approveBelow }: PolicyRule, { coverage, guidelines }: Assessment): boolean {
  if (approveBelow === undefined || coverage !== 'full') return false
  return forbiddenKeys.every((key) => guidelines[key].score < approveBelow)
}
