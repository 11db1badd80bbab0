/**
 * What the use cases need from outside. Each method of a store is one step that
 * happens wholly or not at all, durable before its promise resolves; a store knows no
 * policy. A store that cannot write throws `StorageUnavailable`. What goes in and comes out
 * is plain data, since the writer may live in a thread of its own.
 */
import type {
  Assessment, AuthorBlock, CommentId, ForbiddenKey, CommenterId, CommentStatus, Decision, Guidelines, GuidelinesDraft, Policy, ReasonCount, ReceivedComment, Role, Route, RouteCount, Scope, Site, SiteId,
  Span, Story, StoryId, Term, TokenId, UserId, WrittenGuidelines,
} from '@verbatim/core'
import type { AuthorStore } from './authors.ts'
import type { BatchStore } from './batches.ts'
import type { Claim, ClaimStore } from './claim-comment.ts'
import type { DecisionLogStore } from './decision-log.ts'
import type { DeskChangeStore } from './desk-changes.ts'
import type { EventStore } from './events.ts'
import type { OutboxStore } from './outbox.ts'
import type { Pass, PassStore } from './pass-on.ts'
import type { SecondReadingStore } from './read-again.ts'
import type { RecommendationStore } from './recommend.ts'
import type { ReportCounts, ReportStore } from './report-comment.ts'
import type { SearchStore } from './search.ts'
import type { StatsStore } from './stats.ts'
import type { TeamStore } from './team.ts'

/** Milliseconds since the Unix epoch. */
export interface Clock {
  now(): number
}

/** Unpredictable bytes. */
export interface Chance {
  bytes(count: number): Uint8Array
}

/** Disk full, read-only, locked or gone: nothing was stored, and it may work again later. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}

/** What is kept cannot be read by this program at all; the message tells the operator why. */
export class StorageUnusable extends Error {
  override readonly name: string = 'StorageUnusable'
}

/** A request that must happen once, however often it is sent. */
export interface Once {
  /** Route and caller. */
  readonly scope: string
  readonly keyHash: string
  /** Of the body, to notice another request under the same key. */
  readonly requestHash: string
  /** Milliseconds since the Unix epoch; an answer kept until then or earlier counts as absent. */
  readonly askedAt: number
  /** Milliseconds since the Unix epoch. */
  readonly keptUntil: number
}

/** A request that must happen once, with the answer that is kept for it, sealed. */
export interface KeptOnce extends Once {
  readonly answer: Uint8Array
}

export type AnsweredBefore =
  /** With what only the transaction could tell: the outcomes of decisions, else `null`. */
  | { readonly kind: 'repeated'; readonly answer: Uint8Array; readonly outcomes: readonly Recorded[] | null }
  | { readonly kind: 'key-reused' }

export interface AnswerStore {
  /** What was answered to this key before, unless that is past keeping. */
  find(once: Once): Promise<AnsweredBefore | undefined>
  /** Forgets answers past keeping; how many. */
  forget(now: number): Promise<number>
}

export interface SiteStore {
  find(): Promise<Site | undefined>
  /** As `find`, for whoever asks again and again: what another server changed may show a second later. */
  recent(): Promise<Site | undefined>
  /** Makes the one site of this installation with its first guidelines. */
  create(site: Site, guidelines: Guidelines, at: number): Promise<void>
  /** Changes the given settings and logs before and after. */
  change(settings: Partial<Omit<Site, 'id'>>, log: ChangeLog): Promise<void>
  /** What it hashes with; `undefined` where it has nothing hashed yet. */
  secret(): Promise<Uint8Array | undefined>
  /** Keeps this one unless there is one; the one that is kept. */
  keepSecret(secret: Uint8Array): Promise<Uint8Array>
  /** The newest version, for readers of every language. */
  guidelines(): Promise<Guidelines>
  /** The newest version, as editors wrote it. */
  writtenGuidelines(): Promise<WrittenGuidelines>
  /** As `guidelines`. Throws when there is no such version. */
  guidelinesAt(version: number): Promise<Guidelines>
  /** `undefined` where there is none. */
  guidelinesDraft(): Promise<SavedGuidelines | undefined>
  /** Puts it in the place of an earlier one, as its next version. Logged. */
  saveGuidelinesDraft(draft: GuidelinesDraft, log: ChangeLog): Promise<void>
  /** False when there is none. Logged. */
  discardGuidelinesDraft(log: ChangeLog): Promise<boolean>
  /** Makes the draft, which must still be this version, the next version of the guidelines; else nothing changes and it is false. Logged. */
  publishGuidelines(version: number, log: ChangeLog): Promise<boolean>
}

