import type { CommentStatus } from './comment.ts'
import { citable, type GuidelineKey, type Guidelines } from './guideline.ts'
import type { CommentId, DecisionId, TokenId, UserId } from './ids.ts'
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from './result.ts'

export type Verdict =
  | { readonly kind: 'approve' }
  | { readonly kind: 'reject'; readonly guidelines: NonEmpty<GuidelineKey> }

/** Who decided: a person of the newsroom, a named program with a token, or the site's policy. */
export type Actor =
  | { readonly kind: 'user'; readonly id: UserId; readonly name: string }
  | { readonly kind: 'program'; readonly id: TokenId; readonly name: string }
  | { readonly kind: 'policy'; readonly name: string }

/** Whether a person read this comment, decided a range it was in, or a rule decided. */
export type Means = 'person' | 'batch' | 'policy'

/** Never changed, only followed by a later one. */
export interface Decision {
  readonly id: DecisionId
  readonly commentId: CommentId
  readonly verdict: Verdict
  /** For the commenter to read, besides the guidelines' own text. */
  readonly message: string | null
  /** For staff alone. */
  readonly note: string | null
  /** The version of the guidelines it was made under. */
  readonly guidelinesVersion: number
  readonly actor: Actor
  readonly means: Means
  readonly statusBefore: DecidableStatus
  /** Milliseconds since the Unix epoch. */
  readonly decidedAt: number
}

export type DecidableStatus = Exclude<CommentStatus, 'withdrawn'>

/** What somebody asks for, before it is known whether it may be. */
export interface Proposal {
  readonly verdict: 'approve' | 'reject'
  readonly guidelines: readonly GuidelineKey[]
  readonly message: string | null
  /** The status its maker saw. */
  readonly expectedStatus: CommentStatus
}

export type DecisionRefusal =
  | { readonly code: 'comment-unknown' }
  | { readonly code: 'status-changed'; readonly status: CommentStatus }
  | { readonly code: 'comment-withdrawn' }
  | { readonly code: 'guideline-required' }
  | { readonly code: 'guideline-unknown'; readonly guideline: GuidelineKey }
  | { readonly code: 'guideline-welcome'; readonly guideline: GuidelineKey }
  | { readonly code: 'guideline-on-approval' }
  | { readonly code: 'message-required' }

/** The verdict that a proposal asks for, under these guidelines. */
export function verdictOf(guidelines: Guidelines, proposal: Proposal): Result<Verdict, DecisionRefusal> {
  const keys = [...new Set(proposal.guidelines)]
  if (proposal.verdict === 'approve') {
    return keys.length === 0 ? accept({ kind: 'approve' }) : refuse({ code: 'guideline-on-approval' })
  }
  for (const key of keys) {
    const found = citable(guidelines, key)
    if (found.kind === 'unknown') return refuse({ code: 'guideline-unknown', guideline: key })
    if (found.kind === 'welcome') return refuse({ code: 'guideline-welcome', guideline: key })
  }
  if (!isNonEmpty(keys)) return refuse({ code: 'guideline-required' })
  // A commenter told only "illegal" could neither understand nor contest it (DSA, article 17).
  if (keys.includes('illegal') && (proposal.message ?? '').trim() === '') return refuse({ code: 'message-required' })
  return accept({ kind: 'reject', guidelines: keys })
}

/**
 * Whether a comment in this status may be decided by somebody who saw `expected`.
 * A decision may confirm the present status; what was withdrawn stays withdrawn.
 */
export function decidable(status: CommentStatus, expected: CommentStatus): Result<DecidableStatus, DecisionRefusal> {
  if (status === 'withdrawn') return refuse({ code: 'comment-withdrawn' })
  if (status !== expected) return refuse({ code: 'status-changed', status })
  return accept(status)
}

export function statusAfter(verdict: Verdict): 'approved' | 'rejected' {
  return verdict.kind === 'approve' ? 'approved' : 'rejected'
}
