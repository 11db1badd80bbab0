import type { Actor, BatchId, BatchState, CommentId, Decision, DecisionRefusal, Site, Verdict } from '@verbatim/core'
import type { AnsweredBefore, KeptOnce, QueueFilter, Recorded } from './ports.ts'

/** Who may decide a range: nobody whose deeds are not recorded by name. */
export type BatchActor = Extract<Actor, { kind: 'user' | 'program' }>

export interface NewBatch {
  readonly id: BatchId
  readonly by: BatchActor
  readonly madeAt: number
  /** What was submitted later is left alone. */
  readonly asOf: number
  readonly filter: QueueFilter
  readonly verdict: Verdict
  readonly message: string | null
  readonly note: string | null
  /** What its maker looked at before. */
  readonly sample: readonly string[]
}

export interface BatchProgress {
  readonly id: BatchId
  readonly state: BatchState
  readonly total: number
  /** Also what was undone since. */
  readonly decided: number
  /** What it left alone, in deciding or in undoing. */
  readonly skipped: number
  readonly undone: number
}

export interface Batch extends NewBatch, BatchProgress {
  /** In the order in which they came, at most 100. */
  readonly skippedItems: readonly SkippedItem[]
}

export interface SkippedItem {
  readonly commentId: CommentId
  readonly code: DecisionRefusal['code']
}

/** Who undoes a batch, and why, where approvals become rejections. */
export interface BatchUndoing {
  readonly by: BatchActor
  readonly verdict: Verdict
  readonly message: string | null
  readonly at: number
}

/** Some of a batch's comments, to be decided one way or the other. */
export interface BatchGroup {
  readonly id: BatchId
  readonly state: Extract<BatchState, 'running' | 'undoing'>
  /** What it was made with. */
  readonly batch: Pick<NewBatch, 'by' | 'verdict' | 'message' | 'note'>
  /** Where it is undone. */
  readonly undoing: BatchUndoing | null
  /** Empty where nothing is left. */
  readonly items: readonly BatchPlace[]
}

/** Places follow each other in the order in which the comments came. */
export interface BatchPlace {
  readonly place: number
  readonly commentId: CommentId
}

export interface BatchStore {
  /** Keeps the batch with all that waits and fits at this moment, in one transaction; how many that is. */
  make(batch: NewBatch, once?: KeptOnce): Promise<{ readonly kind: 'made'; readonly total: number } | AnsweredBefore>
  find(id: BatchId): Promise<Batch | undefined>
  /** The latest first. */
  list(page: { readonly after?: number; readonly limit: number }): Promise<readonly (Batch & { readonly arrival: number })[]>
  /** Those that are being decided or undone, and those that changed at that time or later. */
  batchesInProgress(changedSince: number): Promise<readonly BatchProgress[]>
  /** Which batches a comment was part of, and what became of it there; oldest first. */
  ofComment(id: CommentId): Promise<readonly { readonly id: BatchId; readonly outcome: 'decided' | 'skipped' | 'undone' }[]>
  /** Stops it, and has what it has decided decided otherwise; false where that was asked for before. */
  undo(id: BatchId, undoing: BatchUndoing): Promise<boolean>
  /** Whether a group waits to be taken. */
  isDue(now: number): Promise<boolean>
  /** The next group of the batch that has waited longest; nobody else gets one of it before the lease ends. */
  take(asked: { readonly now: number; readonly leaseEnds: number; readonly limit: number }): Promise<BatchGroup | undefined>
  /**
   * Records those decisions whose comment still stands as it must, each with what it says of its item, in one transaction. Once
   * the batch goes another way than the group did, and where the item was dealt with before, nothing is recorded.
   */
  record(group: Pick<BatchGroup, 'id' | 'state'>, decisions: readonly Decision[]): Promise<readonly Recorded[]>
  /** Ends the lease: the batch has come to `reached`, and these were left alone. Without a place, nothing is left of it. */
  goOn(group: Pick<BatchGroup, 'id' | 'state'>, done: { readonly at: number; readonly reached: number | null; readonly skipped: readonly SkippedItem[] }): Promise<void>
}

/** Whether editors may decide ranges here; an operator who never said so has them read each comment. */
export function batchesAllowed({ batches }: Site): boolean {
  return batches === 'editors'
}