/** The draft of the guidelines, which nobody outside sees. */
export interface SavedGuidelines {
  /** Counts the saves of all drafts of the site. */
  readonly version: number
  readonly draft: GuidelinesDraft
  readonly saved: { readonly by: string; readonly at: number }
}

/** Who changed a setting, and when. */
export interface ChangeLog {
  readonly actor: { readonly kind: 'user' | 'program' | 'operator'; readonly id: string | null; readonly name: string }
  readonly at: number
}

/** What an editor or program may say of a story; `undefined` leaves a field as it is. */
export interface StoryChanges {
  readonly headline?: string
  readonly publisher?: string | null
  readonly publishedAt?: string | null
  readonly language?: string | null
  readonly dateline?: string | null
  readonly byline?: string | null
  readonly tags?: readonly string[]
  readonly bodyHtml?: string | null
  readonly lead?: string | null
  readonly commenting?: 'open' | 'closed'
}

export interface StoryPut {
  readonly url: string
  /** Used when the story is new. */
  readonly id: StoryId
  readonly slug: string
  readonly headline: string
  readonly changes: StoryChanges
  readonly at: number
  /** Part of the sample site, and so removable. */
  readonly demo: boolean
  /** Whether the newsroom tells of it; a story that its first comment makes stays unlisted until a comment is approved. */
  readonly announced: boolean
}

/** Where a list of stories goes on: newest published first. */
export interface StoryKey {
  readonly sortAt: number
  readonly id: string
}

export interface StoryFigures {
  readonly counts: Readonly<Record<CommentStatus, number>>
  readonly firstSubmittedAt: number | null
  readonly lastSubmittedAt: number | null
}

export interface StoryStore {
  find(id: StoryId): Promise<Story | undefined>
  findByUrl(url: string): Promise<Story | undefined>
  /** Of the listed ones: those the newsroom told of, and those with an approved comment. */
  findBySlug(slug: string): Promise<Story | undefined>
  /** The listed ones, newest published first (`publishedAt`, else when it was made); of one tag where given. */
  list(page: { readonly tag?: string; readonly after?: StoryKey; readonly limit: number }): Promise<readonly (Story & StoryKey)[]>
  /** Those with one of the URLs, each once; in one query. */
  counts(urls: readonly string[]): Promise<readonly Pick<Story, 'id' | 'url' | 'commentCount'>[]>
  /** Makes the story, or changes the given fields of the one with this URL. `slug` and `id` never change. */
  put(put: StoryPut): Promise<{ readonly story: Story; readonly made: boolean }>
  /** `undefined` when there is no such story. Logged. */
  setCommenting(id: StoryId, commenting: 'open' | 'closed', log: ChangeLog): Promise<Story | undefined>
  /** How its comments stand. Takes as long as the index of its comments. */
  figures(id: StoryId): Promise<StoryFigures>
  /**
   * Gives at most `limit` of the stories that were published before `publishedBefore` (else made) their one turn to be closed
   * by age, as `setCommenting` does, and says how many had it. One that is closed already only has had its turn.
   */
  closeByAge(due: { readonly publishedBefore: number; readonly limit: number }, log: ChangeLog): Promise<number>
  /** Removes all stories of the sample site with everything below them; how many. */
  removeDemo(at: number): Promise<number>
}

export interface AssessInput {
  readonly text: string
  /** BCP 47, from whoever knows; it decides only where the text leaves it open. */
  readonly languageHint?: string
  readonly story?: { readonly headline: string; readonly text: string }
  readonly parentText?: string
}

/** The classifier as the use cases need it: it advises, and it may fail. */
export interface Assessor {
  /** `name@version`. */
  readonly model: string
  /** Of the site's term lists in force; `undefined` where there are none of a site. */
  readonly termsVersion?: number | undefined
  /** `undefined` when it failed: the comment is then held, and assessed later. Takes microseconds. */
  assess(input: AssessInput): Assessment | undefined
}

