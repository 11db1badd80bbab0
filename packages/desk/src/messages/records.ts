import type { Hint } from '../parts/suspected.ts'

type Verdict = 'approve' | 'reject'

/** Pages of a comment, an author and a story; search, the log of decisions, holds and blocks. */
export interface RecordsMessages {
  readonly title: string
  /** From 0 to 1, as a whole percentage. */
  readonly percent: (share: number) => string
  readonly commentBy: (name: string) => string
  readonly repliesTo: (name: string) => string
  readonly reply: string
  /** What was decided last, and by whom. */
  readonly decidedBy: (verdict: Verdict, actor: string) => string
  /** Whose status is another one by now. */
  readonly nowStatus: (status: string) => string
  readonly author: AuthorWords
  readonly block: BlockWords
  readonly comment: CommentWords
  readonly decide: DecideWords
  readonly decisions: DecisionsWords
  readonly filters: FilterWords
  readonly history: HistoryWords
  readonly pass: PassWords
  readonly search: SearchWords
  readonly staffReply: StaffReplyWords
  readonly story: StoryWords
}

export interface FilterWords {
  readonly title: string
  readonly any: string
  readonly status: string
  readonly lastVerdict: string
  readonly verdict: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly decidedBy: string
  readonly reason: string
  readonly language: string
  readonly link: string
  readonly withLink: string
  readonly withoutLink: string
  readonly place: string
  readonly replies: string
  readonly beginnings: string
  readonly means: string
  readonly from: string
  readonly to: string
  readonly clear: string
  readonly remove: string
  readonly ofStory: (headline: string) => string
  readonly ofAuthor: (name: string) => string
  readonly ofTag: (tag: string) => string
  /** Where its name is not known. */
  readonly oneStory: string
  readonly oneAuthor: string
  readonly oneBatch: string
}

export interface SearchWords {
  readonly field: string
  readonly hint: string
  readonly submit: string
  readonly none: string
  readonly shown: (count: number) => string
}

export interface DecisionsWords {
  readonly policyTitle: string
  readonly policyHint: string
  readonly none: string
  readonly when: string
  readonly decision: string
  readonly comment: string
  readonly reasons: string
  readonly by: string
  readonly shown: (count: number) => string
}

export interface AuthorWords {
  readonly record: string
  readonly alsoAs: string
  readonly email: string
  readonly submitted: string
  readonly approved: string
  readonly rejected: string
  readonly first: string
  readonly last: string
  readonly rejectedFor: string
  readonly lastRejectedFor: string
  readonly comments: string
  readonly noComments: string
}

export interface BlockWords {
  readonly title: string
  readonly author: string
  readonly begin: string
  readonly change: string
  readonly kind: string
  readonly kinds: Readonly<Record<'hold' | 'block', string>>
  readonly hints: Readonly<Record<'hold' | 'block', string>>
  readonly reason: string
  readonly reasonHint: string
  readonly expiry: string
  readonly expiries: Readonly<Record<'day' | 'week' | 'month' | 'never', string>>
  readonly submits: Readonly<Record<'hold' | 'block', string>>
  readonly ends: Readonly<Record<'hold' | 'block', string>>
  readonly endQuestion: (name: string) => string
  readonly by: string
  readonly since: string
  readonly until: string
  readonly forGood: string
  readonly none: string
  readonly pageHint: string
}

export interface StoryWords {
  readonly article: string
  readonly queue: string
  readonly waiting: string
  readonly withdrawn: string
  readonly commenting: Readonly<Record<'open' | 'closed', string>>
  /** By what it is now. */
  readonly change: Readonly<Record<'open' | 'closed', string>>
  readonly changeQuestion: Readonly<Record<'open' | 'closed', string>>
  readonly comments: string
  readonly none: string
}

export interface CommentWords {
  readonly similar: (count: number) => string
  readonly similarOne: (position: number) => string
  readonly reported: (count: number) => string
  readonly inHand: (name: string) => string
  readonly scores: string
  readonly noScores: string
  readonly hints: Readonly<Record<Hint, string>>
  readonly siblings: Readonly<Record<'reply' | 'beginning', string>>
  readonly proof: string
  readonly sha256: string
  readonly erasedHash: string
  readonly id: string
  /** Somebody else decided it while this page was open. */
  readonly meanwhile: (verdict: Verdict, actor: string) => string
}

export interface DecideWords {
  readonly title: string
  readonly laterTitle: string
  readonly laterHint: string
  readonly verdict: string
  /** By the present status. */
  readonly approve: Readonly<Record<'pending' | 'approved' | 'rejected', string>>
  readonly reject: Readonly<Record<'pending' | 'approved' | 'rejected', string>>
  readonly reasons: string
  readonly reasonMissing: string
  readonly illegalHint: string
  readonly message: string
  readonly note: string
  readonly withdrawn: string
  readonly done: (status: string) => string
}

export interface HistoryWords {
  readonly title: string
  readonly received: string
  readonly assessed: (model: string) => string
  readonly routes: Readonly<Record<'approve' | 'hold' | 'reject', string>>
  readonly draftRoutes: Readonly<Record<'approve' | 'hold' | 'reject', string>>
  readonly nothingFound: string
  readonly readAgain: (model: string) => string
  readonly readingFoundNothing: string
  readonly passedOn: (duty: string, name: string) => string
  readonly takenBack: (duty: string) => string
  readonly inBatch: Readonly<Record<'decided' | 'skipped' | 'undone', string>>
  readonly seeBatch: string
  readonly program: string
  readonly policy: string
  readonly batch: string
  readonly confirmed: string
  readonly before: (status: string) => string
  readonly guidelinesVersion: (version: number) => string
  readonly withdrawn: string
}

export interface PassWords {
  readonly title: string
  readonly to: string
  readonly why: string
  readonly reasons: Readonly<Record<'question' | 'threat-to-life', string>>
  readonly note: string
  readonly submit: string
  readonly takeBack: string
  readonly standing: (duty: string, name: string) => string
}

export interface StaffReplyWords {
  readonly title: string
  readonly hint: string
  readonly body: string
  readonly submit: string
  readonly done: string
  readonly see: string
}
