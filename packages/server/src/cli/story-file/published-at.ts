import { isWeekday, monthNumber } from './month-names.ts'
import { foldLetters } from './one-line.ts'
import type { DateOrder } from './story-draft.ts'

/**
 * The day or the time that the whole text states, else `null`. A time of day counts only with its time zone:
 * without one, the day is all that is known. An impossible date is no date.
 */
export function publishedAtOf(text: string, order: DateOrder): string | null {
  if (text.length > 80) return null
  return momentOf(text) ?? dayOf(text, order)
}

const machineTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)$/iu

function momentOf(text: string): string | null {
  const [, day = '', minute = '', second = ':00', zone = ''] = machineTime.exec(text.trim()) ?? []
  if (dayOf(day, 'ymd') === null) return null
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)$/u, '$1:$2').toUpperCase()
  const time = new Date(`${day}T${minute}${second}${offset}`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

function dayOf(text: string, order: DateOrder): string | null {
  const line = foldLetters(westernDigits(text)).replace(/^(?:published|posted)(?: on)? /u, '')
  const date = withoutWeekday(withoutTime(line))
  return yearFirst(date) ?? yearLast(date, order) ?? dayMonthYear(date) ?? monthDayYear(date)
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

// A comma, `14:35` or `2:35 pm`, the zone's name, its offset.
const timeOfDay =
  /[\s,،|–-]*(?:(?:at|saat|الساعة|کاتژمیر) )?\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?(?: ?[+-]\d{1,2}(?::?\d\d)?)?$/u
const machineTimeOfDay = /(?<=\d)t\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?$/u

function withoutTime(text: string): string {
  return text.replace(machineTimeOfDay, '').replace(timeOfDay, '')
}

function withoutWeekday(text: string): string {
  const [whole = '', name = ''] = /^(\p{L}+)\.?[,،]? (?=.)/u.exec(text) ?? []
  return isWeekday(name) ? text.slice(whole.length) : text
}

function yearFirst(text: string): string | null {
  const [, year, , month, day] = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/u.exec(text) ?? []
  return calendarDay(year, month, day)
}

function yearLast(text: string, order: DateOrder): string | null {
  const [, first, , second, year] = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/u.exec(text) ?? []
  switch (order) {
    case 'dmy':
      return calendarDay(year, second, first)
    case 'mdy':
      return calendarDay(year, first, second)
    case 'ymd':
      return null
  }
}

// `4th`, `4ê`, `4'ê`, `4ی`, `4.`; in Kurdish and Turkish the year may carry an ending too.
const dayMonthYearForm = /^(\d{1,2})(?:'?(?:st|nd|rd|th|e|em|emin|ی))?\.?[ -](?:of )?(\p{L}[\p{L}./ ]*?)[,،]?[ -](\d{4})(?:'?(?:an|e|de|da|ی))?$/u

function dayMonthYear(text: string): string | null {
  const [, day, month = '', year] = dayMonthYearForm.exec(text) ?? []
  return calendarDay(year, monthNumber(month), day)
}

function monthDayYear(text: string): string | null {
  const [, month = '', day, year] = /^(\p{L}[\p{L}./ ]*?) (\d{1,2})(?:st|nd|rd|th)?[,،]? (\d{4})$/u.exec(text) ?? []
  return calendarDay(year, monthNumber(month), day)
}

type NumberText = string | number | undefined

function calendarDay(yearText: NumberText, monthText: NumberText, dayText: NumberText): string | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)]
  // A Hijri (1438), solar (1396) or Kurdish (2717) year must not pass for a year of this calendar.
  if (!(year >= 1800 && year < 2200)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