/** The classifier in a thread of its own, for texts so long that readers would wait for them. */
export interface DistantAssessor {
  /** In the same order; `undefined` where it failed. */
  assess(inputs: readonly AssessInput[]): Promise<readonly (Assessment | undefined)[]>
}

/** An assessment with what the policy of its moment made of it; never changed, only followed by a later one. */
export interface Assessed {
  readonly assessment: Assessment
  readonly route: Route['kind']
  /** The policy it is the route of; 0 is the default, which holds everything. */
  readonly policyVersion: number
  /** What the draft of that moment would have done; `null` where there was none. */
  readonly draft: { readonly version: number; readonly route: Route['kind'] } | null
  readonly assessedAt: number
}

/** As `Assessed`, with all that the draft's route says, before it is kept. */
export interface NewAssessed extends Omit<Assessed, 'draft'> {
  readonly draft: { readonly version: number; readonly route: Route } | null
}

/** A submission that passed all checks. */
export interface NewComment extends Omit<ReceivedComment, 'commenterId'> {
  readonly siteId: SiteId
  /** Used when nobody with this e-mail wrote before. */
  readonly commenterId: CommenterId
  readonly email: string
  readonly hasLink: boolean
  readonly notifyDecision: boolean
  readonly notifyReplies: boolean
  /** 16 bytes; hides the text behind the ledger's commitment once it is erased. */
  readonly salt: Uint8Array
  /** `null` where nobody has a receipt. */
  readonly receiptTokenHash: string | null
  /** Written by the site's own people, as which they are shown. */
  readonly byStaff: boolean
  /** Under a name that could be taken for staff's, without being theirs. */
  readonly hasStaffName: boolean
  /** `null` when the classifier failed. */
  readonly assessed: NewAssessed | null
  /** From 0 to 1; the queue begins with the highest. */
  readonly priority: number
  /** The policy's, recorded as the comment is received; `null` where a person decides. */
  readonly decision: Decision | null
}

/** A comment with its present standing. `name`, `body` and `bodySha256` are null once erased. */
export interface StoredComment {
  readonly id: CommentId
  readonly storyId: StoryId
  readonly parentId: CommentId | null
  readonly rootId: CommentId
  readonly status: CommentStatus
  readonly name: string | null
  readonly body: string | null
  readonly bodySha256: string | null
  readonly language: string | null
  readonly submittedAt: number
  readonly replyCount: number
}

/** What may be shown of a comment in public. A removed one has neither name nor text nor hash. */
export type ThreadEntry =
  | {
      readonly kind: 'published'
      readonly id: CommentId
      readonly storyId: StoryId
      readonly parentId: CommentId | null
      readonly rootId: CommentId
      readonly name: string
      readonly byStaff: boolean
      readonly body: string
      readonly bodySha256: string
      readonly language: string | null
      readonly submittedAt: number
      readonly decidedAt: number
      readonly replyCount: number
      readonly recommendations: number
    }
  | {
      readonly kind: 'removed'
      readonly id: CommentId
      readonly storyId: StoryId
      readonly parentId: CommentId | null
      readonly rootId: CommentId
      readonly submittedAt: number
      readonly replyCount: number
    }

export type PublishedEntry = Extract<ThreadEntry, { readonly kind: 'published' }>

/** A published comment with what is to be said of its story where it stands among those of others. */
export interface NewestComment {
  readonly entry: PublishedEntry
  readonly story: Pick<Story, 'id' | 'slug' | 'headline' | 'language'>
}

export type ThreadSort = 'newest' | 'oldest' | 'replies'

/** Where a list of comments goes on. `replyCount` counts in the order `replies` alone. */
export interface ThreadKey {
  readonly replyCount: number
  readonly submittedAt: number
  readonly id: string
}

