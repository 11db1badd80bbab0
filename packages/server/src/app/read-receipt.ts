import { accept, refuse, withdrawn, type Decision, type Guidelines, type Result } from '@verbatim/core'
import type { Clock, CommentStore, Hashing, SiteStore, StoredComment, StoryStore } from './ports.ts'
import type { Story } from '@verbatim/core'

/** What became of a submission. */
export interface ReceiptStatus {
  readonly comment: StoredComment
  readonly story: Story
  /** The last decision, with the guidelines it was made under. */
  readonly decided: { readonly decision: Decision; readonly guidelines: Guidelines } | null
}

export type ReceiptRefusal = { readonly code: 'receipt-unknown' }
export type WithdrawRefusal = ReceiptRefusal | { readonly code: 'not-withdrawable' }

export interface ReadReceiptDeps {
  readonly comments: Pick<CommentStore, 'byReceipt' | 'withdraw'>
  readonly stories: Pick<StoryStore, 'find'>
  readonly sites: Pick<SiteStore, 'guidelinesAt'>
  readonly hashing: Hashing
}

export async function readReceipt(deps: ReadReceiptDeps, token: string): Promise<Result<ReceiptStatus, ReceiptRefusal>> {
  const found = await deps.comments.byReceipt(deps.hashing.sha256(token))
  const story = found && (await deps.stories.find(found.comment.storyId))
  if (found === undefined || story === undefined) return refuse({ code: 'receipt-unknown' })
  const { comment, decision } = found
  const decided = decision && { decision, guidelines: await deps.sites.guidelinesAt(decision.guidelinesVersion) }
  return accept({ comment, story, decided })
}

/** Takes a pending or published comment back, for good. */
export async function withdrawComment(deps: ReadReceiptDeps & { readonly clock: Clock }, token: string): Promise<Result<ReceiptStatus, WithdrawRefusal>> {
  const found = await readReceipt(deps, token)
  if (!found.ok) return found
  const { comment } = found.value
  const status = withdrawn(comment.status)
  if (status === undefined) return refuse({ code: 'not-withdrawable' })
  // Somebody decided in between: what the comment is now says whether it can still be withdrawn.
  if (!(await deps.comments.withdraw(comment.id, comment.status, deps.clock.now()))) return withdrawComment(deps, token)
  return accept({ ...found.value, comment: { ...comment, status } })
}
