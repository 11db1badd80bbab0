import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type OwnComment, type Receipt, type Route } from '@verbatim/contract'
import { until } from '../program.ts'
import { openEvents } from './event-stream.ts'
import { bearer, openNewsroom, pathOf, setUpAdmin, submission, type Input } from './newsroom.ts'

const { api, story, submit, approve, decide, moderator, tokens, program } = await openNewsroom()
const moderatorPerson = { email: 'mark-moderator-email@example.org', password: 'mark-moderator-password', name: 'mark-moderator-name' }
const session = await setUpAdmin(api, program, moderatorPerson)
const person = api.as(session)
await person.ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })

/** All that must be nowhere in public. Each text is in some comment, decision or account below. */
const marks = new Set<string>([...Object.values(moderatorPerson), ...Object.values(tokens), session['x-csrf-token'] ?? '', session['cookie']?.split('=')[1] ?? ''])
const published = new Set<string>()
const commentIds: string[] = []
const receipts: Receipt[] = []

const site = await story({ headline: 'A story with all that can be', tags: ['leaks'], bodyHtml: '<p>Its body.</p>' })
const other = await story({ headline: 'Another story', tags: ['leaks'], commenting: 'open' })
// Before there is anything: it hears all that is ever told of them.
const listening = await openEvents(program, routes.events, { query: { story: [site.id, other.id] } })
await fill(site.id)
await fill(other.id)
await moderator.ask(routes.patchStory, { params: { storyId: other.id }, body: { commenting: 'closed' } })

/** A comment whose text, name and e-mail are marked; what of it is public is not a mark. */
async function marked(storyId: string, kind: string, parent?: OwnComment): Promise<Receipt> {
  const mark = `mark-${kind}-${commentIds.length}`
  const receipt = await submit(storyId, { name: `${mark}-name`, email: `${mark}-email@example.org`, body: `${mark}-body`, ...(parent === undefined ? {} : { parentId: parent.id }) })
  commentIds.push(receipt.comment.id)
  receipts.push(receipt)
  for (const secret of [`${mark}-name`, `${mark}-email`, `${mark}-body`, receipt.comment.bodySha256 ?? '', receipt.receipt.token]) marks.add(secret)
  return receipt
}

async function shown(storyId: string, kind: string, parent?: OwnComment): Promise<OwnComment> {
  const { comment } = await marked(storyId, kind, parent)
  await person.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve', note: `mark-note-${comment.id}`, message: `mark-message-${comment.id}` }] } })
  for (const text of [`mark-note-${comment.id}`, `mark-message-${comment.id}`]) marks.add(text)
  for (const text of [comment.body ?? '', (comment.body ?? '').replace(/body$/, 'name'), comment.bodySha256 ?? '']) {
    marks.delete(text)
    published.add(text)
  }
  return comment
}

