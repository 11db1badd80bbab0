import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { languages, problems, routes, type Route } from '@verbatim/contract'
import { apiOf, bearer, checkHeaders, checkProblem, openNewsroom, pathOf, submission } from './newsroom.ts'

const { api, story, submit, published, moderator, tokens, program } = await openNewsroom()
const own = 'https://own.example'
await api.as(bearer(tokens.settings)).ask(routes.patchSettings, { body: { name: 'The Halvern Post', languages: ['ckb', 'en'], timeZone: 'Asia/Baghdad', origins: [own] } })
const { id: storyId, slug } = await story({ url: `${own}/a` })
const { id: commentId } = await published(storyId)
const { receipt } = await submit(storyId)
const idsOfNothing = Object.fromEntries(['userId', 'inviteId', 'authorId', 'blockId', 'passId', 'batchId'].map((name) => [name, '00000000-0000-7000-8000-000000000000']))
const params = { ...idsOfNothing, storyId, commentId, token: receipt.token }

const everyRoute: readonly Route[] = Object.values(routes)
const ownPagesOnly: readonly Route[] = [routes.signIn, routes.setUp, routes.acceptInvite]
const openReads = everyRoute.filter(({ method, access }) => method === 'GET' && access.kind === 'public')
const get = (path: string, init: RequestInit = {}) => fetch(`${program.url}${path}`, { redirect: 'manual', ...init })

function preflight(path: string, origin: string, method: string): Promise<Response> {
  return get(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type,idempotency-key' } })
}

describe('GET /site', () => {
  it('tells name, languages, guidelines version, limits and whether a challenge is needed', async () => {
    const site = await api.ask(routes.site)
    assert.deepEqual([site.name, site.languages, site.timeZone, site.guidelinesVersion, site.challenge], ['The Halvern Post', ['ckb', 'en'], 'Asia/Baghdad', 1, { required: false }])
  })
})

describe('GET /guidelines', () => {
  const forbidden = ['profanity', 'threats', 'personal-attacks', 'vulgarity', 'sexism', 'racism', 'homophobia', 'xenophobia', 'other-abuse', 'promotion']

  it('names the two welcomes and the ten that are forbidden', async () => {
    const { version, items } = await api.ask(routes.guidelines)
    const keys = (wanted: string) => items.filter(({ kind }) => kind === wanted).map(({ key }) => key)
    assert.deepEqual([version, keys('welcome'), keys('forbidden')], [1, ['relevance', 'criticism-of-publisher'], forbidden])
  })

  it('is worded in each language by Accept-Language', async () => {
    const texts = new Map<string, string>()
    for (const language of languages) {
      const { headers, json } = await api.call(routes.guidelines, { headers: { 'accept-language': language } })
      assert.equal(headers.get('content-language'), language)
      assert.match(headers.get('vary') ?? '', /accept-language/i)
      const { items, preamble, closing } = Object(json)
      assert.ok(items.every((item: { title: string; text: string }) => item.title && item.text) && preamble && closing)
      texts.set(language, JSON.stringify(json))
    }
    assert.equal(new Set(texts.values()).size, languages.length)
    const ways: readonly (readonly [string, string])[] = [['nl, ar;q=0.5', 'ar'], ['fr, ar;q=0.5', 'fr'], ['en;q=0.1, tr', 'tr'], ['ckb-IQ', 'ckb'], ['ku-Arab', 'ckb'], ['ku', 'kmr'], ['nl', 'en'], ['', 'en'], ['*', 'en'], ['tr;q=0, ckb', 'ckb']]
    for (const [header, language] of ways) {
      assert.equal((await api.call(routes.guidelines, { headers: { 'accept-language': header } })).text, JSON.stringify(JSON.parse(texts.get(language) ?? '')), header)
    }
  })
})

describe('the OpenAPI document', async () => {
  const response = await get('/api/v1/openapi.json')
  const document: { paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>; servers: readonly { url: string }[] } = Object(await response.json())

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    assert.ok(valid, JSON.stringify(errors))
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
    assert.deepEqual(document.servers, [{ url: program.url }])
  })

  it('describes every route of the contract, and only those', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
    assert.deepEqual(described.toSorted(), everyRoute.map(({ method, path }) => `${method} ${path}`).toSorted())
  })

  it('describes the answers by their schemas', () => {
    for (const { path, method, answers } of everyRoute) {
      const responses = document.paths[path]?.[method.toLowerCase()]?.responses ?? {}
      for (const status of Object.keys(answers)) assert.ok(status in responses, `${method} ${path} ${status}`)
    }
  })
})

