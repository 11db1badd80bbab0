import {
  accept, refuse, searchTerms,
  type CommenterId, type CommentStatus, type Decision, type GuidelineKey, type Result, type SearchTerms, type StoryId, type TextPrint, type TokenId, type UserId, type Verdict,
} from '@verbatim/core'
import { readCursor, writeCursor } from './cursor.ts'
import type { QueueEntry, QueueFilter } from './ports.ts'

/** Of a user or a program. */
export type DeciderId = UserId | TokenId

/** All that is `undefined` leaves the comments as they are. */
export interface SearchFilter extends TimeRange {
  /** In the text or the name. */
  readonly terms?: SearchTerms | undefined
  readonly status?: CommentStatus | undefined
  /** Of the last decision, as the two below. */
  readonly verdict?: Verdict['kind'] | undefined
  readonly decidedBy?: DeciderId | undefined
  readonly reasonedBy?: GuidelineKey | undefined
  readonly storyId?: StoryId | undefined
  readonly tag?: string | undefined
  readonly language?: string | undefined
  readonly authorId?: CommenterId | undefined
  readonly hasLink?: boolean | undefined
  readonly isReply?: boolean | undefined
  /** At any time. */
  readonly wasReported?: boolean | undefined
  readonly score?: QueueFilter['score'] | undefined
}

/** `from` belongs to it, `to` does not. */
export interface TimeRange {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export interface FoundComment {
  readonly entry: QueueEntry
  /** The last one. */
  readonly decision: Decision | null
  readonly arrival: number
}

/** A comment that is not indexed yet. */
export interface UnindexedComment {
  readonly arrival: number
  readonly name: string
  readonly body: string
}

export interface CommentIndex {
  readonly arrival: number
  /** Each once. */
  readonly words: readonly string[]
  /** `undefined` for a short text. */
  readonly print: TextPrint | undefined
}

export interface SearchStore {
  /** How long after a comment was seen one with a smaller number may still appear, in milliseconds. */
  readonly lateMs: number
  /** The latest arrivals first; only those `before` an arrival, where it is given. */
  page(page: { readonly filter: SearchFilter; readonly before?: number; readonly limit: number }): Promise<readonly FoundComment[]>
  /** Up to where every comment is indexed, and no other can come any more. */
  settledTo(): Promise<number>
  settle(arrival: number): Promise<void>
  /** Beyond an arrival, in their order; erased ones are left out. */
  unindexed(page: { readonly after: number; readonly limit: number }): Promise<readonly UnindexedComment[]>
  /** Each once, whoever else indexes it; what was erased meanwhile is left out. */
  index(comments: readonly CommentIndex[]): Promise<void>
}

export interface SearchInput {
  readonly filter: Omit<SearchFilter, 'terms'>
  readonly q?: string
  readonly cursor?: string
  readonly limit: number
}

export interface SearchPage {
  readonly items: readonly FoundComment[]
  readonly nextCursor: string | null
}

const list = 'search'

/** All comments that fit, the latest first; a `q` in which there is no word finds nothing, an empty one is none. */
export async function searchComments(
  { search }: { readonly search: Pick<SearchStore, 'page'> },
  { filter, q = '', cursor, limit }: SearchInput,
): Promise<Result<SearchPage, { readonly code: 'cursor-unknown' }>> {
  const key = cursor === undefined ? undefined : readCursor(cursor, { list, shape: ['whole'] })
  if (cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
  const terms = q.trim() === '' ? undefined : searchTerms(q)
  if (terms !== undefined && terms.words.length === 0 && terms.beginning === undefined) return accept({ items: [], nextCursor: null })
  const found = await search.page({ filter: { ...filter, ...(terms && { terms }) }, limit: limit + 1, ...(key && { before: key[0] }) })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return accept({ items, nextCursor: found.length > limit && last ? writeCursor(list, [last.arrival]) : null })
}
