import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type InviteId, type UserId } from '@verbatim/core'
import type { Invite, NewMember, Storage, User } from '../../app/index.ts'
import { moderator, noon, user, withSite, type OpenStorage } from './samples.ts'

const log = { actor: moderator, at: noon + 5 }
const inviteId = newId<InviteId>(noon, (count) => new Uint8Array(count).fill(3))
const invite: Invite = { id: inviteId, role: 'editor', duties: ['senior', 'lawyer'], note: 'For Rojin', by: 'Mina', createdAt: noon, expiresAt: noon + 100 }

function newMember(fields: Partial<User> = {}): NewMember {
  const { role: _, duties: __, ...member } = user({ name: 'Rojin', email: 'rojin@example.org', ...fields })
  return member
}

async function withAdmin(open: OpenStorage) {
  const opened = await withSite(open)
  const admin = user()
  await opened.storage.accounts.offerSetup('link', noon)
  await opened.storage.accounts.setUp('link', admin, noon)
  return { ...opened, admin }
}

/** Somebody who joins with the invitation above, but for what is given. */
async function joined(storage: Storage, fields: Partial<Invite> = {}): Promise<UserId> {
  const member = newMember({ email: `${fields.id ?? 'rojin'}@example.org` })
  await storage.team.invite({ ...invite, ...fields, tokenHash: `token ${fields.id ?? ''}` }, log)
  const done = await storage.team.join(`token ${fields.id ?? ''}`, member, noon + 10)
  assert.equal(done.kind, 'joined')
  return member.id
}

