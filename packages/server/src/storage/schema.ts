import type {
  BlockKind, Route, Site,
  Actor, BatchId, BatchState, BlockId, CommentId, CommenterId, CommentStatus, DecidableStatus, DecisionId, ForbiddenKey, InviteId, Means, PassId, ReportId, Role, Scope, SiteId, Story, StoryId, TokenId, UserId, Verdict,
} from '@verbatim/core'
import type { Generated, GeneratedAlways } from 'kysely'
import type { ChangeLog, DeliveryKind, DeskSubject, EventKind, PassReason } from '../app/index.ts'

/** A truth, as both engines keep it. */
export type Flag = 0 | 1

/**
 * The tables as the migrations left them. The database's own checks hold every closed
 * union, and only parsed ids get in, so that rows come out with these types.
 */
export interface Schema {
  readonly sites: {
    readonly id: SiteId
    readonly name: string
    readonly time_zone: string
    readonly created_at: number
    readonly commenting: Generated<Site['commenting']>
    readonly close_after_days: number | null
    readonly undo_seconds: Generated<number>
    readonly batches: Generated<Site['batches']>
    readonly recommendations: Generated<Site['recommendations']>
    readonly check_before_send: Generated<Site['checkBeforeSend']>
    /** 32 bytes; `null` until something is to be hashed with them. */
    readonly secret: Uint8Array | null
  }
  readonly site_duties: { readonly site_id: SiteId; readonly position: number; readonly duty: string; readonly title: string }
  readonly site_languages: { readonly site_id: SiteId; readonly position: number; readonly language: string }
  readonly site_origins: { readonly site_id: SiteId; readonly position: number; readonly origin: string }
  readonly guideline_versions: {
    readonly site_id: SiteId
    readonly version: number
    /** JSON. */
    readonly document: string
    readonly created_at: number
  }
  readonly setting_changes: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly subject: 'site' | 'story'
    readonly subject_id: string
    readonly field: string
    /** JSON, as `value_after` is. */
    readonly value_before: string
    readonly value_after: string
    readonly actor_kind: ChangeLog['actor']['kind']
    readonly actor_id: string | null
    readonly actor_name: string
    readonly changed_at: number
  }
  readonly stories: StoriesTable
  readonly story_tags: {
    readonly site_id: SiteId
    readonly story_id: StoryId
    readonly position: number
    readonly tag: string
    readonly sort_at: number
  }
  readonly commenters: {
    readonly id: CommenterId
    readonly site_id: SiteId
    readonly email: string | null
    readonly email_key: string | null
    readonly submitted: Generated<number>
    readonly approved: Generated<number>
    readonly rejected: Generated<number>
    readonly created_at: number
  }
  readonly comments: CommentsTable
  readonly decisions: DecisionsTable
  readonly decision_guidelines: {
    readonly site_id: SiteId
    readonly decision_id: DecisionId
    readonly position: number
    readonly guideline: string
  }
  readonly users: {
    readonly id: UserId
    readonly site_id: SiteId
    readonly name: string
    readonly email: string
    readonly email_key: string
    readonly role: Role
    readonly password_hash: string
    readonly active: Generated<Flag>
    readonly created_at: number
  }
  readonly setup_links: { readonly site_id: SiteId; readonly token_hash: string; readonly offered_at: number }
  readonly sessions: {
    readonly site_id: SiteId
    readonly token_hash: string
    readonly user_id: UserId
    readonly started_at: number
    readonly ends_at: number
  }
  readonly api_tokens: {
    readonly id: TokenId
    readonly site_id: SiteId
    readonly name: string
    readonly token_hash: string
    readonly created_at: number
  }
  readonly api_token_scopes: { readonly site_id: SiteId; readonly token_id: TokenId; readonly scope: Scope }
  readonly answers: {
    readonly site_id: SiteId
    readonly scope: string
    readonly key_hash: string
    readonly request_hash: string
    readonly kept_until: number
    readonly answer: Uint8Array
    /** JSON; what the transaction found out, where that is not in the answer. */
    readonly outcomes: string | null
  }
  readonly events: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly kind: EventKind
    readonly story_id: StoryId
    readonly comment_id: CommentId | null
    readonly decision_id: DecisionId | null
    readonly happened_at: number
  }
  readonly delivery_channels: { readonly site_id: SiteId; readonly kind: StoredKind; readonly channel: string }
  readonly deliveries: DeliveriesTable
  readonly policy_versions: {
    readonly site_id: SiteId
    readonly version: number
    /** JSON. */
    readonly document: string
    readonly saved_by: string
    readonly saved_at: number
  }
  readonly policy_standing: {
    readonly site_id: SiteId
    readonly published_version: number | null
    readonly published_by: string | null
    readonly published_at: number | null
    readonly draft_version: number | null
  }
  readonly draft_reasons: {
    readonly assessment: number
    readonly site_id: SiteId
    readonly position: number
    readonly guideline: ForbiddenKey
  }
  readonly assessments: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly comment_id: CommentId
    readonly model: string
    /** Of the term lists it was made with. */
    readonly terms_version: number | null
    readonly document: string
    readonly route: Route['kind']
    readonly assessed_at: number
    readonly policy_version: number
    readonly draft_version: number | null
    readonly draft_route: Route['kind'] | null
  }
  readonly second_readings: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly comment_id: CommentId
    readonly model: string
    readonly guidelines_version: number
    readonly document: string
    readonly read_at: number
  }
  readonly feedback: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly token_id: TokenId
    readonly text: string
    /** JSON. */
    readonly document: string
    readonly language: string | null
    readonly community_id: string | null
    readonly client_token: string | null
    readonly received_at: number
  }
  readonly terms: {
    readonly site_id: SiteId
    /** A language, or "mul". */
    readonly list: string
    readonly form: string
    /** JSON. */
    readonly document: string
  }
  readonly term_versions: {
    readonly site_id: SiteId
    readonly version: number
    readonly actor_kind: ChangeLog['actor']['kind']
    readonly actor_id: string | null
    readonly actor_name: string
    readonly changed_at: number
  }
  readonly term_changes: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly version: number
    readonly list: string
    readonly form: string
    /** JSON, as `term_after` is; `null` where there was no such term. */
    readonly term_before: string | null
    readonly term_after: string | null
  }
  readonly user_duties: { readonly site_id: SiteId; readonly user_id: UserId; readonly position: number; readonly duty: string }
  readonly invites: {
    readonly id: InviteId
    readonly site_id: SiteId
    readonly token_hash: string
    readonly role: Role
    readonly note: string | null
    readonly invited_by: string
    readonly created_at: number
    readonly expires_at: number
  }
  readonly invite_duties: { readonly site_id: SiteId; readonly invite_id: InviteId; readonly position: number; readonly duty: string }
  readonly team_changes: {
    readonly arrival: GeneratedAlways<number>
    readonly site_id: SiteId
    readonly subject: 'user' | 'invite'
    readonly subject_id: UserId | InviteId
    readonly field: string
    /** JSON, as `value_after` is. */
    readonly value_before: string
    readonly value_after: string
    readonly actor_kind: ChangeLog['actor']['kind']
    readonly actor_id: string | null
    readonly actor_name: string
    readonly changed_at: number
  }
  readonly author_blocks: {
    readonly id: BlockId
    readonly site_id: SiteId
    readonly commenter_id: CommenterId
    readonly kind: BlockKind
    readonly reason: string
    readonly actor_kind: 'user' | 'program'
    readonly actor_id: string
    readonly actor_name: string
    readonly created_at: number
    readonly expires_at: number | null
    readonly ended_at: number | null
    readonly ended_by: string | null
  }
  readonly guideline_drafts: {
    readonly site_id: SiteId
    readonly version: number
    /** JSON; `null` where it was published or discarded. */
    readonly document: string | null
    readonly saved_by: string
    readonly saved_at: number
  }
  readonly waiting_comments: WaitingCommentsTable
  /** Written by triggers alone. */
  readonly waiting_scores: { readonly guideline: GeneratedAlways<ForbiddenKey>; readonly arrival: GeneratedAlways<number>; readonly score: GeneratedAlways<number> }
  readonly batches: BatchesTable
  readonly batch_items: BatchItemsTable
  readonly desk_changes: { readonly site_id: SiteId; readonly subject: DeskSubject; readonly version: number }
  readonly claims: {
    readonly site_id: SiteId
    readonly comment_id: CommentId
    readonly holder_id: UserId | TokenId
    readonly holder_name: string
    readonly lapses_at: number
  }
  readonly passes: {
    readonly arrival: GeneratedAlways<number>
    readonly id: PassId
    readonly site_id: SiteId
    readonly comment_id: CommentId
    readonly duty: string
    readonly why: PassReason
    readonly note: string | null
    readonly actor_id: UserId | TokenId
    readonly actor_name: string
    readonly passed_at: number
    readonly ended_at: number | null
  }
  readonly reports: {
    readonly arrival: GeneratedAlways<number>
    readonly id: ReportId
    readonly site_id: SiteId
    readonly comment_id: CommentId
    readonly guideline: string
    readonly explanation: string | null
    readonly email: string | null
    readonly email_key: string | null
    readonly address_hash: string | null
    readonly reported_at: number
    readonly closed_at: number | null
    readonly decision_id: DecisionId | null
  }
  readonly recommendations: { readonly site_id: SiteId; readonly comment_id: CommentId; readonly device_hash: string; readonly recommended_at: number }
  readonly comment_prints: {
    readonly arrival: number
    readonly site_id: SiteId
    readonly part_1: number | null
    readonly part_2: number | null
    readonly part_3: number | null
    readonly part_4: number | null
  }
  readonly search_standing: { readonly site_id: SiteId; readonly indexed_to: number }
  readonly write_checks: { readonly only: number; readonly done: number }
}

