import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Claim, ClaimStore } from '../app/index.ts'
import type { Database } from './database.ts'
import { tellDesks } from './desk-changes.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

export function claimStore(database: Database): ClaimStore {
  return {
    async heldByOther({ commentId, by }, now) {
      const row = await claims(database.reader, await database.siteId())
        .where('comment_id', '=', commentId)
        .where('holder_id', '<>', by.id)
        .where('lapses_at', '>', now)
        .executeTakeFirst()
      return row && claimFrom(row)
    },
    async take(claim, now) {
      const siteId = await database.siteId()
      return database.write((db) => take(db, { siteId, claim, now }))
    },
    async release({ commentId, by }) {
      const siteId = await database.siteId()
      await database.write(async (db) => {
        await tellDesks(db, siteId, 'claims')
        await db.deleteFrom('claims').where('site_id', '=', siteId).where('comment_id', '=', commentId).where('holder_id', '=', by.id).execute()
      })
    },
    async held(now) {
      const rows = await claims(database.reader, await database.siteId()).where('lapses_at', '>', now).orderBy('comment_id').execute()
      return rows.map(claimFrom)
    },
    async forget(now) {
      const siteId = await database.siteId()
      return database.write((db) => forget(db, { siteId, now }))
    },
  }
}

interface Taking {
  readonly siteId: SiteId
  readonly claim: Claim
  readonly now: number
}

/** Of two at once the second waits for the first, and then finds its claim. */
async function take(db: Transaction<Schema>, { siteId, claim, now }: Taking): Promise<Claim> {
  // Before the claim itself: decisions take many claims, and what desks are told by before any of them.
  await tellDesks(db, siteId, 'claims')
  const { commentId, by, until } = claim
  await db
    .insertInto('claims')
    .values({ site_id: siteId, comment_id: commentId, holder_id: by.id, holder_name: by.name, lapses_at: until })
    .onConflict((conflict) =>
      conflict
        .columns(['site_id', 'comment_id'])
        .doUpdateSet((row) => ({ holder_id: row.ref('excluded.holder_id'), holder_name: row.ref('excluded.holder_name'), lapses_at: row.ref('excluded.lapses_at') }))
        .where(sql<boolean>`claims.lapses_at <= ${now} or claims.holder_id = excluded.holder_id`),
    )
    .execute()
  return claimFrom(await claims(db, siteId).where('comment_id', '=', commentId).executeTakeFirstOrThrow())
}

async function forget(db: Transaction<Schema>, { siteId, now }: Omit<Taking, 'claim'>): Promise<number> {
  const lapsed = sql<CommentId>`select comment_id from claims where site_id = ${siteId} and lapses_at <= ${now} ${dialectOf(db).untaken}`
  const { numDeletedRows } = await db
    .deleteFrom('claims')
    .where('site_id', '=', siteId)
    .where(dialectOf(db).among(sql<CommentId>`comment_id`, lapsed))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** The last claim on each of the comments, which may have lapsed. */
export async function claimsOn(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Claim>> {
  if (ids.length === 0) return new Map()
  const rows = await claims(db, siteId).where('comment_id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.commentId, claimFrom(row)]))
}

function claims(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('claims')
    .select(['comment_id as commentId', 'holder_id as holderId', 'holder_name as holderName', 'lapses_at as until'])
    .where('site_id', '=', siteId)
}

type ClaimRow = Awaited<ReturnType<ReturnType<typeof claims>['execute']>>[number]

function claimFrom({ commentId, holderId, holderName, until }: ClaimRow): Claim {
  return { commentId, by: { id: holderId, name: holderName }, until }
}
