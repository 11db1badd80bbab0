import { accept, refuse, type Policy, type Result } from '@verbatim/core'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { StorageUnavailable, type ApiToken, type Assessor, type Clock, type DistantAssessor, type FeedbackStore } from '../../app/index.ts'
import { noStore } from '../headers.ts'
import type { Quota } from '../rate-limit.ts'
import { refuseOtherMethods, sendPublic } from '../route.ts'
import { analyze } from './analyze.ts'
import { discoveryDocument } from './discovery.ts'
import { errorAnswer, type PerspectiveRefusal } from './errors.ts'
import { tokenOf, type KeyDeps } from './key.ts'
import { parseLenientJson } from './lenient-json.ts'
import { partOf } from './partial-answer.ts'
import { parseAnalyzeRequest, parseSuggestRequest } from './requests.ts'
import { suggestScore } from './suggest-score.ts'

/** What Perspective's contract needs; a server that only scores has nothing else. */
export interface PerspectiveDeps extends KeyDeps {
  readonly assessor: Assessor
  readonly distant: DistantAssessor
  /** The policy in force, for LIKELY_TO_REJECT. */
  readonly policy: () => Promise<Policy>
  readonly feedback: FeedbackStore
  readonly clock: Clock
  readonly publicUrl: () => string
  readonly quota: Quota
}

/** One method of the contract. */
interface Method {
  readonly name: 'AnalyzeComment' | 'SuggestCommentScore'
  readonly path: string
  /** The first names that an answer may have. */
  readonly names: readonly string[]
  readonly answer: (body: unknown, token: ApiToken) => Promise<Result<object, PerspectiveRefusal>>
}

// A text of 20 KB and an article of 1 MB as its context, with every letter escaped in the worst case.
const longestBody = 4_194_304

/** `/v1alpha1/comments:analyze`, `:suggestscore` and `/$discovery/rest`: the Perspective API for who must leave it. */
export function registerPerspective(app: FastifyInstance, deps: PerspectiveDeps): void {
  const methods: readonly Method[] = [
    {
      name: 'AnalyzeComment',
      path: '/v1alpha1/comments::analyze',
      names: ['attributeScores', 'languages', 'detectedLanguages', 'clientToken'],
      async answer(body) {
        const request = parseAnalyzeRequest(body)
        return request.ok ? analyze(deps, request.value) : request
      },
    },
    {
      name: 'SuggestCommentScore',
      path: '/v1alpha1/comments::suggestscore',
      names: ['clientToken', 'detectedLanguages', 'requestedLanguages'],
      async answer(body, token) {
        const request = parseSuggestRequest(body)
        return request.ok ? accept(await suggestScore(deps, { request: request.value, token })) : request
      },
    },
  ]
  // In a scope of its own: bodies and errors are read and told as Google does, not as the rest of the server.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // Google reads JSON whatever the body is called, and so do its clients' users.
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, { request, reply }))
    for (const method of methods) serveMethod(scope, deps, method)
    serveDiscovery(scope, deps)
  })
}

function serveMethod(scope: FastifyInstance, deps: PerspectiveDeps, method: Method): void {
  const tokens = new WeakMap<FastifyRequest, ApiToken>()
  scope.route({
    method: 'POST',
    url: method.path,
    bodyLimit: longestBody,
    // Before the body is read: nobody without a key sends us megabytes.
    async onRequest(request, reply) {
      const token = await admitted(deps, { request, method })
      if (token.ok) tokens.set(request, token.value)
      else return sendRefusal(reply, { request, refusal: token.refusal })
    },
    async handler(request, reply) {
      const token = tokens.get(request)
      if (token === undefined) throw new Error('a request came past its key')
      const body = readBody(request.body)
      const outcome = body.ok ? await method.answer(body.value, token) : body
      const answer = outcome.ok ? partAsked(outcome.value, { request, names: method.names }) : outcome
      return answer.ok ? sendJson(reply, { request, status: 200, body: answer.value }) : sendRefusal(reply, { request, refusal: answer.refusal })
    },
  })
  refuseOtherMethods(scope, method.path, ['POST'])
}