export interface CommentStore {
  /** Stores the submission, its commenter, its answer and the policy's decision in one durable transaction. */
  receive(comment: NewComment, once?: KeptOnce): Promise<{ readonly kind: 'received' } | AnsweredBefore>
  find(id: CommentId): Promise<StoredComment | undefined>
  /** Roots that are published, or removed with published replies below them. `newest`: latest first; `replies`: most first, then latest. */
  roots(page: { readonly storyId: StoryId; readonly sort: ThreadSort; readonly after?: ThreadKey; readonly limit: number }): Promise<readonly ThreadEntry[]>
  /** The first `limit` of the replies below each root, at any depth, oldest first. A root without replies is absent. */
  repliesOf(rootIds: readonly CommentId[], limit: number): Promise<ReadonlyMap<CommentId, readonly ThreadEntry[]>>
  replies(page: { readonly rootId: CommentId; readonly after?: ThreadKey; readonly limit: number }): Promise<readonly ThreadEntry[]>
  /** Roots and replies, the last published first; of one story where given. */
  newest(page: { readonly storyId?: StoryId; readonly limit: number }): Promise<readonly NewestComment[]>
  /** One entry as the public may see it; `undefined` when it may not. */
  publicEntry(id: CommentId): Promise<ThreadEntry | undefined>
  /** The comment of a receipt with the last decision on it. */
  byReceipt(tokenHash: string): Promise<{ readonly comment: StoredComment; readonly decision: Decision | null } | undefined>
  /** Withdraws a comment that still has status `from`; false when it has another by now. */
  withdraw(id: CommentId, from: CommentStatus, at: number): Promise<boolean>
}

export type Recorded =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'status-changed'; readonly status: CommentStatus }

export interface DecisionStore {
  /**
   * Records each decision whose comment still has `statusBefore`, with status, counts
   * and story version, all in one durable transaction; the outcomes in the same order.
   */
  record(decisions: readonly Decision[], once?: KeptOnce): Promise<{ readonly kind: 'done'; readonly outcomes: readonly Recorded[] } | AnsweredBefore>
  /** All decisions on a comment, oldest first. */
  of(id: CommentId): Promise<readonly Decision[]>
}

/** `new`: it waits for its first decision. `reported`: it is published, and has an open report. */
export type QueueReason = 'new' | 'reported'

export type QueueOrder = 'priority' | 'oldest' | 'newest'

export interface QueueFilter {
  readonly storyId?: StoryId
  readonly tag?: string
  readonly language?: string
  readonly authorId?: CommenterId
  readonly hasLink?: boolean
  readonly isReply?: boolean
  /** Anywhere in the text or the name, without regard to case. */
  readonly q?: string
  /** An open pass to one of these duties, in which case the comment may have any status; else it is pending. */
  readonly passedTo?: readonly string[]
  /** By the latest assessment; the bounds belong to the range. */
  readonly score?: { readonly guideline: ForbiddenKey; readonly from: number; readonly to: number }
}

/** All within a range of scores, as far as it fits the rest. */
export interface RangeFilter extends QueueFilter {
  readonly score: NonNullable<QueueFilter['score']>
}

export interface ScoreFigures {
  /** How many of what fits the filter whatever its score are in each bin. One without an assessment is in none. */
  readonly bins: readonly number[]
  readonly selected: {
    readonly total: number
    /** How many of them score 0.5 or more. */
    readonly byGuideline: Readonly<Record<ForbiddenKey, number>>
  }
}

export interface QueueKey {
  readonly priority: number
  readonly submittedAt: number
  readonly id: string
}

/** A comment in its context, as staff see it. */
export interface QueueEntry {
  readonly comment: StoredComment
  readonly story: Pick<Story, 'id' | 'url' | 'slug' | 'headline' | 'lead' | 'language' | 'tags'>
  readonly parent: Pick<StoredComment, 'id' | 'name' | 'status' | 'body' | 'submittedAt'> | null
  readonly author: {
    readonly id: CommenterId
    readonly email: string | null
    readonly submitted: number
    readonly approved: number
    readonly rejected: number
    /** Those of the author's last five comments that stand rejected, latest first, each once. */
    readonly lastGuidelines: readonly string[]
    /** What was laid on them last and not lifted; it may have expired. */
    readonly block: AuthorBlock | null
  }
  readonly hasLink: boolean
  readonly hasStaffName: boolean
  /** The latest; `null` where there is none yet. */
  readonly assessed: Assessed | null
  /** Other comments of the site that say the same, word for word (counted up to 1,000) or nearly (of the latest); latest first, at most ten ids. */
  readonly similar: { readonly total: number; readonly ids: readonly CommentId[] }
  /** Who took it in hand last, which may have lapsed since. */
  readonly claim: Claim | null
  /** To whom it is passed on. */
  readonly passed: Pass | null
  readonly reports: ReportCounts
  readonly priority: number
}

