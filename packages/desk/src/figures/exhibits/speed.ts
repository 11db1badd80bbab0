import type { Stats } from '@verbatim/contract'
import { secondsIn, unitUpTo } from '../duration.ts'
import { durationIn, momentIn, tickIn, type Wording } from '../wording.ts'
import { overTime, type Series } from './config.ts'
import type { Exhibit } from './exhibit.ts'

/** How long people took to decide, by the hour or day of the decision; where nobody decided there is a gap. */
export function speed(stats: Stats, { messages }: Wording): Exhibit {
  const { figures, formats } = messages
  const { series: moments, totals } = stats
  const unit = unitUpTo(Math.max(0, ...moments.map(({ medianSeconds, p90Seconds }) => p90Seconds ?? medianSeconds ?? 0)))
  const inUnit = (seconds: number | null) => (seconds === null ? null : seconds / secondsIn[unit])
  const series: readonly Series[] = [
    { tone: 'median', label: figures.median, shape: 'line', values: moments.map(({ medianSeconds }) => inUnit(medianSeconds)) },
    { tone: 'p90', label: figures.p90, shape: 'line', values: moments.map(({ p90Seconds }) => inUnit(p90Seconds)) },
  ]
  const plot = {
    labels: moments.map(({ at }) => tickIn(messages, at, stats)),
    titles: moments.map(({ at }) => momentIn(messages, at, stats)),
    series,
    axis: { tick: formats.number, title: figures.units[unit] },
    said: (value: number) => durationIn(messages, value * secondsIn[unit]),
  }
  const said = (label: string, seconds: number | null) => `${label}: ${durationIn(messages, seconds)}`
  return {
    name: 'time-to-decision',
    title: figures.speed,
    summary: `${said(figures.median, totals.medianSeconds)}${figures.comma}${said(figures.p90, totals.p90Seconds)}.`,
    legend: series,
    sheet: {
      columns: [{ label: figures.steps[stats.by], kind: 'moment' }, ...series.map(({ label }) => ({ label, kind: 'seconds' }) as const)],
      rows: moments.filter(({ medianSeconds, p90Seconds }) => medianSeconds !== null || p90Seconds !== null).map(({ at, medianSeconds, p90Seconds }) => [at, medianSeconds, p90Seconds]),
    },
    layout: { kind: 'over-time' },
    draw: (look) => overTime(plot, look),
  }
}
