import { finished, isNonEmpty, undoing as undoingOf, type BatchId, type BatchState, type CommentId, type Decision, type SiteId, type TokenId, type UserId, type Verdict } from '@verbatim/core'
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import type { AnsweredBefore, Batch, BatchActor, BatchGroup, BatchProgress, BatchStore, BatchUndoing, KeptOnce, NewBatch, Recorded, SkippedItem } from '../app/index.ts'
import { answeredBeforeOrMine, keepAnswer } from './answers.ts'
import type { Database } from './database.ts'
import { recordDecision } from './decisions.ts'
import { tellDesks } from './desk-changes.ts'
import { dialectOf } from './dialect.ts'
import { keepForDecisions } from './locks.ts'
import type { Schema } from './schema.ts'
import { fitsAnywhere } from './waiting.ts'

export function batchStore(database: Database): BatchStore {
  const { reader, siteId } = database
  const ofSite = async <T>(work: (db: Transaction<Schema>, siteId: SiteId) => Promise<T>): Promise<T> => {
    const site = await siteId()
    return database.write((db) => work(db, site))
  }
  return {
    make: (batch, once) => ofSite((db, site) => make(db, { siteId: site, batch, once })),
    async find(id) {
      const row = await selectBatches(reader, await siteId()).where('id', '=', id).executeTakeFirst()
      return row && batchFrom(row, await skippedOf(reader, row.arrival))
    },
    async list({ after, limit }) {
      const batches = selectBatches(reader, await siteId()).orderBy('arrival', 'desc').limit(limit)
      const rows = await (after === undefined ? batches : batches.where('arrival', '<', after)).execute()
      return Promise.all(rows.map(async (row) => ({ ...batchFrom(row, await skippedOf(reader, row.arrival)), arrival: row.arrival })))
    },
    async batchesInProgress(changedSince) {
      const rows = await selectBatches(reader, await siteId())
        .where((where) => where.or([where('changed_at', '>=', changedSince), isAtWork]))
        .orderBy('arrival')
        .execute()
      return rows.map(progressFrom)
    },
    async ofComment(commentId) {
      return batchesOf(reader, { siteId: await siteId(), commentId })
    },
    undo: (id, undoing) => ofSite((db, site) => undo(db, { siteId: site, id, undoing })),
    async isDue(now) {
      return (await due(reader, await siteId(), now).executeTakeFirst()) !== undefined
    },
    take: (asked) => ofSite((db, site) => take(db, { siteId: site, ...asked })),
    record: (group, decisions) => ofSite((db, site) => record(db, { siteId: site, group, decisions })),
    goOn: (group, done) => ofSite((db, site) => goOn(db, { siteId: site, group, done })),
  }
}

interface Making {
  readonly siteId: SiteId
  readonly batch: NewBatch
  readonly once: KeptOnce | undefined
}

async function make(db: Transaction<Schema>, { siteId, batch, once }: Making): Promise<{ readonly kind: 'made'; readonly total: number } | AnsweredBefore> {
  const before = once && (await answeredBeforeOrMine(db, siteId, once))
  if (before !== undefined) return before
  const { arrival } = await db.insertInto('batches').values(rowOf(siteId, batch)).returning('arrival').executeTakeFirstOrThrow()
  const total = await freeze(db, { siteId, batch, arrival })
  await db.updateTable('batches').set({ total, ...(total === 0 && { state: 'done' }) }).where('arrival', '=', arrival).execute()
  await tellDesks(db, siteId, 'batches')
  if (once !== undefined) await keepAnswer(db, { siteId, once })
  return { kind: 'made', total }
}