/** What stands beside a comment, as staff see it. */
export type Sibling = Pick<StoredComment, 'id' | 'name' | 'status' | 'body' | 'submittedAt'>

export interface QueueStore {
  /** What waits for any reason, or what is passed on to somebody. `priority`: highest first, then oldest. */
  page(page: { readonly filter: QueueFilter; readonly reason?: QueueReason; readonly order: QueueOrder; readonly after?: QueueKey; readonly limit: number }): Promise<readonly QueueEntry[]>
  entry(id: CommentId): Promise<QueueEntry | undefined>
  /** The latest others below the same parent, or the latest other beginnings below the story, whatever their status; oldest first, at most ten. */
  siblings(of: Pick<StoredComment, 'id' | 'storyId' | 'parentId'>): Promise<readonly Sibling[]>
  scoreFigures(filter: RangeFilter): Promise<ScoreFigures>
  /** Those at these places, counted from 0, of all that fits, in the order in which it came. */
  atPlaces(filter: RangeFilter, places: readonly number[]): Promise<readonly QueueEntry[]>
  /** How many wait, for whatever reason, counted up to `limit`. */
  waiting(limit: number): Promise<number>
  /** When the pending comment that has waited longest was submitted; `undefined` where none waits. Costs the same however many wait. */
  oldestWaiting(): Promise<number | undefined>
}

export interface AssessmentStore {
  /** All assessments of a comment, oldest first. */
  of(id: CommentId): Promise<readonly Assessed[]>
  /** Pending comments without an assessment by that model and with those term lists, oldest first, with what an assessment needs. */
  outdated(page: OutdatedBy & { readonly after?: CommentId; readonly limit: number; readonly now: number }): Promise<readonly OutdatedComment[]>
  /** How many comments `outdated` would give in all. */
  countOutdated(by: OutdatedBy): Promise<number>
  /**
   * Adds an assessment to each comment and gives it its language and priority, and records the policy's decisions on
   * those that still wait and are passed on to nobody, in one durable transaction; how many were decided.
   */
  add(added: readonly AddedAssessment[]): Promise<number>
  /** Comments that a person decided, with their latest assessment, in the order of their ids. A comment without one is absent. */
  decided(page: { readonly after?: CommentId; readonly limit: number }): Promise<readonly DecidedComment[]>
}

export interface OutdatedBy {
  readonly model: string
  /** `undefined`: assessed without term lists. */
  readonly termsVersion: number | undefined
}

export interface AddedAssessment {
  readonly commentId: CommentId
  readonly assessed: NewAssessed
  readonly priority: number
  readonly decision: Decision | null
}

export interface DecidedComment {
  readonly id: CommentId
  readonly language: string | null
  /** The last verdict of a person. */
  readonly verdict: 'approve' | 'reject'
  readonly assessment: Assessment
}

export interface OutdatedComment {
  readonly id: CommentId
  readonly text: string
  readonly storyHeadline: string
  readonly storyLead: string | null
  readonly storyLanguage: string | null
  readonly parentText: string | null
  /** Whether a person must read it, since its author is held or blocked at the moment of asking, or has a name like staff's. */
  readonly isHeld: boolean
}

/** A policy as it was saved; never changed, only followed by a later one. */
export interface PolicyVersion {
  /** Counts from 1; 0 is the default, which nobody saved. */
  readonly version: number
  readonly policy: Policy
  readonly saved: { readonly by: string; readonly at: number } | null
}

export interface SitePolicies {
  /** What decides. */
  readonly published: PolicyVersion & { readonly published: { readonly by: string; readonly at: number } | null }
  /** What would decide if it were published; only recorded. */
  readonly draft: PolicyVersion | null
}

/** What a policy would have done, by what people did. */
export interface PolicyFigures {
  readonly counts: readonly RouteCount[]
  readonly reasons: readonly ReasonCount[]
  /** Where it and a person said otherwise, latest first, a few of each kind. */
  readonly disagreements: { readonly wouldApprove: readonly CommentId[]; readonly wouldReject: readonly CommentId[] }
}

