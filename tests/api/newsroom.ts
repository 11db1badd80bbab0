/** A running program with tokens for it, and calls whose every answer is held against the contract. */
import assert from 'node:assert/strict'
import { openApiDocument, problems, routes, type AnswerOf, type OwnComment, type Problem, type ProblemCode, type Receipt, type Route, type Story } from '@verbatim/contract'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { createToken, startProgram, type Program, type ProgramOptions } from '../program.ts'

/** The parts of a request; what a route needs and is not given is left out, as a bad caller would. */
export interface Input {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>
  readonly body?: unknown
  /** Sent as they are, in the place of `body`. */
  readonly bytes?: Uint8Array<ArrayBuffer> | string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

export type Credentials = Readonly<Record<string, string>>

export interface Api {
  /** The answer as it came, once it is found to be one that the contract knows. */
  call(route: Route, input?: Input): Promise<Reply>
  /** What a call that must succeed answers. */
  ask<R extends Route>(route: R, input?: Input): Promise<AnswerOf<R>>
  /** The problem of a call that must be refused with this code. */
  refused(route: Route, input: Input, code: ProblemCode): Promise<Problem>
  as(credentials: Credentials): Api
}

export interface Newsroom {
  readonly program: Program
  /** Without credentials. */
  readonly api: Api
  readonly tokens: Readonly<Record<'moderation' | 'stories' | 'settings', string>>
  readonly moderator: Api
  readonly editor: Api
  story(fields?: Readonly<Record<string, unknown>>): Promise<Story & { readonly id: string; readonly slug: string; readonly pageUrl: string }>
  submit(storyId: string, fields?: Readonly<Record<string, unknown>>): Promise<Receipt>
  decide(item: Readonly<Record<string, unknown>>): Promise<unknown>
  approve(commentId: string): Promise<void>
  reject(commentId: string, guidelines?: readonly string[]): Promise<void>
  published(storyId: string, fields?: Readonly<Record<string, unknown>>): Promise<OwnComment>
}

/** A server with a token for each scope that the tests need. */
export async function openNewsroom(options: ProgramOptions = {}): Promise<Newsroom> {
  const program = await startProgram({ ...options, env: { VERBATIM_LIMITS: 'off', ...options.env } })
  const [moderation, stories, settings] = await Promise.all(['moderation', 'stories', 'settings'].map((scope) => createToken(program.dataDir, [scope])))
  if (moderation === undefined || stories === undefined || settings === undefined) throw new Error('a token is missing')
  const api = apiOf(program)
  return { program, api, tokens: { moderation, stories, settings }, ...deedsOf({ api, moderator: api.as(bearer(moderation)), editor: api.as(bearer(stories)) }) }
}

export function bearer(token: string): Credentials {
  return { authorization: `Bearer ${token}` }
}

let stories = 0

function deedsOf({ api, moderator, editor }: { api: Api; moderator: Api; editor: Api }): Omit<Newsroom, 'program' | 'api' | 'tokens'> {
  const newsroom: Omit<Newsroom, 'program' | 'api' | 'tokens'> = {
    moderator,
    editor,
    async story(fields = {}) {
      stories += 1
      const story = await editor.ask(routes.putStory, { body: { url: `https://news.example/story-${stories}`, headline: `Story ${stories}`, ...fields } })
      const { id, slug, pageUrl } = story
      assert.ok(id !== null && slug !== null && pageUrl !== null)
      return { ...story, id, slug, pageUrl }
    },
    submit: (storyId, fields = {}) => api.ask(routes.submitComment, { params: { storyId }, body: submission(fields) }),
    async decide(item) {
      const { items } = await moderator.ask(routes.decide, { body: { items: [item] } })
      return items[0]
    },
    async approve(commentId) {
      const item = await newsroom.decide({ commentId, verdict: 'approve' })
      assert.equal(Object(item).status, 'approved', JSON.stringify(item))
    },
    async reject(commentId, guidelines = ['vulgarity']) {
      const item = await newsroom.decide({ commentId, verdict: 'reject', guidelines })
      assert.equal(Object(item).status, 'rejected', JSON.stringify(item))
    },
    async published(storyId, fields = {}) {
      const { comment } = await newsroom.submit(storyId, fields)
      await newsroom.approve(comment.id)
      return comment
    },
  }
  return newsroom
}

/** A submission that nothing is wrong with, but for what `fields` put into it. */
export function submission(fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { name: 'Shilan Omar', email: 'shilan@example.org', body: 'The bus came on time.', ...fields }
}

/** Where requests go; a proxy on the way adds a header of its own to each answer. */
export interface Address extends Pick<Program, 'url'> {
  readonly isProxied?: boolean
  /** Of the version before, which answers by its own contract: this one's has fields that it does not know. */
  readonly isEarlier?: boolean
}

export function apiOf(program: Address, credentials: Credentials = {}): Api {
  const api: Api = {
    async call(route, input = {}) {
      const reply = await send(program, route, { ...input, headers: { ...credentials, ...input.headers } })
      checkReply(route, reply, program)
      return reply
    },
    async ask<R extends Route>(route: R, input: Input = {}) {
      const { status, json, text } = await api.call(route, input)
      assert.ok(status < 300, `${route.method} ${route.path} answered ${status} ${text}`)
      // `call` has found it to be what the contract says.
      return json as AnswerOf<R>
    },
    async refused(route, input, code) {
      const reply = await api.call(route, input)
      const problem = problemIn(reply)
      assert.equal(problem?.type, `urn:verbatim:problem:${code}`, `${route.method} ${route.path} answered ${reply.status} ${reply.text}`)
      return problem
    },
    as: (others) => apiOf(program, others),
  }
  return api
}

async function send(program: Address, route: Route, input: Input): Promise<Reply> {
  const body = input.bytes ?? (input.body === undefined ? undefined : JSON.stringify(input.body))
  const response = await fetch(`${program.url}${pathOf(route, input)}`, {
    method: route.method,
    redirect: 'manual',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...input.headers },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const headers = new Headers(response.headers)
  if (program.isProxied) headers.delete('server')
  return { status: response.status, headers, text, json: text === '' || headers.get('content-type')?.startsWith('text/html') ? undefined : JSON.parse(text) }
}

export function pathOf(route: Route, { params = {}, query = {} }: Input): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? assert.fail(`${route.path} needs ${name}`)))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) for (const one of typeof value === 'object' ? value : [value]) search.append(name, String(one))
  return `${path}${search.size === 0 ? '' : `?${search}`}`
}

