import { createHash } from 'node:crypto'
import {
  defaultGuidelines, newId, newSite,
  forbiddenKeys, type Assessment, type BatchId, type CommentId, type CommenterId, type Decision, type DecisionId, type ForbiddenKey, type GuidelineKey, type GuidelineScore, type PassId, type ReportId, type Site, type SiteId, type Story,
  type StoryId, type UserId,
} from '@verbatim/core'
import type { NewAssessed, NewBatch, NewComment, NewPass, NewReport, Once, Pass, Storage, StoryPut, User } from '../../app/index.ts'

/** A storage of one engine, opened for one test. */
export interface Opened {
  readonly storage: Storage
  /** Runs a statement as somebody could who has the database itself. */
  raw(sql: string, ...values: readonly (string | number)[]): readonly Readonly<Record<string, unknown>>[]
  /** Closes the storage and opens its data anew. */
  reopen(): Promise<Storage>
  close(): Promise<void>
}

/** What an engine says that does not let history change: by our own triggers, by the keys, or by the kind of column. */
export const refused = /never|already|only be updated to DEFAULT|non-DEFAULT value/

export type OpenStorage = () => Promise<Opened>

/** 1 March 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 2, 1, 12)

let counter = 0

function nextBytes(count: number): Uint8Array {
  counter += 1
  const bytes = new Uint8Array(count)
  new DataView(bytes.buffer).setUint32(count - 4, counter)
  return bytes
}

export const siteId = newId<SiteId>(noon, nextBytes)
export const moderator = { kind: 'user', id: newId<UserId>(noon, nextBytes), name: 'Mina' } as const

export const gazette: Site = { ...newSite, id: siteId, name: 'The Gazette' }

/** A storage with its site. */
export async function withSite<O extends Opened>(open: () => Promise<O>): Promise<O> {
  const opened = await open()
  await opened.storage.sites.create(gazette, defaultGuidelines, noon)
  return opened
}

/** A storage with its site and one story. */
export async function withStory<O extends Opened>(open: () => Promise<O>): Promise<O & { readonly story: Story }> {
  const opened = await withSite(open)
  const { story } = await opened.storage.stories.put(storyPut())
  return { ...opened, story }
}

export function storyPut(put: Partial<StoryPut> = {}): StoryPut {
  const id = put.id ?? newId<StoryId>(noon, nextBytes)
  return { id, url: `https://gazette.example/${id}`, slug: `slug-${id}`, headline: 'A bridge opens', changes: {}, at: noon, demo: false, announced: true, ...put }
}

export function newComment(storyId: StoryId, comment: Partial<NewComment> = {}): NewComment {
  const submittedAt = comment.submittedAt ?? noon
  const id = comment.id ?? newId<CommentId>(submittedAt, nextBytes)
  const body = comment.body ?? `Comment ${id}`
  return {
    id,
    siteId,
    storyId,
    parentId: null,
    rootId: id,
    commenterId: newId<CommenterId>(submittedAt, nextBytes),
    name: 'Rosa',
    email: 'rosa@example.org',
    body,
    bodySha256: sha256(body),
    submittedAt,
    hasLink: false,
    notifyDecision: false,
    notifyReplies: false,
    byStaff: false,
    hasStaffName: false,
    salt: new Uint8Array(16).fill(7),
    assessed: null,
    priority: 0,
    decision: null,
    receiptTokenHash: sha256(`receipt of ${id}`),
    ...comment,
  }
}

export function replyTo(parent: Pick<NewComment, 'id' | 'rootId' | 'storyId'>, comment: Partial<NewComment> = {}): NewComment {
  return newComment(parent.storyId, { parentId: parent.id, rootId: parent.rootId, ...comment })
}

export function approval(commentId: CommentId, decision: Partial<Decision> = {}): Decision {
  const decidedAt = decision.decidedAt ?? noon + 1000
  return {
    id: newId<DecisionId>(decidedAt, nextBytes),
    commentId,
    verdict: { kind: 'approve' },
    message: null,
    note: null,
    guidelinesVersion: 1,
    actor: moderator,
    means: 'person',
    statusBefore: 'pending',
    decidedAt,
    ...decision,
  }
}

export function rejection(commentId: CommentId, decision: Partial<Decision> & { readonly guideline?: GuidelineKey } = {}): Decision {
  const { guideline = 'threats', ...rest } = decision
  return approval(commentId, { verdict: { kind: 'reject', guidelines: [guideline] }, ...rest })
}

/** A question to the lawyer. */
export function passOf(commentId: CommentId, fields: Partial<Pass> & Partial<Pick<NewPass, 'priority'>> = {}): NewPass {
  const { priority = 0, ...pass } = fields
  const { id, name } = moderator
  return { priority, pass: { id: newId<PassId>(noon, nextBytes), commentId, to: 'lawyer', why: 'question', note: null, by: { id, name }, at: noon, endedAt: null, ...pass } }
}

let reporters = 0

/** Of threats, from an address that nobody else has. */
export function reportOf(commentId: CommentId, report: Partial<NewReport> = {}): NewReport {
  reporters += 1
  return { id: newId<ReportId>(noon, nextBytes), commentId, guideline: 'threats', explanation: null, email: null, at: noon, addressHash: `address ${reporters}`, priority: 0.8, ...report }
}

/** Approves all that waits. */
export function newBatch(batch: Partial<NewBatch> = {}): NewBatch {
  const madeAt = batch.madeAt ?? noon + 1000
  return { id: newId<BatchId>(madeAt, nextBytes), by: moderator, madeAt, asOf: madeAt, filter: {}, verdict: { kind: 'approve' }, message: null, note: null, sample: [], ...batch }
}

/** An assessment in English that finds nothing, made under the default policy without a draft. */
export function assessed(fields: Partial<NewAssessed> & { readonly found?: Partial<Assessment> } = {}): NewAssessed {
  const { found, ...rest } = fields
  const score: GuidelineScore = { score: 0, spans: [] }
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score])) as Record<ForbiddenKey, GuidelineScore>
  const assessment: Assessment = { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0, ...found }
  return { assessment, route: 'hold', policyVersion: 0, draft: null, assessedAt: noon, ...rest }
}

export function once(request: Partial<Once> = {}): Once {
  return { scope: 'comments anonymous', keyHash: 'key', requestHash: 'request', askedAt: noon, keptUntil: noon + 1000, ...request }
}

export function user(fields: Partial<User> = {}): User {
  return { id: newId<UserId>(noon, nextBytes), name: 'Mina', email: 'Mina@Example.org', role: 'admin', duties: [], passwordHash: '$argon2id$', ...fields }
}

/** Receives the comment and approves it. */
export async function publish(storage: Storage, comment: NewComment): Promise<NewComment> {
  await storage.comments.receive(comment)
  await storage.decisions.record([approval(comment.id)])
  return comment
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