interface StoriesTable {
  readonly id: StoryId
  readonly site_id: SiteId
  readonly url: string
  readonly slug: string
  readonly headline: string
  readonly publisher: string | null
  readonly published_at: string | null
  readonly language: string | null
  readonly dateline: string | null
  readonly byline: string | null
  readonly commenting: Story['commenting']
  readonly comment_count: Generated<number>
  readonly version: Generated<number>
  readonly demo: Flag
  readonly announced: Flag
  readonly sort_at: number
  readonly created_at: number
  readonly lead: string | null
  readonly body_html: string | null
  readonly listed: GeneratedAlways<Flag>
  readonly closed_by_age_at: number | null
  readonly recommended_at: number | null
}

interface CommentsTable {
  readonly arrival: GeneratedAlways<number>
  readonly id: CommentId
  readonly site_id: SiteId
  readonly story_id: StoryId
  readonly parent_id: CommentId | null
  readonly root_id: CommentId
  readonly commenter_id: CommenterId
  readonly status: CommentStatus
  readonly submitted_at: number
  readonly decided_at: number | null
  readonly withdrawn_at: number | null
  readonly reply_count: Generated<number>
  readonly priority: Generated<number>
  readonly language: string | null
  readonly has_link: Flag
  readonly notify_decision: Flag
  readonly notify_replies: Flag
  readonly salt: Uint8Array | null
  readonly receipt_token_hash: string | null
  readonly body_sha256: string | null
  readonly author_name: string | null
  readonly body: string | null
  readonly queue_rank: GeneratedAlways<number>
  readonly shown: GeneratedAlways<Flag>
  readonly staff: Generated<Flag>
  readonly staff_name: Generated<Flag>
  readonly recommendations: Generated<number>
}

