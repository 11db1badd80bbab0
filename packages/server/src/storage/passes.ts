import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { AnsweredBefore, KeptOnce, NewPass, Pass, PassStore } from '../app/index.ts'
import { answeredBeforeOrMine, keepAnswer } from './answers.ts'
import type { Database } from './database.ts'
import { tellDesks } from './desk-changes.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'
import { standingOf } from './standing.ts'

export function passStore(database: Database): PassStore {
  return {
    async add(passed, once) {
      const siteId = await database.siteId()
      return database.write((db) => addOnce(db, { siteId, passed, once }))
    },
    async findOpen(id) {
      const row = await passes(database.reader, await database.siteId()).where('id', '=', id).where(isOpen).executeTakeFirst()
      return row && passFrom(row)
    },
    async takeBack({ id, commentId }, { at, priority }) {
      const siteId = await database.siteId()
      return database.write(async (db) => {
        await standingOf(db, siteId, commentId)
        await tellDesks(db, siteId, 'passes')
        const { numUpdatedRows } = await end(db, { siteId, commentId, at }).where('id', '=', id).executeTakeFirstOrThrow()
        if (numUpdatedRows === 0n) return false
        await setPriority(db, { siteId, commentId, priority })
        return true
      })
    },
    async of(commentId) {
      const rows = await passes(database.reader, await database.siteId()).where('comment_id', '=', commentId).orderBy('arrival').execute()
      return rows.map(passFrom)
    },
  }
}

interface Adding {
  readonly siteId: SiteId
  readonly passed: NewPass
  readonly once: KeptOnce | undefined
}

type Added = { readonly kind: 'passed' } | { readonly kind: 'withdrawn' }

async function addOnce(db: Transaction<Schema>, { siteId, passed, once }: Adding): Promise<Added | AnsweredBefore> {
  const before = once && (await answeredBeforeOrMine(db, siteId, once))
  if (before !== undefined) return before
  const added = await add(db, siteId, passed)
  if (once !== undefined && added.kind === 'passed') await keepAnswer(db, { siteId, once })
  return added
}

async function add(db: Transaction<Schema>, siteId: SiteId, { pass, priority }: NewPass): Promise<Added> {
  const { id, commentId, to, why, note, by, at } = pass
  // Kept from decisions, which end its pass.
  const standing = await standingOf(db, siteId, commentId)
  if (standing === undefined) throw new Error('a comment that is not there was passed on')
  if (standing.status === 'withdrawn') return { kind: 'withdrawn' }
  await tellDesks(db, siteId, 'passes')
  await end(db, { siteId, commentId, at }).execute()
  const row = { id, site_id: siteId, comment_id: commentId, duty: to, why, note, actor_id: by.id, actor_name: by.name, passed_at: at, ended_at: null }
  await db.insertInto('passes').values(row).execute()
  await setPriority(db, { siteId, commentId, priority })
  return { kind: 'passed' }
}

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const isOpen = sql<boolean>`passes.ended_at is null`

function end(db: Transaction<Schema>, { siteId, commentId, at }: { readonly siteId: SiteId; readonly commentId: CommentId; readonly at: number }) {
  return db.updateTable('passes').set({ ended_at: at }).where('site_id', '=', siteId).where('comment_id', '=', commentId).where(isOpen)
}

async function setPriority(db: Transaction<Schema>, { siteId, commentId, priority }: { readonly siteId: SiteId; readonly commentId: CommentId; readonly priority: number }): Promise<void> {
  await db.updateTable('comments').set({ priority }).where('site_id', '=', siteId).where('id', '=', commentId).execute()
}

/** Of the row of `comments` in the same query: no assessment takes it from its place. */
export const isUrgent = sql<boolean>`exists (
  select 1 from passes
  where passes.site_id = comments.site_id and passes.comment_id = comments.id and passes.ended_at is null and passes.why = 'threat-to-life'
)`

/** Within a transaction that keeps the comment as it is. */
export async function isPassedOn(db: Transaction<Schema>, siteId: SiteId, commentId: CommentId): Promise<boolean> {
  return (await openPassesOn(db, siteId, [commentId])).size > 0
}

/** Of the row of `comments` in the same query. Found from the passes, of which few are open: the comments may have any status. */
export function passedTo(duties: readonly string[], { siteId, dialect }: { readonly siteId: SiteId; readonly dialect: Dialect }) {
  if (duties.length === 0) return sql<boolean>`1 = 0`
  return dialect.among(
    sql<CommentId>`comments.id`,
    sql<CommentId>`select passes.comment_id from passes where passes.site_id = ${siteId} and passes.duty in (${sql.join(duties)}) and passes.ended_at is null`,
  )
}

/** The open pass of each of the comments that has one. */
export async function openPassesOn(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Pass>> {
  if (ids.length === 0) return new Map()
  const rows = await passes(db, siteId).where('comment_id', 'in', ids).where(isOpen).execute()
  return new Map(rows.map((row) => [row.commentId, passFrom(row)]))
}

function passes(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('passes')
    .select(['id', 'comment_id as commentId', 'duty as to', 'why', 'note', 'actor_id as actorId', 'actor_name as actorName', 'passed_at as at', 'ended_at as endedAt'])
    .where('site_id', '=', siteId)
}

type PassRow = Awaited<ReturnType<ReturnType<typeof passes>['execute']>>[number]

function passFrom({ actorId, actorName, ...pass }: PassRow): Pass {
  return { ...pass, by: { id: actorId, name: actorName } }
}
