import { randomUUID } from 'node:crypto'
import { defaultBodyLimit, type ProblemCode } from '@verbatim/contract'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { StorageUnavailable, type Clock, type Metrics, type Tracing } from '../app/index.ts'
import { answerReady } from './answer-ready.ts'
import { registerBodies, UnparseableBody } from './body.ts'
import { endConnectionsOnStop } from './end-connections.ts'
import { securityHeaders } from './headers.ts'
import { countInFlight } from './in-flight.ts'
import { logUnavailable, problemOfCode, refusalOf, sendProblem } from './problem.ts'
import type { ReadyAnswers } from './ready-answers.ts'
import { routePattern } from './route-pattern.ts'
import { traceRequests } from './trace-requests.ts'

export interface EdgeDeps {
  /** Scheme, host and port under which this server is reached; known once it listens. */
  readonly publicUrl: () => string
  /** CIDR ranges of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  readonly clock: Clock
  readonly metrics: Metrics
  readonly tracing: Tracing
  readonly logger: FastifyBaseLogger
  /** What is answered before any route is asked. */
  readonly ready?: ReadyAnswers
  /** Tells whoever asked what went wrong. */
  readonly answerProblem: (request: FastifyRequest, answer: { readonly reply: FastifyReply; readonly code: ProblemCode }) => FastifyReply | Promise<FastifyReply>
}

/** A server without a route, and what every server of ours has: limits, bodies read strictly, headers, one log line an answer, problems. */
export function httpEdge(deps: EdgeDeps): FastifyInstance {
  const app: FastifyInstance = Fastify({
    loggerInstance: deps.logger,
    // One line for an answered request, our own: fastify's would hold the path.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: defaultBodyLimit,
    genReqId: () => randomUUID(),
    trustProxy: deps.trustedProxies.length > 0 ? [...deps.trustedProxies] : false,
    // Slow bodies are cut, so that a thousand idle senders do not hold the server.
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // What still comes on a connection in use is answered like the rest; fastify's own 503 would be no problem document.
    return503OnClosing: false,
    onProtoPoisoning: 'ignore',
    routerOptions: { maxParamLength: 600 },
    // A path that cannot be decoded reaches no hook and no handler.
    frameworkErrors: (_error, request, reply) => {
      reply.headers({ ...securityHeaders, 'x-request-id': request.id })
      return sendProblem(reply, problemOfCode('request-unreadable'))
    },
  })
  if (deps.ready !== undefined) answerReady(app, { ready: deps.ready, clock: deps.clock, metrics: deps.metrics, logger: deps.logger })
  countInFlight(app, deps.metrics)
  traceRequests(app, deps.tracing)
  registerBodies(app)
  registerAnswers(app, deps)
  endConnectionsOnStop(app)
  return app
}

/** What every answer has, whatever was asked: headers, a log line, and a problem where it failed. */
function registerAnswers(app: FastifyInstance, deps: EdgeDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'x-request-id': request.id })
    if (deps.publicUrl().startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000')
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request
    // The pattern and never the path: tokens, names and searches stay out of the log and of what is measured.
    const route = routePattern(request)
    const ms = reply.elapsedTime
    request.log.info({ method, route, status: reply.statusCode, ms: Math.round(ms * 10) / 10 }, 'answered')
    deps.metrics.answered({ method, route, status: reply.statusCode, seconds: ms / 1000 })
    const refusal = refusalOf(reply)
    if (refusal !== undefined) deps.metrics.refused(refusal)
  })
  app.setNotFoundHandler((request, reply) => deps.answerProblem(request, { reply, code: 'not-found' }))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const code = problemCodeOf(error)
    if (code === 'internal') request.log.error({ err: error }, 'fault')
    if (code === 'storage-unavailable') logUnavailable(request, error)
    return deps.answerProblem(request, { reply, code })
  })
}

function problemCodeOf(error: FastifyError): ProblemCode {
  if (error instanceof StorageUnavailable) return 'storage-unavailable'
  if (error instanceof UnparseableBody) return 'body-unparseable'
  const byStatus: Readonly<Record<number, ProblemCode>> = { 400: 'body-unparseable', 413: 'body-too-large', 415: 'media-type-unsupported', 503: 'stopping' }
  return byStatus[error.statusCode ?? 500] ?? 'internal'
}