describe('every answer', () => {
  it('has X-Request-Id, which the log line has too', async () => {
    const ids = new Set<string>()
    for (const path of ['/', '/api/v1/site', '/nothing', '/api/v1/nothing', '/healthz', `/stories/${slug}`, '/assets/reader.css', '/favicon.ico', '/desk/', `/receipts/${receipt.token}`]) {
      const { headers } = await get(path)
      checkHeaders(headers, path)
      ids.add(headers.get('x-request-id') ?? '')
    }
    assert.equal(ids.size, 10)
    for (const id of ids) await program.logged(new RegExp(`"reqId":"${id}"`))
  })

  it('takes no request id from outside', async () => {
    const { headers } = await get('/', { headers: { 'x-request-id': 'mine', 'request-id': 'mine' } })
    assert.notEqual(headers.get('x-request-id'), 'mine')
  })

  it('that fails is a problem document: unknown paths, addresses that cannot be read, and long ones', async () => {
    const paths = [
      '/api/v1/nothing', '/api/v2/site', '/api', '/nothing', '/api/v1/stories/%E0%A4%A', '/api/v1/stories/%', `/api/v1/receipts/${'x'.repeat(700)}`, '/api/v1/site/', '/api/v1//site', '/API/v1/site',
      '/.env', '/assets/..%2f..%2fpackage.json',
    ]
    for (const path of paths) {
      const response = await get(path, { headers: { accept: 'application/json' } })
      assert.ok([400, 404, 414].includes(response.status), `${path} ${response.status}`)
      checkHeaders(response.headers, path)
      checkProblem({ headers: response.headers, status: response.status, json: await response.json(), what: path })
    }
  })
})

describe('a method that is not possible', () => {
  it('is answered 405 with those that are', async () => {
    for (const [path, atPath] of Map.groupBy(everyRoute, (route) => route.path)) {
      const possible: readonly string[] = atPath.map(({ method }) => method)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((name) => !possible.includes(name))) {
        const response = await get(pathOf({ ...routes.site, path }, { params }), { method, ...(method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } }) })
        const what = `${method} ${path}`
        assert.equal(response.status, 405, what)
        assert.deepEqual(response.headers.get('allow')?.split(', ').filter((name) => name !== 'HEAD' && name !== 'OPTIONS').toSorted(), possible.toSorted(), what)
        checkHeaders(response.headers, what)
        checkProblem({ headers: response.headers, status: 405, json: await response.json(), what })
      }
    }
  })

  it('is answered 405 by pages too', async () => {
    for (const path of ['/', `/stories/${slug}`, '/guidelines', `/receipts/${receipt.token}`, '/desk/']) {
      const response = await get(path, { method: 'PUT' })
      assert.equal(response.status, 405, path)
      assert.match(response.headers.get('allow') ?? '', /GET/)
    }
    assert.equal((await get(`/stories/${slug}/comments`)).status, 405)
  })
})

describe('HEAD', () => {
  it('answers as GET does, without the body', async () => {
    for (const path of ['/', '/api/v1/site', `/api/v1/stories/${storyId}`, `/api/v1/stories/${storyId}/comments`, `/stories/${slug}`, '/healthz', '/readyz', '/api/v1/openapi.json', `/receipts/${receipt.token}`]) {
      const [full, head] = [await get(path), await get(path, { method: 'HEAD' })]
      assert.equal(head.status, full.status, path)
      for (const name of ['content-type', 'cache-control']) assert.equal(head.headers.get(name), full.headers.get(name), path)
      assert.equal(await head.text(), '')
      await full.text()
    }
    assert.equal((await get('/api/v1/nothing', { method: 'HEAD' })).status, 404)
    assert.equal((await get('/api/v1/comments', { method: 'HEAD' })).status, 405)
  })
})