interface DecisionsTable {
  readonly arrival: GeneratedAlways<number>
  readonly id: DecisionId
  readonly site_id: SiteId
  readonly story_id: StoryId
  readonly comment_id: CommentId
  readonly verdict: Verdict['kind']
  readonly guidelines_version: number
  readonly actor_kind: Actor['kind']
  readonly user_id: UserId | null
  readonly token_id: TokenId | null
  readonly actor_name: string
  readonly means: Means
  readonly status_before: DecidableStatus
  readonly decided_at: number
  readonly message: string | null
  readonly note: string | null
}

/** A mail to a reporter is stored as one about a decision, with `report_id`. */
type StoredKind = Exclude<DeliveryKind, 'mail.report'>

interface DeliveriesTable {
  readonly arrival: GeneratedAlways<number>
  readonly site_id: SiteId
  readonly channel: string
  readonly kind: StoredKind
  readonly story_id: StoryId
  readonly comment_id: CommentId | null
  readonly decision_id: DecisionId | null
  /** To whose reporter it is told, in the place of the commenter. */
  readonly report_id: ReportId | null
  readonly happened_at: number
  readonly since: number
  readonly attempts: Generated<number>
  readonly due_at: number
  readonly failed_at: number | null
  readonly reason: string | null
}

type ScoreColumn<Key extends ForbiddenKey = ForbiddenKey> = Key extends `${infer Left}-${infer Right}` ? `${Left}_${Right}` : Key

/** Written by triggers alone. `null`: it has no assessment. */
interface WaitingCommentsTable extends Readonly<Record<ScoreColumn, GeneratedAlways<number | null>>> {
  /** The comment's. */
  readonly arrival: GeneratedAlways<number>
  readonly site_id: GeneratedAlways<SiteId>
  readonly comment_id: GeneratedAlways<CommentId>
  readonly story_id: GeneratedAlways<StoryId>
  readonly language: GeneratedAlways<string | null>
  readonly has_link: GeneratedAlways<Flag>
  readonly is_reply: GeneratedAlways<Flag>
  readonly submitted_at: GeneratedAlways<number>
  readonly queue_rank: GeneratedAlways<number>
}

interface BatchesTable {
  readonly arrival: GeneratedAlways<number>
  readonly id: BatchId
  readonly site_id: SiteId
  readonly as_of: number
  /** JSON, as `guidelines` and `sample` are. */
  readonly filter: string
  readonly verdict: Verdict['kind']
  readonly guidelines: string
  readonly message: string | null
  readonly note: string | null
  readonly sample: string
  readonly actor_kind: 'user' | 'program'
  readonly actor_id: string
  readonly actor_name: string
  readonly made_at: number
  readonly state: BatchState
  readonly total: number
  readonly decided: Generated<number>
  readonly skipped: Generated<number>
  readonly undone: Generated<number>
  readonly changed_at: number
  /** `comment` of the last item that it is past. */
  readonly reached: Generated<number>
  readonly leased_until: Generated<number>
  /** JSON. */
  readonly undo: string | null
}

interface BatchItemsTable {
  /** `arrival` of the batch, and of the comment. */
  readonly batch: number
  readonly comment: number
  readonly site_id: SiteId
  readonly outcome: 'decided' | 'skipped' | 'undone' | 'kept' | null
  readonly code: string | null
  readonly decision_id: DecisionId | null
  readonly undo_decision_id: DecisionId | null
}
