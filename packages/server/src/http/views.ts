import { type Language, type Site, stands, statementOf, type Story as StoredStory } from '@verbatim/core'
import type { Assessment as AssessmentShape, Claim as ClaimShape, DecisionRecord, LoggedDecision as LoggedDecisionShape, OwnComment, Pass as PassShape, QueueItem, Receipt as ReceiptShape, Report as ReportShape, ReceiptStatus as ReceiptShapeStatus, Replies as RepliesShape, SecondReading as SecondReadingShape, Session as SessionShape, Sibling as SiblingShape, Story, StoryFigures as StoryFiguresShape, ThreadEntry as EntryShape, ThreadPage as PageShape } from '@verbatim/contract'
import { messagesFor } from '@verbatim/widget/render'
import type { Assessment, Decision, Route } from '@verbatim/core'
import type { Assessed, Claim, LoggedDecision, Pass, QueueEntry, Receipt, ReceiptStatus, Replies, Report, SecondReading, Session, Sibling, StoredComment, StoryFigures, ThreadEntry, ThreadPage } from '../app/index.ts'

/** What the inside knows, in the shapes of the contract. */

export function timeView(ms: number): string {
  return new Date(ms).toISOString()
}

function timeOrNull(ms: number | null): string | null {
  return ms === null ? null : timeView(ms)
}

export function storyPageUrl(publicUrl: string, slug: string): string {
  return `${publicUrl}/stories/${encodeURIComponent(slug)}`
}

/** What follows the address of a story's page, to open one comment in its place, wherever in the story that is. */
export function commentPlace(id: string): string {
  return `?commentId=${id}#comment-${id}`
}

