import { wallClock } from './wall-clock.ts'

/** A day of the calendar, `2026-11-26`. */
export type Day = string

const dayMs = 86_400_000

export function dayOf(ms: number, timeZone: string): Day {
  const { year, month, day } = wallClock(ms, timeZone)
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** `undefined` for what is no day, such as the 31st of June. */
export function parseDay(text: string | null): Day | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : text
}

export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** How many days lie from the one to the other, both counted. */
export function dayCount(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
}

/** The first moment of the day, in ms. Where a clock skips midnight, as it does in Beirut each March, that is one o'clock. */
export function startOf(day: Day, timeZone: string): number {
  const midnight = Date.parse(day)
  const offsetAt = (ms: number) => wallMs(ms, timeZone) - ms
  const near = midnight - offsetAt(midnight)
  return midnight - offsetAt(near)
}

function wallMs(ms: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallClock(ms, timeZone)
  // By itself Date.UTC takes a year below 100, which stands in a field while a later one is typed, for one of the 20th century.
  return new Date(Date.UTC(2000, month - 1, day, hour, minute)).setUTCFullYear(year)
}
