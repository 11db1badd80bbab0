import type { ForbiddenKey } from './guideline.ts'
import type { Route } from './policy.ts'

/**
 * What became of a comment: the last verdict of a person, or that it still waits, or neither: a rule or a program
 * decided it, or its commenter withdrew it before anybody did.
 */
export const outcomes = ['approved', 'rejected', 'waiting', 'unread'] as const
export type Outcome = (typeof outcomes)[number]

export const routeKinds = ['approve', 'hold', 'reject'] as const satisfies readonly Route['kind'][]

/** How many comments, by what became of them. */
export type Outcomes = Readonly<Record<Outcome, number>>

/** What a policy would have done, by what people did. */
export type RouteFigures = Readonly<Record<Route['kind'], Outcomes>>

/** How often one thing happened; each combination comes at most once. */
export interface RouteCount {
  readonly route: Route['kind']
  readonly outcome: Outcome
  /** BCP 47; `null` where it could not be told. */
  readonly language: string | null
  readonly count: number
}

/** How often a policy would have named a guideline in a rejection. */
export interface ReasonCount {
  readonly guideline: ForbiddenKey
  readonly outcome: Outcome
  readonly count: number
}

export interface FiguresSummary {
  readonly routes: RouteFigures
  readonly agreement: number | null
  /** The most frequent first, as below. */
  readonly byLanguage: readonly { readonly language: string | null; readonly routes: RouteFigures }[]
  readonly byGuideline: readonly { readonly guideline: ForbiddenKey; readonly outcomes: Outcomes }[]
}

export function summaryOf({ counts, reasons }: { readonly counts: readonly RouteCount[]; readonly reasons: readonly ReasonCount[] }): FiguresSummary {
  const routes = routeFigures(counts)
  return {
    routes,
    agreement: agreementOf(routes),
    byLanguage: mostFirst(Map.groupBy(counts, ({ language }) => language)).map(([language, of]) => ({ language, routes: routeFigures(of) })),
    byGuideline: mostFirst(Map.groupBy(reasons, ({ guideline }) => guideline)).map(([guideline, of]) => ({ guideline, outcomes: outcomesOf(of) })),
  }
}

function mostFirst<K, C extends { readonly count: number }>(groups: ReadonlyMap<K, readonly C[]>): readonly (readonly [K, readonly C[]])[] {
  const total = (counts: readonly C[]) => counts.reduce((sum, { count }) => sum + count, 0)
  return [...groups].toSorted(([, one], [, other]) => total(other) - total(one))
}

export function routeFigures(counts: readonly RouteCount[]): RouteFigures {
  const of = (kind: Route['kind']) => outcomesOf(counts.filter(({ route }) => route === kind))
  return { approve: of('approve'), hold: of('hold'), reject: of('reject') }
}

export function outcomesOf(counts: readonly { readonly outcome: Outcome; readonly count: number }[]): Outcomes {
  const of = (wanted: Outcome) => counts.reduce((sum, { outcome, count }) => (outcome === wanted ? sum + count : sum), 0)
  return { approved: of('approved'), rejected: of('rejected'), waiting: of('waiting'), unread: of('unread') }
}

/**
 * The part, from 0 to 1, of what a policy would have decided and a person did decide in which both said the same;
 * `null` where there is nothing to compare. What it would have held is neither right nor wrong.
 */
export function agreementOf({ approve, reject }: RouteFigures): number | null {
  const same = approve.approved + reject.rejected
  const other = approve.rejected + reject.approved
  return same + other === 0 ? null : same / (same + other)
}
