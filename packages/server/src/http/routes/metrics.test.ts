import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type Scope, type TokenId } from '@verbatim/core'
import Fastify, { type FastifyInstance } from 'fastify'
import { systemHashing } from '../../platform/index.ts'
import { registerMetrics } from './metrics.ts'

const tokens = new Map<string, readonly Scope[]>([['scraper', ['metrics']], ['other', ['admin', 'moderation', 'settings']]])
const byHash = new Map([...tokens].map(([name, scopes]) => [systemHashing.sha256(name), { id: newId<TokenId>(0, (count) => new Uint8Array(count)), name, scopes }]))

function serverBehind(trustProxy: string[] | false): FastifyInstance {
  const app = Fastify({ trustProxy })
  registerMetrics(app, {
    tokens: { find: async (hash) => byHash.get(hash) },
    hashing: systemHashing,
    exposition: async () => 'verbatim_build_info 1\n',
    expositionType: 'text/plain',
  })
  return app
}

async function statusOf(app: FastifyInstance, remoteAddress: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  return (await app.inject({ url: '/metrics', remoteAddress, headers })).statusCode
}

describe('/metrics', () => {
  it('is open to programs on this machine', async () => {
    const app = serverBehind(false)
    for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) assert.equal(await statusOf(app, address), 200, address)
  })

  it('asks everybody else for a token, and refuses one that is for something else', async () => {
    const app = serverBehind(false)
    for (const address of ['203.0.113.5', '10.0.0.4', '192.168.1.1', 'fe80::1']) assert.equal(await statusOf(app, address), 401, address)
    assert.equal(await statusOf(app, '203.0.113.5', { authorization: 'Bearer nobody' }), 401)
    assert.equal(await statusOf(app, '203.0.113.5', { authorization: 'Bearer other' }), 403)
    assert.equal(await statusOf(app, '203.0.113.5', { authorization: 'Bearer scraper' }), 200)
  })

  it('is not opened to the world by a proxy on this machine, named or not', async () => {
    for (const app of [serverBehind(false), serverBehind(['127.0.0.1'])]) {
      assert.equal(await statusOf(app, '127.0.0.1', { 'x-forwarded-for': '203.0.113.5' }), 401)
      assert.equal(await statusOf(app, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1, 203.0.113.5' }), 401)
      assert.equal(await statusOf(app, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }), 401)
      assert.equal(await statusOf(app, '127.0.0.1', { forwarded: 'for=127.0.0.1' }), 401)
      assert.equal(await statusOf(app, '127.0.0.1', { 'x-forwarded-for': '203.0.113.5', authorization: 'Bearer scraper' }), 200)
      assert.equal(await statusOf(app, '127.0.0.1'), 200)
    }
  })
})