/** Takes a published comment down, so that what of it was public is a mark again. */
async function remove(comment: OwnComment, how: 'reject' | 'withdraw'): Promise<void> {
  const { receipt } = receipts.find((known) => known.comment.id === comment.id) ?? assert.fail()
  if (how === 'withdraw') await api.ask(routes.withdraw, { params: { token: receipt.token } })
  else await decide({ commentId: comment.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved', note: `mark-later-note-${comment.id}` })
  marks.add(`mark-later-note-${comment.id}`)
  for (const text of [comment.body ?? '', (comment.body ?? '').replace(/body$/, 'name'), comment.bodySha256 ?? '']) {
    published.delete(text)
    marks.add(text)
  }
}

async function fill(storyId: string): Promise<void> {
  const root = await shown(storyId, 'published-root')
  const reply = await shown(storyId, 'published-reply', root)
  await shown(storyId, 'published-deep', reply)
  await marked(storyId, 'pending')
  await marked(storyId, 'pending-reply', root)
  const rejected = await marked(storyId, 'rejected', root)
  await decide({ commentId: rejected.comment.id, verdict: 'reject', guidelines: ['threats'], note: 'mark-rejection-note', message: 'mark-rejection-message' })
  for (const text of ['mark-rejection-note', 'mark-rejection-message']) marks.add(text)
  const withdrawn = await marked(storyId, 'withdrawn')
  await api.ask(routes.withdraw, { params: { token: withdrawn.receipt.token } })
  for (const how of ['reject', 'withdraw'] as const) {
    const tombstone = await shown(storyId, `tombstone-by-${how}`)
    await shown(storyId, 'below-tombstone', tombstone)
    await remove(tombstone, how)
    const middle = await shown(storyId, `tombstone-middle-by-${how}`, root)
    await shown(storyId, 'below-middle', middle)
    await remove(middle, how)
    await remove(await shown(storyId, `gone-by-${how}`, root), how)
  }
}

const everyRoute: readonly Route[] = Object.values(routes)
/** Those whose answers have an end. */
const everyAnswer = everyRoute.filter(({ streams }) => streams === undefined)
const unknown = '00000000-0000-4000-8000-000000000000'

/** Values worth trying for a parameter, by its name and schema; a name that is new here gets what its schema allows. */
function valuesOf(name: string, schema: unknown): readonly (string | number | boolean)[] {
  const known: Readonly<Record<string, readonly (string | number)[]>> = {
    storyId: [site.id, other.id],
    story: [site.id, other.id],
    token: ['unknown', ...commentIds],
    url: [site.url, other.url, 'https://own.example/unknown', 'https://elsewhere.example/'],
    tag: ['leaks', 'mark-pending'],
    limit: [1, 200],
    cursor: ['x'],
  }
  const { enum: words, type, pattern } = Object(schema)
  if (known[name] !== undefined) return known[name]
  if (Array.isArray(words)) return words
  if (type === 'integer' || type === 'number') return [0, 1, 200]
  if (type === 'boolean') return [true, false]
  if (typeof pattern === 'string' && /\{8\}/.test(pattern)) return [...commentIds, site.id, unknown]
  return ['mark', 'mark-pending-3-body', ...commentIds]
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return Object(Object(schema).properties)
}

/** Each path parameter with each value, each query parameter by itself with each value, and cursors that the answers hold. */
function inputsOf(route: Route): readonly Input[] {
  const paths = Object.entries(propertiesOf(route.params)).reduce<readonly Readonly<Record<string, string>>[]>(
    (sofar, [name, schema]) => sofar.flatMap((params) => valuesOf(name, schema).map((value) => ({ ...params, [name]: String(value) }))),
    [{}],
  )
  const queries = Object.entries(propertiesOf(route.query)).flatMap(([name, schema]) => valuesOf(name, schema).map((value) => ({ [name]: value })))
  return paths.flatMap((params) => [{ params }, ...queries.map((query) => ({ params, query }))])
}

const pages: readonly string[] = [
  '/', '/?size=3', '/comments.atom', '/guidelines', '/guidelines?lang=ar', '/tags/leaks', '/tags/mark', '/desk', '/desk/', '/desk/?q=mark', '/desk/setup', '/desk/setup?token=x', '/healthz', '/readyz', '/metrics',
  '/nothing', '/embed.js', '/sitemap.xml', '/robots.txt', '/assets/reader.css', '/api/v1/openapi.json', '/api/v1/moderation/queue', '/api/v1/settings', '/api/v1/session', '/favicon.ico',
  ...commentIds.flatMap((id) => [`/desk/comments/${id}`, `/receipts/${id}`, `/comments/${id}/report`, `/api/v1/comments/${id}`, `/api/v1/moderation/comments/${id}`]),
  ...[site, other].flatMap(({ id, slug }) => {
    const path = `/stories/${encodeURIComponent(slug)}`
    const asked = ['', '?sort=newest', '?sort=oldest', '?sort=replies', '?size=5', '?cursor=x', ...commentIds.flatMap((comment) => [`?replyTo=${comment}`, `?parentId=${comment}`, `?commentId=${comment}`])]
    return [`${path}/comments.atom`, `/api/v1/stories/${id}/fragment`, ...asked.map((query) => `${path}${query}`)]
  }),
]

/** All that came back for one request: head and body. */
async function answerTo(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(`${program.url}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init })
  return `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`
}

function assertUnmarked(answer: string, what: string): void {
  const plain = answer.replaceAll('&#x2d;', '-').replaceAll('%2D', '-')
  for (const mark of marks) assert.ok(!plain.includes(mark), `${what} shows ${mark}`)
}

const seen = new Set<string>()
function note(answer: string): void {
  for (const text of published) if (answer.includes(text)) seen.add(text)
}

describe('nothing that is not public is in', () => {
  for (const route of everyAnswer.filter(({ method, access }) => method === 'GET' && access.kind === 'public')) {
    it(`an answer of GET ${route.path}, with any query`, async () => {
      for (const input of inputsOf(route)) {
        const path = pathOf(route, input)
        const answer = await answerTo(path)
        assertUnmarked(answer, path)
        note(answer)
        for (const [, cursor = ''] of answer.matchAll(/"nextCursor":"([^"]+)"/g)) {
          const next = pathOf(route, { ...input, query: { ...input.query, cursor } })
          assertUnmarked(await answerTo(next), next)
        }
      }
    })
  }

  for (const route of everyRoute.filter(({ method, access }) => method !== 'GET' && access.kind === 'public')) {
    it(`an answer of ${route.method} ${route.path} to a stranger`, async () => {
      for (const { params = {} } of inputsOf(route)) {
        for (const body of bodiesFor(route)) {
          const path = pathOf(route, { params })
          assertUnmarked(await answerTo(path, { method: route.method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }), `${route.method} ${path}`)
        }
      }
    })
  }

  for (const route of everyRoute.filter(({ access }) => access.kind === 'staff')) {
    it(`an answer of ${route.method} ${route.path} without credentials, or with those for something else`, async () => {
      const { query: _, ...asked } = route
      for (const { params = {} } of inputsOf(asked)) {
        const path = pathOf(route, { params: { ...params, ...(route.path.includes('{commentId}') ? { commentId: commentIds[0] ?? '' } : {}) } })
        for (const headers of [{}, bearer('wrong'), { cookie: 'verbatim_session=wrong' }]) assertUnmarked(await answerTo(path, { method: route.method, headers }), `${route.method} ${path}`)
      }
    })
  }

  it('any page, with any query', async () => {
    for (const path of pages) {
      const answer = await answerTo(path, { headers: { accept: 'text/html' } })
      assertUnmarked(answer, path)
      note(answer)
    }
  })

  it('the pages that links on pages lead to', async () => {
    const walked = new Set<string>()
    const waiting = ['/', `/stories/${encodeURIComponent(site.slug)}`, '/desk/']
    for (let path = waiting.shift(); path !== undefined && walked.size < 200; path = waiting.shift()) {
      if (walked.has(path)) continue
      walked.add(path)
      const answer = await answerTo(path, { headers: { accept: 'text/html' } })
      assertUnmarked(answer, path)
      for (const [, href = ''] of answer.matchAll(/ href="(\/[^"#]*)/g)) waiting.push(href.replaceAll('&amp;', '&'))
    }
    assert.ok(walked.size > 10)
  })

  it('a form that comes back: what a stranger replied to', async () => {
    for (const parentId of commentIds) {
      const body = new URLSearchParams({ name: 'a', email: 'wrong', body: 'x', parentId })
      assertUnmarked(await answerTo(`/stories/${encodeURIComponent(site.slug)}/comments`, { method: 'POST', body }), `a form in reply to ${parentId}`)
    }
  })

  it('a stream of events, held open since before there was a comment: neither what was never shown nor who wrote or decided', async () => {
    const hidden = receipts.filter(({ comment }) => /^mark-(pending|rejected|withdrawn)/.test(comment.body ?? '')).map(({ comment }) => comment.id)
    const last = await shown(site.id, 'published-last')
    await until('the last comment was told', () => listening.text().includes(last.id))
    note(`${listening.text()} ${await answerTo(pathOf(routes.comments, { params: { storyId: site.id }, query: { limit: 200 } }))}`)
    assertUnmarked(`${JSON.stringify([...listening.headers])} ${listening.text()}`, 'the stream')
    for (const text of [...hidden, ...published]) assert.ok(!listening.text().includes(text), `the stream shows ${text}`)
    assert.ok(hidden.length >= 8 && listening.told.length > 20)
  })

  it('a commenter’s own receipt: e-mail, notes, who decided, and what others wrote', async () => {
    for (const { comment, receipt } of receipts) {
      const ownWords = [comment.body, comment.bodySha256, receipt.token, `mark-message-${comment.id}`, ...(comment.body?.startsWith('mark-rejected') ? ['mark-rejection-message'] : [])]
      const others = [...marks].filter((mark) => !ownWords.includes(mark))
      for (const path of [`/receipts/${receipt.token}`, `/api/v1/receipts/${receipt.token}`]) {
        const answer = await answerTo(path, { headers: { accept: path.startsWith('/api') ? 'application/json' : 'text/html' } })
        assert.match(answer, /^200 /)
        for (const mark of others) assert.ok(!answer.includes(mark), `${path} shows ${mark}`)
      }
    }
  })

  it('an idempotent answer to somebody with another key or another body', async () => {
    const headers = { 'idempotency-key': 'mark-key' }
    const params = { storyId: site.id }
    await api.ask(routes.submitComment, { params, headers, body: submission({ body: 'mark-under-a-key', email: 'mark-key-email@example.org' }) })
    marks.add('mark-under-a-key').add('mark-key-email')
    assertUnmarked((await api.call(routes.submitComment, { params, headers, body: submission({ body: 'guess' }) })).text, 'another body under the key')
  })

  it('the log: no text, name, e-mail, token, note, id or password', async () => {
    await answerTo(`/stories/${encodeURIComponent(site.slug)}?q=mark-in-a-query`, { headers: { 'user-agent': 'mark-agent', 'referer': 'https://example.org/mark-referer', 'x-forwarded-for': 'mark-forwarded' } })
    await answerTo('/api/v1/session', { method: 'POST', body: JSON.stringify({ email: moderatorPerson.email, password: 'mark-wrong-password' }), headers: { 'content-type': 'application/json' } })
    await answerTo('/healthz')
    await program.logged(/"route":"\/healthz"/)
    const log = program.log()
    assertUnmarked(log, 'the log')
    for (const text of ['mark-', '@example.org', ...published, ...commentIds, site.id, encodeURIComponent(site.slug)]) assert.ok(!log.includes(text), `the log holds ${text}`)
  })
})

it('the walk saw every text that is public, so it looked in the right places', () => {
  assert.deepEqual([...published].filter((text) => !seen.has(text)), [])
  assert.ok(published.size > 20 && marks.size > 100)
})

it('the walk would find a mark', async () => {
  const pending = receipts.find(({ comment }) => comment.body?.startsWith('mark-pending')) ?? assert.fail()
  await approve(pending.comment.id)
  const path = pathOf(routes.comments, { params: { storyId: pending.comment.storyId } })
  const answer = await answerTo(path)
  assert.throws(() => assertUnmarked(answer, path), /shows mark-pending/)
})

/** What a stranger may send to a public route: nothing, nonsense, and something of its shape that names what there is. */
function bodiesFor(route: Route): readonly unknown[] {
  const properties = propertiesOf(route.body)
  if (route.body === undefined) return [undefined]
  const shaped = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, sampleOf(name, schema)]))
  return [{}, shaped, ...('parentId' in properties ? commentIds.map((parentId) => ({ ...shaped, ...submission(), parentId })) : [])]
}

function sampleOf(name: string, schema: unknown): unknown {
  const known: Readonly<Record<string, unknown>> = { ...submission(), storyUrl: site.url, notify: {}, challenge: 'x', parentId: null, email: moderatorPerson.email, password: 'a wrong password', token: 'x' }
  return known[name] ?? valuesOf(name, schema)[0]
}
