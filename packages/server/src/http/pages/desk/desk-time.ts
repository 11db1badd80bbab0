import { html, type Html } from '@verbatim/widget/render'

export interface DeskClock {
  /** IANA name. */
  readonly timeZone: string
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/** A moment with its age: `4 September 2017 at 09:30, 3 h ago`. */
export function deskTime(rfc3339: string, { timeZone, now }: DeskClock): Html {
  const date = new Date(rfc3339)
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(date)
  return html`<time datetime="${rfc3339}">${moment}</time>, ${ageOf(now - date.getTime())}`
}

export function ageOf(ageMs: number): string {
  const minutes = Math.floor(ageMs / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`
  return `${Math.floor(minutes / (24 * 60))} days ago`
}
