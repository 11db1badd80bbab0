import type { CommentStatus, Decision } from '@verbatim/core'

/**
 * What the rooms tell of their work, to be counted. No method throws, waits or keeps what it is given, and
 * none is ever given a path, a text, a name, an address or an id: only words of fixed lists, patterns and numbers.
 */
export interface Metrics {
  /** A request has come in, and its connection or its answer has ended. Event streams count for as long as they are open. */
  requestBegan(): void
  requestEnded(): void
  /** `route` is the pattern it is registered under, such as `/api/v1/stories/:storyId`. */
  answered(answer: AnsweredRequest): void
  /** A request was refused as a whole; the code of its problem. */
  refused(code: string): void
  /** A comment was received and so stands now. */
  submitted(status: CommentStatus): void
  decided(decision: Pick<Decision, 'verdict' | 'means'>): void
  /** One text, or in a thread one batch. */
  assessed(where: 'here' | 'thread', seconds: number): void
  /** What one step of a store took, its waiting included; `operation` is `store.method`. */
  databaseSeconds(operation: string, seconds: number): void
  /** The database could not be read or written: full, read-only, locked or gone. */
  databaseFailed(operation: string): void
  /** So many steps were made durable at once. */
  writeGroup(size: number, seconds: number): void
  cacheHit(): void
  cacheMiss(): void
  /** What the cache of ready answers holds now. */
  cacheHolds(held: { readonly entries: number; readonly bytes: number }): void
  streamOpened(): void
  streamClosed(): void
  /** A job failed, and runs again at its next turn. */
  jobFailed(): void
}

export interface AnsweredRequest {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

const nothing = () => {}

/** Counts nothing: for commands, and for tests of something else. */
export const noMetrics: Metrics = {
  requestBegan: nothing,
  requestEnded: nothing,
  answered: nothing,
  refused: nothing,
  submitted: nothing,
  decided: nothing,
  assessed: nothing,
  databaseSeconds: nothing,
  databaseFailed: nothing,
  writeGroup: nothing,
  cacheHit: nothing,
  cacheMiss: nothing,
  cacheHolds: nothing,
  streamOpened: nothing,
  streamClosed: nothing,
  jobFailed: nothing,
}
