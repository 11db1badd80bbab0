import { accept, refuse, type BatchId, type Decision, type GuidelineKey, type Means, type Result, type Story, type StoryId, type Verdict } from '@verbatim/core'
import { readCursor, writeCursor } from './cursor.ts'
import type { StoredComment } from './ports.ts'
import type { DeciderId, TimeRange } from './search.ts'

export interface DecisionLogFilter extends TimeRange {
  readonly decidedBy?: DeciderId | undefined
  readonly verdict?: Verdict['kind'] | undefined
  readonly guideline?: GuidelineKey | undefined
  readonly means?: Means | undefined
  readonly storyId?: StoryId | undefined
  readonly batchId?: BatchId | undefined
}

/** A decision with what became of its comment since. */
export interface LoggedDecision {
  readonly arrival: number
  readonly decision: Decision
  readonly comment: Pick<StoredComment, 'id' | 'status' | 'name' | 'body' | 'language'>
  readonly story: Pick<Story, 'id' | 'headline' | 'language'>
}

export interface DecisionLogStore {
  /** The latest first; only those `before` an arrival, where it is given. */
  page(page: { readonly filter: DecisionLogFilter; readonly before?: number; readonly limit: number }): Promise<readonly LoggedDecision[]>
}

export interface DecisionLogInput {
  readonly filter: DecisionLogFilter
  readonly cursor?: string
  readonly limit: number
}

export interface DecisionLogPage {
  readonly items: readonly LoggedDecision[]
  readonly nextCursor: string | null
}

const list = 'decisions'

export async function readDecisionLog(
  { decisionLog }: { readonly decisionLog: DecisionLogStore },
  { filter, cursor, limit }: DecisionLogInput,
): Promise<Result<DecisionLogPage, { readonly code: 'cursor-unknown' }>> {
  const key = cursor === undefined ? undefined : readCursor(cursor, { list, shape: ['whole'] })
  if (cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
  const found = await decisionLog.page({ filter, limit: limit + 1, ...(key && { before: key[0] }) })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return accept({ items, nextCursor: found.length > limit && last ? writeCursor(list, [last.arrival]) : null })
}
