import {
  accept, newId, parseId, refuse, reportedPriority, reportFaults, type CommentId, type DecisionId, type GuidelineKey, type ReportFault, type ReportId, type ReportText, type Result,
} from '@verbatim/core'
import { saidOrNull } from './decide.ts'
import { answeredBefore, onceOf, reopened, type OnceDeps, type OnceRefusal, type OnceRequest } from './once.ts'
import type { AnsweredBefore, AssessmentStore, Chance, CommentStore, Hashing, KeptOnce, SiteStore } from './ports.ts'
import { siteSecret, type SiteSecretDeps } from './site-secret.ts'

/** A reader's notice that a published comment breaks a guideline or the law. It is open until the comment is decided or withdrawn. */
export interface Report {
  readonly id: ReportId
  readonly commentId: CommentId
  /** `illegal`, or a guideline of the site as it was then. */
  readonly guideline: GuidelineKey
  readonly explanation: string | null
  /** `null` also once it is forgotten. */
  readonly email: string | null
  /** Milliseconds since the Unix epoch, as `closedAt` is. */
  readonly at: number
  readonly closedAt: number | null
  /** `null` while it is open, and where its commenter took the comment back. */
  readonly decisionId: DecisionId | null
}

/** With the priority that the comment has from then on. */
export interface NewReport extends Omit<Report, 'closedAt' | 'decisionId'> {
  readonly addressHash: string
  readonly priority: number
}

export type Reported =
  | { readonly kind: 'reported' }
  /** Its e-mail or its address reported the comment before; that report is still open. */
  | { readonly kind: 'counted' }
  | { readonly kind: 'not-published' }

/** Open reports of one comment. */
export interface ReportCounts {
  readonly total: number
  readonly byGuideline: Readonly<Record<GuidelineKey, number>>
}

export interface ReportStore {
  /** Changes nothing where it is not `reported`. */
  add(report: NewReport, once?: KeptOnce): Promise<Reported | AnsweredBefore>
  /** All reports of a comment, oldest first. */
  of(id: CommentId): Promise<readonly Report[]>
  find(id: ReportId): Promise<Report | undefined>
  /** Forgets the e-mail of those that were closed before; how many. */
  forgetEmails(closedBefore: number): Promise<number>
}

export interface ReportInput extends ReportText {
  readonly commentId: string
  /** What its sender's address is counted by. */
  readonly address: string
  readonly once?: OnceRequest
}

export type ReportRefusal =
  | { readonly code: 'comment-unknown' }
  | { readonly code: 'report-refused'; readonly faults: readonly ReportFault[] }
  | OnceRefusal

export interface ReportDeps extends OnceDeps, SiteSecretDeps {
  readonly sites: SiteSecretDeps['sites'] & Pick<SiteStore, 'guidelines'>
  readonly comments: Pick<CommentStore, 'find'>
  readonly assessments: Pick<AssessmentStore, 'of'>
  readonly reports: Pick<ReportStore, 'add' | 'of'>
  readonly hashing: Hashing
  readonly chance: Chance
}

/** Reports a published comment. Whoever has an open report of it already hears the same, and is not counted again. */
export async function reportComment(deps: ReportDeps, input: ReportInput): Promise<Result<undefined, ReportRefusal>> {
  const before = await answeredBefore<null>(deps, input.once)
  if (before !== undefined) return before.ok ? accept(undefined) : before
  const faults = reportFaults(await deps.sites.guidelines(), input)
  if (faults.length > 0) return refuse({ code: 'report-refused', faults })
  const id = parseId<CommentId>(input.commentId)
  const comment = id && (await deps.comments.find(id))
  if (comment?.status !== 'approved') return refuse({ code: 'comment-unknown' })
  return add(deps, input, comment.id)
}

async function add(deps: ReportDeps, { once, ...input }: ReportInput, commentId: CommentId): Promise<Result<undefined, ReportRefusal>> {
  const kept = once && { ...onceOf(deps, once), answer: deps.sealing.seal(once.key, JSON.stringify(null)) }
  const stored = await deps.reports.add(await newReport(deps, { ...input, commentId }), kept)
  if (stored.kind === 'reported' || stored.kind === 'counted') return accept(undefined)
  if (stored.kind === 'not-published') return refuse({ code: 'comment-unknown' })
  if (once === undefined) throw new Error('the store answered to a key that nobody sent')
  const before = reopened<null>(deps, once.key, stored)
  return before.ok ? accept(undefined) : before
}

async function newReport(deps: ReportDeps, { commentId, guideline, explanation, email, address }: Omit<ReportInput, 'once'> & { readonly commentId: CommentId }): Promise<NewReport> {
  const at = deps.clock.now()
  const open = (await deps.reports.of(commentId)).filter(({ closedAt }) => closedAt === null)
  const latest = (await deps.assessments.of(commentId)).at(-1)
  return {
    id: newId<ReportId>(at, (count) => deps.chance.bytes(count)),
    commentId,
    guideline,
    explanation: explanation === null ? null : saidOrNull(explanation),
    email,
    at,
    // Of the comment, too: what one address reported cannot be put together.
    addressHash: deps.hashing.keyed(await siteSecret(deps), `report ${commentId} ${address}`),
    priority: reportedPriority(latest?.assessment, [...open.map((report) => report.guideline), guideline]),
  }
}
