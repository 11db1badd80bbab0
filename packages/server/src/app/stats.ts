import { accept, calendarSpans, refuse, type CalendarUnit, type GuidelineKey, type Means, type Result, type TimeSpan, type UserId, type Verdict } from '@verbatim/core'
import type { Clock, SiteStore } from './ports.ts'

/** How many decisions had which verdict. */
export interface VerdictCounts {
  readonly approved: number
  readonly rejected: number
}

/** From a submission to the first decision on it, where a person made that; `null` where there was none. */
export interface DecisionTimes {
  readonly medianMs: number | null
  readonly p90Ms: number | null
}

export interface SpanFigures extends VerdictCounts, DecisionTimes {
  readonly start: number
  readonly submitted: number
}

export interface LanguageFigures extends VerdictCounts {
  readonly language: string | null
  readonly submitted: number
}

export interface ModeratorFigures extends VerdictCounts, DecisionTimes {
  readonly kind: 'user' | 'program' | 'policy'
  /** `null` for a policy, each version of which has a name of its own. */
  readonly id: string | null
  readonly name: string
}

export interface Figures {
  readonly waiting: { readonly count: number; readonly oldestSubmittedAt: number | undefined }
  /** One for each span that was asked for, in their order. */
  readonly series: readonly SpanFigures[]
  readonly times: DecisionTimes
  readonly byMeans: Readonly<Record<Means, VerdictCounts>>
  /** The most frequent first, as the two below. */
  readonly byGuideline: readonly { readonly guideline: GuidelineKey; readonly rejected: number }[]
  readonly byLanguage: readonly LanguageFigures[]
  readonly byModerator: readonly ModeratorFigures[]
  /** Of each comment that was decided in the range and may criticise the publisher, by its latest assessment, the last decision. */
  readonly criticism: VerdictCounts
}

export interface FiguresAsked {
  /** Side by side, in order; at least one. */
  readonly spans: readonly TimeSpan[]
  /** Whose figures are told by moderator. */
  readonly moderators: { readonly kind: 'all' } | { readonly kind: 'one'; readonly id: UserId }
}

export interface StatsStore {
  figures(asked: FiguresAsked): Promise<Figures>
}

export interface StatsInput {
  readonly from?: number
  readonly to?: number
  readonly by?: CalendarUnit
  readonly moderators: FiguresAsked['moderators']
}

/** A range that ends before it begins, or is longer than may be asked for. */
export type RangeRefused = { readonly code: 'range-refused'; readonly name: 'from' | 'to' }

export interface Stats {
  readonly from: number
  readonly to: number
  readonly timeZone: string
  readonly by: CalendarUnit
  readonly figures: Figures
}

const dayMs = 24 * 60 * 60 * 1000
const defaultMs = 7 * dayMs
const byHourMs = 3 * dayMs
const longestMs: Readonly<Record<CalendarUnit, number>> = { hour: 31 * dayMs, day: 400 * dayMs }

export interface StatsDeps {
  readonly stats: StatsStore
  readonly sites: Pick<SiteStore, 'find'>
  readonly clock: Clock
}

/** Of the last seven days where nothing else is asked for. */
export async function readStats({ stats, sites, clock }: StatsDeps, { to = clock.now(), from = to - defaultMs, by: asked, moderators }: StatsInput): Promise<Result<Stats, RangeRefused>> {
  const by = asked ?? (to - from <= byHourMs ? 'hour' : 'day')
  if (to <= from) return refuse({ code: 'range-refused', name: 'to' })
  if (to - from > longestMs[by]) return refuse({ code: 'range-refused', name: 'from' })
  const site = await sites.find()
  if (site === undefined) throw new Error('there is no site yet')
  const { timeZone } = site
  const spans = calendarSpans({ from, to, by, timeZone })
  const clipped = spans.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
  const figures = await stats.figures({ spans: clipped, moderators })
  const series = figures.series.map((figure, index) => ({ ...figure, start: spans[index]?.start ?? figure.start }))
  return accept({ from, to, timeZone, by, figures: { ...figures, series } })
}

export function countsOf(verdicts: readonly { readonly verdict: Verdict['kind']; readonly count: number }[]): VerdictCounts {
  const sum = (kind: Verdict['kind']) => verdicts.reduce((total, { verdict, count }) => (verdict === kind ? total + count : total), 0)
  return { approved: sum('approve'), rejected: sum('reject') }
}