const documented: unknown = openApiDocument({ url: 'https://news.example', version: '1' })
const compiled = new Map<TSchema, ReturnType<typeof Compile>>()

/** What is true of every answer of the API: its headers, and a body of the contract's shape. */
export function checkReply(route: Route, { status, headers, text, json }: Reply, { isEarlier = false }: Pick<Address, 'isEarlier'> = {}): void {
  const what = `${route.method} ${route.path}, which answered ${status} ${text.slice(0, 1000)}`
  checkHeaders(headers, what)
  assert.ok(statusesOf(route).includes(String(status)), `the contract has no such status of ${what}`)
  if (status < 300) return isEarlier ? undefined : checkSuccess({ route, status, headers, json, what })
  checkProblem({ headers, status, json, what })
}

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Headers that every answer has, of pages too. */
export function checkHeaders(headers: Headers, what: string): void {
  assert.match(headers.get('x-request-id') ?? '', uuid, `no X-Request-Id on ${what}`)
  assert.equal(headers.get('x-content-type-options'), 'nosniff', what)
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'; style-src 'self'/, what)
  assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe|https?:|\*/, what)
  assert.ok(headers.get('referrer-policy'), what)
  assert.ok(headers.get('cache-control') || headers.get('etag'), `no Cache-Control on ${what}`)
  assert.equal(headers.get('server'), null, what)
  assert.equal(headers.get('x-powered-by'), null, what)
}