export function receiptPageUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/receipts/${token}`
}

export function storyView(story: StoredStory, publicUrl: string): Story {
  const { id, url, slug, headline, publisher, publishedAt, language, dateline, byline, tags, commenting, commentCount } = story
  const pageUrl = storyPageUrl(publicUrl, slug)
  return { id, url, slug, pageUrl, headline, publisher, publishedAt, language, dateline, byline, tags: [...tags], commenting, commentCount }
}

/** As the public sees it: nothing is open while the site is paused. */
export function publicStoryView(story: StoredStory, { publicUrl, site }: { readonly publicUrl: string; readonly site: Pick<Site, 'commenting'> }): Story {
  const view = storyView(story, publicUrl)
  return site.commenting === 'paused' ? { ...view, commenting: 'closed' } : view
}

/** A story of an own origin that nobody has commented on or told of. */
export function unsavedStoryView(url: string, { headline, site }: { readonly headline: string; readonly site: Pick<Site, 'commenting'> }): Story {
  return {
    id: null, url, slug: null, pageUrl: null, headline, publisher: null, publishedAt: null, language: null,
    dateline: null, byline: null, tags: [], commenting: site.commenting === 'paused' ? 'closed' : 'open', commentCount: 0,
  }
}

export function entryView(entry: ThreadEntry): EntryShape {
  const { id, parentId, rootId, replyCount } = entry
  if (entry.kind === 'removed') return { id, parentId, rootId, removed: true, replyCount }
  return {
    id,
    storyId: entry.storyId,
    parentId,
    rootId,
    author: { name: entry.name, ...(entry.byStaff ? { staff: true } : {}) },
    body: entry.body,
    bodySha256: entry.bodySha256,
    language: entry.language,
    submittedAt: timeView(entry.submittedAt),
    decidedAt: timeView(entry.decidedAt),
    replyCount,
    recommendations: entry.recommendations,
  }
}

function repliesView(replies: Replies, total: number): RepliesShape {
  return { items: replies.items.map(entryView), nextCursor: replies.nextCursor, total }
}

export function threadView(page: ThreadPage): PageShape {
  return {
    items: page.items.map(({ entry, replies }) => ({ ...entryView(entry), replies: repliesView(replies, entry.replyCount) })),
    nextCursor: page.nextCursor,
  }
}

export function receiptView(receipt: Receipt, publicUrl: string): ReceiptShape {
  const { id, storyId, parentId, status, body, bodySha256, submittedAt } = receipt.comment
  return {
    comment: { id, storyId, parentId, status, body, bodySha256, submittedAt: timeView(submittedAt) },
    receipt: { token: receipt.token, url: receiptPageUrl(publicUrl, receipt.token) },
  }
}

function ownCommentView(comment: StoredComment): OwnComment {
  const { id, storyId, parentId, status, body, bodySha256, submittedAt } = comment
  return { id, storyId, parentId, status, body, bodySha256, submittedAt: timeView(submittedAt) }
}

export function receiptStatusView(status: ReceiptStatus, language: Language): ReceiptShapeStatus {
  return {
    comment: ownCommentView(status.comment),
    status: status.comment.status,
    decision: status.decided && {
      verdict: status.decided.decision.verdict.kind,
      guidelines: guidelinesOf(status.decided.decision),
      statement: statementOf(status.decided.decision, { guidelines: status.decided.guidelines, language, wording: messagesFor(language).statement }),
      decidedAt: timeView(status.decided.decision.decidedAt),
      automated: isAutomated(status.decided.decision),
    },
    appeal: null,
    ledger: null,
  }
}

function guidelinesOf({ verdict }: Decision): string[] {
  return verdict.kind === 'reject' ? [...verdict.guidelines] : []
}

function isAutomated({ actor }: Decision): boolean {
  return actor.kind !== 'user'
}

/** `withEmail`: for editors alone. A claim that has lapsed by `now` is none, nor is a block. */
export function queueItemView(entry: QueueEntry, told: { readonly publicUrl: string; readonly withEmail: boolean; readonly now: number }): QueueItem {
  const { comment, story, parent, author, claim } = entry
  const block = author.block !== null && stands(author.block, told.now) ? author.block : null
  return {
    comment: { ...ownCommentView(comment), language: comment.language },
    story: {
      id: story.id, url: story.url, pageUrl: storyPageUrl(told.publicUrl, story.slug),
      headline: story.headline, lead: story.lead, language: story.language, tags: [...story.tags],
    },
    parent: parent && { id: parent.id, author: { name: parent.name }, status: parent.status, body: parent.body, submittedAt: timeView(parent.submittedAt) },
    author: {
      id: author.id,
      name: comment.name,
      ...(told.withEmail ? { email: author.email } : {}),
      submitted: author.submitted,
      approved: author.approved,
      rejected: author.rejected,
      lastGuidelines: [...author.lastGuidelines],
      block: block && { kind: block.kind, reason: block.reason, expiresAt: block.expiresAt === null ? null : timeView(block.expiresAt) },
    },
    assessment: entry.assessed && assessedView(entry.assessed),
    flags: [...flagsOf(entry), ...(block?.kind === 'hold' ? ['held-author'] : [])],
    reports: { total: entry.reports.total, byGuideline: { ...entry.reports.byGuideline } },
    appeal: null,
    similar: { total: entry.similar.total, ids: [...entry.similar.ids] },
    claim: claim === null || claim.until <= told.now ? null : { by: claim.by, until: timeView(claim.until) },
    passed: entry.passed && passView(entry.passed),
    priority: entry.priority,
  }
}

function flagsOf({ hasLink, hasStaffName, assessed, passed }: QueueEntry): string[] {
  return [...(hasLink ? ['has-link'] : []), ...(hasStaffName ? ['staff-name'] : []), ...(assessed === null ? ['not-assessed'] : []), ...(passed?.why === 'threat-to-life' ? ['threat-to-life'] : [])]
}

export function claimView({ commentId, by, until }: Claim): ClaimShape {
  return { commentId, by, until: timeView(until) }
}

export function passView({ at, endedAt, ...pass }: Pass): PassShape {
  return { ...pass, at: timeView(at), endedAt: timeOrNull(endedAt) }
}

/** `withEmail`: for editors alone. */
export function reportView({ id, guideline, explanation, email, at, closedAt, decisionId }: Report, { withEmail }: { readonly withEmail: boolean }): ReportShape {
  return { id, guideline, explanation, ...(withEmail ? { email } : {}), at: timeView(at), closedAt: timeOrNull(closedAt), decisionId }
}

export function siblingView({ id, name, status, body, submittedAt }: Sibling): SiblingShape {
  return { id, author: { name }, status, body, submittedAt: timeView(submittedAt) }
}

export function storyFiguresView(story: Story, { counts, firstSubmittedAt, lastSubmittedAt }: StoryFigures): StoryFiguresShape {
  const { pending: waiting, ...decided } = counts
  return { story, waiting, ...decided, firstSubmittedAt: timeOrNull(firstSubmittedAt), lastSubmittedAt: timeOrNull(lastSubmittedAt) }
}

/** The machine's advice on a text, with what the policy makes of it. */
export function assessmentView({ language, coverage, guidelines, relevance, criticismOfPublisher }: Assessment, route: Route['kind']) {
  const scores = Object.entries(guidelines).map(([key, { score, spans }]) => [key, { score, spans: spans.map((span) => ({ ...span })) }])
  return { language, coverage, guidelines: Object.fromEntries(scores), relevance, criticismOfPublisher, route }
}

export function assessedView({ assessment, route, policyVersion, draft, assessedAt }: Assessed): AssessmentShape {
  return { model: assessment.model, ...assessmentView(assessment, route), policyVersion, draft, assessedAt: timeView(assessedAt) }
}

export function secondReadingView({ model, guidelinesVersion, findings, readAt }: SecondReading): SecondReadingShape {
  return { model, guidelinesVersion, findings: findings.map(({ guideline, spans }) => ({ guideline, spans: [...spans] })), readAt: timeView(readAt) }
}

export function decisionView(decision: Decision): DecisionRecord {
  const { id, message, note, guidelinesVersion, actor, means, statusBefore, decidedAt } = decision
  return {
    id,
    verdict: decision.verdict.kind,
    guidelines: guidelinesOf(decision),
    message,
    note,
    guidelinesVersion,
    actor: { kind: actor.kind, id: actor.kind === 'policy' ? null : actor.id, name: actor.name },
    automated: isAutomated(decision),
    means,
    statusBefore,
    decidedAt: timeView(decidedAt),
  }
}

export function loggedDecisionView({ decision, comment, story }: LoggedDecision): LoggedDecisionShape {
  const { id, status, name, body, language } = comment
  return { ...decisionView(decision), comment: { id, status, author: { name }, body, language }, story }
}

export function sessionView({ user, csrfToken }: Session): SessionShape {
  const { id, name, email, role, duties } = user
  return { user: { id, name, email, role, duties: [...duties] }, csrfToken }
}
