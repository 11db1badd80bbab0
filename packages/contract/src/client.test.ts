import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createClient } from './client.ts'
import { routes } from './routes.ts'

const storyId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
const submission = { name: 'Dilan', email: 'dilan@example.org', body: ' I agree.\n' }
const problem = { type: 'urn:verbatim:problem:story-unknown', title: 'There is no such story', status: 404, detail: 'There is no such story' }

describe('the client', () => {
  it('asks at the route’s path, with the query that is given', async () => {
    const { client, sent } = answering(() => Response.json({ items: [], nextCursor: null }))
    await client.call(routes.comments, { params: { storyId }, query: { sort: 'oldest', limit: 5, cursor: 'a&b=ü' } })
    await client.call(routes.comments, { params: { storyId }, query: {} })
    assert.deepEqual(sent.map(({ method, url }) => `${method} ${url}`), [
      `GET https://comments.example/api/v1/stories/${storyId}/comments?sort=oldest&limit=5&cursor=a%26b%3D%C3%BC`,
      `GET https://comments.example/api/v1/stories/${storyId}/comments`,
    ])
  })

  it('keeps what is false or 0 in a query, and leaves out what is undefined', async () => {
    const { client, sent } = answering(() => Response.json({ items: [], nextCursor: null }))
    await client.call(routes.queue, { query: { hasLink: false, minScore: 0 } })
    assert.equal(new URL(sent[0]?.url ?? '').search, '?hasLink=false&minScore=0')
  })

  it('names in a query each of what it is given several of', async () => {
    const { client, sent } = answering(() => Response.json({ items: [] }))
    await client.call(routes.counts, { query: { url: ['https://news.example/?a=1&b', 'https://news.example/b'] } })
    assert.deepEqual(new URL(sent[0]?.url ?? '').searchParams.getAll('url'), ['https://news.example/?a=1&b', 'https://news.example/b'])
  })

  it('escapes what is put into a path', async () => {
    const { client, sent } = answering(() => Response.json({}))
    await client.call(routes.receipt, { params: { token: 'a/b?c#d' } })
    assert.equal(sent[0]?.url, 'https://comments.example/api/v1/receipts/a%2Fb%3Fc%23d')
  })

  it('sends the body to the byte, with token and key', async () => {
    const { client, sent } = answering(() => Response.json({}, { status: 202 }))
    const answer = await client.call(routes.submitComment, { params: { storyId }, body: submission, idempotencyKey: 'k1' })
    assert.deepEqual([answer.ok, answer.status], [true, 202])
    const [request] = sent
    assert.deepEqual(await request?.json(), submission)
    assert.deepEqual(['content-type', 'authorization', 'idempotency-key'].map((name) => request?.headers.get(name)), ['application/json', 'Bearer secret', 'k1'])
  })

  it('sends no key, token or type where there is none', async () => {
    const { client, sent } = answering(() => Response.json({}), { token: undefined })
    await client.call(routes.site, {})
    assert.deepEqual(['content-type', 'authorization', 'idempotency-key'].map((name) => sent[0]?.headers.get(name)), [null, null, null])
  })

  it('brings a refusal back as its problem', async () => {
    const { client } = answering(() => Response.json(problem, { status: 404 }))
    assert.deepEqual(await client.call(routes.story, { params: { storyId } }), { ok: false, status: 404, problem })
  })

  it('brings an answer without a body', async () => {
    const { client } = answering(() => new Response(null, { status: 204 }))
    assert.deepEqual(await client.call(routes.signOut, {}), { ok: true, status: 204, value: undefined })
  })

  it('throws at what is neither the route’s answer nor a problem', async () => {
    const strange = [
      () => Response.json({}, { status: 201 }),
      () => Response.json({ error: 'no' }, { status: 500 }),
      () => new Response('', { status: 502 }),
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
      () => new Response('<h1>Welcome</h1>'),
    ]
    for (const answer of strange) await assert.rejects(answering(answer).client.call(routes.site, {}))
    const broken = createClient({ baseUrl: 'https://comments.example', fetch: () => Promise.reject(new TypeError('fetch failed')) })
    await assert.rejects(broken.call(routes.site, {}), /fetch failed/)
  })
})

function answering(answer: () => Response, { token }: { readonly token: string | undefined } = { token: 'secret' }) {
  const sent: Request[] = []
  const client = createClient({
    baseUrl: 'https://comments.example',
    ...(token === undefined ? {} : { token }),
    async fetch(input, init) {
      sent.push(new Request(input, init))
      return answer()
    },
  })
  return { client, sent }
}