function checkSuccess({ route, status, headers, json, what }: { route: Route; status: number; headers: Headers; json: unknown; what: string }): void {
  const schema = route.answers[status]
  assert.notEqual(schema, undefined, `the contract has no such success of ${what}`)
  if (schema === null || schema === undefined) return assert.equal(json, undefined, what)
  if (route.html) return assert.match(headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/i, what)
  assert.match(headers.get('content-type') ?? '', /^application\/json; charset=utf-8$/i, what)
  assertShape(schema, json, what)
}

function assertShape(schema: TSchema, json: unknown, what: string): void {
  const shape = compiled.get(schema) ?? Compile(schema)
  compiled.set(schema, shape)
  assert.ok(shape.Check(json), `${what} is not of its shape: ${JSON.stringify(shape.Errors(json))}`)
}

const problemKeys = new Set(['type', 'title', 'status', 'detail', 'errors', 'currentStatus', 'claim'])

/** That the answer is a problem document which the contract's table knows, and tells nothing of the inside. */
export function checkProblem({ headers, status, json, what }: { headers: Headers; status: number; json: unknown; what: string }): void {
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json(; charset=utf-8)?$/i, what)
  const problem: Partial<Problem> = Object(json)
  const code = Object.keys(problems).find((known) => problem.type === `urn:verbatim:problem:${known}`)
  assert.ok(code !== undefined, `a problem unknown to the contract from ${what}`)
  assert.equal(Object.entries(problems).find(([known]) => known === code)?.[1].status, status, what)
  assert.equal(problem.status, status, what)
  assert.ok(problem.title && problem.detail, what)
  assert.deepEqual(Object.keys(problem).filter((key) => !problemKeys.has(key)), [], what)
  for (const error of problem.errors ?? []) assert.deepEqual(Object.keys(error).toSorted(), ['code', 'message', 'path'], what)
  assert.doesNotMatch(JSON.stringify(json), /node_modules|\.ts\b|\bat \/|sqlite|insert into|select /i, `the inside shows in ${what}`)
  if (status === 429 || status === 503) assert.match(headers.get('retry-after') ?? '', /^[1-9]\d*$/, `no Retry-After on ${what}`)
  if (status === 405) assert.ok(headers.get('allow') !== null, `no Allow on ${what}`)
}

function problemIn({ json, status }: Reply): Problem | undefined {
  const problem: Partial<Problem> = Object(json)
  const { type, title, detail } = problem
  return type === undefined || title === undefined || detail === undefined ? undefined : { ...problem, type, title, detail, status }
}

/** As the OpenAPI document lists them: what a stranger's program is prepared for. */
function statusesOf(route: Route): readonly string[] {
  const { paths }: { paths?: Record<string, Record<string, { responses?: object }>> } = Object(documented)
  return Object.keys(paths?.[route.path]?.[route.method.toLowerCase()]?.responses ?? {})
}

/** Lets an administrator in by the set-up link; the credentials of the session. */
export async function setUpAdmin(api: Api, program: Program, admin: { readonly email: string; readonly password: string; readonly name?: string }): Promise<Credentials> {
  const token = new URL(program.setupLink ?? assert.fail('there is no set-up link')).searchParams.get('token')
  return sessionOf(await api.call(routes.setUp, { body: { token, ...admin } }))
}

/** What a browser sends back after signing in, with the proof that a change needs. */
export function sessionOf({ headers, json, text }: Reply): Credentials {
  const cookie = headers.getSetCookie()[0]?.split(';')[0]
  const { csrfToken }: { csrfToken?: unknown } = Object(json)
  assert.ok(cookie !== undefined && typeof csrfToken === 'string', text)
  return { cookie, 'x-csrf-token': csrfToken }
}
