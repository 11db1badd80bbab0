export type Unit = 'second' | 'minute' | 'hour' | 'day'

export interface SpanOfTime {
  readonly unit: Unit
  readonly count: number
}

/** What has passed, rounded down; `undefined` for less than a minute. */
export function passed(elapsedMs: number): SpanOfTime | undefined {
  const minutes = Math.floor(elapsedMs / 60_000)
  if (minutes < 1) return undefined
  if (minutes < 60) return { unit: 'minute', count: minutes }
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return { unit: 'hour', count: hours }
  return { unit: 'day', count: Math.floor(hours / 24) }
}

/** What is to be waited, rounded up so that nobody comes back too early; at least a second. */
export function toWait(seconds: number): SpanOfTime {
  const whole = Math.max(1, Math.ceil(seconds))
  if (whole < 60) return { unit: 'second', count: whole }
  const minutes = Math.ceil(whole / 60)
  if (minutes < 60) return { unit: 'minute', count: minutes }
  return { unit: 'hour', count: Math.ceil(minutes / 60) }
}