describe('caching', () => {
  const cacheable = openReads.filter((route) => route !== routes.receipt && route.streams === undefined)

  it('of public reads is for seconds, by ETag', async () => {
    for (const route of cacheable) {
      const asked = { params, query: route === routes.counts || route === routes.fragmentByUrl ? { url: `${own}/a` } : {} }
      const { headers, status } = await api.call(route, asked)
      assert.equal(status, 200, route.path)
      for (const part of ['max-age=0', 's-maxage=5', 'stale-while-revalidate=5']) assert.ok((headers.get('cache-control') ?? '').split(', ').includes(part), route.path)
      const etag = headers.get('etag') ?? assert.fail(`no ETag on ${route.path}`)
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await get(pathOf(route, asked), { headers: { 'if-none-match': known } })
        assert.equal(again.status, 304, `${route.path} with ${known}`)
        assert.equal(await again.text(), '')
        assert.equal(again.headers.get('etag'), etag)
        assert.equal(again.headers.get('cache-control'), headers.get('cache-control'))
        checkHeaders(again.headers, route.path)
      }
      assert.equal((await get(pathOf(route, asked), { headers: { 'if-none-match': '"other"' } })).status, 200)
    }
  })

  it('ends with the answer: a removal holds at once', async () => {
    const { id, slug: page } = await story({ commenting: 'open' })
    const { comment, receipt: own2 } = await submit(id, { body: 'Here and gone' })
    const path = pathOf(routes.comments, { params: { storyId: id } })
    const before = (await get(path)).headers.get('etag') ?? ''
    await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    const shown = await get(path, { headers: { 'if-none-match': before } })
    assert.equal(shown.status, 200)
    assert.match(await shown.text(), /Here and gone/)
    assert.match(await (await get(`/stories/${page}`)).text(), /Here and gone/)
    await api.ask(routes.withdraw, { params: { token: own2.token } })
    for (const address of [path, `/stories/${page}`]) {
      const gone = await get(address, { headers: { 'if-none-match': shown.headers.get('etag') ?? '' } })
      assert.equal(gone.status, 200)
      assert.doesNotMatch(await gone.text(), /Here and gone/)
    }
  })

  it('is forbidden to what is of one person', async () => {
    assert.equal((await api.call(routes.receipt, { params })).headers.get('cache-control'), 'no-store')
    assert.equal((await api.call(routes.submitComment, { params, body: submission() })).headers.get('cache-control'), 'no-store')
    for (const route of [routes.queue, routes.moderatedComment]) assert.equal((await moderator.call(route, { params })).headers.get('cache-control'), 'no-store')
    for (const path of ['/desk/', `/receipts/${receipt.token}`, '/healthz', '/readyz']) assert.equal((await get(path)).headers.get('cache-control'), 'no-store', path)
  })

  it('is forbidden to problems', async () => {
    for (const path of ['/api/v1/nothing', '/api/v1/stories/00000000-0000-4000-8000-000000000000']) assert.equal((await get(path)).headers.get('cache-control'), 'no-store')
  })
})

