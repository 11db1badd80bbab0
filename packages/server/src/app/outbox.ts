import type { CommentId, DecisionId, ReportId, StoryId } from '@verbatim/core'
import type { EventKind } from './events.ts'

/** Of what staff systems and partners can be told by webhook. */
export const webhookKinds = [
  'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed', 'story.closed', 'story.opened',
] as const satisfies readonly EventKind[]

export type WebhookKind = (typeof webhookKinds)[number]

/** To a commenter about a decision, to the author of the comment above about a reply, and to a reader about what they reported. */
export const mailKinds = ['mail.decision', 'mail.reply', 'mail.report'] as const

export type MailKind = (typeof mailKinds)[number]

export type DeliveryKind = WebhookKind | MailKind

/** The channel of mail to commenters. */
export const mailChannel = 'mail'
/** That of mail to reporters; it is there where the other is. */
export const reportMailChannel = 'mail.reports'

/** Who is told of what. */
export interface Channel {
  /** `mail`, or what a receiver of webhooks is known by. */
  readonly name: string
  readonly kinds: readonly DeliveryKind[]
}

/** One thing to tell to one receiver; ids only, the text is made when it is sent. */
export interface Delivery {
  readonly arrival: number
  readonly channel: string
  readonly kind: DeliveryKind
  readonly storyId: StoryId
  /** `null` for what tells of a story. */
  readonly commentId: CommentId | null
  readonly decisionId: DecisionId | null
  /** `null` where it tells no reporter. */
  readonly reportId: ReportId | null
  readonly happenedAt: number
  /** How often it was taken; tells a later attempt from one whose lease lapsed. */
  readonly attempts: number
  /** Since when it is tried. */
  readonly since: number
}

export interface FailedDelivery extends Delivery {
  readonly failedAt: number
  readonly reason: string
}

/** How far a channel is behind. */
export interface OutboxLag {
  readonly channel: string
  /** Those in hand included. */
  readonly waiting: number
  /** Of those that wait; `null` where none does. */
  readonly oldestSince: number | null
  readonly failed: number
}

/** Whom a mail about a comment goes to. */
export interface Addressee {
  readonly email: string
  readonly notifyDecision: boolean
  readonly notifyReplies: boolean
}

export interface OutboxStore {
  /** From now on, of each event a delivery is written for each channel that has its kind, in the event's own transaction. */
  setChannels(channels: readonly Channel[]): Promise<void>
  /** When the next of a channel's deliveries is due; `undefined` where none waits. One in hand is due when its lease lapses. */
  nextDue(channel: string): Promise<number | undefined>
  /** Takes those that are due, the longest due first: until `leaseEnds` nobody else gets them. */
  take(asked: { readonly channel: string; readonly now: number; readonly leaseEnds: number; readonly limit: number }): Promise<readonly Delivery[]>
  /** Forgets it, whoever has it by now, and with it the e-mail of the reporter that it told. */
  delivered(delivery: Delivery): Promise<void>
  /** These three do nothing where another has taken it since. */
  tryLater(delivery: Delivery, next: { readonly at: number; readonly reason: string }): Promise<void>
  giveUp(delivery: Delivery, failed: { readonly at: number; readonly reason: string }): Promise<void>
  /** Untried: it counts as no attempt, and is due at `at`. */
  giveBack(delivery: Delivery, at: number): Promise<void>
  /** Those given up, the latest first. */
  failed(limit: number): Promise<readonly FailedDelivery[]>
  /** Lets all that were given up begin anew; how many. */
  retry(at: number): Promise<number>
  /** Gives up what waits since before `waitingSince` and is due, as for a channel that is no more, and forgets what was given up before `failedBefore`. */
  tidy(now: number, past: { readonly waitingSince: number; readonly failedBefore: number }): Promise<void>
  /** Each channel with deliveries, by name. */
  lag(): Promise<readonly OutboxLag[]>
  /** `undefined` once the address is erased, too. */
  addressee(id: CommentId): Promise<Addressee | undefined>
}
