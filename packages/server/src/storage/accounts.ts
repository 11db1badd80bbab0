import type { SiteId, UserId } from '@verbatim/core'
import type { Kysely, Transaction } from 'kysely'
import type { AccountStore, User } from '../app/index.ts'
import type { Database } from './database.ts'
import { takeTurns } from './dialect.ts'
import { emailKey } from './fold-case.ts'
import type { Schema } from './schema.ts'

export function accountStore(database: Database): AccountStore {
  return { ...setupOf(database), ...sessionsOf(database) }
}

type SetupMethods = 'hasAdmin' | 'offerSetup' | 'setUp'

function setupOf(database: Database): Pick<AccountStore, SetupMethods> {
  return {
    async hasAdmin() {
      return hasAdmin(database.reader, await database.siteId())
    },
    async offerSetup(tokenHash, at) {
      const link = { site_id: await database.siteId(), token_hash: tokenHash, offered_at: at }
      await database.write((db) =>
        db
          .insertInto('setup_links')
          .values(link)
          .onConflict((conflict) => conflict.column('site_id').doUpdateSet({ token_hash: tokenHash, offered_at: at }))
          .execute(),
      )
    },
    async setUp(tokenHash, admin, at) {
      const siteId = await database.siteId()
      return database.write(async (db) => {
        await takeTurns(db, 'setup')
        if (await hasAdmin(db, siteId)) return false
        const used = await db
          .deleteFrom('setup_links')
          .where('site_id', '=', siteId)
          .where('token_hash', '=', tokenHash)
          .executeTakeFirstOrThrow()
        if (used.numDeletedRows === 0n) return false
        await insertUser(db, { siteId, user: admin, at })
        return true
      })
    },
  }
}

async function hasAdmin(db: Kysely<Schema>, siteId: SiteId): Promise<boolean> {
  const admin = await activeUsers(db, siteId).where('role', '=', 'admin').limit(1).executeTakeFirst()
  return admin !== undefined
}

export async function insertUser(db: Transaction<Schema>, { siteId, user, at }: { siteId: SiteId; user: User; at: number }): Promise<void> {
  const { id, name, email, role, duties, passwordHash } = user
  await db
    .insertInto('users')
    .values({ id, site_id: siteId, name, email, email_key: emailKey(email), role, password_hash: passwordHash, created_at: at })
    .execute()
  await writeUserDuties(db, { siteId, userId: id, duties })
}

export async function writeUserDuties(db: Transaction<Schema>, { siteId, userId, duties }: { siteId: SiteId; userId: UserId; duties: readonly string[] }): Promise<void> {
  await db.deleteFrom('user_duties').where('site_id', '=', siteId).where('user_id', '=', userId).execute()
  const rows = duties.map((duty, position) => ({ site_id: siteId, user_id: userId, position, duty }))
  if (rows.length > 0) await db.insertInto('user_duties').values(rows).execute()
}

function sessionsOf(database: Database): Omit<AccountStore, SetupMethods> {
  return {
    async findByEmail(email) {
      return userFrom(await activeUsers(database.reader, await database.siteId()).where('email_key', '=', emailKey(email)).execute())
    },
    async startSession({ tokenHash, userId, startedAt, endsAt }) {
      const session = { site_id: await database.siteId(), token_hash: tokenHash, user_id: userId, started_at: startedAt, ends_at: endsAt }
      await database.write((db) => db.insertInto('sessions').values(session).execute())
    },
    async sessionUser(tokenHash, now) {
      const rows = await activeUsers(database.reader, await database.siteId())
        .innerJoin('sessions', (join) => join.onRef('sessions.site_id', '=', 'users.site_id').onRef('sessions.user_id', '=', 'users.id'))
        .where('sessions.token_hash', '=', tokenHash)
        .where('sessions.ends_at', '>', now)
        .execute()
      return userFrom(rows)
    },
    async endSession(tokenHash) {
      const siteId = await database.siteId()
      await database.write((db) => db.deleteFrom('sessions').where('site_id', '=', siteId).where('token_hash', '=', tokenHash).execute())
    },
    async forgetSessions(now) {
      const siteId = await database.siteId()
      const { numDeletedRows } = await database.write((db) =>
        db.deleteFrom('sessions').where('site_id', '=', siteId).where('ends_at', '<=', now).executeTakeFirstOrThrow(),
      )
      return Number(numDeletedRows)
    },
  }
}

/** A row for each duty of a user, or one without, so that every call of staff is one query. */
export function usersWithDuties(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('users')
    .leftJoin('user_duties', (join) => join.onRef('user_duties.site_id', '=', 'users.site_id').onRef('user_duties.user_id', '=', 'users.id'))
    .select(['users.id', 'users.name', 'users.email', 'users.role', 'user_duties.duty'])
    .where('users.site_id', '=', siteId)
    .orderBy('user_duties.position')
}

export function dutiesIn(rows: readonly { readonly duty: string | null }[]): readonly string[] {
  return rows.flatMap(({ duty }) => duty ?? [])
}

function activeUsers(db: Kysely<Schema>, siteId: SiteId) {
  return usersWithDuties(db, siteId).select('users.password_hash as passwordHash').where('users.active', '=', 1)
}

function userFrom(rows: readonly (Omit<User, 'duties'> & { readonly duty: string | null })[]): User | undefined {
  const [row] = rows
  if (row === undefined) return undefined
  const { duty: _, ...user } = row
  return { ...user, duties: dutiesIn(rows) }
}
