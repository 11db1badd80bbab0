import {
  accept, refuse, statusAfter, submissionFaults, type CommentId, type CommentStatus, type AuthorBlock, type Result, type Site, type Story, type StoryId, type SubmissionFault,
} from '@verbatim/core'
import type { AuthorStore } from './authors.ts'
import { canonicalUrl } from './canonical-url.ts'
import { newComment, type NewCommentDeps, type Written } from './new-comment.ts'
import { answeredBefore, onceOf, reopened, type OnceDeps, type OnceRefusal, type OnceRequest } from './once.ts'
import type { CommentStore, NewComment, SiteStore, StoredComment, StoryStore } from './ports.ts'
import type { StaffNameGuard } from './staff-names.ts'
import { storyAtUrl, type StoryAtUrlDeps, type StoryAtUrlRefusal } from './put-story.ts'

export interface Submission {
  readonly storyId: StoryId
  readonly parentId: CommentId | null
  readonly name: string
  readonly email: string
  readonly body: string
  readonly notifyDecision: boolean
  readonly notifyReplies: boolean
  readonly once?: OnceRequest
}

/** What the commenter gets: the comment as it was received, and the token that leads to its status. */
export interface Receipt {
  readonly comment: Pick<NewComment, 'id' | 'storyId' | 'parentId' | 'body' | 'bodySha256' | 'submittedAt'> & { readonly status: CommentStatus }
  readonly token: string
}

export type SubmitRefusal =
  | { readonly code: 'story-unknown' }
  | { readonly code: 'commenting-closed' }
  | { readonly code: 'commenting-paused' }
  /** `until`: milliseconds since the Unix epoch; `null`: until somebody lifts it. */
  | { readonly code: 'commenter-blocked'; readonly until: number | null }
  | { readonly code: 'input-refused'; readonly faults: readonly SubmissionFault[] }
  | { readonly code: 'parent-unknown' }
  | { readonly code: 'parent-not-approved' }
  | OnceRefusal

export interface SubmitCommentDeps extends OnceDeps, NewCommentDeps {
  readonly sites: NewCommentDeps['sites'] & Pick<SiteStore, 'recent'>
  readonly authors: Pick<AuthorStore, 'blockOf'>
  readonly staffNames: StaffNameGuard
  readonly stories: Pick<StoryStore, 'find'>
  readonly comments: Pick<CommentStore, 'find' | 'receive'>
}

/** Receives a comment: durable before the receipt is given, and held until it is decided, which the site's policy may do at once. */
export async function submitComment(deps: SubmitCommentDeps, input: Submission): Promise<Result<Receipt, SubmitRefusal>> {
  // Asked together: where the database is elsewhere, each of them is a way there and back.
  const [before, block] = await Promise.all([answeredBefore<Receipt>(deps, input.once), deps.authors.blockOf(input.email, deps.clock.now())])
  if (before !== undefined) return before

  const story = await deps.stories.find(input.storyId)
  if (story === undefined) return refuse({ code: 'story-unknown' })
  if (story.commenting === 'closed') return refuse({ code: 'commenting-closed' })
  const barred = whyBarred(await deps.sites.recent(), block)
  if (barred !== undefined) return refuse(barred)
  const faults = submissionFaults(input)
  if (faults.length > 0) return refuse({ code: 'input-refused', faults })
  const parent = await parentOf(deps, { story, parentId: input.parentId })
  if (!parent.ok) return parent

  const hasStaffName = await deps.staffNames.isImitated(input.name, story)
  return receive(deps, input, { story, parent: parent.value, hasStaffName, mayDecide: block === undefined && !hasStaffName ? 'the policy' : 'a person' })
}

type Barred = Extract<SubmitRefusal, { readonly code: 'commenting-paused' | 'commenter-blocked' }>

/** Why nothing is taken from this commenter under any story of the site. */
function whyBarred(site: Site | undefined, block: AuthorBlock | undefined): Barred | undefined {
  if (site?.commenting === 'paused') return { code: 'commenting-paused' }
  return block?.kind === 'block' ? { code: 'commenter-blocked', until: block.expiresAt } : undefined
}

/** As `submitComment`, under the story at a URL; the first comment makes the story of an own origin. */
export async function submitCommentAt(
  deps: SubmitCommentDeps & StoryAtUrlDeps,
  { url, site, ...input }: Omit<Submission, 'storyId'> & { readonly url: string; readonly site: Site },
): Promise<Result<Receipt, SubmitRefusal | StoryAtUrlRefusal>> {
  // Asked first, so that nothing refused leaves a story behind.
  const faults = submissionFaults(input)
  if (faults.length > 0) return refuse({ code: 'input-refused', faults })
  const canonical = canonicalUrl(url)
  const known = canonical === undefined ? undefined : await deps.stories.findByUrl(canonical)
  if (known !== undefined) return submitComment(deps, { ...input, storyId: known.id })
  // What a reply answers stands under a story that is there already; a URL that is none is refused below.
  if (input.parentId !== null && canonical !== undefined) return refuse({ code: 'parent-unknown' })
  const barred = whyBarred(site, await deps.authors.blockOf(input.email, deps.clock.now()))
  if (barred !== undefined) return refuse(barred)
  const story = await storyAtUrl(deps, { site, url })
  return story.ok ? submitComment(deps, { ...input, storyId: story.value.id }) : story
}

/** What the comment replies to; `null` when it begins a thread. */
export async function parentOf(
  deps: { readonly comments: Pick<CommentStore, 'find'> },
  { story, parentId }: { readonly story: Pick<Story, 'id'>; readonly parentId: CommentId | null },
): Promise<Result<StoredComment | null, Extract<SubmitRefusal, { readonly code: 'parent-unknown' | 'parent-not-approved' }>>> {
  if (parentId === null) return accept(null)
  const parent = await deps.comments.find(parentId)
  if (parent === undefined || parent.storyId !== story.id) return refuse({ code: 'parent-unknown' })
  if (parent.status !== 'approved') return refuse({ code: 'parent-not-approved' })
  return accept(parent)
}

type Context = Pick<Written, 'story' | 'parent' | 'hasStaffName' | 'mayDecide'>

async function receive(deps: SubmitCommentDeps, input: Submission, context: Context): Promise<Result<Receipt, SubmitRefusal>> {
  // 128 bits: a token that cannot be guessed is the only credential of a commenter without an account.
  const token = Buffer.from(deps.chance.bytes(16)).toString('base64url')
  const { name, email, body, notifyDecision, notifyReplies } = input
  const receiptTokenHash = deps.hashing.sha256(token)
  const comment = await newComment(deps, { ...context, name, email, body, notifyDecision, notifyReplies, receiptTokenHash, byStaff: false })
  const { id, storyId, parentId, bodySha256, submittedAt } = comment
  const status = comment.decision === null ? 'pending' : statusAfter(comment.decision.verdict)
  const receipt: Receipt = { comment: { id, storyId, parentId, status, body, bodySha256, submittedAt }, token }
  if (input.once === undefined) {
    await deps.comments.receive(comment)
    return accept(receipt)
  }
  const answer = deps.sealing.seal(input.once.key, JSON.stringify(receipt))
  const stored = await deps.comments.receive(comment, { ...onceOf(deps, input.once), answer })
  return stored.kind === 'received' ? accept(receipt) : reopened(deps, input.once.key, stored)
}
