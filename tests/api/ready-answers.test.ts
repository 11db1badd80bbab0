import assert from 'node:assert/strict'
import { request } from 'node:http'
import { describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { routes } from '@verbatim/contract'
import { startProgram, until } from '../program.ts'
import { apiOf, bearer, openNewsroom } from './newsroom.ts'

const { program, api, tokens, story, published, decide } = await openNewsroom({ env: { VERBATIM_LOG_LEVEL: 'debug' } })
const commentsOf = (storyId: string) => `${program.url}/api/v1/stories/${storyId}/comments`

interface Raw {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
}

/** As it comes over the wire: fetch would decompress it. */
function raw(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => {
      const { date, 'x-request-id': id, ...others } = response.headers
      assert.ok(date !== undefined && id !== undefined)
      resolve({ status: response.statusCode, headers: others, bytes: Buffer.concat(await response.toArray()) })
    }).on('error', reject).end()
  })
}

describe('what is answered from memory', () => {
  it('is what was answered before it was there, header for header, in each form', async () => {
    const { id } = await story()
    for (let index = 0; index < 10; index += 1) await published(id, { body: `Comment number ${index}, long enough to be worth it.` })
    for (const encoding of ['identity', 'gzip', 'br', 'gzip;q=0']) {
      const headers = { 'accept-encoding': encoding }
      const first = await raw(commentsOf(id), headers)
      assert.deepEqual(await raw(commentsOf(id), headers), first, encoding)
      assert.equal(first.headers['vary'], 'Accept-Encoding')
      const known = { ...headers, 'if-none-match': String(first.headers['etag']) }
      const notModified = await raw(commentsOf(id), known)
      assert.deepEqual([notModified.status, notModified.bytes.length], [304, 0])
      assert.equal(notModified.headers['etag'], first.headers['etag'])
    }
    const [plain, gzip] = [await raw(commentsOf(id)), await raw(commentsOf(id), { 'accept-encoding': 'gzip' })]
    assert.deepEqual(gunzipSync(gzip.bytes), plain.bytes)
    assert.ok(gzip.bytes.length < plain.bytes.length / 2)
    assert.ok(gzip.bytes.length === Number(gzip.headers['content-length']))
  })

  it('has a request id each time, and a log line for who asks for it', async () => {
    const { id } = await story()
    const ids = await Promise.all([1, 2, 3].map(async () => (await fetch(commentsOf(id))).headers.get('x-request-id')))
    assert.equal(new Set(ids).size, 3)
    for (const own of ids) await program.logged(new RegExp(`"level":(20|30).*"reqId":"${own}".*"route":"/api/v1/stories/:storyId/comments"`))
    assert.doesNotMatch(program.log(), new RegExp(id))
  })

  it('is not given to other methods, nor kept for what was refused', async () => {
    const { id } = await story()
    await fetch(commentsOf(id))
    assert.equal((await fetch(commentsOf(id), { method: 'DELETE' })).status, 405)
    assert.equal((await fetch(commentsOf(id), { method: 'HEAD' })).headers.get('content-type'), 'application/json; charset=utf-8')
    for (let again = 0; again < 2; again += 1) assert.equal((await fetch(`${commentsOf(id)}?cursor=none`)).status, 422)
  })

  it('changes with the next answer of this server, and within a second on another', async () => {
    const { id } = await story()
    const { id: commentId } = await published(id, { body: 'Here and gone' })
    const other = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const shows = async (url: string) => (await (await fetch(`${url}/api/v1/stories/${id}/comments`)).text()).includes('Here and gone')
    for (const url of [program.url, other.url, other.url]) assert.equal(await shows(url), true)
    await decide({ commentId, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    assert.equal(await shows(program.url), false)
    await until('the other server shows it no more', async () => !(await shows(other.url)), 1000)
    await apiOf(other, bearer(tokens.moderation)).ask(routes.decide, { body: { items: [{ commentId, verdict: 'approve', expectedStatus: 'rejected' }] } })
    assert.equal(await shows(other.url), true)
    await until('this server shows it again', () => shows(program.url), 1000)
    await other.stop()
  })

  it('is right for whoever asks while decisions come', async () => {
    const { id } = await story()
    const { id: commentId } = await published(id, { body: 'Now and then' })
    const moderator = api.as(bearer(tokens.moderation))
    for (let round = 0; round < 20; round += 1) {
      const readers = Array.from({ length: 5 }, () => fetch(commentsOf(id)).then((answer) => answer.text()))
      const [verdict, expectedStatus] = round % 2 === 0 ? ['reject', 'approved'] : ['approve', 'rejected']
      await moderator.ask(routes.decide, { body: { items: [{ commentId, verdict, expectedStatus, ...(verdict === 'reject' && { guidelines: ['vulgarity'] }) }] } })
      assert.equal((await (await fetch(commentsOf(id))).text()).includes('Now and then'), verdict === 'approve')
      await Promise.all(readers)
    }
  })
})

const keyIn = (page: string) => /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('no key')
const withoutKey = (page: string) => page.replace(keyIn(page), '')

describe('a page that is kept ready but for its form’s key', () => {
  it('gives each visit a key of its own, and else the same page, compressed or not', async () => {
    const { id, slug } = await story()
    await published(id, { body: 'A comment to read' })
    const pages = await Promise.all(['identity', 'gzip', 'gzip'].map(async (encoding) => {
      const { bytes, headers } = await raw(`${program.url}/stories/${encodeURIComponent(slug)}`, { 'accept-encoding': encoding })
      assert.equal(headers['cache-control'], 'no-store')
      assert.equal(headers['content-encoding'], encoding === 'gzip' ? 'gzip' : undefined)
      return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
    }))
    assert.equal(new Set(pages.map(keyIn)).size, 3)
    assert.equal(new Set(pages.map(withoutKey)).size, 1)
    assert.match(pages[0] ?? '', /A comment to read/)
  })

  it('is one for each text size, and shows no more what was removed', async () => {
    const { id, slug } = await story()
    const { id: commentId } = await published(id, { body: 'Here and gone' })
    const page = async (cookie: string) => (await fetch(`${program.url}/stories/${encodeURIComponent(slug)}`, { headers: { cookie } })).text()
    const [normal, large] = [await page(''), await page('verbatim_size=5')]
    assert.notEqual(withoutKey(normal), withoutKey(large))
    assert.equal(withoutKey(await page('')), withoutKey(normal))
    await decide({ commentId, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    for (const cookie of ['', 'verbatim_size=5']) assert.doesNotMatch(await page(cookie), /Here and gone/)
  })
})
