import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type MadeInvite } from '@verbatim/contract'
import { createToken, startProgram } from '../program.ts'
import { apiOf, bearer, openNewsroom, sessionOf, setUpAdmin, type Api, type Credentials } from './newsroom.ts'

const { api, program, story, submit } = await openNewsroom()
const password = 'ten letters and more'
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password, name: 'Ada' }))
const { user: ada } = await admin.ask(routes.session)

const tokenOf = ({ url }: MadeInvite) => new URL(url).searchParams.get('token') ?? assert.fail(url)
const accept = (invite: MadeInvite, name: string) => ({ token: tokenOf(invite), name, email: `${name}@example.org`, password })

interface Joined {
  readonly id: string
  readonly email: string
  readonly credentials: Credentials
  readonly api: Api
}

async function joined(name: string, body: Readonly<Record<string, unknown>>): Promise<Joined> {
  const invite = await admin.ask(routes.invite, { body })
  const reply = await api.call(routes.acceptInvite, { body: accept(invite, name) })
  const credentials = sessionOf(reply)
  const { user } = await api.as(credentials).ask(routes.session)
  return { id: user.id, email: user.email, credentials, api: api.as(credentials) }
}

const patch = (userId: string, body: Readonly<Record<string, unknown>>) => admin.ask(routes.patchTeamMember, { params: { userId }, body })

describe('an invitation', () => {
  it('lets somebody join once, with the role and duties that it names, and signs them in', async () => {
    const invite = await admin.ask(routes.invite, { body: { role: 'editor', duties: ['lawyer'], note: 'For Rojin' } })
    assert.match(invite.url, new RegExp(`^${program.url}/desk/invite\\?token=[\\w-]{32}$`))
    const { items } = await admin.ask(routes.invites)
    const { url: _, ...told } = invite
    assert.deepEqual(items, [told])
    assert.equal(Date.parse(invite.expiresAt) - Date.parse(invite.createdAt), 7 * 24 * 60 * 60 * 1000)
    const both = await Promise.all(['rojin', 'rojin2'].map((name) => api.call(routes.acceptInvite, { body: accept(invite, name) })))
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 404])
    const session = await api.as(sessionOf(both.find(({ status }) => status === 201) ?? assert.fail())).ask(routes.session)
    assert.deepEqual([session.user.role, session.user.duties], ['editor', ['lawyer']])
    assert.deepEqual(await admin.ask(routes.invites), { items: [] })
  })

  it('that was taken back, or is made up, lets nobody in', async () => {
    const invite = await admin.ask(routes.invite, { body: { role: 'admin' } })
    await admin.ask(routes.takeInviteBack, { params: { inviteId: invite.id } })
    await admin.refused(routes.takeInviteBack, { params: { inviteId: invite.id } }, 'invite-unknown')
    await api.refused(routes.acceptInvite, { body: accept(invite, 'eve') }, 'invite-unknown')
    await api.refused(routes.acceptInvite, { body: { ...accept(invite, 'eve'), token: '' } }, 'invite-unknown')
  })

  it('is refused for an address that is taken or none, and can be tried again', async () => {
    const invite = await admin.ask(routes.invite, { body: { role: 'moderator' } })
    await api.refused(routes.acceptInvite, { body: { ...accept(invite, 'x'), email: 'ADA@example.org' } }, 'email-taken')
    await api.refused(routes.acceptInvite, { body: { ...accept(invite, 'x'), email: 'x' } }, 'input-refused')
    await api.refused(routes.acceptInvite, { body: { ...accept(invite, 'x'), password: 'ninechars' } }, 'input-refused')
    assert.equal((await api.call(routes.acceptInvite, { body: accept(invite, 'xena') })).status, 201)
  })

  it('names duties that the site has, and is made by administrators alone', async () => {
    await admin.refused(routes.invite, { body: { role: 'editor', duties: ['printer'] } }, 'duty-unknown')
    const editor = await joined('berfin', { role: 'editor' })
    for (const call of [routes.invites, routes.invite]) await editor.api.refused(call, { body: call === routes.invite ? { role: 'editor' } : undefined }, 'forbidden')
  })

  it('can be tried as seldom as a password', async () => {
    const limited = await startProgram()
    const body = { token: 'x', name: 'Eve', email: 'eve@example.org', password }
    const statuses: number[] = []
    for (let attempt = 0; attempt < 11; attempt += 1) statuses.push((await apiOf(limited).call(routes.acceptInvite, { body })).status)
    assert.deepEqual(statuses, [...Array<number>(10).fill(404), 429])
    await limited.stop()
  })
})