function rowOf(siteId: SiteId, { id, by, madeAt, asOf, filter, verdict, message, note, sample }: NewBatch) {
  return {
    id,
    site_id: siteId,
    as_of: asOf,
    filter: JSON.stringify(filter),
    verdict: verdict.kind,
    guidelines: JSON.stringify(verdict.kind === 'reject' ? verdict.guidelines : []),
    message,
    note,
    sample: JSON.stringify(sample),
    actor_kind: by.kind,
    actor_id: by.id,
    actor_name: by.name,
    made_at: madeAt,
    state: 'running',
    total: 0,
    changed_at: madeAt,
  } as const
}

/** All that waits and fits now becomes the batch's; how many that is. */
async function freeze(db: Transaction<Schema>, { siteId, batch, arrival }: { readonly siteId: SiteId; readonly batch: NewBatch; readonly arrival: number }): Promise<number> {
  const range = db
    .selectFrom('waiting_comments')
    .select([sql<number>`cast(${arrival} as bigint)`.as('batch'), 'waiting_comments.arrival', 'waiting_comments.site_id'])
    .where('waiting_comments.site_id', '=', siteId)
    .where('waiting_comments.submitted_at', '<=', batch.asOf)
    .where(fitsAnywhere(batch.filter, dialectOf(db)))
    .orderBy('waiting_comments.arrival')
  const { numInsertedOrUpdatedRows = 0n } = await db.insertInto('batch_items').columns(['batch', 'comment', 'site_id']).expression(range).executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows)
}

const isAtWork = sql<boolean>`state in ('running', 'undoing')`

function selectBatches(db: Kysely<Schema>, siteId: SiteId) {
  return db.selectFrom('batches').selectAll().where('site_id', '=', siteId)
}

type BatchRow = Selectable<Schema['batches']>

function batchFrom(row: BatchRow, skippedItems: readonly SkippedItem[]): Batch {
  return {
    ...progressFrom(row),
    by: actorFrom(row),
    madeAt: row.made_at,
    asOf: row.as_of,
    // Written by rowOf alone, as the other documents are.
    filter: JSON.parse(row.filter),
    verdict: verdictFrom(row),
    message: row.message,
    note: row.note,
    sample: JSON.parse(row.sample),
    skippedItems,
  }
}

function progressFrom({ id, state, total, decided, skipped, undone }: BatchRow): BatchProgress {
  return { id, state, total, decided, skipped, undone }
}

function actorFrom({ actor_kind: kind, actor_id: id, actor_name: name }: BatchRow): BatchActor {
  // Of the kind beside it, as it was written.
  return kind === 'user' ? { kind, id: id as UserId, name } : { kind, id: id as TokenId, name }
}

function verdictFrom({ verdict: kind, guidelines }: BatchRow): Verdict {
  if (kind === 'approve') return { kind }
  const keys: readonly string[] = JSON.parse(guidelines)
  if (!isNonEmpty(keys)) throw new Error('a stored batch of rejections names no guideline')
  return { kind, guidelines: keys }
}

const mostSkippedShown = 100

async function skippedOf(db: Kysely<Schema>, batch: number): Promise<readonly SkippedItem[]> {
  const rows = await db
    .selectFrom('batch_items')
    .innerJoin('comments', 'comments.arrival', 'batch_items.comment')
    .select(['comments.id as commentId', sql<SkippedItem['code']>`batch_items.code`.as('code')])
    .where('batch_items.batch', '=', batch)
    .where('batch_items.code', 'is not', null)
    .orderBy('batch_items.comment')
    .limit(mostSkippedShown)
    .execute()
  return rows
}

interface OfComment {
  readonly siteId: SiteId
  readonly commentId: CommentId
}

async function batchesOf(db: Kysely<Schema>, { siteId, commentId }: OfComment): ReturnType<BatchStore['ofComment']> {
  const rows = await db
    .selectFrom('batch_items')
    .innerJoin('batches', 'batches.arrival', 'batch_items.batch')
    .select(['batches.id', 'batch_items.outcome'])
    .where('batch_items.comment', '=', (query) => query.selectFrom('comments').select('comments.arrival').where('comments.site_id', '=', siteId).where('comments.id', '=', commentId))
    .where('batch_items.outcome', 'is not', null)
    .orderBy('batches.arrival')
    .execute()
  return rows.map(({ id, outcome }) => ({ id, outcome: outcome === null || outcome === 'kept' ? 'decided' : outcome }))
}

