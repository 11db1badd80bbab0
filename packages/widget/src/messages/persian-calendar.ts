import type { WallTime } from './calendar.ts'

export type Day = Pick<WallTime, 'year' | 'month' | 'day'>

// Days between 1 January 1970 and the last before the first year of the calendar.
const epoch = 1_948_320 - 2_440_588

/**
 * The day in the calendar of Iran, counted by its cycle of 33 years with 8 leap years, as ICU counts it
 * (`calendar/persncal.cpp`): what the equinox gives from 1799 to 2100 and beyond.
 */
export function persianDay({ year, month, day }: Day): Day {
  const days = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) - epoch
  const persianYear = 1 + Math.floor((33 * days + 3) / 12_053)
  const dayOfYear = days - daysBefore(persianYear)
  // Six months of 31 days, then of 30.
  const persianMonth = dayOfYear < 216 ? Math.floor(dayOfYear / 31) : Math.floor((dayOfYear - 6) / 30)
  const before = persianMonth <= 6 ? persianMonth * 31 : persianMonth * 30 + 6
  return { year: persianYear, month: persianMonth + 1, day: dayOfYear - before + 1 }
}

function daysBefore(year: number): number {
  return 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
}
