import type { Hint } from '../parts/suspected.ts'

/** What several pages say alike: of a comment, of deciding on it, of passing it on, of answering it, of closing its story. */
export interface PartsMessages {
  readonly comment: CommentMessages
  readonly deciding: {
    readonly reasons: string
    readonly missingReason: string
    readonly message: string
    readonly missingMessage: string
    readonly note: string
  }
  readonly pass: PassMessages
  readonly answer: {
    readonly title: (name: string) => string
    readonly text: string
    readonly hint: string
    readonly send: string
    readonly done: string
    readonly see: string
  }
  readonly story: {
    readonly title: string
    readonly closeTitle: string
    readonly closeHint: string
    readonly close: string
    readonly openTitle: string
    readonly openHint: string
    readonly open: string
  }
}

/** Of a comment wherever staff see it. */
interface CommentMessages {
  readonly by: (name: string) => string
  /** Before the name. */
  readonly inReplyTo: string
  readonly firstComment: string
  readonly record: (counts: { readonly submitted: number; readonly approved: number; readonly rejected: number }) => string
  readonly lastReasons: (titles: readonly string[]) => string
  /** Before a date. */
  readonly until: string
  readonly reported: (count: number) => string
  /** Above what readers reported. */
  readonly reports: string
  /** Before links to them. */
  readonly similar: (count: number) => string
  readonly similarOne: (index: number) => string
  readonly hints: Readonly<Record<Hint, string>>
  readonly scores: string
  readonly siblings: string
  readonly noSiblings: string
  readonly details: string
}

interface PassMessages {
  readonly title: string
  readonly duty: string
  readonly why: string
  readonly reasons: Readonly<Record<'question' | 'threat-to-life', string>>
  readonly note: string
  readonly noteHint: string
  readonly send: string
  readonly noDuties: string
  readonly threatTitle: string
  readonly threatHint: string
  readonly threatSend: (duty: string) => string
  readonly passedOn: (duty: string, by: string) => string
  readonly takeBack: string
}
