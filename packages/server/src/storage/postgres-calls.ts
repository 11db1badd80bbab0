import type { Decision, SiteId } from '@verbatim/core'
import type { AnsweredBefore, KeptOnce, NewComment, Recorded } from '../app/index.ts'
import { asKept } from './comments.ts'
import { emailKey } from './fold-case.ts'
import type { PostgresPool } from './node-postgres.ts'
import { escaped } from './postgres-values.ts'

type ReceiveRow =
  | { readonly outcome: 'received' | 'key-reused' }
  | { readonly outcome: 'repeated'; readonly kept_answer: Uint8Array }

/** A submission that no policy decides, and whose name is like nobody's of staff, in one round trip. */
export async function receiveInOneCall(pool: PostgresPool, comment: NewComment, once: KeptOnce | undefined): Promise<{ readonly kind: 'received' } | AnsweredBefore> {
  const row = await called<ReceiveRow>(pool, { name: 'receive_comment', values: [...commentValues(asKept(comment)), ...assessmentValues(comment), ...onceValues(once)] })
  return row.outcome === 'repeated' ? { kind: 'repeated', answer: row.kept_answer, outcomes: null } : { kind: row.outcome }
}

type RecordRow =
  | { readonly outcome: 'done'; readonly made: string }
  | { readonly outcome: 'repeated'; readonly made: string | null; readonly kept_answer: Uint8Array }
  | { readonly outcome: 'key-reused' }

interface Recording {
  readonly siteId: SiteId
  readonly decisions: readonly Decision[]
  readonly once: KeptOnce | undefined
}

/** Decisions, however many, in one round trip. */
export async function recordInOneCall(
  pool: PostgresPool,
  { siteId, decisions, once }: Recording,
): Promise<{ readonly kind: 'done'; readonly outcomes: readonly Recorded[] } | AnsweredBefore> {
  const row = await called<RecordRow>(pool, { name: 'record_decisions', values: [siteId, JSON.stringify(decisions.map(decisionValue)), ...onceValues(once)] })
  if (row.outcome === 'key-reused') return { kind: 'key-reused' }
  // Written by record_decisions alone.
  const outcomes: readonly Recorded[] | null = row.made === null ? null : JSON.parse(row.made)
  if (row.outcome === 'repeated') return { kind: 'repeated', answer: row.kept_answer, outcomes }
  return { kind: 'done', outcomes: outcomes ?? [] }
}

interface Call {
  readonly name: 'receive_comment' | 'record_decisions'
  readonly values: readonly unknown[]
}

async function called<Row>(pool: PostgresPool, { name, values }: Call): Promise<Row> {
  const places = values.map((_, index) => `$${index + 1}`).join(', ')
  const [row] = await pool.query(`select * from ${name}(${places})`, values)
  if (row === undefined) throw new Error(`${name} gave no row`)
  // Each function says in its "out" parameters what it gives.
  return row as Row
}

function commentValues(comment: ReturnType<typeof asKept>): readonly unknown[] {
  const { siteId, storyId, id, parentId, rootId, commenterId, email, submittedAt, hasLink, notifyDecision, notifyReplies } = comment
  const { salt, receiptTokenHash, bodySha256, name, body, language, priority } = comment
  return [
    siteId, storyId, id, parentId, rootId, commenterId, email, emailKey(email), submittedAt, hasLink, notifyDecision, notifyReplies,
    salt, receiptTokenHash, bodySha256, name, body, language, priority,
  ]
}

function assessmentValues({ assessed }: NewComment): readonly unknown[] {
  if (assessed === null) return Array<null>(9).fill(null)
  const { route, policyVersion, draft, assessedAt } = assessed
  const { model, termsVersion = null, ...found } = assessed.assessment
  const reasons = draft?.route.kind === 'reject' ? draft.route.guidelines : null
  return [model, termsVersion, JSON.stringify(found), route, policyVersion, draft?.version ?? null, draft?.route.kind ?? null, reasons, assessedAt]
}

function onceValues(once: KeptOnce | undefined): readonly unknown[] {
  if (once === undefined) return Array<null>(6).fill(null)
  const { scope, keyHash, requestHash, askedAt, keptUntil, answer } = once
  return [scope, keyHash, requestHash, askedAt, keptUntil, answer]
}

function decisionValue({ verdict, actor, message, note, ...decision }: Decision) {
  return {
    ...decision,
    verdict: verdict.kind,
    guidelines: verdict.kind === 'reject' ? verdict.guidelines : [],
    actorKind: actor.kind,
    actorName: escaped(actor.name),
    userId: actor.kind === 'user' ? actor.id : null,
    tokenId: actor.kind === 'program' ? actor.id : null,
    message: escaped(message),
    note: escaped(note),
  }
}
