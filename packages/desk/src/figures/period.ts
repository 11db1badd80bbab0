import { dayCount, daysAfter, parseDay, startOf, type Day } from '../parts/day.ts'

type Step = 'hour' | 'day'

/** Which time the figures are of: whole days, the first and the last included. */
export interface Period {
  readonly from: Day
  readonly to: Day
  readonly by: Step
}

export const presets = { today: 1, week: 7, month: 30, year: 365 } as const
export type Preset = keyof typeof presets

/** Beyond this many days hours are too many to look at. */
export const daysByHour = 31

export function presetPeriod(preset: Preset, today: Day): Period {
  return periodOf(daysAfter(today, 1 - presets[preset]), today)
}

export function presetOf({ from, to }: Period, today: Day): Preset | undefined {
  const known = (Object.keys(presets) as Preset[]).find((preset) => presets[preset] === dayCount(from, to))
  return to === today ? known : undefined
}

/** A period with the step that shows it best, or the one that is wanted where it can be had. */
export function periodOf(from: Day, to: Day, wanted?: Step): Period {
  const days = dayCount(from, to)
  const by = wanted ?? (days <= 2 ? 'hour' : 'day')
  return { from, to, by: days > daysByHour ? 'day' : by }
}

/** What an address asks for; the last seven days where it asks for nothing that can be shown. */
export function periodIn(query: URLSearchParams, today: Day): Period {
  const from = parseDay(query.get('from'))
  const to = parseDay(query.get('to')) ?? today
  const by = query.get('by')
  const step = by === 'hour' || by === 'day' ? by : undefined
  return from === undefined || from > to ? periodOf(daysAfter(today, 1 - presets.week), today, step) : periodOf(from, to, step)
}

export function pathOf({ from, to, by }: Period): string {
  return `/desk/figures?from=${from}&to=${to}&by=${by}`
}

/** The period as moments, which nobody can take for those of another time zone. What is to come is left out. */
export function momentsOf({ from, to }: Period, { timeZone, nowMs }: { readonly timeZone: string; readonly nowMs: number }): { readonly from: string; readonly to: string } {
  const begins = startOf(from, timeZone)
  const ends = Math.min(startOf(daysAfter(to, 1), timeZone), Math.max(nowMs, begins))
  return { from: new Date(begins).toISOString(), to: new Date(ends).toISOString() }
}
