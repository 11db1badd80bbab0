import type { IncomingHttpHeaders } from 'node:http'

/** Since when an answer is what it is, as HTTP says it. */
export interface Modified {
  /** Milliseconds since the Unix epoch, a whole second. */
  readonly at: number
  /** The same in the form of RFC 9110, 5.6.7. */
  readonly date: string
}

// One for how late a server may hear of a change made on another, one for how far their clocks may be apart.
const marginMs = 2000

/**
 * For what was put together at `now`. HTTP has whole seconds alone, so that what a second of two contents shows at its
 * beginning and at its end would bear one date, and who has the first would be told that it still holds. The date is
 * therefore rounded up, with a margin, and told once it is past: whatever changes after that bears a later one.
 */
export function modifiedAt(now: number): Modified {
  const at = Math.ceil((now + marginMs) / 1000) * 1000
  return { at, date: new Date(at).toUTCString() }
}

/** What may be said at `now`; `undefined` while it is too early. */
export function lastModified({ at, date }: Modified, now: number): string | undefined {
  return at <= now ? date : undefined
}

/**
 * Whether who asks has it already. Only the very date that was told counts, and none beside `If-None-Match`, which says
 * more (RFC 9110, 13.1.3): a later date may be that of a content between two that are alike, from another server.
 */
export function isUnmodified(headers: IncomingHttpHeaders, date: string | undefined): boolean {
  return headers['if-none-match'] === undefined && date !== undefined && headers['if-modified-since'] === date
}
