import type { EventStore, Metrics } from '../app/index.ts'
import { keptByStory, type KeptByStory } from './kept-by-story.ts'
import type { Modified } from './last-modified.ts'
import type { PageWithPlace } from './page-with-place.ts'
import type { Representation } from './representation.ts'

/** Answers to public reads by path and query, kept as they are sent. */
export type ReadyAnswers = KeptByStory<ReadyAnswer>

export interface ReadyAnswer {
  readonly representation: Representation
  readonly modified: Modified
  /** With which headers it is sent; known once it was. */
  head: Head | undefined
}

/** How its first answer was sent, but for what each request or each form has of its own. */
export interface Head {
  /** The route's pattern. */
  readonly route: string
  readonly headers: Readonly<Record<string, string>>
}

export interface ReadyOptions {
  readonly mostBytes: number
  readonly metrics?: Pick<Metrics, 'cacheHit' | 'cacheMiss'>
}

export function readyAnswers(events: Pick<EventStore, 'follow' | 'isCurrent'>, options: ReadyOptions): ReadyAnswers {
  return keptByStory(events, { ...options, bytesOf, isSame: (made, before) => made.representation.tag === before.representation.tag })
}

// Two compressed forms come later, of about a third each.
function bytesOf({ representation }: ReadyAnswer): number {
  return representation.identity.length * 1.7
}

/** For what shows the name of the site or its guidelines, which are no story's. */
export const mostPageMs = 1000

/** Pages of stories by path, query and text size, ready but for one place. */
export function readyPages(events: Pick<EventStore, 'follow' | 'isCurrent'>, options: ReadyOptions): KeptByStory<PageWithPlace> {
  return keptByStory(events, { ...options, mostMs: mostPageMs, bytesOf: ({ before, after, deflated }) => before.length + after.length + deflated.before.length + deflated.after.length })
}
