import type { Action } from '../keys/key-map.ts'

/** The queue: one comment in focus, its keys and filters, decisions, claims, passing on. */
export interface QueueMessages {
  readonly title: string
  /** What each key does, as a button says it. */
  readonly actions: Readonly<Record<Action, string>>
  readonly deciding: DecidingMessages
  readonly strip: StripMessages
  readonly head: HeadMessages
  readonly filters: FilterMessages
  readonly list: {
    readonly label: string
    readonly inHand: (name: string) => string
    readonly inMyHand: string
  }
  readonly taken: {
    readonly decided: string
    readonly withdrawn: string
    /** After the word for the status. */
    readonly by: (name: string, reasons: readonly string[]) => string
    readonly next: string
  }
  readonly calm: {
    readonly title: string
    readonly hint: string
    readonly breakDue: string
    readonly breakSeen: string
  }
  readonly empty: {
    readonly all: string
    readonly filtered: string
    readonly showAll: string
  }
  readonly keys: {
    readonly title: string
    readonly hint: string
    readonly change: (action: string, key: string) => string
    readonly press: string
    readonly conflict: (key: string, action: string) => string
    readonly reset: string
    /** Keys that stay as they are. */
    readonly fixed: readonly { readonly keys: readonly string[]; readonly does: string }[]
  }
}

interface DecidingMessages {
  /** Of the bar with all that can be done. */
  readonly bar: string
  readonly texts: string
  readonly messageHint: string
  readonly noteHint: string
  readonly confirmApproval: string
  /** Of a published comment that was reported: what approving and rejecting it come to. */
  readonly keep: string
  readonly takeDown: string
  readonly otherReasons: string
  /** After the word for the status. */
  readonly later: string
}

interface StripMessages {
  readonly verdicts: Readonly<Record<'approve' | 'reject', string>>
  readonly notYet: Readonly<Record<'approve' | 'reject', string>>
  readonly more: (count: number) => string
  readonly now: (status: string) => string
  readonly look: string
  readonly dismiss: string
}

interface HeadMessages {
  readonly order: string
  readonly orders: Readonly<Record<'priority' | 'oldest' | 'newest', string>>
  readonly search: string
  readonly pause: string
  readonly resume: string
  readonly calm: string
  readonly arrived: (count: number) => string
}

interface FilterMessages {
  readonly title: string
  readonly onlyThis: string
  readonly narrowed: string
  readonly remove: (what: string) => string
  readonly all: string
  readonly any: string
  readonly q: (sought: string) => string
  readonly storyId: string
  readonly authorId: string
  readonly language: string
  readonly tag: string
  readonly guideline: string
  readonly from: string
  readonly to: string
  readonly link: string
  readonly hasLink: string
  readonly noLink: string
  readonly reply: string
  readonly isReply: string
  readonly noReply: string
  readonly why: string
  readonly reasons: Readonly<Record<'new' | 'reported' | 'appealed', string>>
  readonly passed: string
  readonly passedToMe: string
  readonly passedTo: (duty: string) => string
  readonly apply: string
}
