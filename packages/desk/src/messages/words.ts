import type { Role } from '@verbatim/core'

/** The product's own words, the same on every page of the desk. */
export interface WordsMessages {
  readonly statuses: Readonly<Record<'pending' | 'approved' | 'rejected' | 'withdrawn', string>>
  readonly verdicts: Readonly<Record<'approve' | 'reject', string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly means: Readonly<Record<'person' | 'batch' | 'policy', string>>
  /** Reasons that are no guideline: off topic, illegal. */
  readonly reasons: Readonly<Record<'relevance' | 'illegal', string>>
  /** By the flag of a queue item; one that is missing is shown as it is. */
  readonly flags: Readonly<Record<string, string>>
  readonly blocks: Readonly<Record<'hold' | 'block', string>>
  readonly erasedName: string
  readonly erasedText: string
  /** A language that `Intl` has no name for here, and no language at all. */
  readonly languages: Readonly<Record<string, string>>
  readonly unknownLanguage: string
}
