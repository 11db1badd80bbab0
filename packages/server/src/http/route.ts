import { accept, refuse, type Language, type Result, type StoryId } from '@verbatim/core'
import { defaultBodyLimit, type BodyOf, type ParamsOf, type QueryOf, type Route } from '@verbatim/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import type { OnceRequest } from '../app/index.ts'
import { saysForm } from './body.ts'
import { callerKey, callerOf, permitted, type Caller, type CallerDeps, type Staff } from './caller.ts'
import { addCors, answerPreflight, type CorsDeps } from './cors.ts'
import { publicCaching } from './headers.ts'
import { languageOf } from './language.ts'
import { isUnmodified, lastModified, modifiedAt } from './last-modified.ts'
import { problemOfCode, sendProblem, sendRefusal, type Refusal } from './problem.ts'
import type { Head, ReadyAnswer, ReadyAnswers } from './ready-answers.ts'
import { formFor, isKnown, representation, type Representation } from './representation.ts'
import { routePattern } from './route-pattern.ts'
import { readQuery, shapeOf } from './shape.ts'
import { sendStream, type BeginningStream } from './send-stream.ts'

/** A request to one route of the contract, checked against its schemas. */
export interface Call<R extends Route> {
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
  readonly caller: R['access'] extends { kind: 'staff' } ? Staff : Caller
  readonly language: Language
  readonly once: OnceRequest | undefined
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** `public` answers may be kept by shared caches for some seconds, all others by nobody. */
export interface Success {
  readonly status: number
  readonly body?: unknown
  /** In the place of `body`: JSON in UTF-8, made elsewhere. */
  readonly json?: Uint8Array
  /** In the place of `body`. */
  readonly html?: string
  readonly caching?: 'public'
  /** In the place of `body`, where it is public and kept ready. */
  readonly ready?: ReadyAnswer
  /** In the place of `body`: server-sent events. */
  readonly stream?: BeginningStream
}

export type Handler<R extends Route> = (call: Call<R>) => Promise<Result<Success, Refusal>>

/** What every route needs; a server that only scores has no sessions and no origins, and says so. */
export type RouteDeps = CallerDeps & CorsDeps & { readonly ready?: ReadyAnswers }

/** Registers a route of the contract: access, shapes, cross-origin rules and caching are the same for all. */
export function serve<const R extends Route>(app: FastifyInstance, deps: RouteDeps, { route, handle }: { route: R; handle: Handler<R> }): void {
  const read = reader(deps, route)
  app.route({
    method: route.method,
    url: fastifyPath(route.path),
    bodyLimit: route.bodyLimit ?? defaultBodyLimit,
    // Before the body is read, so that another site's page can also read why it was refused.
    async onRequest(request, reply) {
      await addCors(deps, route, { request, reply })
      // The pages' forms are read by the pages alone: what one would mean here is nobody's contract.
      if (route.body !== undefined && saysForm(request)) return sendProblem(reply, problemOfCode('media-type-unsupported'))
    },
    async handler(request, reply) {
      const language = languageOf(request.headers['accept-language'])
      const call = await read(request, { reply, language })
      const outcome = call.ok ? await handle(call.value) : call
      if (!outcome.ok) return outcome.refusal.code === 'not-found' ? sendProblem(reply, problemOfCode('not-found')) : sendRefusal(reply, outcome.refusal, language)
      return sendSuccess(deps, { request, reply, success: outcome.value })
    },
  })
}

export function fastifyPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

type ReadRefusal = Refusal | { readonly code: 'not-found' }

/** What turns a request into a checked call; the shapes are compiled once. */
function reader<R extends Route>(deps: RouteDeps, route: R) {
  const shapes = { params: optionalShape(route.params), query: optionalShape(route.query), body: optionalShape(route.body) }

  return async function read(request: FastifyRequest, { reply, language }: { reply: FastifyReply; language: Language }): Promise<Result<Call<R>, ReadRefusal>> {
    const caller = await callerFor(deps, route, request)
    if (!caller.ok) return caller
    const params = shapes.params(request.params)
    // An id that can be of nothing leads nowhere, like an unknown one.
    if (!params.ok) return refuse({ code: 'not-found' })
    const query = shapes.query(route.query && readQuery(route.query, Object(request.query)))
    if (!query.ok) return query
    const body = bodyOf(route, shapes.body, request.body)
    if (!body.ok) return body
    const once = onceOf(request, { route, caller: caller.value })
    if (!once.ok) return once
    // The shapes are those of R's own schemas; the compiler cannot see through the optional ones.
    return accept({ params: params.value, query: query.value, body: body.value, caller: caller.value, language, once: once.value, request, reply } as Call<R>)
  }
}

function bodyOf(route: Route, parse: ReturnType<typeof optionalShape>, body: unknown): Result<unknown, Refusal> {
  if (route.body === undefined || body !== undefined) return parse(body)
  return Type.IsOptional(route.body) ? accept(undefined) : refuse({ code: 'body-unparseable', reason: 'not-json' })
}

function optionalShape(schema: TSchema | undefined): (value: unknown) => Result<unknown, Refusal> {
  if (schema === undefined) return () => accept(undefined)
  const shape = shapeOf(schema)
  return (value) => shape.parse(value)
}

async function callerFor(deps: RouteDeps, route: Route, request: FastifyRequest): Promise<Result<Caller, Refusal>> {
  if (route.access.kind === 'public') return accept({ kind: 'anonymous' })
  const header = request.headers['x-csrf-token']
  const caller = await callerOf(deps, request)
  return permitted(caller, route.access, { method: request.method, token: typeof header === 'string' ? header : undefined })
}

const longestKey = 255

function onceOf(request: FastifyRequest, { route, caller }: { route: Route; caller: Caller }): Result<OnceRequest | undefined, Refusal> {
  const key = request.headers['idempotency-key']
  if (route.creates === undefined || key === undefined) return accept(undefined)
  if (typeof key !== 'string' || key === '' || key.length > longestKey) return refuse({ code: 'header-refused', name: 'Idempotency-Key' })
  return accept(onceRequest({ route: `${route.method} ${request.url}`, caller, key, body: request.body }))
}

/** One creating request, whether it came to the API or from a form. */
export function onceRequest(input: { readonly route: string; readonly caller: Caller; readonly key: string; readonly body: unknown }): OnceRequest {
  return { route: input.route, caller: callerKey(input.caller), key: input.key, body: JSON.stringify(input.body) }
}

/** Of pages, and of parts of them. */
export const htmlType = 'text/html; charset=utf-8'
const jsonType = 'application/json; charset=utf-8'

interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function sendSuccess(deps: RouteDeps, { request, reply, success }: Sending & { readonly success: Success }): Promise<FastifyReply> {
  if (success.stream !== undefined) return sendStream(reply, success.stream)
  reply.code(success.status)
  if (success.ready !== undefined) return sendReady(deps, { request, reply, ready: success.ready })
  if (success.caching === undefined) reply.header('cache-control', 'no-store')
  if (success.json !== undefined) return reply.type(jsonType).send(success.json)
  if (success.body === undefined && success.html === undefined) return reply.send()
  const [text, type] = success.html === undefined ? [JSON.stringify(success.body), jsonType] : [success.html, htmlType]
  return success.caching === 'public' ? sendPublic(request, { reply: reply.type(type), text }) : reply.type(type).send(text)
}

/** A public answer that changes with the story alone, and so is kept ready until it does. */
export async function keptReady(
  deps: RouteDeps,
  { url, storyId }: { readonly url: string; readonly storyId: StoryId },
  read: () => Promise<Result<unknown, Refusal>>,
): Promise<Result<Success, Refusal>> {
  const made = await readyAnswer(deps, { key: url, storyId, type: jsonType }, async () => {
    const found = await read()
    return found.ok ? accept(JSON.stringify(found.value)) : found
  })
  return made.ok ? accept({ status: 200, ready: made.value }) : made
}

interface Readied {
  /** The address as it is asked for, where that alone decides what is answered: then it is answered before any route is asked. */
  readonly key: string
  /** `null` where it changes with every story. */
  readonly storyId: StoryId | null
  readonly type: string
  readonly mostMs?: number
}

/** What `read` gives, as it was kept, or made now. */
export async function readyAnswer<R extends { readonly code: string }>(
  { ready, clock }: Pick<RouteDeps, 'ready' | 'clock'>,
  { type, ...asked }: Readied,
  read: () => Promise<Result<string, R>>,
): Promise<Result<ReadyAnswer, R>> {
  const make = async (): Promise<Result<ReadyAnswer, R>> => {
    const found = await read()
    return found.ok ? accept({ representation: representation(found.value, type), modified: modifiedAt(clock.now()), head: undefined }) : found
  }
  return ready === undefined ? make() : ready.findOrMake(asked, make)
}

/** With the time since when it is so, which `isUndated` leaves out where one address has several answers. */
export async function sendReady(deps: Pick<RouteDeps, 'clock'>, { request, reply, ready, isUndated }: Sending & { readonly ready: ReadyAnswer; readonly isUndated?: boolean }): Promise<FastifyReply> {
  await sendRepresentation(ready.representation, { request, reply, date: isUndated ? undefined : lastModified(ready.modified, deps.clock.now()) })
  ready.head ??= headOf(request, reply)
  return reply
}

/** Sends what anybody may keep for some seconds, or 304 to who has it already. Its type is set. */
export async function sendPublic(request: FastifyRequest, { reply, text }: { reply: FastifyReply; text: string }): Promise<FastifyReply> {
  return sendRepresentation(representation(text, String(reply.getHeader('content-type'))), { request, reply })
}

async function sendRepresentation(of: Representation, { request, reply, date }: Sending & { readonly date?: string | undefined }): Promise<FastifyReply> {
  const { bytes, encoding, etag } = await formFor(of, request.headers)
  reply.headers({ 'content-type': of.type, 'cache-control': publicCaching, etag, vary: joined(reply.getHeader('vary'), 'Accept-Encoding') })
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  if (date !== undefined) reply.header('last-modified', date)
  return isKnown(request.headers['if-none-match'], etag) || isUnmodified(request.headers, date) ? reply.code(304).send() : reply.send(bytes)
}

function joined(vary: ReturnType<FastifyReply['getHeader']>, name: string): string {
  return vary === undefined ? name : `${String(vary)}, ${name}`
}

// What each request and each form has of its own; the server itself adds the rest.
const notOfHead = new Set(['x-request-id', 'etag', 'last-modified', 'content-encoding', 'content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding'])

function headOf(request: FastifyRequest, reply: FastifyReply): Head {
  const headers = Object.entries(reply.getHeaders()).filter(([name]) => !notOfHead.has(name)).map(([name, value]) => [name, String(value)])
  return { route: routePattern(request), headers: Object.fromEntries(headers) }
}

/** What the paths of these routes answer besides: preflights, and 405 to other methods. */
export function serveOtherMethods(app: FastifyInstance, deps: RouteDeps, served: readonly Route[]): void {
  for (const [path, atPath] of Map.groupBy(served, (route) => route.path)) {
    const methods = new Set(atPath.map((route) => route.method))
    app.options(fastifyPath(path), (request, reply) => answerPreflight(deps, atPath, { request, reply }))
    refuseOtherMethods(app, fastifyPath(path), [...methods])
  }
}

const changeable = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  // HEAD is possible where GET is.
  const method = changeable.filter((name) => !allowed.includes(name === 'HEAD' ? 'GET' : name))
  if (method.length === 0) return
  const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', ')
  app.route({
    method,
    url,
    exposeHeadRoute: false,
    onRequest: async (_request, reply) => sendProblem(reply.header('allow', allow), problemOfCode('method-not-allowed')),
    handler: () => undefined,
  })
}
