import { statusAfter, type Decision, type Guidelines, type Site, type Story } from '@verbatim/core'
import type { Delivery, OutboxStore } from './outbox.ts'
import type { CommentStore, DecisionStore, SiteStore, StoredComment, StoryStore, ThreadEntry } from './ports.ts'
import type { ReportStore } from './report-comment.ts'

/** To a commenter, about the decision that holds. */
export interface DecisionLetter {
  readonly kind: 'decision'
  readonly to: string
  readonly site: Site
  readonly story: Story
  readonly comment: StoredComment
  readonly decision: Decision
  /** Those it was made under. */
  readonly guidelines: Guidelines
}

/** To the author of `parent`, about a reply that is published. */
export interface ReplyLetter {
  readonly kind: 'reply'
  readonly to: string
  readonly site: Site
  readonly story: Story
  readonly parent: StoredComment
  readonly reply: ThreadEntry & { readonly kind: 'published' }
}

/** To a reader, about the comment that they reported. */
export interface ReportLetter {
  readonly kind: 'report'
  readonly to: string
  readonly site: Site
  readonly story: Story
  readonly comment: StoredComment
  readonly outcome: 'kept' | 'removed'
}

export type Letter = DecisionLetter | ReplyLetter | ReportLetter

export interface LetterDeps {
  readonly sites: Pick<SiteStore, 'find' | 'guidelinesAt'>
  readonly stories: Pick<StoryStore, 'find'>
  readonly comments: Pick<CommentStore, 'find' | 'publicEntry'>
  readonly decisions: Pick<DecisionStore, 'of'>
  readonly reports: Pick<ReportStore, 'find'>
  readonly outbox: Pick<OutboxStore, 'addressee'>
}

/**
 * What a mail tells of, as it is at this moment; `undefined` where nothing is to be told any more: the decision was
 * undone, the comment withdrawn, the address erased.
 */
export async function letterOf(deps: LetterDeps, delivery: Delivery): Promise<Letter | undefined> {
  const comment = delivery.commentId === null ? undefined : await deps.comments.find(delivery.commentId)
  const story = comment && (await deps.stories.find(comment.storyId))
  const site = await deps.sites.find()
  if (comment === undefined || story === undefined || site === undefined) return undefined
  const about = { site, story, comment }
  if (delivery.kind === 'mail.report') return reportLetter(deps, { ...about, delivery })
  return delivery.kind === 'mail.reply' ? replyLetter(deps, about) : decisionLetter(deps, { ...about, delivery })
}

interface About {
  readonly site: Site
  readonly story: Story
  readonly comment: StoredComment
}

async function decisionLetter(deps: LetterDeps, { delivery, ...about }: About & { readonly delivery: Delivery }): Promise<DecisionLetter | undefined> {
  const addressee = await deps.outbox.addressee(about.comment.id)
  const decision = standing(await deps.decisions.of(about.comment.id), delivery)
  if (addressee === undefined || !addressee.notifyDecision || decision === undefined) return undefined
  if (about.comment.status !== statusAfter(decision.verdict)) return undefined
  return { kind: 'decision', to: addressee.email, ...about, decision, guidelines: await deps.sites.guidelinesAt(decision.guidelinesVersion) }
}

/** The last decision, if it says the same as the one to be told of and so does every one between them. */
function standing(decisions: readonly Decision[], { decisionId }: Delivery): Decision | undefined {
  const from = decisions.findIndex(({ id }) => id === decisionId)
  const [told, ...later] = from < 0 ? [] : decisions.slice(from)
  return later.every(({ verdict }) => verdict.kind === told?.verdict.kind) ? (later.at(-1) ?? told) : undefined
}

/** Told also where its decision was followed by another: what holds now is what they hear. */
async function reportLetter(deps: LetterDeps, { delivery, ...about }: About & { readonly delivery: Delivery }): Promise<ReportLetter | undefined> {
  const report = delivery.reportId === null ? undefined : await deps.reports.find(delivery.reportId)
  if (report === undefined || report.email === null || about.comment.status === 'withdrawn') return undefined
  return { kind: 'report', to: report.email, ...about, outcome: about.comment.status === 'approved' ? 'kept' : 'removed' }
}

async function replyLetter(deps: LetterDeps, { site, story, comment }: About): Promise<ReplyLetter | undefined> {
  const reply = await deps.comments.publicEntry(comment.id)
  const parent = comment.parentId === null ? undefined : await deps.comments.find(comment.parentId)
  if (reply?.kind !== 'published' || parent?.status !== 'approved') return undefined
  const addressee = await deps.outbox.addressee(parent.id)
  if (addressee === undefined || !addressee.notifyReplies) return undefined
  return { kind: 'reply', to: addressee.email, site, story, parent, reply }
}