function serveDiscovery(scope: FastifyInstance, deps: PerspectiveDeps): void {
  scope.get('/$discovery/rest', async (request, reply) => {
    const version = queryText(request, 'version') ?? 'v1alpha1'
    if (version !== 'v1alpha1') return sendRefusal(reply, { request, refusal: { code: 'version-unknown' } })
    reply.type('application/json; charset=utf-8').header('access-control-allow-origin', '*')
    return sendPublic(request, { reply, text: JSON.stringify(discoveryDocument(deps.publicUrl()), null, 2) })
  })
  refuseOtherMethods(scope, '/$discovery/rest', ['GET'])
}

async function admitted(deps: PerspectiveDeps, { request, method }: { readonly request: FastifyRequest; readonly method: Method }): Promise<Result<ApiToken, PerspectiveRefusal>> {
  const token = await tokenOf(deps, { request, method: method.name })
  if (!token.ok) return token
  const within = deps.quota.take(token.value, method.name)
  if (!within.ok) {
    return refuse({ code: 'quota-exceeded', method: method.name, perMinute: deps.quota.perMinuteOf(token.value), retryAfterSeconds: within.refusal.retryAfterSeconds })
  }
  const alt = queryText(request, 'alt') ?? 'json'
  return alt === 'json' || alt === 'media' ? token : refuse({ code: 'output-unsupported' })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function readBody(bytes: unknown): Result<unknown, PerspectiveRefusal> {
  // Nothing at all is the empty message.
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return accept({})
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return unparseable('Invalid UTF-8.')
  }
  const parsed = parseLenientJson(text)
  if (parsed.ok) return parsed
  const { at } = parsed.refusal
  const reason = at >= text.length ? 'Unexpected end of string.' : 'Unexpected token.'
  return unparseable(`${reason}\n${text.slice(Math.max(0, at - 20), at + 20).replaceAll(/\s/g, ' ')}\n${' '.repeat(Math.min(20, at))}^`)
}

function unparseable(reason: string): Result<never, PerspectiveRefusal> {
  return refuse({ code: 'payload-invalid', violations: [{ field: '', description: `Invalid JSON payload received. ${reason}` }] })
}

function partAsked(body: object, { request, names }: { readonly request: FastifyRequest; readonly names: readonly string[] }): Result<object, PerspectiveRefusal> {
  const fields = queryText(request, 'fields') ?? ''
  return fields === '' ? accept(body) : partOf(body, { fields, names })
}

function queryText(request: FastifyRequest, name: string): string | undefined {
  const value: unknown = Object(request.query)[name]
  return value === undefined ? undefined : String(value)
}

function sendRefusal(reply: FastifyReply, { request, refusal }: { readonly request: FastifyRequest; readonly refusal: PerspectiveRefusal }): FastifyReply {
  if (refusal.code === 'quota-exceeded') reply.header('retry-after', refusal.retryAfterSeconds)
  if (refusal.code === 'unavailable') reply.header('retry-after', 5)
  const body = errorAnswer(refusal)
  return sendJson(reply, { request, status: body.error.code, body })
}

/** Indented unless the client says otherwise, as Google has it. */
function sendJson(reply: FastifyReply, { request, status, body }: { readonly request: FastifyRequest; readonly status: number; readonly body: object }): FastifyReply {
  const isPlain = ['false', '0'].includes(queryText(request, 'prettyPrint') ?? 'true')
  return noStore(reply)
    .code(status)
    .type('application/json; charset=UTF-8')
    .send(JSON.stringify(body, null, isPlain ? 0 : 2))
}

function answerFault(error: FastifyError, { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply }): FastifyReply {
  const refusal = refusalOf(error)
  if (refusal.code === 'internal' || refusal.code === 'unavailable') request.log.error({ err: error }, 'fault')
  return sendRefusal(reply, { request, refusal })
}

function refusalOf(error: FastifyError): PerspectiveRefusal {
  if (error instanceof StorageUnavailable || error.statusCode === 503) return { code: 'unavailable' }
  if (error.statusCode === 413) return { code: 'payload-too-large', limitBytes: longestBody }
  const isClients = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return isClients ? { code: 'payload-invalid', violations: [{ field: '', description: 'Invalid JSON payload received.' }] } : { code: 'internal' }
}