export interface PolicyStore {
  current(): Promise<SitePolicies>
  /** Makes it the draft, as a new version; one that says the same as the draft stays what it is. Logged. */
  saveDraft(policy: Policy, log: ChangeLog): Promise<void>
  /** False when there is none. Logged. */
  discardDraft(log: ChangeLog): Promise<boolean>
  /** Publishes the draft, which must still be this version; else nothing changes and it is false. Logged. */
  publish(version: number, log: ChangeLog): Promise<boolean>
  /** What this version would have done while it was the draft, over the latest 10,000 assessments of the range; `from` belongs to the range, `to` does not. At most `examples` of each disagreement. */
  shadow(asked: { readonly version: number; readonly from?: number; readonly to?: number; readonly examples: number }): Promise<PolicyFigures>
}

export interface User {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly role: Role
  /** What is passed on to these is passed on to them; in the order in which they were given. */
  readonly duties: readonly string[]
  /** PHC string of argon2id. */
  readonly passwordHash: string
}

export interface AccountStore {
  hasAdmin(): Promise<boolean>
  /** The one-time link of this hash becomes the only valid one. */
  offerSetup(tokenHash: string, at: number): Promise<void>
  /** Makes the first administrator; false when the link is not the valid one or there is an administrator already. */
  setUp(tokenHash: string, admin: User, at: number): Promise<boolean>
  /** Without regard to case. Deactivated users are not found. */
  findByEmail(email: string): Promise<User | undefined>
  startSession(session: { readonly tokenHash: string; readonly userId: UserId; readonly startedAt: number; readonly endsAt: number }): Promise<void>
  /** Whose session it is, unless it ended before `now`. */
  sessionUser(tokenHash: string, now: number): Promise<User | undefined>
  endSession(tokenHash: string): Promise<void>
  /** Deletes sessions that ended before `now`; how many. */
  forgetSessions(now: number): Promise<number>
}

export interface ApiToken {
  readonly id: TokenId
  readonly name: string
  readonly scopes: readonly Scope[]
  /** How many texts a minute its holder may send to be scored; absent where nobody said. */
  readonly perMinute?: number
}

export interface TokenStore {
  create(token: ApiToken & { readonly tokenHash: string; readonly createdAt: number }): Promise<void>
  find(tokenHash: string): Promise<ApiToken | undefined>
}

/** What people decided elsewhere on a text, as a client of Perspective's contract told it: 1 breaks the rule, 0 does not. */
export interface FeedbackLabel {
  readonly text: string
  readonly scores: readonly FeedbackScore[]
  /** As found; `null` where it was not. */
  readonly language: string | null
  /** As the client had them, which may be wrong. */
  readonly claimedLanguages: readonly string[]
  /** JSON; where the comment stood. */
  readonly context: string | null
  readonly communityId: string | null
  /** The client's name for the comment; of several labels with the same one, the last counts. */
  readonly clientToken: string | null
  readonly tokenId: TokenId
  readonly receivedAt: number
}

export interface FeedbackScore {
  /** The client's name for it, such as `TOXICITY@6`. */
  readonly attribute: string
  /** From 0 to 1; `null` where only parts have one. */
  readonly value: number | null
  readonly spans: readonly (Span & { readonly value: number })[]
}

export interface FeedbackStore {
  add(label: FeedbackLabel): Promise<void>
}

/** The term lists of the site as they stood after a change. */
export interface TermLists {
  /** Counts the changes; 0 before the first. */
  readonly version: number
  readonly terms: readonly Term[]
}

/** `version` is `undefined` where the lists are no site's: those that a site begins with, or those of files. */
export interface TermsInForce {
  readonly version: number | undefined
  readonly terms: readonly Term[]
}

/** What becomes of one term; `null` where there was or will be none. Language and form are the same before and after. */
export interface TermChange {
  /** As terms are compared. */
  readonly form: string
  readonly before: Term | null
  readonly after: Term | null
}

export interface LoggedTermChange extends Omit<TermChange, 'form'> {
  /** Only ever grows. */
  readonly arrival: number
  /** Of the lists once it was made; the terms of one change share it. */
  readonly version: number
  readonly log: ChangeLog
}

