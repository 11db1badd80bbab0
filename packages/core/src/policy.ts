import type { Assessment, Coverage } from './assessment.ts'
import type { ForbiddenKey } from './guideline.ts'
import { isNonEmpty, type NonEmpty } from './result.ts'

/** What becomes of a comment before any person has read it. */
export type Route =
  | { readonly kind: 'hold' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'reject'; readonly guidelines: NonEmpty<ForbiddenKey> }

/** One rule of a site; it applies to the languages and coverages it names, or to all where it names none. */
export interface PolicyRule {
  readonly languages?: readonly string[]
  readonly coverages: readonly Coverage[]
  /** Rejects at this score and above, for each guideline named. */
  readonly rejectFrom: Readonly<Partial<Record<ForbiddenKey, number>>>
  /** Approves when every guideline scores below this; never where it is absent. */
  readonly approveBelow?: number
}

/** The first rule that applies decides; where none does, a person does. */
export interface Policy {
  readonly rules: readonly PolicyRule[]
}

/** Holds everything: a person reads every comment. */
export const holdEverything: Policy = { rules: [] }

// Above this, a text may be criticism of the publisher, and no machine turns it away.
const criticismFrom = 0.5

const hold: Route = { kind: 'hold' }

/** Where a policy sends a comment. One that could not be assessed is held. */
export function routeOf(policy: Policy, assessment: Assessment | undefined): Route {
  if (assessment === undefined) return hold
  const rule = policy.rules.find((candidate) => applies(candidate, assessment))
  if (rule === undefined) return hold
  const broken = keysOf(rule.rejectFrom).filter((key) => assessment.guidelines[key].score >= (rule.rejectFrom[key] ?? Infinity))
  if (isNonEmpty(broken)) return assessment.criticismOfPublisher >= criticismFrom ? hold : { kind: 'reject', guidelines: broken }
  const highest = Math.max(...Object.values(assessment.guidelines).map(({ score }) => score))
  return rule.approveBelow !== undefined && highest < rule.approveBelow ? { kind: 'approve' } : hold
}

function applies(rule: PolicyRule, { language, coverage }: Assessment): boolean {
  return rule.coverages.includes(coverage) && (rule.languages === undefined || (language !== null && rule.languages.includes(language)))
}

function keysOf(thresholds: PolicyRule['rejectFrom']): readonly ForbiddenKey[] {
  return Object.keys(thresholds) as ForbiddenKey[]
}
