import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, roles, scopes, type Role, type Scope, type TokenId, type UserId } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { actorOf, callerKey, permitted, type Caller } from './caller.ts'

const randomBytes = (count: number) => systemChance.bytes(count)
const userId = newId<UserId>(1, randomBytes)
const tokenId = newId<TokenId>(1, randomBytes)
const access = { kind: 'staff', role: 'editor', scopes: ['settings'] } as const
const get = { method: 'GET', token: undefined }

describe('a staff route', () => {
  it('is closed to who shows nothing', () => {
    assert.deepEqual(permitted({ kind: 'anonymous' }, access, get), { ok: false, refusal: { code: 'signature-missing' } })
  })

  it('is open to its role and the ones above', () => {
    assert.deepEqual(roles.filter((role) => permitted(user(role), access, get).ok), ['editor', 'admin'])
    assert.deepEqual(permitted(user('moderator'), access, get), { ok: false, refusal: { code: 'forbidden' } })
  })

  it('is open to a program with the scope, and no other scope implies it, not even admin', () => {
    assert.deepEqual(scopes.filter((scope) => permitted(program(scope), access, get).ok), ['settings'])
    assert.deepEqual(permitted(program(), access, get), { ok: false, refusal: { code: 'forbidden' } })
  })

  it('without scopes is for people alone', () => {
    for (const scope of scopes) assert.ok(!permitted(program(scope), { kind: 'staff', role: 'moderator', scopes: [] }, get).ok, scope)
  })

  it('lets who may only read the queue read and nothing else', () => {
    const queue = { kind: 'staff', role: 'moderator', scopes: ['moderation', 'moderation:read'] } as const
    for (const method of ['GET', 'HEAD']) assert.ok(permitted(program('moderation:read'), queue, { method, token: undefined }).ok)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      assert.ok(!permitted(program('moderation:read'), queue, { method, token: undefined }).ok)
      assert.ok(permitted(program('moderation'), queue, { method, token: undefined }).ok)
    }
  })

  it('asks a session, and no program, where a change comes from', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const token of [undefined, '', 'CSRF', 'csrf ']) {
        assert.deepEqual(permitted(user('editor'), access, { method, token }), { ok: false, refusal: { code: 'csrf-token-wrong' } })
      }
      assert.ok(permitted(user('editor'), access, { method, token: 'csrf' }).ok)
      assert.ok(permitted(program('settings'), access, { method, token: undefined }).ok)
    }
  })
})

describe('who did something', () => {
  it('is the person or the program', () => {
    assert.deepEqual(actorOf(user('editor')), { kind: 'user', id: userId, name: 'Shilan' })
    assert.deepEqual(actorOf(program('settings')), { kind: 'program', id: tokenId, name: 'robot' })
  })

  it('is whose Idempotency-Key it is; all readers are one, since telephones change their network', () => {
    assert.deepEqual([user('editor'), program(), { kind: 'anonymous' } as const].map(callerKey), [userId, tokenId, 'anonymous'])
  })
})

function user(role: Role): Extract<Caller, { kind: 'user' }> {
  const account = { id: userId, name: 'Shilan', email: 'shilan@news.example', role, duties: [], passwordHash: '' }
  return { kind: 'user', session: { user: account, token: 'token', csrfToken: 'csrf' } }
}

function program(...held: Scope[]): Extract<Caller, { kind: 'program' }> {
  return { kind: 'program', token: { id: tokenId, name: 'robot', scopes: held } }
}
