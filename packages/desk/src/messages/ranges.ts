/** Deciding by distribution, and batches. */
export interface RangesMessages {
  readonly title: string
  readonly intro: string
  readonly guideline: string
  readonly language: string
  readonly anyLanguage: string
  readonly only: string
  readonly all: string
  readonly comments: (count: number) => string
  readonly waiting: (comments: string) => string
  readonly unassessed: (count: number) => string

  readonly histogram: string
  /** Between two percentages, and how many there are. */
  readonly bin: (from: string, to: string, count: string) => string
  readonly range: string
  readonly rangeHint: string
  readonly lower: string
  readonly upper: string
  readonly between: (from: string, to: string) => string
  readonly selected: (comments: string) => string
  readonly about: (comments: string) => string
  readonly holding: string

  readonly sample: string
  readonly another: string
  readonly open: string
  readonly noneHere: string

  readonly decide: string
  readonly off: string
  readonly offHint: string
  readonly toSettings: string
  readonly verdict: string
  readonly approveAll: string
  readonly rejectAll: string
  readonly message: string
  readonly messageHint: string
  readonly deed: Readonly<Record<'approve' | 'reject', (comments: string) => string>>
  readonly question: Readonly<Record<'approve' | 'reject', (comments: string) => string>>
  readonly consequence: Readonly<Record<'approve' | 'reject', string>>
  /** How many of them somebody looked at; that nobody reads the others. */
  readonly unread: (sampled: number) => string
  readonly held: Readonly<Record<'approve' | 'reject', (comments: string) => string>>
  readonly heldFor: (seconds: number) => string
  readonly undoHeld: string
  readonly sending: string
  readonly change: string
  readonly made: (comments: string) => string
  readonly toBatch: string
  readonly next: string

  readonly batchesIntro: string
  readonly noBatches: string
  readonly batch: string
  readonly approvedRange: (comments: string) => string
  readonly rejectedRange: (comments: string) => string
  readonly states: Readonly<Record<'running' | 'done' | 'undoing' | 'undone', string>>
  readonly done: (done: number, total: number) => string
  readonly decided: string
  readonly decidedBy: string
  readonly skipped: string
  readonly undone: string
  readonly filter: string
  readonly asOf: string
  readonly looked: string
  readonly lookedAt: (place: string) => string
  readonly noneLooked: string
  readonly skippedItems: string
  readonly skippedHint: string
  readonly skippedMore: (count: number) => string
  /** By the code of the problem. */
  readonly skippedReasons: Readonly<Record<string, string>>
  readonly toLog: string
  readonly undo: string
  readonly undoQuestion: string
  readonly undoConsequence: Readonly<Record<'approve' | 'reject', string>>
  readonly undoHint: string

  readonly story: string
  readonly author: string
  readonly tag: (tag: string) => string
  readonly search: (words: string) => string
  readonly hasLink: Readonly<Record<'true' | 'false', string>>
  readonly isReply: Readonly<Record<'true' | 'false', string>>
}
