import type { Language, ProblemCode, StatementWording, SubmissionFault } from '@verbatim/contract'

/**
 * All wording of a reader's pages in one language, as plain text: escape it before it
 * becomes markup. Names inside it are wrapped in Unicode isolates (U+2068, U+2069), so that
 * a name of the other direction of writing disturbs nothing around it.
 */
export interface Messages {
  readonly language: Language
  readonly page: PageMessages
  readonly comments: CommentsMessages
  readonly form: FormMessages
  /** Why a submission was not taken, for the person who sent it. */
  readonly refusals: Readonly<Record<PlainRefusal, string>>
  /** `seconds` is what `Retry-After` says. */
  readonly rateLimited: (seconds: number) => string
  /** To an author from whom nothing is taken; `until` as `timeOf` writes it, `null` where it has no end. */
  readonly blocked: (until: string | null) => string
  readonly receipt: ReceiptMessages
  readonly own: OwnMessages
  readonly report: ReportMessages
  readonly guidelines: GuidelinesMessages
  readonly statement: StatementWording
  readonly mail: MailMessages
  readonly notFound: PageText
  /** For a request that is wrong in a way that has no wording of its own. */
  readonly notPossible: PageText
  /** The heading above `rateLimited`. */
  readonly tryLater: string
  readonly serverError: PageText
  /** A whole number in the digits of the language: `5,000`, `٥٬٠٠٠`. */
  readonly number: (value: number) => string
  /** The day of a `2017-09-04`, which is that day everywhere, or of an RFC 3339 time as seen in the IANA `timeZone`. */
  readonly dateOf: (publishedAt: string, timeZone: string) => string
  /** Day, hour and minute of `ms` since the Unix epoch, as seen in the IANA `timeZone`; 24 hours. */
  readonly timeOf: (ms: number, timeZone: string) => string
  /** How long ago, in whole minutes, hours or days; for pages that are not cached. */
  readonly agoOf: (elapsedMs: number) => string
}

export interface PageText {
  readonly title: string
  readonly text: string
}

export interface PageMessages {
  /** The heading of the front page. */
  readonly latest: string
  readonly noStories: string
  readonly olderStories: string
  readonly tags: string
  /** The heading of a tag's page. */
  readonly storiesTagged: (tag: string) => string
  readonly textSize: string
  readonly largerText: string
  readonly smallerText: string
  readonly skipToContent: string
  readonly skipToArticle: string
  readonly skipToComments: string
}

export interface CommentsMessages {
  readonly heading: string
  readonly count: (comments: number) => string
  readonly sortLabel: string
  readonly sorts: Readonly<Record<'newest' | 'oldest' | 'replies', string>>
  /** The way back from a later part of the comments to their beginning. */
  readonly all: string
  readonly showMore: string
  readonly showMoreReplies: string
  /** Opens the replies that are folded below the first. */
  readonly furtherReplies: (replies: number) => string
  /** The link that shows what came while the page was open. */
  readonly arrived: (comments: number) => string
  /** What came since the same device looked last. */
  readonly newSinceVisit: (comments: number) => string
  /** Beside each of those. */
  readonly isNew: string
  /** A button; pressed, it says so by itself. */
  readonly recommend: string
  /** For screen readers, beside the bare number. */
  readonly recommendations: (count: number) => string
  readonly report: string
  /** The link to the Atom feed. */
  readonly feed: string
  readonly replyCount: (replies: number) => string
  readonly reply: string
  readonly inReplyTo: (name: string) => string
  readonly permalink: string
  readonly removed: string
  /** The badge of a comment by the site's own people. */
  readonly staff: string
  readonly closed: string
  /** In the place of the form while nothing is taken under any story. */
  readonly paused: string
}

export interface FormMessages {
  readonly heading: string
  readonly replyHeading: (name: string) => string
  readonly cancelReply: string
  readonly name: string
  readonly nameHint: string
  readonly email: string
  readonly emailHint: string
  readonly body: string
  /** `limit` in characters. */
  readonly bodyHint: (limit: number) => string
  /** Says that all comments are read before they appear. */
  readonly readHint: string
  readonly required: string
  readonly submit: string
  /** Box: name and e-mail stay on the device. */
  readonly remember: string
  readonly notifyDecision: string
  readonly notifyReplies: string
  /** Before a number, near the limit. */
  readonly charactersLeft: string
  readonly sending: string
  /** While there is no network: the text is kept, and sent by itself. */
  readonly waiting: string
  readonly check: CheckMessages
  /** Above the list of what is wrong. */
  readonly faultsHeading: string
  readonly fault: (fault: SubmissionFault) => string
}

/** Asked gently and once, before a comment is sent; the guidelines and the marked words follow. */
export interface CheckMessages {
  readonly heading: string
  readonly explanation: string
  readonly change: string
  readonly sendAsItIs: string
}

/** One's own comments that are not decided yet, on the device that sent them. */
export interface OwnMessages {
  readonly heading: string
  readonly receipt: string
  /** Takes an entry off this list, and nothing else. */
  readonly forget: string
}

export interface ReportMessages {
  readonly title: (name: string) => string
  readonly explanation: string
  /** Above the guidelines to choose from. */
  readonly guideline: string
  readonly guidelineRequired: string
  /** The last choice among the guidelines. */
  readonly illegal: string
  readonly details: string
  readonly detailsHint: string
  readonly emailHint: string
  readonly submit: string
  readonly cancel: string
  readonly sent: PageText
}

/** A refusal that needs no number or name to be told. */
export type PlainRefusal = Extract<
  ProblemCode,
  | 'story-unknown'
  | 'commenting-closed'
  | 'commenting-paused'
  | 'parent-unknown'
  | 'parent-not-approved'
  | 'comment-unknown'
  | 'idempotency-key-reused'
  | 'storage-unavailable'
  | 'body-too-large'
>

export interface StatusWording {
  readonly word: string
  readonly explanation: string
}

export interface ReceiptMessages {
  readonly title: string
  /** `date` as `timeOf` writes it, here and in `decidedOn`. */
  readonly receivedOn: (date: string) => string
  readonly statuses: Readonly<Record<'pending' | 'approved' | 'rejected' | 'withdrawn', StatusWording>>
  readonly decidedOn: (date: string) => string
  readonly automated: string
  readonly reasonHeading: string
  readonly yourComment: string
  readonly keepLink: string
  readonly withdraw: string
  readonly withdrawExplanation: string
  readonly withdrawn: string
  readonly notWithdrawable: string
  readonly backToArticle: string
}

export interface GuidelinesMessages {
  readonly title: string
  readonly welcomeHeading: string
  readonly forbiddenHeading: string
  readonly version: (version: number) => string
  /** The link from the moderation statement to the guidelines in full. */
  readonly readAll: string
}

/** For mails, which may come to somebody who never wrote here: anybody can give any address. */
export interface MailMessages {
  /** The headline of the story follows after a colon. */
  readonly subjects: Readonly<Record<'published' | 'rejected' | 'removed' | 'reply' | 'report', string>>
  /** For a comment that was published before; the reason follows. */
  readonly removed: string
  readonly repliedBy: (name: string) => string
  /** Before the link to the published comment. */
  readonly readComment: string
  readonly readReply: string
  /** Says where the receipt is, which no mail can link to. */
  readonly receiptHint: string
  /** What became of a report. */
  readonly reportKept: string
  readonly reportRemoved: string
  readonly whyReport: (site: string) => string
  readonly whyDecision: (site: string) => string
  readonly whyReply: (site: string) => string
}