/** Whether a decision, in the row of `decisions` in the same query, was made by this batch or in undoing it. */
export function isOfBatch(siteId: SiteId, id: BatchId) {
  const items = sql`from batch_items join batches on batches.arrival = batch_items.batch where batches.site_id = ${siteId} and batches.id = ${id}`
  return sql<boolean>`decisions.id in (
    select batch_items.decision_id ${items} and batch_items.decision_id is not null
    union all
    select batch_items.undo_decision_id ${items} and batch_items.undo_decision_id is not null
  )`
}

interface Undo {
  readonly siteId: SiteId
  readonly id: BatchId
  readonly undoing: BatchUndoing
}

async function undo(db: Transaction<Schema>, { siteId, id, undoing }: Undo): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('batches')
    .set({ state: undoingOf('running'), undo: JSON.stringify(undoing), reached: 0, leased_until: 0, changed_at: undoing.at })
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', 'in', ['running', 'done'])
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) await tellDesks(db, siteId, 'batches')
  return numUpdatedRows > 0n
}

function due(db: Kysely<Schema>, siteId: SiteId, now: number) {
  return db.selectFrom('batches').select('arrival').where('site_id', '=', siteId).where(isAtWork).where('leased_until', '<=', now).orderBy('changed_at').limit(1)
}

interface Take {
  readonly siteId: SiteId
  readonly now: number
  readonly leaseEnds: number
  readonly limit: number
}

async function take(db: Transaction<Schema>, { siteId, now, leaseEnds, limit }: Take): Promise<BatchGroup | undefined> {
  const next = await due(db, siteId, now).modifyEnd(dialectOf(db).untaken).executeTakeFirst()
  if (next === undefined) return undefined
  const row = await db.updateTable('batches').set({ leased_until: leaseEnds }).where('arrival', '=', next.arrival).returningAll().executeTakeFirstOrThrow()
  const { id, state, message, note, arrival, reached } = row
  if (state !== 'running' && state !== 'undoing') throw new Error('a batch without work was taken')
  const items = await db
    .selectFrom('batch_items')
    .innerJoin('comments', 'comments.arrival', 'batch_items.comment')
    .select(['batch_items.comment as place', 'comments.id as commentId'])
    .where('batch_items.batch', '=', arrival)
    .where('batch_items.comment', '>', reached)
    .where(isLeft(state))
    .orderBy('batch_items.comment')
    .limit(limit)
    .execute()
  const batch = { by: actorFrom(row), verdict: verdictFrom(row), message, note }
  return { id, state, batch, undoing: row.undo === null ? null : JSON.parse(row.undo), items }
}

/** Whether an item is still to be dealt with, forth or back. */
function isLeft(state: BatchGroup['state']) {
  return state === 'running' ? sql<boolean>`batch_items.outcome is null` : sql<boolean>`batch_items.outcome = 'decided'`
}

interface Recording {
  readonly siteId: SiteId
  readonly group: Pick<BatchGroup, 'id' | 'state'>
  readonly decisions: readonly Decision[]
}

async function record(db: Transaction<Schema>, { siteId, group, decisions }: Recording): Promise<readonly Recorded[]> {
  const batch = await standing(db, siteId, group.id)
  if (batch?.state !== group.state) return decisions.map(({ statusBefore }) => ({ kind: 'status-changed', status: statusBefore }))
  await keepForDecisions(db, siteId, decisions.map(({ commentId }) => commentId))
  const outcomes: Recorded[] = []
  for (const decision of decisions) outcomes.push(await recordItem(db, { siteId, batch: batch.arrival, state: group.state, decision }))
  const recorded = outcomes.filter(({ kind }) => kind === 'recorded').length
  const counted = group.state === 'running' ? { decided: sql<number>`decided + ${recorded}` } : { undone: sql<number>`undone + ${recorded}` }
  await db.updateTable('batches').set(counted).where('arrival', '=', batch.arrival).execute()
  return outcomes
}

