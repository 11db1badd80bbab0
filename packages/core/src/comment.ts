import type { CommentId, CommenterId, StoryId } from './ids.ts'

export type CommentStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn'

/** A comment as it was received. Nothing here ever changes; `body` is its exact text. */
export interface ReceivedComment {
  readonly id: CommentId
  readonly storyId: StoryId
  readonly parentId: CommentId | null
  /** The comment that the thread began with; its own id for a root. */
  readonly rootId: CommentId
  readonly commenterId: CommenterId
  readonly name: string
  readonly body: string
  /** Lower-case hex of SHA-256 over the UTF-8 bytes of `body`. */
  readonly bodySha256: string
  /** Milliseconds since the Unix epoch. */
  readonly submittedAt: number
}

/** The status after its commenter withdrew it, or `undefined` where that is not possible. */
export function withdrawn(status: CommentStatus): 'withdrawn' | undefined {
  return status === 'pending' || status === 'approved' ? 'withdrawn' : undefined
}
