import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type UserId } from '@verbatim/core'
import { systemChance, systemHashing } from '../platform/index.ts'
import type { AccountStore, User } from './ports.ts'
import { findSession, offerSetup, sessionDays, setUp, signIn, signOut, type SessionDeps } from './sign-in.ts'

const dayMs = 24 * 60 * 60 * 1000
const shilan: User = { id: newId<UserId>(1, (count) => systemChance.bytes(count)), name: 'Shilan', email: 'shilan@news.example', role: 'moderator', duties: [], passwordHash: 'hash of correct horse' }

describe('signing in', () => {
  it('takes the right password, with space around the address', async () => {
    const { deps } = newsroom([shilan])
    const session = await signIn(deps, { email: ' shilan@news.example ', password: 'correct horse' })
    assert.ok(session.ok)
    assert.equal(session.value.user, shilan)
    assert.deepEqual(await findSession(deps, session.value.token), session.value)
  })

  it('refuses a wrong password and an unknown address alike, each for the price of one', async () => {
    const { deps, verified } = newsroom([shilan])
    for (const email of [shilan.email, 'nobody@news.example']) {
      assert.deepEqual(await signIn(deps, { email, password: 'wrong' }), { ok: false, refusal: { code: 'sign-in-refused' } })
    }
    assert.equal(verified.length, 2)
    assert.deepEqual(await signIn(deps, { email: 'nobody@news.example', password: 'nobody has this password' }), { ok: false, refusal: { code: 'sign-in-refused' } })
  })

  it('gives a token that is kept as a hash, and a CSRF token that tells nothing of it', async () => {
    const { deps, sessions } = newsroom([shilan])
    const session = await signIn(deps, { email: shilan.email, password: 'correct horse' })
    assert.ok(session.ok)
    const { token, csrfToken } = session.value
    assert.equal(Buffer.from(token, 'base64url').length, 32)
    assert.deepEqual([...sessions.keys()], [systemHashing.sha256(token)])
    assert.notEqual(csrfToken, systemHashing.sha256(token))
  })

  it('lasts a week, or until signing out', async () => {
    const { deps, clock } = newsroom([shilan])
    const session = await signIn(deps, { email: shilan.email, password: 'correct horse' })
    assert.ok(session.ok)
    clock.time += sessionDays * dayMs - 1
    assert.ok(await findSession(deps, session.value.token))
    clock.time += 1
    assert.equal(await findSession(deps, session.value.token), undefined)
    clock.time = 0
    await signOut(deps, session.value)
    assert.equal(await findSession(deps, session.value.token), undefined)
  })
})

describe('the first administrator', () => {
  it('is made once, with the link that the server printed last', async () => {
    const { deps } = newsroom([])
    const old = await offerSetup(deps)
    const token = await offerSetup(deps)
    assert.ok(old !== undefined && token !== undefined)
    const input = { email: ' azad@news.example ', password: 'ten letters' }
    for (const wrong of [old, 'guess', '']) assert.deepEqual(await setUp(deps, { ...input, token: wrong }), { ok: false, refusal: { code: 'setup-link-used' } })
    const session = await setUp(deps, { ...input, token })
    assert.ok(session.ok)
    const { name, email, role } = session.value.user
    assert.deepEqual([name, email, role], ['azad', 'azad@news.example', 'admin'])
    assert.deepEqual(await setUp(deps, { ...input, token }), { ok: false, refusal: { code: 'setup-link-used' } })
    assert.equal(await offerSetup(deps), undefined)
  })

  it('needs an e-mail address and a password of ten characters', async () => {
    const { deps } = newsroom([])
    const token = (await offerSetup(deps)) ?? ''
    assert.deepEqual(await setUp(deps, { token, email: 'azad', password: 'ten letters' }), { ok: false, refusal: { code: 'field-refused', field: 'email', reason: 'email' } })
    assert.deepEqual(await setUp(deps, { token, email: 'azad@news.example', password: 'nine char' }), { ok: false, refusal: { code: 'field-refused', field: 'password', reason: 'too-short' } })
    assert.ok((await setUp(deps, { token, email: 'azad@news.example', name: ' Azad ', password: 'ten chars.' })).ok)
  })
})

function newsroom(users: User[]) {
  const clock = { time: 0, now: () => clock.time }
  const sessions = new Map<string, Parameters<AccountStore['startSession']>[0]>()
  const verified: string[] = []
  let offered: string | undefined
  const accounts: AccountStore = {
    hasAdmin: async () => users.some(({ role }) => role === 'admin'),
    async offerSetup(hash) {
      offered = hash
    },
    async setUp(hash, admin) {
      if (hash !== offered) return false
      offered = undefined
      users.push(admin)
      return true
    },
    findByEmail: async (email) => users.find((user) => user.email === email),
    async startSession(session) {
      sessions.set(session.tokenHash, session)
    },
    async sessionUser(hash, now) {
      const session = sessions.get(hash)
      return session && session.endsAt > now ? users.find(({ id }) => id === session.userId) : undefined
    },
    async endSession(hash) {
      sessions.delete(hash)
    },
    forgetSessions: async () => 0,
  }
  const passwords = {
    hash: async (password: string) => `hash of ${password}`,
    async verify(password: string, hash: string) {
      verified.push(hash)
      return hash === `hash of ${password}`
    },
  }
  const deps: SessionDeps = { accounts, clock, chance: systemChance, hashing: systemHashing, passwords }
  return { deps, clock, sessions, verified }
}
