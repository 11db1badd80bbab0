import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { after, before, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { until } from '../program.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

/** As OTLP has it in JSON. */
interface CollectedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly attributes?: readonly { readonly key: string; readonly value: { readonly stringValue?: string; readonly intValue?: number } }[]
  readonly status?: { readonly code?: number }
}

const collected: string[] = []
const collector = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  assert.equal(`${request.method} ${request.url}`, 'POST /v1/traces')
  collected.push(Buffer.concat(parts).toString())
  response.setHeader('content-type', 'application/json').end('{}')
})
const traceId = '0af7651916cd43dd8448eb211c80319c'
const parentId = 'b7ad6b7169203331'

let newsroom: Newsroom

before(async () => {
  await once(collector.listen(0, '127.0.0.1'), 'listening')
  const address = collector.address()
  if (typeof address !== 'object' || address === null) assert.fail()
  newsroom = await openNewsroom({ env: { VERBATIM_OTLP_ENDPOINT: `http://127.0.0.1:${address.port}` } })
})
after(async () => {
  await newsroom.program.stop()
  collector.close()
})

it('tells a collector where the time of a submission goes, as a part of the trace that its sender began', async () => {
  const story = await newsroom.story({ headline: 'Unmistakable headline' })
  const { receipt } = await newsroom.api.ask(routes.submitComment, {
    params: { storyId: story.id },
    body: { name: 'Unmistakable', email: 'unmistakable@example.org', body: 'Unmistakable words' },
    headers: { 'traceparent': `00-${traceId}-${parentId}-01`, 'x-forwarded-for': '203.0.113.77' },
  })
  await (await fetch(`${newsroom.program.url}/receipts/${receipt.token}`)).text()
  await until('the spans have come', () => spansOf(traceId).some(({ kind }) => kind === 2))

  const spans = spansOf(traceId)
  const request = spans.find(({ kind }) => kind === 2) ?? assert.fail()
  assert.equal(request.name, 'POST /api/v1/stories/:storyId/comments')
  assert.equal(request.parentSpanId, parentId)
  assert.deepEqual(request.attributes?.map(({ key, value }) => [key, value.stringValue ?? value.intValue]), [
    ['http.request.method', 'POST'], ['http.route', '/api/v1/stories/:storyId/comments'], ['http.response.status_code', 202],
  ])
  const useCase = spans.find(({ name }) => name === 'submit-comment') ?? assert.fail()
  assert.equal(useCase.parentSpanId, request.spanId)
  for (const name of ['stories.find', 'assess', 'comments.receive']) {
    assert.equal(spans.find((span) => span.name === name)?.parentSpanId, useCase.spanId, name)
  }
  const told = collected.join('')
  for (const secret of ['nmistakable', '203.0.113.77', receipt.token, story.id, '127.0.0.1']) assert.ok(!told.includes(secret), secret)
})

it('tells nothing of a request whose sender wants no trace', async () => {
  const unsampled = traceId.replace('0', '1')
  const sampled = traceId.replace('0', '2')
  for (const [id, flags] of [[unsampled, '00'], [sampled, '01']]) {
    await newsroom.api.call(routes.site, { headers: { traceparent: `00-${id}-${parentId}-${flags}` } })
  }
  await until('the later spans have come', () => spansOf(sampled).length > 0)
  assert.deepEqual(spansOf(unsampled), [])
})

it('begins a trace of its own where the header says nothing that it could follow', async () => {
  for (const traceparent of ['nonsense', `00-${'0'.repeat(32)}-${parentId}-01`]) {
    assert.equal((await newsroom.api.call(routes.guidelines, { headers: { traceparent } })).status, 200)
  }
  await until('the spans have come', () => allSpans().filter(({ name }) => name === 'GET /api/v1/guidelines').length === 2)
  for (const span of allSpans().filter(({ name }) => name === 'GET /api/v1/guidelines')) {
    assert.match(span.traceId, /^(?!0{32})[0-9a-f]{32}$/)
    assert.equal(span.parentSpanId || undefined, undefined)
  }
})

function allSpans(): readonly CollectedSpan[] {
  return collected.flatMap((body): readonly CollectedSpan[] => JSON.parse(body).resourceSpans.flatMap((resource: { readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[] }) => resource.scopeSpans.flatMap(({ spans }) => spans)))
}

function spansOf(id: string): readonly CollectedSpan[] {
  return allSpans().filter((span) => span.traceId === id)
}