/** As it is until the transaction ends. */
async function standing(db: Transaction<Schema>, siteId: SiteId, id: BatchId): Promise<{ readonly arrival: number; readonly state: BatchState } | undefined> {
  return db.selectFrom('batches').select(['arrival', 'state']).where('site_id', '=', siteId).where('id', '=', id).modifyEnd(dialectOf(db).kept).executeTakeFirst()
}

interface RecordingItem {
  readonly siteId: SiteId
  readonly batch: number
  readonly state: BatchGroup['state']
  readonly decision: Decision
}

async function recordItem(db: Transaction<Schema>, { siteId, batch, state, decision }: RecordingItem): Promise<Recorded> {
  const item = await db
    .selectFrom('comments')
    .innerJoin('batch_items', 'batch_items.comment', 'comments.arrival')
    .select(['comments.arrival', 'comments.status', 'batch_items.decision_id as decidedBy', isLeft(state).as('isLeft')])
    .select((query) => query.selectFrom('decisions').select('decisions.id').whereRef('decisions.comment_id', '=', 'comments.id').orderBy('decisions.arrival', 'desc').limit(1).as('lastDecision'))
    .where('comments.site_id', '=', siteId)
    .where('comments.id', '=', decision.commentId)
    .where('batch_items.batch', '=', batch)
    .executeTakeFirstOrThrow()
  const isOthers = state === 'undoing' && item.lastDecision !== item.decidedBy
  if (!item.isLeft || isOthers) return { kind: 'status-changed', status: item.status }
  const recorded = await recordDecision(db, siteId, decision)
  if (recorded.kind !== 'recorded') return recorded
  const outcome = state === 'running' ? { outcome: 'decided' as const, decision_id: decision.id } : { outcome: 'undone' as const, undo_decision_id: decision.id }
  await db.updateTable('batch_items').set(outcome).where('batch', '=', batch).where('comment', '=', item.arrival).execute()
  return recorded
}

interface GoingOn {
  readonly siteId: SiteId
  readonly group: Pick<BatchGroup, 'id' | 'state'>
  readonly done: Parameters<BatchStore['goOn']>[1]
}

async function goOn(db: Transaction<Schema>, { siteId, group, done }: GoingOn): Promise<void> {
  const batch = await standing(db, siteId, group.id)
  if (batch?.state !== group.state) return
  let skipped = 0
  for (const item of done.skipped) skipped += await leaveAlone(db, { siteId, batch: batch.arrival, state: group.state, item })
  await db
    .updateTable('batches')
    .set({
      skipped: sql`skipped + ${skipped}`,
      changed_at: done.at,
      leased_until: 0,
      ...(done.reached === null ? { state: finished(group.state) } : { reached: done.reached }),
    })
    .where('arrival', '=', batch.arrival)
    .execute()
  await tellDesks(db, siteId, 'batches')
}

interface LeavingAlone {
  readonly siteId: SiteId
  readonly batch: number
  readonly state: BatchGroup['state']
  readonly item: SkippedItem
}

/** What was dealt with before stays what it is: then it is 0, else 1. */
async function leaveAlone(db: Transaction<Schema>, { siteId, batch, state, item }: LeavingAlone): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('batch_items')
    .set({ outcome: state === 'running' ? 'skipped' : 'kept', code: item.code })
    .where('batch', '=', batch)
    .where('comment', '=', (query) => query.selectFrom('comments').select('comments.arrival').where('comments.site_id', '=', siteId).where('comments.id', '=', item.commentId))
    .where(isLeft(state))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
