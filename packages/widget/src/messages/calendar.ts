/** A moment as clocks and calendars of one place show it. */
export interface WallTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

// Kept, because making one takes 127 µs and using it 5 (Node 24), and a page shows many times in one zone.
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * `Intl` is asked for the time zone alone. Each language has its own words for the months:
 * Chromium knows none in Kurdish, and a page must read the same from a server as from a browser.
 */
export function wallTime(ms: number, timeZone: string): WallTime {
  const shown = new Map(formatterOf(timeZone).formatToParts(ms).map((part) => [part.type, Number(part.value)]))
  return {
    year: shown.get('year') ?? NaN,
    month: shown.get('month') ?? NaN,
    day: shown.get('day') ?? NaN,
    hour: shown.get('hour') ?? NaN,
    minute: shown.get('minute') ?? NaN,
  }
}

/** The day of a bare date, which is that day everywhere, or of an RFC 3339 time in `timeZone`. */
export function publishedDay(publishedAt: string, timeZone: string): WallTime {
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(publishedAt)
  return wallTime(Date.parse(publishedAt), bare ? 'UTC' : timeZone)
}

/** `14:05`. */
export function clockOf({ hour, minute }: WallTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The name of the month, from twelve that begin with January. */
export function monthOf(names: readonly string[], { month }: Pick<WallTime, 'month'>): string {
  return names[month - 1] ?? String(month)
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}
