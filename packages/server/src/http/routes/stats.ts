import { accept, hasRole, type CalendarUnit } from '@verbatim/core'
import { routes, type Stats as StatsShape } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { readStats, type DecisionTimes, type FiguresAsked, type ModeratorFigures, type SpanFigures, type Stats, type VerdictCounts } from '../../app/index.ts'
import type { Staff } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { rangeIn } from '../range.ts'
import { serve } from '../route.ts'
import { timeView } from '../views.ts'

export function registerStats(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.stats,
    async handle({ query, caller }) {
      const range = rangeIn(query)
      if (!range.ok) return range
      const stats = await readStats(deps, { ...range.value, ...byIn(query), moderators: moderatorsShownTo(caller) })
      return stats.ok ? accept({ status: 200, body: statsView(stats.value) }) : stats
    },
  })
}

function byIn({ by }: { readonly by?: CalendarUnit }) {
  return by === undefined ? {} : { by }
}

/** Nobody is measured by a colleague. */
function moderatorsShownTo(caller: Staff): FiguresAsked['moderators'] {
  if (caller.kind !== 'user' || hasRole(caller.session.user.role, 'editor')) return { kind: 'all' }
  return { kind: 'one', id: caller.session.user.id }
}

function statsView({ from, to, timeZone, by, figures }: Stats): StatsShape {
  const { waiting, series, times, byMeans, byGuideline, byLanguage, byModerator, criticism } = figures
  return {
    from: timeView(from),
    to: timeView(to),
    timeZone,
    by,
    waiting: { count: waiting.count, oldestSubmittedAt: waiting.oldestSubmittedAt === undefined ? null : timeView(waiting.oldestSubmittedAt) },
    series: series.map(spanView),
    totals: { ...totalOf(series), ...timesView(times) },
    byMeans: { person: countsView(byMeans.person), batch: countsView(byMeans.batch), policy: countsView(byMeans.policy) },
    byGuideline: byGuideline.map(({ guideline, rejected }) => ({ guideline, rejected })),
    byLanguage: byLanguage.map(({ language, submitted, ...counts }) => ({ language, submitted, ...countsView(counts) })),
    byModerator: byModerator.map(moderatorView),
    criticism: countsView(criticism),
  }
}

function spanView({ start, submitted, ...figure }: SpanFigures) {
  return { at: timeView(start), submitted, ...countsView(figure), ...timesView(figure) }
}

function moderatorView({ kind, id, name, ...figure }: ModeratorFigures) {
  return { actor: { kind, id, name }, ...countsView(figure), ...timesView(figure) }
}

function totalOf(series: readonly SpanFigures[]) {
  const sum = (of: (figure: SpanFigures) => number) => series.reduce((total, figure) => total + of(figure), 0)
  return { submitted: sum(({ submitted }) => submitted), approved: sum(({ approved }) => approved), rejected: sum(({ rejected }) => rejected) }
}

function countsView({ approved, rejected }: VerdictCounts) {
  return { approved, rejected }
}

function timesView({ medianMs, p90Ms }: DecisionTimes) {
  return { medianSeconds: secondsOf(medianMs), p90Seconds: secondsOf(p90Ms) }
}

/** A clock that was set back makes no decision older than its comment. */
function secondsOf(ms: number | null): number | null {
  return ms === null ? null : Math.max(0, ms) / 1000
}