describe('other origins', () => {
  it('may read what is public, all of them, without credentials', async () => {
    for (const route of openReads) {
      const { headers } = await get(pathOf(route, { params }), { headers: { origin: 'https://anybody.example' } })
      assert.equal(headers.get('access-control-allow-origin'), '*', route.path)
      assert.equal(headers.get('access-control-allow-credentials'), null)
      assert.deepEqual((headers.get('access-control-expose-headers') ?? '').split(', ').toSorted(), ['ETag', 'Retry-After', 'X-Request-Id'])
    }
    assert.equal((await get('/api/v1/stories/00000000-0000-4000-8000-000000000000', { headers: { origin: 'https://anybody.example' } })).headers.get('access-control-allow-origin'), '*')
  })

  it('may post where the site lists them, refusals included', async () => {
    for (const [origin, allowed] of [[own, own], ['https://anybody.example', null], ['http://own.example', null], ['null', null]] as const) {
      for (const body of [submission(), {}]) {
        const { headers } = await api.call(routes.submitComment, { params, body, headers: { origin } })
        assert.equal(headers.get('access-control-allow-origin'), allowed, origin)
        assert.equal(headers.get('access-control-allow-credentials'), null)
        assert.match(headers.get('vary') ?? '', /\bOrigin\b/i)
      }
      const broken = await api.call(routes.submitComment, { params, bytes: '{', headers: { origin } })
      assert.equal(broken.headers.get('access-control-allow-origin'), allowed)
    }
  })

  it('ask first: preflight tells methods and headers', async () => {
    for (const route of [routes.submitComment, routes.submitCommentByUrl, routes.withdraw]) {
      const asked = await preflight(pathOf(route, { params }), own, 'POST')
      assert.equal(asked.status, 204, route.path)
      assert.equal(asked.headers.get('access-control-allow-origin'), own)
      assert.match(asked.headers.get('access-control-allow-methods') ?? '', /\bPOST\b/)
      assert.deepEqual((asked.headers.get('access-control-allow-headers') ?? '').split(', ').toSorted(), ['Content-Type', 'Idempotency-Key', 'Last-Event-ID'])
      assert.match(asked.headers.get('vary') ?? '', /\bOrigin\b/i)
      const stranger = await preflight(pathOf(route, { params }), 'https://anybody.example', 'POST')
      assert.doesNotMatch(stranger.headers.get('access-control-allow-methods') ?? '', /POST/)
    }
    const reading = await preflight('/api/v1/site', 'https://anybody.example', 'GET')
    assert.equal(reading.headers.get('access-control-allow-origin'), '*')
  })

  it('have no way into moderation, session, set-up and the site’s programs', async () => {
    const closed = everyRoute.filter((route) => route.access.kind === 'staff' || ownPagesOnly.includes(route))
    for (const route of closed) {
      const answer = await get(pathOf(route, { params }), { method: route.method, headers: { origin: own, ...bearer(tokens.moderation) } })
      assert.equal(answer.headers.get('access-control-allow-origin'), null, `${route.method} ${route.path}`)
      const asked = await preflight(pathOf(route, { params }), own, route.method)
      assert.doesNotMatch(asked.headers.get('access-control-allow-methods') ?? '', new RegExp(`\\b${route.method}\\b`), `${route.method} ${route.path}`)
    }
  })
})

describe('health', () => {
  it('is one word', async () => {
    assert.equal(await (await get('/healthz')).text(), 'alive')
    assert.equal(await (await get('/readyz')).text(), 'ready')
  })
})

describe('the log', () => {
  it('is a JSON object a line, with the route’s pattern and no path, query or address', async () => {
    const id = (await get(`/stories/${slug}?sort=oldest&secret=query-words`, { headers: { 'user-agent': 'agent-words', 'referer': 'https://referer.example/' } })).headers.get('x-request-id') ?? ''
    await program.logged(new RegExp(id))
    const line = program.log().split('\n').find((text) => text.includes(id)) ?? ''
    const { route, status, method, reqId } = Object(JSON.parse(line))
    assert.deepEqual([route, status, method, reqId], ['/stories/:slug', 200, 'GET', id])
    for (const text of program.log().trim().split('\n')) assert.doesNotThrow(() => JSON.parse(text))
    const answered = program.log().split('\n').filter((text) => text.includes('"reqId"')).join('\n')
    for (const secret of [slug, 'query-words', 'agent-words', 'referer.example', '127.0.0.1', '::1', storyId, commentId, receipt.token]) assert.ok(!answered.includes(secret), secret)
  })
})

it('every problem of the contract has a status and a title of its own code', () => {
  for (const [code, { status, title }] of Object.entries(problems)) assert.ok(status >= 400 && title.length > 5, code)
})

it('a stranger’s program needs no more than the address', async () => {
  const { name } = await apiOf({ url: program.url.replace('localhost', '127.0.0.1') }).ask(routes.site)
  assert.equal(name, 'The Halvern Post')
})
