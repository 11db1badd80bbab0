type Verdict = 'approve' | 'reject'

/** Pages of a comment, an author and a story; search, the log of decisions, holds and blocks. */
export interface RecordsMessages {
  readonly title: string
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
  readonly search: SearchWords
  readonly story: StoryWords
}

interface FilterWords {
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
  readonly reports: string
  readonly wasReported: string
  readonly neverReported: string
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

interface SearchWords {
  readonly field: string
  readonly hint: string
  readonly submit: string
  readonly none: string
  readonly shown: (count: number) => string
}

interface DecisionsWords {
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

interface AuthorWords {
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

interface BlockWords {
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

interface StoryWords {
  readonly article: string
  readonly queue: string
  readonly waiting: string
  readonly withdrawn: string
  readonly commenting: Readonly<Record<'open' | 'closed', string>>
  readonly comments: string
  readonly none: string
}

interface CommentWords {
  readonly inHand: (name: string) => string
  readonly noScores: string
  readonly siblings: Readonly<Record<'reply' | 'beginning', string>>
  readonly proof: string
  readonly sha256: string
  readonly erasedHash: string
  readonly id: string
  /** Somebody else decided it while this page was open. */
  readonly meanwhile: (verdict: Verdict, actor: string) => string
}

interface DecideWords {
  readonly title: string
  readonly laterTitle: string
  readonly laterHint: string
  readonly verdict: string
  /** By the present status. */
  readonly approve: Readonly<Record<'pending' | 'approved' | 'rejected', string>>
  readonly reject: Readonly<Record<'pending' | 'approved' | 'rejected', string>>
  readonly withdrawn: string
  readonly done: (status: string) => string
}

interface HistoryWords {
  readonly title: string
  readonly received: string
  readonly assessed: (model: string) => string
  readonly routes: Readonly<Record<'approve' | 'hold' | 'reject', string>>
  readonly draftRoutes: Readonly<Record<'approve' | 'hold' | 'reject', string>>
  readonly nothingFound: string
  readonly readAgain: (model: string) => string
  readonly readingFoundNothing: string
  readonly reported: (title: string) => string
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
