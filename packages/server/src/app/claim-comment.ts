import { accept, parseId, refuse, type CommentId, type Result, type TokenId, type UserId } from '@verbatim/core'
import type { Clock, CommentStore } from './ports.ts'

/** Who has a comment in hand, or passed it on: a user or a program, with the name of that time. */
export interface Named {
  readonly id: UserId | TokenId
  readonly name: string
}

/** Keeps two people from reading the same comment; whoever decides it all the same is not kept from it. */
export interface Claim {
  readonly commentId: CommentId
  readonly by: Named
  /** Milliseconds since the Unix epoch; then it has lapsed, though nothing tells of it. */
  readonly until: number
}

export interface ClaimStore {
  /** Whoever else has it at that time. */
  heldByOther(claim: Pick<Claim, 'commentId' | 'by'>, now: number): Promise<Claim | undefined>
  /** Takes the comment, or takes it for longer, unless somebody else has it by now: then their claim. */
  take(claim: Claim, now: number): Promise<Claim>
  /** Nothing where it is somebody else's or nobody's. */
  release(claim: Pick<Claim, 'commentId' | 'by'>): Promise<void>
  /** Those that have not lapsed, by comment. */
  held(now: number): Promise<readonly Claim[]>
  /** Forgets those that have lapsed; how many. */
  forget(now: number): Promise<number>
}

export type ClaimedRefusal = { readonly code: 'claimed'; readonly claim: Claim }

export interface ClaimDeps {
  readonly claims: ClaimStore
  readonly comments: Pick<CommentStore, 'find'>
  readonly clock: Clock
}

export interface ClaimInput {
  readonly commentId: string
  readonly by: Named
}

const claimMs = 2 * 60 * 1000

/** Takes a comment in hand for two minutes, or for two more. */
export async function claimComment(deps: ClaimDeps, { commentId, by }: ClaimInput): Promise<Result<Claim, ClaimedRefusal | { readonly code: 'comment-unknown' }>> {
  const id = parseId<CommentId>(commentId)
  const comment = id && (await deps.comments.find(id))
  if (comment === undefined) return refuse({ code: 'comment-unknown' })
  const now = deps.clock.now()
  const held = await deps.claims.heldByOther({ commentId: comment.id, by }, now)
  const claim = held ?? (await deps.claims.take({ commentId: comment.id, by, until: now + claimMs }, now))
  return claim.by.id === by.id ? accept(claim) : refuse({ code: 'claimed', claim })
}

/** Lets go of a comment; what nobody has is let go of already. */
export async function releaseComment(deps: Omit<ClaimDeps, 'comments'>, { commentId, by }: ClaimInput): Promise<Result<undefined, ClaimedRefusal>> {
  const id = parseId<CommentId>(commentId)
  if (id === undefined) return accept(undefined)
  const held = await deps.claims.heldByOther({ commentId: id, by }, deps.clock.now())
  if (held !== undefined) return refuse({ code: 'claimed', claim: held })
  await deps.claims.release({ commentId: id, by })
  return accept(undefined)
}