export function teamRules(open: OpenStorage): void {
  it('lists everybody in the order in which they joined, with role and duties', async () => {
    const { storage, admin, close } = await withAdmin(open)
    const id = await joined(storage)
    const { passwordHash: _, ...told } = admin
    assert.deepEqual(await storage.team.members(), [
      { ...told, active: true, joinedAt: noon },
      { id, name: 'Rojin', email: 'rojin@example.org', role: 'editor', duties: ['senior', 'lawyer'], active: true, joinedAt: noon + 10 },
    ])
    await close()
  })

  it('lets an invitation be taken once, until it expires or is taken back', async () => {
    const { storage, close } = await withAdmin(open)
    await storage.team.invite({ ...invite, tokenHash: 'token' }, log)
    assert.deepEqual(await storage.team.invites(noon + 99), [invite])
    assert.deepEqual(await storage.team.invites(noon + 100), [])
    assert.deepEqual(await storage.team.join('other', newMember(), noon), { kind: 'invite-unknown' })
    assert.deepEqual(await storage.team.join('token', newMember(), noon + 100), { kind: 'invite-unknown' })
    assert.deepEqual(await storage.team.join('token', newMember({ email: 'MINA@example.org' }), noon), { kind: 'email-taken' })
    const both = await Promise.all(['a', 'b'].map((name) => storage.team.join('token', newMember({ email: `${name}@example.org` }), noon)))
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['invite-unknown', 'joined'])
    assert.deepEqual(await storage.team.invites(noon), [])
    await storage.team.invite({ ...invite, tokenHash: 'again' }, log)
    assert.equal(await storage.team.takeBack(inviteId, log), true)
    assert.equal(await storage.team.takeBack(inviteId, log), false)
    assert.deepEqual(await storage.team.join('again', newMember(), noon), { kind: 'invite-unknown' })
    await close()
  })

  it('forgets invitations that expired', async () => {
    const { storage, raw, close } = await withAdmin(open)
    await storage.team.invite({ ...invite, tokenHash: 'token' }, log)
    assert.equal(await storage.team.forgetInvites(noon + 99), 0)
    assert.equal(await storage.team.forgetInvites(noon + 100), 1)
    assert.deepEqual(raw('select * from invites'), [])
    await close()
  })

  it('ends the sessions of who is deactivated, at once and also for when they come back', async () => {
    const { storage, admin, close } = await withAdmin(open)
    const id = await joined(storage)
    for (const userId of [id, admin.id]) await storage.accounts.startSession({ tokenHash: `session ${userId}`, userId, startedAt: noon, endsAt: noon + 1000 })
    const changed = await storage.team.change(id, { active: false }, log)
    assert.equal(changed.kind === 'changed' && changed.member.active, false)
    assert.equal(await storage.accounts.sessionUser(`session ${id}`, noon), undefined)
    assert.equal(await storage.accounts.findByEmail('rojin@example.org'), undefined)
    await storage.team.change(id, { active: true }, log)
    assert.equal(await storage.accounts.sessionUser(`session ${id}`, noon), undefined)
    assert.deepEqual((await storage.accounts.findByEmail('rojin@example.org'))?.duties, ['senior', 'lawyer'])
    assert.equal((await storage.accounts.sessionUser(`session ${admin.id}`, noon))?.id, admin.id)
    await close()
  })

  it('keeps one active administrator, also of two who go at once', async () => {
    const { storage, admin, close } = await withAdmin(open)
    assert.deepEqual(await storage.team.change(admin.id, { active: false }, log), { kind: 'last-admin' })
    assert.deepEqual(await storage.team.change(admin.id, { role: 'editor' }, log), { kind: 'last-admin' })
    assert.equal((await storage.team.change(admin.id, { name: 'Mina K.' }, log)).kind, 'changed')
    const other = await joined(storage, { role: 'admin' })
    const both = await Promise.all([storage.team.change(admin.id, { role: 'moderator' }, log), storage.team.change(other, { active: false }, log)])
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['changed', 'last-admin'])
    assert.equal(await storage.accounts.hasAdmin(), true)
    assert.deepEqual(await storage.team.change(newId<UserId>(noon, (count) => new Uint8Array(count)), {}, log), { kind: 'user-unknown' })
    await close()
  })

  it('changes name and password, and keeps of the sessions the one that asked', async () => {
    const { storage, admin, close } = await withAdmin(open)
    for (const tokenHash of ['mine', 'elsewhere']) await storage.accounts.startSession({ tokenHash, userId: admin.id, startedAt: noon, endsAt: noon + 1000 })
    await storage.team.changeAccount(admin.id, { name: 'Mina K.' }, log)
    assert.deepEqual(await storage.accounts.sessionUser('elsewhere', noon), { ...admin, name: 'Mina K.' })
    await storage.team.changeAccount(admin.id, { password: { hash: 'new', keptSession: 'mine' } }, log)
    assert.deepEqual(await storage.accounts.sessionUser('mine', noon), { ...admin, name: 'Mina K.', passwordHash: 'new' })
    assert.equal(await storage.accounts.sessionUser('elsewhere', noon), undefined)
    await close()
  })

  it('logs who changed what, before and after, and lets nobody change the log', async () => {
    const { storage, raw, close } = await withAdmin(open)
    const id = await joined(storage)
    await storage.team.change(id, { role: 'moderator', duties: ['lawyer'] }, log)
    await storage.team.changeAccount(id, { password: { hash: 'secret', keptSession: '' } }, log)
    const logged = raw('select subject, field, value_before, value_after, actor_name from team_changes order by arrival')
    assert.deepEqual(logged.map((row) => [row['subject'], row['field'], row['value_before'], row['value_after'], row['actor_name']]), [
      ['invite', 'invite', 'null', '{"role":"editor","duties":["senior","lawyer"],"note":"For Rojin"}', 'Mina'],
      ['invite', 'takenBy', 'null', `"${id}"`, 'Rojin'],
      ['user', 'joined', 'null', '{"name":"Rojin","role":"editor","duties":["senior","lawyer"]}', 'Rojin'],
      ['user', 'role', '"editor"', '"moderator"', 'Mina'],
      ['user', 'duties', '["senior","lawyer"]', '["lawyer"]', 'Mina'],
      ['user', 'password', '"earlier"', '"new"', 'Mina'],
    ])
    for (const attempt of [`update team_changes set field = 'x'`, 'delete from team_changes']) assert.throws(() => raw(attempt), /never/, attempt)
    await close()
  })

  it('leaves nobody a duty that the site has no more', async () => {
    const { storage, close } = await withAdmin(open)
    await joined(storage)
    await storage.team.invite({ ...invite, id: newId<InviteId>(noon, (count) => new Uint8Array(count).fill(4)), tokenHash: 'open' }, log)
    await storage.sites.change({ duties: [{ key: 'senior', title: 'Night desk' }] }, log)
    assert.deepEqual((await storage.accounts.findByEmail('rojin@example.org'))?.duties, ['senior'])
    assert.deepEqual((await storage.team.invites(noon)).map(({ duties }) => duties), [['senior']])
    await close()
  })

  it('lets open desks know of every change', async () => {
    const { storage, admin, raw, close } = await withAdmin(open)
    const version = () => Number(raw(`select coalesce(max(version), 0) as version from desk_changes where subject = 'site'`)[0]?.['version'])
    const changes = [
      () => storage.team.invite({ ...invite, tokenHash: 'token' }, log),
      () => storage.team.takeBack(inviteId, log),
      () => storage.team.change(admin.id, { name: 'M.' }, log),
      () => storage.sites.change({ commenting: 'paused' }, log),
    ]
    for (const [index, change] of changes.entries()) {
      await change()
      assert.equal(version(), index + 1)
    }
    await close()
  })
}
