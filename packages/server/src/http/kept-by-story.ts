import type { Result, StoryId } from '@verbatim/core'
import { LRUCache } from 'lru-cache'
import { noMetrics, seenInPublic, type EventStore, type Metrics } from '../app/index.ts'
import { atMost } from './at-most.ts'

/** What was made of stories for their readers, each kept until its story's next change. */
export interface KeptByStory<Value> {
  /** What is kept under this key, unless its story has changed or what happened elsewhere may be unheard of. */
  find(key: string): Value | undefined
  /** As `find`, else what `make` makes. Whoever asks while it is made waits for the same one, unless the story has changed since that was begun. */
  findOrMake<Refusal extends { readonly code: string }>(asked: Asked, make: () => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>>
  readonly figures: () => { readonly entries: number; readonly bytes: number }
}

interface Asked {
  readonly key: string
  /** `null` for what shows all stories, and so changes with each. */
  readonly storyId: StoryId | null
  /** In the place of that of all. */
  readonly mostMs?: number
}

interface Kept<Value> {
  readonly storyId: StoryId | null
  readonly moment: number
  readonly value: Value
}

interface Making {
  readonly moment: number
  readonly made: Promise<unknown>
}

export interface KeptOptions<Value> {
  readonly mostBytes: number
  readonly bytesOf: (value: Value) => number
  /** Where it shows what is no story's, too, and may be so old. */
  readonly mostMs?: number
  /** Whether one that was made because its time was over says the same: then the one before stays, with all that was made of it. */
  readonly isSame?: (made: Value, before: Value) => boolean
  /** Hears who had to wait for something to be made, and who did not. */
  readonly metrics?: Pick<Metrics, 'cacheHit' | 'cacheMiss'>
}

// The changes of as many stories are remembered one by one; of those before, what was kept goes together.
const mostStories = 50_000
const longestKey = 500
// A story under change: what follows within a second of what was told is told no more (`storage/recommendations.ts`), and shows all the same.
const livelyMs = 5000
const livelyKeptMs = 2000

export function keptByStory<Value>(events: Pick<EventStore, 'follow' | 'isCurrent'>, { mostBytes, bytesOf, mostMs: usualMs = 0, isSame = () => false, metrics = noMetrics }: KeptOptions<Value>): KeptByStory<Value> {
  let moment = 0
  let forgottenUntil = 0
  const changedAt = new LRUCache<StoryId, number>({ ...atMost(mostStories), dispose: (at, _id, reason) => { if (reason === 'evict') forgottenUntil = Math.max(forgottenUntil, at) } })
  const kept = new LRUCache<string, Kept<Value>>({ maxSize: mostBytes, ttl: usualMs, noDeleteOnStaleGet: true, sizeCalculation: ({ value }, key) => Math.ceil(bytesOf(value)) + key.length * 2 + 1000 })
  const making = new Map<string, Making>()
  const lively = new LRUCache<StoryId, true>({ ...atMost(mostStories), ttl: livelyMs })

  events.follow((happened) => {
    for (const { kind, storyId } of happened) {
      if (seenInPublic(kind)) changedAt.set(storyId, (moment += 1))
      if (kind === 'story.changed') lively.set(storyId, true)
    }
  })

  const ttlOf = (storyId: StoryId | null, mostMs: number) => (mostMs === 0 && storyId !== null && lively.has(storyId) ? livelyKeptMs : mostMs)

  const isUnchanged = (storyId: StoryId | null, since: number) => (storyId === null ? moment : (changedAt.peek(storyId) ?? forgottenUntil)) <= since

  function find(key: string): Value | undefined {
    const found = kept.get(key)
    if (found === undefined || !events.isCurrent()) return undefined
    if (isUnchanged(found.storyId, found.moment)) return found.value
    kept.delete(key)
    return undefined
  }

  function sameAsBefore(key: string, made: Value): Value {
    const before = kept.peek(key, { allowStale: true })
    return before !== undefined && isUnchanged(before.storyId, before.moment) && isSame(made, before.value) ? before.value : made
  }

  return {
    find,
    async findOrMake<Refusal extends { readonly code: string }>({ key, storyId, mostMs = usualMs }: Asked, make: () => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>> {
      const value = find(key)
      const other = value === undefined ? making.get(key) : undefined
      const isShared = other !== undefined && events.isCurrent() && isUnchanged(storyId, other.moment)
      if (value !== undefined || isShared) metrics.cacheHit()
      if (value !== undefined) return { ok: true, value }
      // What is made under one key is of the type that its one place makes.
      if (isShared) return other.made as Promise<Result<Value, Refusal>>
      metrics.cacheMiss()
      const begun = moment
      const isCurrent = events.isCurrent()
      const made = make()
      const mine: Making = { moment: begun, made }
      making.set(key, mine)
      try {
        const result = await made
        if (!result.ok || !isCurrent || key.length > longestKey || !isUnchanged(storyId, begun)) return result
        const keep = sameAsBefore(key, result.value)
        kept.set(key, { storyId, moment: begun, value: keep }, { ttl: ttlOf(storyId, mostMs) })
        return { ok: true, value: keep }
      } finally {
        if (making.get(key) === mine) making.delete(key)
      }
    },
    figures: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  }
}
