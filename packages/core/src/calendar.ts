/** Milliseconds since the Unix epoch; the end does not belong to it. */
export interface TimeSpan {
  readonly start: number
  readonly end: number
}

export type CalendarUnit = 'hour' | 'day'

export interface CalendarRange {
  readonly from: number
  readonly to: number
  readonly by: CalendarUnit
  /** IANA name. */
  readonly timeZone: string
}

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/**
 * The hours or days of a time zone that a range touches, whole and in order: the first may begin before it, the last end
 * after it. Where clocks are changed a day has 23 or 25 hours, and one that was left out is missing. Throws a RangeError for an unknown zone.
 */
export function calendarSpans({ from, to, by, timeZone }: CalendarRange): readonly TimeSpan[] {
  const clock = zoneClock(timeZone)
  const spans: TimeSpan[] = []
  for (let start = by === 'day' ? dayStart(clock, dayOf(clock, from)) : hourStart(clock, from); start < to;) {
    const end = by === 'day' ? nextDay(clock, start) : nextHour(clock, start)
    spans.push({ start, end })
    start = end
  }
  return spans
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
type ZoneClock = (at: number) => number

function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
    return shown - Math.floor(at / 1000) * 1000
  }
}

/** Days are counted from 1 January 1970, as the zone's calendar shows them. */
function dayOf(clock: ZoneClock, at: number): number {
  return Math.floor((at + clock(at)) / dayMs)
}

/** The first moment at which the calendar shows the day: of two midnights the first, and where midnight is left out the moment of the change. */
function dayStart(clock: ZoneClock, day: number): number {
  const midnight = day * dayMs
  const beforeChange = midnight - clock(midnight - dayMs)
  const afterChange = midnight - clock(midnight + dayMs)
  const shown = [beforeChange, afterChange].toSorted((a, b) => a - b).find((at) => at + clock(at) === midnight)
  return shown ?? beforeChange
}

/** A day that a zone left out, as Samoa did when it changed sides of the date line, begins when the next one does. */
function nextDay(clock: ZoneClock, start: number): number {
  for (let day = dayOf(clock, start) + 1; ; day += 1) {
    const next = dayStart(clock, day)
    if (next > start) return next
  }
}

function hourStart(clock: ZoneClock, at: number): number {
  return at - minutesInto(clock, at)
}

/** Where clocks are changed by half an hour, one of them is shorter. */
function nextHour(clock: ZoneClock, start: number): number {
  const next = start + hourMs
  return minutesInto(clock, start) === 0 ? next : hourStart(clock, next)
}

/** How long the zone's hour has lasted, in milliseconds. */
function minutesInto(clock: ZoneClock, at: number): number {
  return (((at + clock(at)) % hourMs) + hourMs) % hourMs
}
