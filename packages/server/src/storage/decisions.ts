import {
  isNonEmpty, statusAfter,
  type Actor, type CommentId, type Decision, type DecisionId, type GuidelineKey, type SiteId, type TokenId, type UserId, type Verdict,
} from '@verbatim/core'
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { AnsweredBefore, DecisionStore, KeptOnce, Recorded } from '../app/index.ts'
import { answeredBeforeOrMine, keepAnswer } from './answers.ts'
import type { Database } from './database.ts'
import { dialectOf } from './dialect.ts'
import { noteEvent } from './events.ts'
import { keepForDecisions } from './locks.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'
import { changeStatus, standingOf, type Standing } from './standing.ts'

export function decisionStore(database: Database): DecisionStore {
  return {
    async record(decisions, once) {
      const siteId = await database.siteId()
      return database.write((db) => record(db, { siteId, decisions, once }))
    },
    async of(commentId) {
      return decisionsOn(database.reader, { siteId: await database.siteId(), commentId })
    },
  }
}

interface Recording {
  readonly siteId: SiteId
  readonly decisions: readonly Decision[]
  readonly once: KeptOnce | undefined
}

async function record(
  db: Transaction<Schema>,
  { siteId, decisions, once }: Recording,
): Promise<{ readonly kind: 'done'; readonly outcomes: readonly Recorded[] } | AnsweredBefore> {
  const before = once && (await answeredBeforeOrMine(db, siteId, once))
  if (before !== undefined) return before
  await keepForDecisions(db, siteId, decisions.map(({ commentId }) => commentId))
  const outcomes: Recorded[] = []
  // One after the other: a second decision on the same comment meets what the first one did.
  for (const decision of decisions) outcomes.push(await recordDecision(db, siteId, decision))
  if (once !== undefined) await keepAnswer(db, { siteId, once, outcomes })
  return { kind: 'done', outcomes }
}

/** Within a transaction: the decision with status, counts and story version, if its comment still has `statusBefore`. */
export async function recordDecision(db: Transaction<Schema>, siteId: SiteId, decision: Decision): Promise<Recorded> {
  const standing = await standingOf(db, siteId, decision.commentId)
  if (standing === undefined) throw new Error('a decision on a comment that is not there')
  if (standing.status !== decision.statusBefore) return { kind: 'status-changed', status: standing.status }
  await storeDecision(db, standing, decision)
  const status = statusAfter(decision.verdict)
  const { id: decisionId, commentId, decidedAt: at } = decision
  if (status !== standing.status) await changeStatus(db, standing, { status, at, decisionId })
  else await noteEvent(db, { siteId, kind: 'comment.confirmed', storyId: standing.storyId, commentId, decisionId, happenedAt: at })
  return { kind: 'recorded' }
}

async function storeDecision(db: Transaction<Schema>, { siteId, storyId }: Standing, decision: Decision): Promise<void> {
  const { actor, verdict } = decision
  await insertDecision(db, {
    ...decision,
    siteId,
    storyId,
    verdict: verdict.kind,
    actorKind: actor.kind,
    userId: actor.kind === 'user' ? actor.id : null,
    tokenId: actor.kind === 'program' ? actor.id : null,
    actorName: actor.name,
  })
  if (verdict.kind === 'approve') return
  for (const [position, guideline] of verdict.guidelines.entries()) {
    await insertReason(db, { siteId, decisionId: decision.id, position, guideline })
  }
}

/** Of the row of `comments` in the same query; `null` where no person has decided it. */
export const lastVerdictOfPerson = sql<Verdict['kind'] | null>`(
  select last.verdict from decisions as last where last.comment_id = comments.id and last.actor_kind = 'user' order by last.arrival desc limit 1
)`

interface StoredActor {
  readonly actorKind: Actor['kind']
  readonly actorName: string
  readonly userId: UserId | null
  readonly tokenId: TokenId | null
}

interface StoredDecision extends Omit<Decision, 'verdict' | 'actor'>, StoredActor, Pick<Standing, 'siteId' | 'storyId'> {
  readonly verdict: Verdict['kind']
}

const insertDecision = prepared((db, param: Param<StoredDecision>) =>
  db.insertInto('decisions').values({
    id: param('id'),
    site_id: param('siteId'),
    story_id: param('storyId'),
    comment_id: param('commentId'),
    verdict: param('verdict'),
    guidelines_version: param('guidelinesVersion'),
    actor_kind: param('actorKind'),
    user_id: param('userId'),
    token_id: param('tokenId'),
    actor_name: param('actorName'),
    means: param('means'),
    status_before: param('statusBefore'),
    decided_at: param('decidedAt'),
    message: param('message'),
    note: param('note'),
  }),
)

