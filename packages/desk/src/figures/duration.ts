type Unit = 'second' | 'minute' | 'hour' | 'day'

export interface Part {
  readonly count: number
  readonly unit: Unit
}

export const secondsIn: Readonly<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }

/** A span as people say it: in one unit, or in two where the smaller one still matters. */
export function partsOf(seconds: number): readonly [Part] | readonly [Part, Part] {
  if (seconds < 59.5) return [{ count: Math.round(seconds), unit: 'second' }]
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return [{ count: minutes, unit: 'minute' }]
  if (minutes < 24 * 60) return pair({ count: Math.floor(minutes / 60), unit: 'hour' }, { count: minutes % 60, unit: 'minute' })
  const hours = Math.round(minutes / 60)
  return pair({ count: Math.floor(hours / 24), unit: 'day' }, { count: hours % 24, unit: 'hour' })
}

function pair(larger: Part, smaller: Part): readonly [Part] | readonly [Part, Part] {
  return smaller.count === 0 ? [larger] : [larger, smaller]
}

/** In which an axis up to so many seconds has whole numbers, and a handful of them. */
export function unitUpTo(seconds: number): Unit {
  return (['day', 'hour', 'minute'] as const).find((unit) => seconds >= 5 * secondsIn[unit]) ?? 'second'
}
