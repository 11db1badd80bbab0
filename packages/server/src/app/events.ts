import type { CommentId, DecisionId, StoryId } from '@verbatim/core'

/** `comment.removed` was approved before, `comment.rejected` and `comment.withdrawn` were pending; `comment.confirmed` has the status it had. */
export type EventKind =
  | 'comment.submitted' | 'comment.approved' | 'comment.rejected' | 'comment.withdrawn' | 'comment.removed' | 'comment.confirmed'
  | 'story.changed' | 'story.closed' | 'story.opened'

/** Something that happened on the site; ids only, never a text. */
export interface SiteEvent {
  /** Grows with each event of the site. */
  readonly arrival: number
  readonly kind: EventKind
  readonly storyId: StoryId
  /** `null` for an event of the story. */
  readonly commentId: CommentId | null
  readonly decisionId: DecisionId | null
  readonly happenedAt: number
}

/** Kinds of which the public may hear. */
export const publicEventKinds = ['comment.approved', 'comment.removed', 'story.closed', 'story.opened'] as const satisfies readonly EventKind[]

export type PublicEventKind = (typeof publicEventKinds)[number]

export function isPublicKind(kind: EventKind): kind is PublicEventKind {
  return publicEventKinds.some((known) => known === kind)
}

/** Whether readers of the story see something else after it, told of it or not. */
export function seenInPublic(kind: EventKind): boolean {
  return kind === 'story.changed' || isPublicKind(kind)
}

export interface EventPage {
  readonly after: number
  /** Numbers up to `after` that were not there yet. */
  readonly missing?: readonly number[]
  readonly limit: number
}

export interface EventStore {
  /** In the order of arrival. */
  since(page: EventPage): Promise<readonly SiteEvent[]>
  /** Those of the public kinds, in the order of arrival. */
  publicSince(page: { readonly storyIds: readonly StoryId[]; readonly after: number; readonly limit: number }): Promise<readonly SiteEvent[]>
  /** The arrival of the last event that is kept, 0 where there is none. */
  latest(): Promise<number>
  /** Forgets events that happened before `before`, but for the last, at most 10,000 at a time; how many. */
  forget(before: number): Promise<number>
  /**
   * Hears of every event, whichever server or command made it: of this process's own before the promise of the write
   * resolves, or, where only the staff hears of it, right after; of others' within a second while `isCurrent`. Returns what ends it.
   */
  follow(listener: (events: readonly SiteEvent[]) => void): () => void
  /** Whether everything that happened until a second ago was heard of. */
  isCurrent(): boolean
}
