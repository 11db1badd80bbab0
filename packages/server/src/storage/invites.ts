import type { InviteId, SiteId } from '@verbatim/core'
import type { Kysely, Transaction } from 'kysely'
import type { ChangeLog, Invite, Joined, NewMember, TeamStore, User } from '../app/index.ts'
import { insertUser } from './accounts.ts'
import type { Database } from './database.ts'
import { takeTurns } from './dialect.ts'
import { emailKey } from './fold-case.ts'
import type { Schema } from './schema.ts'
import { logTeamChange } from './team-changes.ts'

type InviteMethods = 'invites' | 'invite' | 'takeBack' | 'join' | 'forgetInvites'

/** Each is a row until it is taken, taken back or forgotten; what became of it is in the log. */
export function inviteStore({ reader, write, siteId }: Database): Pick<TeamStore, InviteMethods> {
  return {
    async invites(now) {
      const site = await siteId()
      const rows = await openInvites(reader, { siteId: site, now }).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
      const duties = await dutiesOfInvites(reader, { siteId: site, ids: rows.map(({ id }) => id) })
      return rows.map((row) => ({ ...row, duties: duties.get(row.id) ?? [] }))
    },
    async invite(invite, log) {
      const site = await siteId()
      await write((db) => storeInvite(db, { siteId: site, invite, log }))
    },
    async takeBack(id, log) {
      const site = await siteId()
      return write((db) => takeBack(db, { siteId: site, id, log }))
    },
    async join(tokenHash, member, at) {
      const site = await siteId()
      return write((db) => join(db, { siteId: site, tokenHash, member, at }))
    },
    async forgetInvites(now) {
      const site = await siteId()
      return write((db) => forgetInvites(db, { siteId: site, now }))
    },
  }
}

interface Asked {
  readonly siteId: SiteId
  readonly now: number
}

function openInvites(db: Kysely<Schema>, { siteId, now }: Asked) {
  return db
    .selectFrom('invites')
    .select(['id', 'role', 'note', 'invited_by as by', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('site_id', '=', siteId)
    .where('expires_at', '>', now)
}

async function dutiesOfInvites(db: Kysely<Schema>, { siteId, ids }: { readonly siteId: SiteId; readonly ids: readonly InviteId[] }): Promise<ReadonlyMap<InviteId, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('invite_duties').select(['invite_id as id', 'duty']).where('site_id', '=', siteId).where('invite_id', 'in', ids).orderBy('position').execute()
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, found]) => [id, found.map(({ duty }) => duty)]))
}

interface Inviting {
  readonly siteId: SiteId
  readonly invite: Invite & { readonly tokenHash: string }
  readonly log: ChangeLog
}

async function storeInvite(db: Transaction<Schema>, { siteId, invite, log }: Inviting): Promise<void> {
  const { id, tokenHash, role, duties, note, by, createdAt, expiresAt } = invite
  await db
    .insertInto('invites')
    .values({ id, site_id: siteId, token_hash: tokenHash, role, note, invited_by: by, created_at: createdAt, expires_at: expiresAt })
    .execute()
  const rows = duties.map((duty, position) => ({ site_id: siteId, invite_id: id, position, duty }))
  if (rows.length > 0) await db.insertInto('invite_duties').values(rows).execute()
  await logInvite(db, { siteId, id, log, field: 'invite', before: null, after: { role, duties, note } })
}

async function takeBack(db: Transaction<Schema>, { siteId, id, log }: { readonly siteId: SiteId; readonly id: InviteId; readonly log: ChangeLog }): Promise<boolean> {
  await takeTurns(db, 'team')
  const invite = await openInvites(db, { siteId, now: log.at }).where('id', '=', id).executeTakeFirst()
  if (invite === undefined) return false
  await deleteInvites(db, siteId, [id])
  await logInvite(db, { siteId, id, log, field: 'takenBack', before: false, after: true })
  return true
}

interface Joining {
  readonly siteId: SiteId
  readonly tokenHash: string
  readonly member: NewMember
  readonly at: number
}

async function join(db: Transaction<Schema>, { siteId, tokenHash, member, at }: Joining): Promise<Joined> {
  await takeTurns(db, 'team')
  const invite = await openInvites(db, { siteId, now: at }).where('token_hash', '=', tokenHash).executeTakeFirst()
  if (invite === undefined) return { kind: 'invite-unknown' }
  const other = await db.selectFrom('users').select('id').where('site_id', '=', siteId).where('email_key', '=', emailKey(member.email)).executeTakeFirst()
  if (other !== undefined) return { kind: 'email-taken' }
  const duties = (await dutiesOfInvites(db, { siteId, ids: [invite.id] })).get(invite.id) ?? []
  const user: User = { ...member, role: invite.role, duties }
  await insertUser(db, { siteId, user, at })
  await deleteInvites(db, siteId, [invite.id])
  const log: ChangeLog = { actor: { kind: 'user', id: user.id, name: user.name }, at }
  await logInvite(db, { siteId, id: invite.id, log, field: 'takenBy', before: null, after: user.id })
  await logTeamChange(db, { siteId, subject: { kind: 'user', id: user.id }, fields: [{ field: 'joined', before: null, after: { name: user.name, role: user.role, duties } }], log })
  return { kind: 'joined', user }
}

async function forgetInvites(db: Transaction<Schema>, { siteId, now }: Asked): Promise<number> {
  const rows = await db.selectFrom('invites').select('id').where('site_id', '=', siteId).where('expires_at', '<=', now).execute()
  await deleteInvites(db, siteId, rows.map(({ id }) => id))
  return rows.length
}

async function deleteInvites(db: Transaction<Schema>, siteId: SiteId, ids: readonly InviteId[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('invite_duties').where('site_id', '=', siteId).where('invite_id', 'in', ids).execute()
  await db.deleteFrom('invites').where('site_id', '=', siteId).where('id', 'in', ids).execute()
}

interface InviteChange {
  readonly siteId: SiteId
  readonly id: InviteId
  readonly log: ChangeLog
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

function logInvite(db: Transaction<Schema>, { siteId, id, log, ...field }: InviteChange): Promise<void> {
  return logTeamChange(db, { siteId, subject: { kind: 'invite', id }, fields: [field], log })
}
