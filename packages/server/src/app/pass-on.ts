import { accept, newId, parseId, priorityOf, refuse, reportedPriority, urgentPriority, type CommentId, type PassId, type Result } from '@verbatim/core'
import type { DutyRefusal } from './change-team.ts'
import type { Named } from './claim-comment.ts'
import { saidOrNull } from './decide.ts'
import { answeredBefore, onceOf, reopened, type OnceDeps, type OnceRefusal, type OnceRequest } from './once.ts'
import type { AnsweredBefore, AssessmentStore, Chance, Clock, CommentStore, KeptOnce, SiteStore } from './ports.ts'
import type { ReportStore } from './report-comment.ts'

export type PassReason = 'question' | 'threat-to-life'

/** A comment passed on to a duty. It ends with the next decision, with the withdrawal, or when it is taken back or passed on anew; nothing else of it changes. */
export interface Pass {
  readonly id: PassId
  readonly commentId: CommentId
  /** The key of a duty, which the site may no longer have. */
  readonly to: string
  readonly why: PassReason
  readonly note: string | null
  readonly by: Named
  /** Milliseconds since the Unix epoch, as `endedAt` is. */
  readonly at: number
  readonly endedAt: number | null
}

/** With the priority that the comment has from then on. */
export interface NewPass {
  readonly pass: Pass
  readonly priority: number
}

export interface PassStore {
  /** Passes the comment on, in the place of the open pass, which ends. */
  add(passed: NewPass, once?: KeptOnce): Promise<{ readonly kind: 'passed' } | { readonly kind: 'withdrawn' } | AnsweredBefore>
  /** `undefined` where there is none, or it has ended. */
  findOpen(id: PassId): Promise<Pass | undefined>
  /** Ends it; false where it has ended by now. */
  takeBack(pass: Pick<Pass, 'id' | 'commentId'>, after: { readonly at: number; readonly priority: number }): Promise<boolean>
  /** All passes of a comment, oldest first. */
  of(id: CommentId): Promise<readonly Pass[]>
}

export interface PassOnInput {
  readonly commentId: string
  readonly to: string
  readonly why: PassReason
  readonly note: string | null
  readonly by: Named
  readonly once?: OnceRequest
}

export type PassOnRefusal =
  | { readonly code: 'comment-unknown' }
  | { readonly code: 'comment-withdrawn' }
  | DutyRefusal
  | OnceRefusal

export interface PassOnDeps extends OnceDeps {
  readonly sites: Pick<SiteStore, 'find'>
  readonly comments: Pick<CommentStore, 'find'>
  readonly assessments: Pick<AssessmentStore, 'of'>
  readonly passes: PassStore
  readonly reports: Pick<ReportStore, 'of'>
  readonly chance: Chance
}

/** Passes a comment on to a duty. Where a life may be in danger it comes before all that waits. */
export async function passOn(deps: PassOnDeps, input: PassOnInput): Promise<Result<Pass, PassOnRefusal>> {
  const before = await answeredBefore<Pass>(deps, input.once)
  if (before !== undefined) return before
  const site = await deps.sites.find()
  if (site === undefined || !site.duties.some(({ key }) => key === input.to)) return refuse({ code: 'duty-unknown', duty: input.to })
  const id = parseId<CommentId>(input.commentId)
  const comment = id && (await deps.comments.find(id))
  if (comment === undefined) return refuse({ code: 'comment-unknown' })
  return add(deps, { ...input, commentId: comment.id })
}

async function add(deps: PassOnDeps, { commentId, to, why, note, by, once }: PassOnInput & { readonly commentId: CommentId }): Promise<Result<Pass, PassOnRefusal>> {
  const at = deps.clock.now()
  const pass: Pass = { id: newId<PassId>(at, (count) => deps.chance.bytes(count)), commentId, to, why, note: saidOrNull(note), by, at, endedAt: null }
  const passed = { pass, priority: why === 'threat-to-life' ? urgentPriority : await ownPriority(deps, commentId) }
  const stored = await deps.passes.add(passed, once && { ...onceOf(deps, once), answer: deps.sealing.seal(once.key, JSON.stringify(pass)) })
  if (stored.kind === 'passed') return accept(pass)
  if (stored.kind === 'withdrawn') return refuse({ code: 'comment-withdrawn' })
  if (once === undefined) throw new Error('the store answered to a key that nobody sent')
  return reopened(deps, once.key, stored)
}

export type TakePassBackRefusal = { readonly code: 'pass-unknown' }

export interface TakePassBackDeps extends Pick<PassOnDeps, 'assessments' | 'passes' | 'reports'> {
  readonly clock: Clock
}

/** Takes it back into the common queue, to the place that the comment has by itself. */
export async function takePassBack(deps: TakePassBackDeps, passId: string): Promise<Result<undefined, TakePassBackRefusal>> {
  const id = parseId<PassId>(passId)
  const pass = id && (await deps.passes.findOpen(id))
  if (pass === undefined) return refuse({ code: 'pass-unknown' })
  const priority = await ownPriority(deps, pass.commentId)
  const isTaken = await deps.passes.takeBack(pass, { at: deps.clock.now(), priority })
  return isTaken ? accept(undefined) : refuse({ code: 'pass-unknown' })
}

/** Without regard to passes. */
async function ownPriority({ assessments, reports }: Pick<PassOnDeps, 'assessments' | 'reports'>, id: CommentId): Promise<number> {
  const latest = (await assessments.of(id)).at(-1)
  const open = (await reports.of(id)).filter(({ closedAt }) => closedAt === null)
  return open.length === 0 ? priorityOf(latest?.assessment) : reportedPriority(latest?.assessment, open.map(({ guideline }) => guideline))
}