const insertReason = prepared((db, param: Param<{ siteId: SiteId; decisionId: DecisionId; position: number; guideline: string }>) =>
  db.insertInto('decision_guidelines').values({
    site_id: param('siteId'),
    decision_id: param('decisionId'),
    position: param('position'),
    guideline: param('guideline'),
  }),
)

/** All decisions on a comment, oldest first. */
export async function decisionsOn(db: Kysely<Schema>, on: { readonly siteId: SiteId; readonly commentId: CommentId }): Promise<readonly Decision[]> {
  const decisions = await selectDecisions(db, on)
  const reasons = Map.groupBy(await selectReasons(db, on), ({ decisionId }) => decisionId)
  return decisions.map((row) => decisionFrom(row, (reasons.get(row.id) ?? []).map(({ guideline }) => guideline)))
}

function decisionFrom({ verdict, actorKind, actorName, userId, tokenId, ...decision }: DecisionRow, guidelines: readonly GuidelineKey[]): Decision {
  return { ...decision, verdict: verdictFrom(verdict, guidelines), actor: actorFrom({ actorKind, actorName, userId, tokenId }) }
}

type DecisionRow = Omit<StoredDecision, 'siteId' | 'storyId'>

/** Those of the arrivals, latest first. */
export async function decisionsAt(db: Kysely<Schema>, siteId: SiteId, arrivals: RawBuilder<number>): Promise<readonly (Decision & { readonly arrival: number })[]> {
  const rows = await db
    .selectFrom('decisions')
    .select([...decisionColumns, 'arrival'])
    .where(sql<boolean>`${dialectOf(db).besides(sql`site_id`)} = ${siteId}`)
    .where(sql<boolean>`arrival in (${arrivals})`)
    .orderBy('arrival', 'desc')
    .execute()
  const reasons = Map.groupBy(await reasonsOf(db, siteId, rows.map(({ id }) => id)), ({ decisionId }) => decisionId)
  return rows.map(({ arrival, ...row }) => ({ ...decisionFrom(row, (reasons.get(row.id) ?? []).map(({ guideline }) => guideline)), arrival }))
}

async function reasonsOf(db: Kysely<Schema>, siteId: SiteId, ids: readonly DecisionId[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('decision_guidelines')
    .select(['decision_id as decisionId', 'guideline'])
    .where('site_id', '=', siteId)
    .where('decision_id', 'in', ids)
    .orderBy('position')
    .execute()
}

/** The last decision on each of the comments that has any. */
export async function lastDecisions(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Decision>> {
  if (commentIds.length === 0) return new Map()
  const last = sql<number>`select max(arrival) from decisions where comment_id in (${sql.join(commentIds)}) group by comment_id`
  const decisions = await decisionsAt(db, siteId, last)
  return new Map(decisions.map(({ arrival: _arrival, ...decision }) => [decision.commentId, decision]))
}

function verdictFrom(kind: Verdict['kind'], guidelines: readonly GuidelineKey[]): Verdict {
  if (kind === 'approve') return { kind }
  if (!isNonEmpty(guidelines)) throw new Error('a stored rejection names no guideline')
  return { kind, guidelines }
}

function actorFrom({ actorKind, actorName: name, userId, tokenId }: StoredActor): Actor {
  if (userId !== null) return { kind: 'user', id: userId, name }
  if (tokenId !== null) return { kind: 'program', id: tokenId, name }
  if (actorKind !== 'policy') throw new Error('a stored decision names nobody who made it')
  return { kind: 'policy', name }
}

const decisionColumns = [
  'id',
  'comment_id as commentId',
  'verdict',
  'message',
  'note',
  'guidelines_version as guidelinesVersion',
  'actor_kind as actorKind',
  'actor_name as actorName',
  'user_id as userId',
  'token_id as tokenId',
  'means',
  'status_before as statusBefore',
  'decided_at as decidedAt',
] as const

const selectDecisions = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId }>) =>
  db
    .selectFrom('decisions')
    .select(decisionColumns)
    .where('site_id', '=', param('siteId'))
    .where('comment_id', '=', param('commentId'))
    .orderBy('arrival'),
)

// A subquery, not a join: SQLite would begin a join with all reasons of the site, which took 19 ms at 100,000 comments.
const selectReasons = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId }>) =>
  db
    .selectFrom('decision_guidelines')
    .select(['decision_id as decisionId', 'guideline'])
    .where('site_id', '=', param('siteId'))
    .where('decision_id', 'in', (query) =>
      query.selectFrom('decisions').select('id').where('site_id', '=', param('siteId')).where('comment_id', '=', param('commentId')),
    )
    .orderBy('position'),
)
