import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { createToken, noTracing, startSite, type Storage } from '../app/index.ts'
import { argon2id, cleanHtml, linkFinder, prometheusMetrics, sealing, systemChance, systemHashing } from '../platform/index.ts'
import { openSqlite } from '../storage/index.ts'
import { readyAnswers, readyPages } from './ready-answers.ts'
import { httpServer } from './server.ts'

const clock = { now: () => Date.UTC(2026, 10, 5) }
const submission = { storyUrl: 'https://news.example/a', name: 'Dilan', email: 'dilan@example.org', body: 'I agree.' }
const coralSecret = 'c'.repeat(64)
const newsOrigin = { origin: 'https://news.example' }

const metrics = prometheusMetrics({ version: '1', engine: 'sqlite' })
const draining = new AbortController()

let dataDir: string
let storage: Storage
let app: FastifyInstance

before(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'verbatim-http-'))
  storage = await openSqlite({ dataDir, writer: 'here' })
  const platform = { clock, chance: systemChance, hashing: systemHashing, passwords: argon2id, sealing, html: cleanHtml, links: linkFinder, assessor: { model: 'none@0', assess: () => undefined }, distant: { assess: async () => [] }, answerBatch: () => assert.fail(), assessing: () => undefined, batchesInProgress: async () => [], staffNames: { isImitated: async () => false }, termReader: { formOf: (text: string) => text, finder: () => () => [], use: () => {} } }
  const { site } = await startSite({ ...platform, ...storage })
  await storage.sites.change({ origins: ['https://news.example'] }, { actor: { kind: 'operator', id: null, name: 'operator' }, at: 1 })
  app = await httpServer({
    ...storage, ...platform, siteId: site.id, publicUrl: () => 'https://comments.example', trustedProxies: ['10.0.0.1'], coralSecrets: [coralSecret], streamLimits: { most: 10, mostOfAddress: 5 },
    ready: readyAnswers(storage.events, { mostBytes: 1_000_000 }), readyPages: readyPages(storage.events, { mostBytes: 1_000_000 }), mail: 'off', logger: pino({ level: 'silent' }),
    metrics, exposition: metrics.exposition, expositionType: metrics.contentType, tracing: noTracing, draining: draining.signal,
    rateLimits: { submissions: { burst: 2, perMinute: 1 }, reports: { burst: 2, perMinute: 1 }, recommendations: { burst: 2, perMinute: 1 }, signIns: { burst: 2, perMinute: 1 }, analyses: { burst: 2, perMinute: 1 } },
  })
})

after(async () => {
  await app.close()
  await storage.close()
  rmSync(dataDir, { recursive: true })
})

describe('another site’s page', () => {
  it('may read what is public, wherever it is', async () => {
    for (const url of ['/api/v1/site', '/api/v1/guidelines', '/api/v1/stories', '/api/v1/stories?limit=0']) {
      const { headers } = await ask({ url, headers: { origin: 'https://elsewhere.example' } })
      assert.equal(headers['access-control-allow-origin'], '*', url)
      assert.equal(headers['access-control-expose-headers'], 'ETag, Retry-After, X-Request-Id')
      assert.equal(headers['access-control-allow-credentials'], undefined)
    }
  })

  it('may send comments where the site lists it', async () => {
    const { headers } = await post({}, newsOrigin)
    assert.equal(headers['access-control-allow-origin'], 'https://news.example')
    assert.equal(headers['vary'], 'Origin')
    for (const origin of ['https://elsewhere.example', 'http://news.example', 'https://news.example.elsewhere.example', 'null']) {
      const other = await post({}, { origin })
      assert.equal(other.headers['access-control-allow-origin'], undefined, origin)
      assert.equal(other.headers['vary'], 'Origin')
    }
  })

  it('learns why its comment was refused before it was even read', async () => {
    const refused = [
      await post({ ...submission, body: 'a'.repeat(70_000) }, newsOrigin),
      await ask({ method: 'POST', url: '/api/v1/comments', headers: { ...newsOrigin, 'content-type': 'application/json' }, payload: '{' }),
      await ask({ method: 'POST', url: '/api/v1/comments', headers: { ...newsOrigin, 'content-type': 'text/plain' }, payload: 'hello' }),
    ]
    assert.deepEqual(refused.map(({ statusCode }) => statusCode), [413, 400, 415])
    for (const { headers } of refused) assert.equal(headers['access-control-allow-origin'], 'https://news.example')
  })

  it('is told beforehand what it may send', async () => {
    const listed = await preflight('/api/v1/comments', 'https://news.example')
    assert.equal(listed.statusCode, 204)
    assert.equal(listed.headers['access-control-allow-origin'], 'https://news.example')
    assert.equal(listed.headers['access-control-allow-methods'], 'POST')
    assert.equal(listed.headers['access-control-allow-headers'], 'Content-Type, Idempotency-Key, Last-Event-ID')
    assert.equal((await preflight('/api/v1/comments', 'https://elsewhere.example')).headers['access-control-allow-origin'], undefined)
    assert.equal((await preflight('/api/v1/stories', 'https://elsewhere.example')).headers['access-control-allow-methods'], 'GET')
  })

  it('has no way to sessions, moderation, settings and the site’s own programs', async () => {
    for (const url of ['/api/v1/session', '/api/v1/setup', '/api/v1/settings', '/api/v1/moderation/queue', '/api/v1/moderation/decisions']) {
      for (const method of ['OPTIONS', 'GET', 'POST'] as const) {
        const { headers } = await ask({ method, url, headers: newsOrigin })
        assert.equal(headers['access-control-allow-origin'], undefined, `${method} ${url}`)
      }
    }
  })
})

