import type { StoryId } from '@verbatim/core'
import { LRUCache } from 'lru-cache'
import { noMetrics, seenInPublic, type EventStore, type Metrics } from '../app/index.ts'
import type { Representation } from './representation.ts'

/** Answers to public reads, kept as they are sent; each belongs to a story and goes with the story's next change. */
export interface ReadyAnswers {
  /** What is kept for this path and query, unless its story has changed or what happened elsewhere may be unheard of. */
  find(url: string): ReadyAnswer | undefined
  /**
   * What is kept, else what `make` makes, which is then kept where it gives a representation. Whoever asks while it
   * is made waits for the same one, unless the story has changed since that was begun.
   */
  findOrMake<T>(asked: Asked, make: () => Promise<T>, kept: (made: T) => Representation | undefined): Promise<T>
  /** Adds the headers with which it is sent, when it is sent for the first time. */
  setHead(url: string, head: Head): void
  readonly figures: () => { readonly entries: number; readonly bytes: number }
}

interface Asked {
  readonly url: string
  readonly storyId: StoryId
}

/** How its first answer was sent, but for what each request or each form has of its own. */
export interface Head {
  /** The route's pattern. */
  readonly route: string
  readonly headers: Readonly<Record<string, string>>
}

export interface ReadyAnswer {
  readonly storyId: StoryId
  readonly moment: number
  readonly representation: Representation
  head: Head | undefined
}

interface Making {
  readonly moment: number
  readonly made: Promise<unknown>
}

// The changes of as many stories are remembered one by one; of those before, what was kept goes together.
const mostStories = 50_000
const longestUrl = 500

export interface ReadyOptions {
  readonly mostBytes: number
  /** Hears who had to wait for an answer to be made, and who shared in one. */
  readonly metrics?: Pick<Metrics, 'cacheHit' | 'cacheMiss'>
}

export function readyAnswers(events: Pick<EventStore, 'follow' | 'isCurrent'>, { mostBytes, metrics = noMetrics }: ReadyOptions): ReadyAnswers {
  let moment = 0
  let forgottenUntil = 0
  const changedAt = new LRUCache<StoryId, number>({ max: mostStories, dispose: (at, _id, reason) => { if (reason === 'evict') forgottenUntil = Math.max(forgottenUntil, at) } })
  const kept = new LRUCache<string, ReadyAnswer>({ maxSize: mostBytes, sizeCalculation: sizeOf })
  const making = new Map<string, Making>()

  events.follow((happened) => {
    for (const { kind, storyId } of happened) if (seenInPublic(kind)) changedAt.set(storyId, (moment += 1))
  })

  const isUnchanged = (storyId: StoryId, since: number) => (changedAt.peek(storyId) ?? forgottenUntil) <= since

  function find(url: string): ReadyAnswer | undefined {
    const found = kept.get(url)
    if (found === undefined || !events.isCurrent()) return undefined
    if (isUnchanged(found.storyId, found.moment)) return found
    kept.delete(url)
    return undefined
  }

  return {
    find,
    async findOrMake<T>({ url, storyId }: Asked, make: () => Promise<T>, representationOf: (made: T) => Representation | undefined): Promise<T> {
      const other = making.get(url)
      // What is being made at a URL is always of the type that its one route makes.
      if (other !== undefined && events.isCurrent() && isUnchanged(storyId, other.moment)) {
        metrics.cacheHit()
        return other.made as Promise<T>
      }
      metrics.cacheMiss()
      const begun = moment
      const isCurrent = events.isCurrent()
      const mine: Making = { moment: begun, made: make() }
      making.set(url, mine)
      try {
        const made = await (mine.made as Promise<T>)
        const representation = representationOf(made)
        if (representation !== undefined && isCurrent && url.length <= longestUrl && isUnchanged(storyId, begun)) {
          kept.set(url, { storyId, moment: begun, representation, head: undefined })
        }
        return made
      } finally {
        if (making.get(url) === mine) making.delete(url)
      }
    },
    setHead(url, head) {
      const found = kept.peek(url)
      if (found !== undefined) found.head ??= head
    },
    figures: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  }
}

// Two compressed forms come later, of about a third each; the rest is what the entry itself takes.
function sizeOf({ representation }: ReadyAnswer, url: string): number {
  return Math.ceil(representation.identity.length * 1.7) + url.length * 2 + 1000
}