describe('the team', () => {
  it('is known to everybody on it, and its addresses to administrators and their programs', async () => {
    const dilan = await joined('dilan', { role: 'moderator', duties: ['senior'] })
    const { items } = await dilan.api.ask(routes.team)
    const member = items.find(({ id }) => id === dilan.id) ?? assert.fail()
    assert.deepEqual({ ...member, joinedAt: '' }, { id: dilan.id, name: 'dilan', role: 'moderator', duties: ['senior'], active: true, joinedAt: '' })
    assert.ok(items.every((one) => !('email' in one)))
    for (const asking of [admin, api.as(bearer(await createToken(program.dataDir, ['admin'])))]) {
      assert.equal((await asking.ask(routes.team)).items.find(({ id }) => id === dilan.id)?.email, dilan.email)
    }
    await api.as(bearer(await createToken(program.dataDir, ['moderation']))).refused(routes.team, {}, 'forbidden')
  })

  it('lets somebody go at once, whose decisions keep their name', async () => {
    const zara = await joined('zara', { role: 'moderator' })
    const { comment } = await submit((await story()).id)
    await zara.api.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    assert.equal((await patch(zara.id, { active: false })).active, false)
    await zara.api.refused(routes.session, {}, 'signature-missing')
    await api.refused(routes.signIn, { body: { email: zara.email, password } }, 'sign-in-refused')
    const { decisions } = await admin.ask(routes.moderatedComment, { params: { commentId: comment.id } })
    assert.deepEqual(decisions.map(({ actor }) => actor), [{ kind: 'user', id: zara.id, name: 'zara' }])
    await patch(zara.id, { active: true })
    await zara.api.refused(routes.session, {}, 'signature-missing')
    assert.equal((await api.call(routes.signIn, { body: { email: zara.email, password } })).status, 200)
  })

  it('gives other roles and duties, which hold for the next call', async () => {
    const azad = await joined('azad', { role: 'moderator' })
    await azad.api.refused(routes.settings, {}, 'forbidden')
    await patch(azad.id, { role: 'editor', duties: ['senior', 'lawyer'], name: ' Azad K. ' })
    await azad.api.ask(routes.settings)
    const { user } = await azad.api.ask(routes.session)
    assert.deepEqual([user.name, user.role, user.duties], ['Azad K.', 'editor', ['senior', 'lawyer']])
    await admin.refused(routes.patchTeamMember, { params: { userId: azad.id }, body: { duties: ['printer'] } }, 'duty-unknown')
    await admin.refused(routes.patchTeamMember, { params: { userId: azad.id }, body: { name: ' ' } }, 'input-refused')
    await admin.refused(routes.patchTeamMember, { params: { userId: '00000000-0000-7000-8000-000000000000' }, body: {} }, 'user-unknown')
    await azad.api.refused(routes.patchTeamMember, { params: { userId: azad.id }, body: { role: 'admin' } }, 'forbidden')
  })

  it('always has an administrator, also where two let each other go', async () => {
    for (const body of [{ active: false }, { role: 'editor' }]) await admin.refused(routes.patchTeamMember, { params: { userId: ada.id }, body }, 'last-admin')
    const other = await joined('other', { role: 'admin' })
    const replies = await Promise.all([
      admin.call(routes.patchTeamMember, { params: { userId: other.id }, body: { active: false } }),
      other.api.call(routes.patchTeamMember, { params: { userId: ada.id }, body: { role: 'moderator' } }),
    ])
    assert.equal(replies.filter(({ status }) => status === 200).length, 1, JSON.stringify(replies))
    const { items } = await api.as(bearer(await createToken(program.dataDir, ['admin']))).ask(routes.team)
    assert.equal(items.filter(({ role, active }) => role === 'admin' && active).length, 1)
    // For the tests below.
    const token = api.as(bearer(await createToken(program.dataDir, ['admin'])))
    await token.ask(routes.patchTeamMember, { params: { userId: ada.id }, body: { role: 'admin' } })
  })
})

describe('one’s own account', () => {
  it('changes the password for the present one, and ends the other sessions', async () => {
    const narin = await joined('narin', { role: 'moderator' })
    const elsewhere = api.as(sessionOf(await api.call(routes.signIn, { body: { email: narin.email, password } })))
    await narin.api.refused(routes.patchAccount, { body: { password: { present: 'wrong', next: 'another password' } } }, 'password-wrong')
    await elsewhere.ask(routes.session)
    await narin.api.ask(routes.patchAccount, { body: { password: { present: password, next: 'another password' } } })
    await narin.api.ask(routes.session)
    await elsewhere.refused(routes.session, {}, 'signature-missing')
    await api.refused(routes.signIn, { body: { email: narin.email, password } }, 'sign-in-refused')
    assert.equal((await api.call(routes.signIn, { body: { email: narin.email, password: 'another password' } })).status, 200)
  })

  it('changes the name, needs the proof of our own pages, and is no program’s', async () => {
    const sara = await joined('sara', { role: 'moderator' })
    const { user } = await sara.api.ask(routes.patchAccount, { body: { name: 'Sara K.' } })
    assert.deepEqual([user.name, (await sara.api.ask(routes.session)).user.name], ['Sara K.', 'Sara K.'])
    await api.as({ cookie: sara.credentials['cookie'] ?? '' }).refused(routes.patchAccount, { body: { name: 'Eve' } }, 'csrf-token-wrong')
    await api.as(bearer(await createToken(program.dataDir, ['admin']))).refused(routes.patchAccount, { body: { name: 'Eve' } }, 'forbidden')
  })

  it('does not let an open desk find out the password', async () => {
    const limited = await startProgram()
    const owner = apiOf(limited).as(await setUpAdmin(apiOf(limited), limited, { email: 'ada@example.org', password }))
    const body = { password: { present: 'wrong', next: 'another password' } }
    const statuses: number[] = []
    for (let attempt = 0; attempt < 11; attempt += 1) statuses.push((await owner.call(routes.patchAccount, { body })).status)
    assert.deepEqual(statuses, [...Array<number>(10).fill(403), 429])
    await owner.ask(routes.patchAccount, { body: { name: 'Ada K.' } })
    await limited.stop()
  })
})