describe('another comment system', () => {
  it('has its texts scored with a key for that alone, whose quota is its own, and its decisions kept', async () => {
    const key = await createToken({ ...storage, clock, chance: systemChance, hashing: systemHashing }, { name: 'Coral', scopes: ['assess'] })
    const analyze = () => ask({ method: 'POST', url: `/v1alpha1/comments:analyze?key=${key}`, payload: { comment: { text: 'Good day' }, requestedAttributes: { TOXICITY: {} }, languages: ['en'] } })
    const answers = [await analyze(), await analyze(), await analyze()]
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), [503, 503, 429])
    assert.ok(answers.every(({ headers }) => headers['x-request-id'] !== undefined && headers['cache-control'] === 'no-store'))
    const label = { comment: { text: 'Good day' }, attributeScores: { TOXICITY: { summaryScore: { value: 0 } } }, clientToken: 'comment:1' }
    const kept = await ask({ method: 'POST', url: `/v1alpha1/comments:suggestscore?key=${key}`, payload: label })
    assert.deepEqual([kept.statusCode, kept.json()], [200, { clientToken: 'comment:1', detectedLanguages: [], requestedLanguages: [] }])
  })

  it('finds this server in the discovery document', async () => {
    const { body } = await ask({ url: '/$discovery/rest?version=v1alpha1' })
    assert.equal(JSON.parse(body).rootUrl, 'https://comments.example/')
  })

  it('is told to let a person read what could not be assessed, if it signs', async () => {
    const payload = JSON.stringify({ action: 'NEW', comment: { body: 'Good day', parentID: null } }, null, 2)
    const signature = `sha256=${createHmac('sha256', coralSecret).update(payload).digest('hex')}`
    const moderate = (headers: Record<string, string>) => ask({ method: 'POST', url: '/integrations/coral/moderate', headers: { 'content-type': 'application/json', ...headers }, payload })
    const answer = await moderate({ 'x-coral-signature': signature })
    assert.deepEqual([answer.statusCode, answer.json()], [200, { status: 'PREMOD' }])
    assert.equal((await moderate({})).statusCode, 401)
  })
})

describe('the limit of an address', () => {
  it('is reached before anything is stored, the story of a first comment too', async () => {
    const from = { remoteAddress: '192.0.2.7' }
    const answers = []
    for (const page of ['one', 'two', 'three']) answers.push(await post({ ...submission, storyUrl: `https://news.example/${page}` }, {}, from))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), [202, 202, 429])
    assert.equal(answers[2]?.headers['retry-after'], '60')
    assert.deepEqual(await Promise.all(['one', 'two', 'three'].map(async (page) => (await storage.stories.findByUrl(`https://news.example/${page}`)) !== undefined)), [true, true, false])
  })

  it('is of the reader’s own address where a trusted proxy tells it, and of nobody else’s word', async () => {
    assert.deepEqual(await threeReadersBehind('10.0.0.1'), [202, 202, 202])
    assert.deepEqual(await threeReadersBehind('10.0.0.2'), [202, 202, 429])
  })
})

function ask(options: InjectOptions) {
  return app.inject(options)
}

function post(payload: object, headers: Record<string, string>, from: { readonly remoteAddress?: string } = {}) {
  return ask({ method: 'POST', url: '/api/v1/comments', headers, payload, ...from })
}

function preflight(url: string, origin: string) {
  return ask({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': 'POST' } })
}

async function threeReadersBehind(remoteAddress: string): Promise<readonly number[]> {
  const statuses: number[] = []
  for (const reader of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
    statuses.push((await post(submission, { 'x-forwarded-for': reader }, { remoteAddress })).statusCode)
  }
  return statuses
}
