import type { AuthorBlock, BlockId, CommenterId } from '@verbatim/core'
import type { ChangeLog } from './ports.ts'

/** Something laid on an author, as staff see it. */
export interface LaidBlock extends AuthorBlock {
  readonly id: BlockId
  /** `name`: the one they wrote under last. */
  readonly author: { readonly id: CommenterId; readonly name: string | null }
  readonly by: string
  readonly createdAt: number
}

export interface NewBlock extends AuthorBlock {
  readonly id: BlockId
  readonly authorId: CommenterId
}

/** What is known of who writes. */
export interface AuthorRecord {
  readonly id: CommenterId
  /** Under which they wrote, the latest first, each once. */
  readonly names: readonly string[]
  readonly email: string | null
  readonly submitted: number
  /** How many of them stand so now. */
  readonly approved: number
  readonly rejected: number
  readonly firstSubmittedAt: number | null
  readonly lastSubmittedAt: number | null
  /** Of the comments that stand rejected. */
  readonly rejectedByGuideline: Readonly<Record<string, number>>
  /** The one that stands. */
  readonly block: LaidBlock | null
}

export interface AuthorStore {
  /** What stands against whoever writes from this address, which is compared without regard to case. */
  blockOf(email: string, now: number): Promise<AuthorBlock | undefined>
  /** With at most `names` names. */
  record(id: CommenterId, asked: { readonly names: number; readonly now: number }): Promise<AuthorRecord | undefined>
  /** All that stand, the latest first. */
  blocks(now: number): Promise<readonly LaidBlock[]>
  /** In the place of what stood before, which is kept as history; `undefined` when there is no such author. */
  block(block: NewBlock, log: ChangeLog): Promise<LaidBlock | undefined>
  /** False when it does not stand any more. */
  unblock(id: BlockId, log: ChangeLog): Promise<boolean>
}
