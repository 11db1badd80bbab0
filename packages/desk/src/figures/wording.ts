import type { Stats } from '@verbatim/contract'
import type { Messages } from '../messages/messages.ts'
import { wallClock } from '../parts/wall-clock.ts'
import { partsOf, type Part } from './duration.ts'

/** The words for figures: of the desk's language, and of the site. */
export interface Wording {
  readonly messages: Messages
  readonly guidelineTitle: (key: string) => string
  readonly languageName: (tag: string | null) => string
}

export type Moments = Pick<Stats, 'by' | 'timeZone'>

export function durationIn({ figures }: Messages, seconds: number | null): string {
  if (seconds === null) return '–'
  const said = ({ count, unit }: Part) => figures.span(count, unit)
  const [larger, smaller] = partsOf(seconds)
  return smaller === undefined ? said(larger) : figures.spans(said(larger), said(smaller))
}

/** An hour or a day in full. */
export function momentIn({ formats }: Messages, at: string, { by, timeZone }: Moments): string {
  return by === 'hour' ? formats.timeOf(Date.parse(at), timeZone) : formats.dateOf(at, timeZone)
}

/** An hour or a day as short as an axis has room for. */
export function tickIn(messages: Messages, at: string, { by, timeZone }: Moments): string {
  const { day, month, hour, minute } = wallClock(Date.parse(at), timeZone)
  const date = messages.figures.shortDay(inDigits(messages, String(day)), month)
  if (by === 'day') return date
  const clock = inDigits(messages, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  return hour === 0 ? date : clock
}

/** Latin digits in those of the language. */
function inDigits({ formats }: Messages, text: string): string {
  return text.replace(/\d/g, (digit) => formats.number(Number(digit)))
}

/** `label: number` for each, in one sentence. */
export function listed({ formats, figures }: Messages, items: readonly (readonly [label: string, count: number])[]): string {
  return `${items.map(([label, count]) => `${label}: ${formats.number(count)}`).join(figures.comma)}.`
}