/** Where a list of terms goes on; `list` is a language or "mul". */
export interface TermPlace {
  readonly list: string
  readonly form: string
}

export interface TermPage {
  readonly list?: string
  /** A part of the form. */
  readonly text?: string
  readonly after?: TermPlace
  readonly limit: number
}

/** A comment on which a change of the terms is tried. */
export interface PastComment {
  readonly arrival: number
  readonly id: CommentId
  readonly status: CommentStatus
  readonly body: string
  readonly language: string | null
  readonly storyLanguage: string | null
  readonly submittedAt: number
}

export interface TermStore {
  version(): Promise<number>
  /** By list and form. */
  all(): Promise<TermLists>
  /** By list and form. */
  page(page: TermPage): Promise<readonly { readonly term: Term; readonly key: TermPlace }[]>
  /** The lists that have terms, by name. */
  lists(): Promise<readonly { readonly list: string; readonly count: number }[]>
  /** Makes and logs all changes in one durable transaction, unless the lists have another version than `from` by now. */
  change(change: { readonly from: number; readonly changes: readonly TermChange[]; readonly log: ChangeLog }): Promise<
    { readonly kind: 'changed'; readonly version: number } | { readonly kind: 'changed-meanwhile' }
  >
  /** The latest first. */
  changes(page: { readonly after?: number; readonly limit: number }): Promise<readonly LoggedTermChange[]>
  /** Comments of any status whose text is not erased, the latest first. */
  pastComments(page: { readonly after?: number; readonly limit: number }): Promise<readonly PastComment[]>
}

/** Where terms stand in a text. */
export type FindTerms = (text: string, language: { readonly language: string | null; readonly hint?: string | undefined }) => readonly (Span & { readonly term: Term })[]

/** How the classifier reads terms. */
export interface TermReader {
  /** The form in which terms are compared; empty where nothing is left of a text. */
  formOf(text: string): string
  finder(terms: readonly Term[]): FindTerms
  /** From now on every assessment is made with these lists. */
  use(lists: TermsInForce): void
}

/** All that is kept, for whoever wires the program together. */
export interface Storage {
  readonly sites: SiteStore
  readonly stories: StoryStore
  readonly comments: CommentStore
  readonly decisions: DecisionStore
  readonly decisionLog: DecisionLogStore
  readonly queue: QueueStore
  readonly batches: BatchStore
  readonly search: SearchStore
  readonly stats: StatsStore
  readonly assessments: AssessmentStore
  readonly policies: PolicyStore
  readonly secondReadings: SecondReadingStore
  readonly feedback: FeedbackStore
  readonly terms: TermStore
  readonly accounts: AccountStore
  readonly team: TeamStore
  readonly authors: AuthorStore
  readonly tokens: TokenStore
  readonly answers: AnswerStore
  readonly events: EventStore
  readonly outbox: OutboxStore
  readonly claims: ClaimStore
  readonly passes: PassStore
  readonly reports: ReportStore
  readonly recommendations: RecommendationStore
  readonly deskChanges: DeskChangeStore
  /** Reads and writes the smallest thing; throws `StorageUnavailable`. */
  check(): Promise<void>
  close(): Promise<void>
}

/** Argon2id. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(password: string, hash: string): Promise<boolean>
}

export interface Hashing {
  /** Lower-case hex of the UTF-8 bytes. */
  sha256(text: string): string
  /** HMAC-SHA256 of the same bytes, in the same form. */
  keyed(key: Uint8Array, text: string): string
}

/** Encrypts with a key that is never kept, so that what is stored opens only for who brings the key again. */
export interface Sealing {
  seal(key: string, text: string): Uint8Array
  open(key: string, sealed: Uint8Array): string
}

export interface HtmlCleaner {
  /** Article HTML by the allow-list: no script, style, frame, form, handler or image. */
  clean(html: string): string
  /** What a person reads, with a blank line between blocks. */
  text(html: string): string
}

export interface LinkFinder {
  hasLink(text: string): boolean
}

/** What the machine and libraries give to the use cases; the same for every command. */
export interface Platform {
  readonly clock: Clock
  readonly chance: Chance
  readonly hashing: Hashing
  readonly passwords: Passwords
  readonly sealing: Sealing
  readonly html: HtmlCleaner
  readonly links: LinkFinder
}
