import type { CommentId, ReportId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { AnsweredBefore, KeptOnce, NewReport, ReportCounts, Reported, ReportStore } from '../app/index.ts'
import { answeredBeforeOrMine, keepAnswer } from './answers.ts'
import type { Database } from './database.ts'
import { tellDesks } from './desk-changes.ts'
import { emailKey } from './fold-case.ts'
import { isUrgent } from './passes.ts'
import type { Schema } from './schema.ts'
import { standingOf } from './standing.ts'

export function reportStore(database: Database): ReportStore {
  return {
    async add(report, once) {
      const siteId = await database.siteId()
      return database.write((db) => addOnce(db, { siteId, report, once }))
    },
    async of(commentId) {
      return reports(database.reader, await database.siteId()).where('comment_id', '=', commentId).orderBy('arrival').execute()
    },
    async find(id) {
      return reports(database.reader, await database.siteId()).where('id', '=', id).executeTakeFirst()
    },
    async forgetEmails(closedBefore) {
      const siteId = await database.siteId()
      const { numUpdatedRows } = await database.write((db) => forgetEmails(db, siteId).where('closed_at', '<', closedBefore).executeTakeFirstOrThrow())
      return Number(numUpdatedRows)
    },
  }
}

interface Adding {
  readonly siteId: SiteId
  readonly report: NewReport
  readonly once: KeptOnce | undefined
}

async function addOnce(db: Transaction<Schema>, { siteId, report, once }: Adding): Promise<Reported | AnsweredBefore> {
  const before = once && (await answeredBeforeOrMine(db, siteId, once))
  if (before !== undefined) return before
  const added = await add(db, siteId, report)
  if (once !== undefined && added.kind !== 'not-published') await keepAnswer(db, { siteId, once })
  return added
}

async function add(db: Transaction<Schema>, siteId: SiteId, report: NewReport): Promise<Reported> {
  const { id, commentId, guideline, explanation, email, addressHash, at, priority } = report
  // Kept from decisions, which close its reports, and from others who report it.
  const standing = await standingOf(db, siteId, commentId)
  if (standing?.status !== 'approved') return { kind: 'not-published' }
  const key = email === null ? null : emailKey(email)
  const { length: counted } = await openReports(db, siteId, commentId).where(sql<boolean>`(address_hash = ${addressHash} or email_key = ${key})`).execute()
  if (counted > 0) return { kind: 'counted' }
  const row = { id, site_id: siteId, comment_id: commentId, guideline, explanation, email, email_key: key, address_hash: addressHash, reported_at: at, closed_at: null, decision_id: null }
  await db.insertInto('reports').values(row).execute()
  await db
    .updateTable('comments')
    .set({ priority: sql`case when ${isUrgent} then comments.priority else ${priority} end` })
    .where('site_id', '=', siteId)
    .where('id', '=', commentId)
    .execute()
  await tellDesks(db, siteId, 'reports')
  return { kind: 'reported' }
}

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const isOpen = sql<boolean>`reports.closed_at is null`

function openReports(db: Kysely<Schema>, siteId: SiteId, commentId: CommentId) {
  return db.selectFrom('reports').select('id').where('site_id', '=', siteId).where('comment_id', '=', commentId).where(isOpen)
}

/** Those that are open on each of the comments that has any. */
export async function openReportsOn(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<ReadonlyMap<CommentId, ReportCounts>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('reports')
    .select(({ fn }) => ['comment_id as commentId', 'guideline', fn.countAll<number>().as('count')])
    .where('site_id', '=', siteId)
    .where('comment_id', 'in', ids)
    .where(isOpen)
    .groupBy(['comment_id', 'guideline'])
    .orderBy('guideline')
    .execute()
  return new Map([...Map.groupBy(rows, ({ commentId }) => commentId)].map(([id, found]) => [id, countsOf(found)]))
}

function countsOf(rows: readonly { readonly guideline: string; readonly count: number }[]): ReportCounts {
  return { total: rows.reduce((total, { count }) => total + count, 0), byGuideline: Object.fromEntries(rows.map(({ guideline, count }) => [guideline, count])) }
}

/** The comments that have an open report: those alone that are published, and few. */
export function reportedIds(siteId: SiteId) {
  return sql<CommentId>`select reports.comment_id from reports where reports.site_id = ${siteId} and ${isOpen}`
}

/** Of the row of `comments` in the same query. Those that were are few, and found from their reports. */
export const wasReported = sql<boolean>`comments.arrival in (
  select those.arrival
  from (select distinct site_id, comment_id from reports) as found
  cross join comments as those
  where those.site_id = found.site_id and those.id = found.comment_id
)`

export async function forgetEmail(db: Transaction<Schema>, { siteId, id }: { readonly siteId: SiteId; readonly id: ReportId }): Promise<void> {
  await forgetEmails(db, siteId).where('id', '=', id).execute()
}

function forgetEmails(db: Transaction<Schema>, siteId: SiteId) {
  return db.updateTable('reports').set({ email: null, email_key: null }).where('site_id', '=', siteId).where('email', 'is not', null)
}

function reports(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('reports')
    .select(['id', 'comment_id as commentId', 'guideline', 'explanation', 'email', 'reported_at as at', 'closed_at as closedAt', 'decision_id as decisionId'])
    .where('site_id', '=', siteId)
}
