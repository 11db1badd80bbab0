import type { Stats } from '@verbatim/contract'
import { listed, momentIn, tickIn, type Wording } from '../wording.ts'
import { overTime, type Series } from './config.ts'
import type { Exhibit } from './exhibit.ts'

/** What came and what was decided, hour by hour or day by day. */
export function flow(stats: Stats, { messages }: Wording): Exhibit {
  const { figures, formats } = messages
  const { series: moments, totals } = stats
  const series: readonly Series[] = [
    { tone: 'submitted', label: figures.submitted, shape: 'line', values: moments.map(({ submitted }) => submitted) },
    { tone: 'approved', label: figures.approved, shape: 'bar', values: moments.map(({ approved }) => approved) },
    { tone: 'rejected', label: figures.rejected, shape: 'bar', values: moments.map(({ rejected }) => rejected) },
  ]
  const plot = { labels: moments.map(({ at }) => tickIn(messages, at, stats)), titles: moments.map(({ at }) => momentIn(messages, at, stats)), series, axis: { tick: formats.number }, said: formats.number }
  return {
    name: 'flow',
    title: figures.flow,
    summary: listed(messages, [[figures.submitted, totals.submitted], [figures.approved, totals.approved], [figures.rejected, totals.rejected]]),
    legend: series,
    sheet: {
      columns: [{ label: figures.steps[stats.by], kind: 'moment' }, ...series.map(({ label }) => ({ label, kind: 'count' }) as const)],
      rows: moments.map(({ at, submitted, approved, rejected }) => [at, submitted, approved, rejected]),
    },
    layout: { kind: 'over-time' },
    draw: (look) => overTime(plot, look),
  }
}
