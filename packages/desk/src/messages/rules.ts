import type { TermsMessages } from './terms.ts'

/** Term lists and the policy. */
export interface RulesMessages {
  readonly title: string
  readonly terms: TermsMessages
  readonly unsaved: string
  readonly hint: string
  readonly inForce: string
  /** Where nothing was published yet. */
  readonly usual: string
  readonly publishedBy: (version: string, by: string, at: string) => string
  readonly savedBy: (by: string, at: string) => string
  readonly whatItDecided: string
  readonly words: PolicyWords
  readonly draft: (version: string) => string
  readonly draftTitle: string
  readonly noDraft: string
  readonly edit: string
  readonly editHint: string
  readonly form: RuleFormMessages
  readonly shadow: ShadowMessages
  readonly save: string
  readonly saved: string
  readonly discard: string
  readonly discardQuestion: string
  readonly discardHint: string
  readonly discarded: string
  readonly publish: string
  readonly publishFirst: string
  readonly publishQuestion: (version: string) => string
  readonly publishNow: string
  readonly publishHint: string
  readonly undoHint: string
  readonly untilNow: string
  readonly publishedNow: string
  readonly overtaken: string
  readonly take: string
}

/** What a policy does, in sentences. */
interface PolicyWords {
  readonly everythingHeld: string
  readonly rest: string
  /** `languages` is absent for all. */
  readonly where: (languages: string | undefined, coverages: string) => string
  readonly rejects: (guidelines: string) => string
  readonly from: (guideline: string, percent: string) => string
  readonly approves: (percent: string) => string
  readonly holds: string
  readonly and: (items: readonly string[]) => string
  readonly or: (items: readonly string[]) => string
  /** How well the machine knows a language. */
  readonly coverages: Readonly<Record<'full' | 'terms' | 'none', string>>
  /** Of a share from 0 to 1, with at most two decimals. */
  readonly percent: (share: number) => string
}

interface RuleFormMessages {
  readonly rule: (number: string) => string
  readonly languages: string
  readonly languagesHint: string
  readonly coverages: string
  readonly rejectFrom: string
  readonly rejectFromHint: string
  readonly notPercent: string
  readonly approveBelow: string
  readonly approveBelowHint: string
  readonly add: string
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly none: string
}

interface ShadowMessages {
  readonly title: string
  readonly nothing: string
  readonly agreement: (percent: string) => string
  readonly all: string
  readonly byGuideline: string
  readonly inLanguage: (language: string) => string
  readonly would: Readonly<Record<'approve' | 'hold' | 'reject', string>>
  readonly outcomes: Readonly<Record<'approved' | 'rejected' | 'waiting' | 'unread', string>>
  readonly wouldApprove: string
  readonly wouldReject: string
  readonly comment: (number: string) => string
}
