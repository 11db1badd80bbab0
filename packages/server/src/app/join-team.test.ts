import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, newSite, type SiteId, type UserId } from '@verbatim/core'
import { systemChance, systemHashing } from '../platform/index.ts'
import { changeMember, inviteDays, inviteSomebody, type ChangeTeamDeps } from './change-team.ts'
import { changeAccount, joinTeam, type JoinDeps } from './join-team.ts'
import type { AccountStore, User } from './ports.ts'
import type { Session } from './sign-in.ts'
import type { AccountChanges, Invite, MemberChanges, TeamStore } from './team.ts'

const now = Date.UTC(2026, 10, 5)
const rojin: User = { id: newId<UserId>(1, (count) => systemChance.bytes(count)), name: 'Rojin', email: 'rojin@news.example', role: 'editor', duties: [], passwordHash: 'hash of correct horse' }
const session: Session = { user: rojin, token: 'token', csrfToken: 'csrf' }
const log = { actor: { kind: 'user', id: 'u', name: 'Mina' }, at: now } as const
const acceptance = { token: 'invite token', name: ' Rojin ', email: ' rojin@news.example ', password: 'correct horse' }

describe('inviting somebody', () => {
  it('keeps the hash of what opens it, for seven days', async () => {
    const { deps, invited } = newsroom()
    const made = await inviteSomebody(deps, { role: 'editor', duties: ['lawyer'], note: null, log })
    assert.ok(made.ok)
    const { invite, token } = made.value
    assert.equal(Buffer.from(token, 'base64url').length, 24)
    assert.deepEqual(invited, [{ ...invite, tokenHash: systemHashing.sha256(token) }])
    assert.deepEqual([invite.by, invite.expiresAt - invite.createdAt], ['Mina', inviteDays * 24 * 60 * 60 * 1000])
  })

  it('gives no duty that the site does not have', async () => {
    const { deps, invited, changed } = newsroom()
    const refused = { ok: false, refusal: { code: 'duty-unknown', duty: 'printer' } }
    assert.deepEqual(await inviteSomebody(deps, { role: 'editor', duties: ['lawyer', 'printer'], note: null, log }), refused)
    assert.deepEqual(await changeMember(deps, { id: rojin.id, changes: { duties: ['printer'] }, log }), refused)
    assert.deepEqual([invited, changed], [[], []])
  })
})

describe('joining the team', () => {
  it('signs in with the role and duties of the invitation', async () => {
    const { deps, sessions } = newsroom()
    const joined = await joinTeam(deps, acceptance)
    assert.ok(joined.ok)
    const { user, token } = joined.value
    assert.deepEqual([user.name, user.email, user.role, user.duties, user.passwordHash], ['Rojin', 'rojin@news.example', 'moderator', ['lawyer'], 'hash of correct horse'])
    assert.deepEqual(sessions, [systemHashing.sha256(token)])
  })

  it('is refused without a name, an address or a password of ten characters, and with a token that is none', async () => {
    const { deps, sessions } = newsroom()
    const refusalOf = async (fields: Partial<typeof acceptance>) => {
      const joined = await joinTeam(deps, { ...acceptance, ...fields })
      return joined.ok ? undefined : joined.refusal
    }
    assert.deepEqual(await refusalOf({ name: ' ' }), { code: 'field-refused', field: 'name', reason: 'too-short' })
    assert.deepEqual(await refusalOf({ email: 'rojin' }), { code: 'field-refused', field: 'email', reason: 'email' })
    assert.deepEqual(await refusalOf({ password: 'ninechars' }), { code: 'field-refused', field: 'password', reason: 'too-short' })
    assert.deepEqual(await refusalOf({ token: 'another' }), { code: 'invite-unknown' })
    assert.deepEqual(sessions, [])
  })
})

describe('changing one’s account', () => {
  it('takes a new password for the present one alone, and keeps the session that asked', async () => {
    const { deps, accounts } = newsroom()
    assert.deepEqual(await changeAccount(deps, { session, patch: { password: { present: 'wrong', next: 'battery staple' } } }), { ok: false, refusal: { code: 'password-wrong' } })
    assert.deepEqual(accounts, [])
    const changed = await changeAccount(deps, { session, patch: { password: { present: 'correct horse', next: 'battery staple' } } })
    assert.ok(changed.ok)
    assert.deepEqual(accounts, [{ password: { hash: 'hash of battery staple', keptSession: systemHashing.sha256('token') } }])
    assert.deepEqual(changed.value, { ...session, user: { ...rojin, passwordHash: 'hash of battery staple' } })
  })

  it('changes the name without asking for a password, to one that can be seen', async () => {
    const { deps, accounts } = newsroom()
    const changed = await changeAccount(deps, { session, patch: { name: ' Rojin A. ' } })
    assert.equal(changed.ok && changed.value.user.name, 'Rojin A.')
    assert.deepEqual(accounts, [{ name: 'Rojin A.' }])
    assert.equal((await changeAccount(deps, { session, patch: { name: '\n' } })).ok, false)
  })
})

const unused = () => assert.fail()

function newsroom() {
  const invited: (Invite & { readonly tokenHash: string })[] = []
  const changed: MemberChanges[] = []
  const accounts: AccountChanges[] = []
  const sessions: string[] = []
  const team: TeamStore = {
    members: unused, invites: unused, takeBack: unused, forgetInvites: unused,
    async change(_id, changes) {
      changed.push(changes)
      return { kind: 'user-unknown' }
    },
    async invite(invite) {
      invited.push(invite)
    },
    async join(tokenHash, member) {
      if (tokenHash !== systemHashing.sha256('invite token')) return { kind: 'invite-unknown' }
      return { kind: 'joined', user: { ...member, role: 'moderator', duties: ['lawyer'] } }
    },
    async changeAccount(_id, changes) {
      accounts.push(changes)
    },
  }
  const store: AccountStore = {
    hasAdmin: unused, offerSetup: unused, setUp: unused, findByEmail: unused, sessionUser: unused, endSession: unused, forgetSessions: unused,
    async startSession({ tokenHash }) {
      sessions.push(tokenHash)
    },
  }
  const deps: JoinDeps & ChangeTeamDeps = {
    team,
    accounts: store,
    sites: { find: async () => ({ ...newSite, id: newId<SiteId>(1, (count) => systemChance.bytes(count)) }) },
    clock: { now: () => now },
    chance: systemChance,
    hashing: systemHashing,
    passwords: { hash: async (password) => `hash of ${password}`, verify: async (password, hash) => hash === `hash of ${password}` },
  }
  return { deps, invited, changed, accounts, sessions }
}
