import type { SiteId } from '@verbatim/core'
import type { Kysely } from 'kysely'
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
  const admin = await activeUsers(db, siteId).where('role', '=', 'admin').executeTakeFirst()
  return admin !== undefined
}

async function insertUser(db: Kysely<Schema>, { siteId, user, at }: { siteId: SiteId; user: User; at: number }): Promise<void> {
  const { id, name, email, role, passwordHash } = user
  await db
    .insertInto('users')
    .values({ id, site_id: siteId, name, email, email_key: emailKey(email), role, password_hash: passwordHash, created_at: at })
    .execute()
}

function sessionsOf(database: Database): Omit<AccountStore, SetupMethods> {
  return {
    async findByEmail(email) {
      return activeUsers(database.reader, await database.siteId()).where('email_key', '=', emailKey(email)).executeTakeFirst()
    },
    async startSession({ tokenHash, userId, startedAt, endsAt }) {
      const session = { site_id: await database.siteId(), token_hash: tokenHash, user_id: userId, started_at: startedAt, ends_at: endsAt }
      await database.write((db) => db.insertInto('sessions').values(session).execute())
    },
    async sessionUser(tokenHash, now) {
      return activeUsers(database.reader, await database.siteId())
        .innerJoin('sessions', (join) => join.onRef('sessions.site_id', '=', 'users.site_id').onRef('sessions.user_id', '=', 'users.id'))
        .where('sessions.token_hash', '=', tokenHash)
        .where('sessions.ends_at', '>', now)
        .executeTakeFirst()
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

function activeUsers(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('users')
    .select(['users.id', 'users.name', 'users.email', 'users.role', 'users.password_hash as passwordHash'])
    .where('users.site_id', '=', siteId)
    .where('users.active', '=', 1)
}
