import { searchWords, textPrint } from '@verbatim/core'
import type { CommentIndex, SearchStore, UnindexedComment } from './search.ts'

export interface IndexCommentsDeps {
  readonly search: Pick<SearchStore, 'lateMs' | 'settledTo' | 'settle' | 'unindexed' | 'index'>
  /** Monotonic, in milliseconds. */
  readonly elapsed: () => number
  /** Lets others go on, for longer after a slice that was full; false ends it. */
  readonly breathe: (slice: 'computed' | 'full') => Promise<boolean>
}

export interface CommentIndexer {
  /** Indexes all that is not; true when it came to the end. */
  run(): Promise<boolean>
}

// One transaction each: a writer waits for 3 ms at most.
const indexedAtOnce = 25
// Readers of this thread wait for a millisecond at most.
const computedAtOnce = 10

interface Seen {
  readonly arrival: number
  readonly at: number
}

/**
 * Indexes what is beyond the place that is settled. Where several write at once, a comment may appear below one that was
 * seen already; so a place is settled once all that was there is indexed, and all that could be late has come.
 */
export function commentIndexer(deps: IndexCommentsDeps): CommentIndexer {
  let seen: Seen | undefined
  return {
    async run() {
      const { search, elapsed } = deps
      const before = seen
      const startedAt = elapsed()
      const settledTo = await search.settledTo()
      const last = await indexFrom(deps, settledTo)
      if (last === undefined) return false
      if (before !== undefined && startedAt - before.at >= search.lateMs) {
        if (before.arrival > settledTo) await search.settle(before.arrival)
        seen = undefined
      }
      if (last > settledTo) seen ??= { arrival: last, at: elapsed() }
      return true
    },
  }
}

/** The last one that was looked at; `undefined` when it was ended before it came to it. */
async function indexFrom({ search, breathe }: IndexCommentsDeps, settledTo: number): Promise<number | undefined> {
  for (let after = settledTo; ;) {
    const found = await search.unindexed({ after, limit: indexedAtOnce })
    const computed: CommentIndex[] = []
    for (let start = 0; start < found.length; start += computedAtOnce) {
      computed.push(...found.slice(start, start + computedAtOnce).map(indexOf))
      if (!(await breathe('computed'))) return undefined
    }
    if (computed.length > 0) await search.index(computed)
    after = found.at(-1)?.arrival ?? after
    if (found.length < indexedAtOnce) return after
    if (!(await breathe('full'))) return undefined
  }
}

function indexOf({ arrival, name, body }: UnindexedComment): CommentIndex {
  const words = searchWords(body)
  return { arrival, words: [...new Set([...words, ...searchWords(name)])], print: textPrint(words) }
}
