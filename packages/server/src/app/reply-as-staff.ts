import { accept, bodyFaults, newId, parseId, refuse, type Actor, type CommentId, type Decision, type DecisionId, type Result, type SubmissionFault } from '@verbatim/core'
import { newComment, type NewCommentDeps } from './new-comment.ts'
import { answeredBefore, onceOf, reopened, type OnceDeps, type OnceRefusal, type OnceRequest } from './once.ts'
import type { CommentStore, NewComment, StoredComment, StoryStore, ThreadEntry, User } from './ports.ts'

export interface StaffReply {
  /** Of the comment that is answered. */
  readonly commentId: string
  readonly body: string
  readonly user: Pick<User, 'id' | 'name' | 'email'>
  readonly once?: OnceRequest
}

export type StaffReplyRefusal =
  | { readonly code: 'comment-unknown' }
  | { readonly code: 'parent-not-approved' }
  | { readonly code: 'input-refused'; readonly faults: readonly SubmissionFault[] }
  | OnceRefusal

export interface StaffReplyDeps extends OnceDeps, NewCommentDeps {
  readonly stories: Pick<StoryStore, 'find'>
  readonly comments: Pick<CommentStore, 'find' | 'receive'>
}

type Published = ThreadEntry & { readonly kind: 'published' }

/**
 * Answers a published comment in the site's own name. It is a comment like any other, whose commenter is the user by their
 * e-mail, and it is approved by them as it is received: also where commenting is closed, which binds readers.
 */
export async function replyAsStaff(deps: StaffReplyDeps, input: StaffReply): Promise<Result<Published, StaffReplyRefusal>> {
  const before = await answeredBefore<Published>(deps, input.once)
  if (before !== undefined) return before
  const id = parseId<CommentId>(input.commentId)
  const parent = id && (await deps.comments.find(id))
  if (parent === undefined) return refuse({ code: 'comment-unknown' })
  if (parent.status !== 'approved') return refuse({ code: 'parent-not-approved' })
  const faults = bodyFaults(input.body)
  if (faults.length > 0) return refuse({ code: 'input-refused', faults })
  return receive(deps, input, await written(deps, input, parent))
}

async function written(deps: StaffReplyDeps, { body, user }: StaffReply, parent: StoredComment): Promise<NewComment> {
  const story = await deps.stories.find(parent.storyId)
  if (story === undefined) throw new Error('the story of a comment is gone')
  const { id, name, email } = user
  // Nobody needs a receipt: its author sees at the desk what became of it.
  const comment = await newComment(deps, { story, parent, name, email, body, notifyDecision: false, notifyReplies: false, receiptTokenHash: null, byStaff: true, hasStaffName: false, mayDecide: 'a person' })
  return { ...comment, decision: await approvalOf(deps, comment, { kind: 'user', id, name }) }
}

async function approvalOf(deps: StaffReplyDeps, { id: commentId, submittedAt: decidedAt }: NewComment, actor: Actor): Promise<Decision> {
  const { version: guidelinesVersion } = await deps.sites.guidelines()
  const id = newId<DecisionId>(decidedAt, (count) => deps.chance.bytes(count))
  return { id, commentId, verdict: { kind: 'approve' }, message: null, note: null, guidelinesVersion, actor, means: 'person', statusBefore: 'pending', decidedAt }
}

async function receive(deps: StaffReplyDeps, { once }: StaffReply, comment: NewComment): Promise<Result<Published, OnceRefusal>> {
  const entry = publishedEntry(comment)
  const stored = await deps.comments.receive(comment, once && { ...onceOf(deps, once), answer: deps.sealing.seal(once.key, JSON.stringify(entry)) })
  if (stored.kind === 'received') return accept(entry)
  if (once === undefined) throw new Error('the store answered to a key that nobody sent')
  return reopened(deps, once.key, stored)
}

function publishedEntry({ id, storyId, parentId, rootId, name, byStaff, body, bodySha256, submittedAt, assessed }: NewComment): Published {
  const language = assessed?.assessment.language ?? null
  return { kind: 'published', id, storyId, parentId, rootId, name, byStaff, body, bodySha256, language, submittedAt, decidedAt: submittedAt, replyCount: 0, recommendations: 0 }
}
