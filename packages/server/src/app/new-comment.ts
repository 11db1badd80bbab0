import { newId, type CommentId, type SiteId, type Story } from '@verbatim/core'
import type { AssessInput, Assessor, Clock, Hashing, LinkFinder, NewComment, StoredComment } from './ports.ts'
import { routeComment, type RouteCommentDeps, type ToRoute } from './route-comment.ts'

export interface NewCommentDeps extends RouteCommentDeps {
  readonly siteId: SiteId
  readonly clock: Clock
  readonly hashing: Hashing
  readonly links: LinkFinder
  readonly assessor: Pick<Assessor, 'assess'>
}

/** A text that passed all checks, and where it stands. */
export interface Written extends Pick<NewComment, 'name' | 'email' | 'body' | 'notifyDecision' | 'notifyReplies' | 'receiptTokenHash' | 'byStaff' | 'hasStaffName'> {
  readonly story: Story
  readonly parent: StoredComment | null
  /** A person alone where the author is held, or could be taken for staff. */
  readonly mayDecide: ToRoute['mayDecide']
}

/** What is stored of a text, with what the machine finds in it and, where the policy decides it, that decision. */
export async function newComment(deps: NewCommentDeps, { story, parent, mayDecide, ...written }: Written): Promise<NewComment> {
  const submittedAt = deps.clock.now()
  const random = (count: number) => deps.chance.bytes(count)
  const id = newId<CommentId>(submittedAt, random)
  const assessment = deps.assessor.assess(assessInput(written.body, { story, parent }))
  return {
    ...(await routeComment(deps, { commentId: id, assessment, at: submittedAt, mayDecide })),
    ...written,
    id,
    siteId: deps.siteId,
    storyId: story.id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    commenterId: newId(submittedAt, random),
    bodySha256: deps.hashing.sha256(written.body),
    submittedAt,
    hasLink: deps.links.hasLink(written.body),
    salt: deps.chance.bytes(16),
  }
}

/** A comment in its context, as the classifier reads it. */
export function assessInput(text: string, { story, parent }: Pick<Written, 'story' | 'parent'>): AssessInput {
  return {
    text,
    ...(story.language === null ? {} : { languageHint: story.language }),
    story: { headline: story.headline, text: story.lead ?? '' },
    ...(parent?.body === null || parent === null ? {} : { parentText: parent.body }),
  }
}
