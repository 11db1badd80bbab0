import type { SiteId, UserId } from '@verbatim/core'
import type { Kysely, Transaction } from 'kysely'
import type { AccountChanges, ChangeLog, MemberChanged, MemberChanges, TeamMember, TeamStore } from '../app/index.ts'
import { dutiesIn, usersWithDuties, writeUserDuties } from './accounts.ts'
import type { Database } from './database.ts'
import { takeTurns } from './dialect.ts'
import { inviteStore } from './invites.ts'
import type { Schema } from './schema.ts'
import { logTeamChange } from './team-changes.ts'

export function teamStore(database: Database): TeamStore {
  const { reader, write, siteId } = database
  return {
    ...inviteStore(database),
    members: async () => membersOf(reader, await siteId()),
    async change(id, changes, log) {
      const site = await siteId()
      return write((db) => changeMember(db, { siteId: site, id, changes, log }))
    },
    async changeAccount(id, changes, log) {
      const site = await siteId()
      await write((db) => changeAccount(db, { siteId: site, id, changes, log }))
    },
  }
}

async function membersOf(db: Kysely<Schema>, siteId: SiteId): Promise<readonly TeamMember[]> {
  const rows = await membersWithDuties(db, siteId).execute()
  const members = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofOne) => memberFrom(ofOne) ?? [])
  return members.toSorted((one, other) => one.joinedAt - other.joinedAt || (one.id < other.id ? -1 : 1))
}

function membersWithDuties(db: Kysely<Schema>, siteId: SiteId) {
  return usersWithDuties(db, siteId).select(['users.active', 'users.created_at as joinedAt'])
}

type MemberRow = Awaited<ReturnType<ReturnType<typeof membersWithDuties>['execute']>>[number]

function memberFrom(rows: readonly MemberRow[]): TeamMember | undefined {
  const [row] = rows
  if (row === undefined) return undefined
  const { id, name, email, role, active, joinedAt } = row
  return { id, name, email, role, duties: dutiesIn(rows), active: active === 1, joinedAt }
}

interface Changing<Changes> {
  readonly siteId: SiteId
  readonly id: UserId
  readonly changes: Changes
  readonly log: ChangeLog
}

async function changeMember(db: Transaction<Schema>, { siteId, id, changes, log }: Changing<MemberChanges>): Promise<MemberChanged> {
  // Else two administrators could each find the other one left.
  await takeTurns(db, 'team')
  const members = await membersOf(db, siteId)
  const before = members.find((member) => member.id === id)
  if (before === undefined) return { kind: 'user-unknown' }
  const member = { ...before, ...changes }
  if (isAdmin(before) && !isAdmin(member) && !members.some((other) => other.id !== id && isAdmin(other))) return { kind: 'last-admin' }
  const { name, role, duties, active } = member
  await db.updateTable('users').set({ name, role, active: active ? 1 : 0 }).where('site_id', '=', siteId).where('id', '=', id).execute()
  await writeUserDuties(db, { siteId, userId: id, duties })
  // Whoever comes back signs in anew.
  if (active !== before.active) await endSessions(db, { siteId, id }).execute()
  const fields = (['name', 'role', 'duties', 'active'] as const).map((field) => ({ field, before: before[field], after: member[field] }))
  await logTeamChange(db, { siteId, subject: { kind: 'user', id }, fields, log })
  return { kind: 'changed', member }
}

function isAdmin({ role, active }: TeamMember): boolean {
  return active && role === 'admin'
}

function endSessions(db: Transaction<Schema>, { siteId, id }: { readonly siteId: SiteId; readonly id: UserId }) {
  return db.deleteFrom('sessions').where('site_id', '=', siteId).where('user_id', '=', id)
}

async function changeAccount(db: Transaction<Schema>, { siteId, id, changes, log }: Changing<AccountChanges>): Promise<void> {
  await takeTurns(db, 'team')
  const { name, password } = changes
  const user = db.selectFrom('users').select('name').where('site_id', '=', siteId).where('id', '=', id)
  const before = await user.executeTakeFirstOrThrow()
  const set = { ...(name === undefined ? {} : { name }), ...(password === undefined ? {} : { password_hash: password.hash }) }
  if (Object.keys(set).length === 0) return
  await db.updateTable('users').set(set).where('site_id', '=', siteId).where('id', '=', id).execute()
  if (password !== undefined) await endSessions(db, { siteId, id }).where('token_hash', '!=', password.keptSession).execute()
  const fields = [
    { field: 'name', before: before.name, after: name ?? before.name },
    // That it was changed; nothing of it is anybody's to read.
    ...(password === undefined ? [] : [{ field: 'password', before: 'earlier', after: 'new' }]),
  ]
  await logTeamChange(db, { siteId, subject: { kind: 'user', id }, fields, log })
}
