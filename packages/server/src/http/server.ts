import { randomUUID } from 'node:crypto'
import fastifyCookie from '@fastify/cookie'
import { defaultBodyLimit, type ProblemCode } from '@verbatim/contract'
import Fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { StorageUnavailable } from '../app/index.ts'
import { registerBodies, UnparseableBody } from './body.ts'
import { registerCoral } from './coral/register.ts'
import type { HttpDeps } from './deps.ts'
import { endConnectionsOnStop } from './end-connections.ts'
import { securityHeaders } from './headers.ts'
import { registerPages, sendErrorPage } from './page-routes/index.ts'
import { registerPerspective } from './perspective/register.ts'
import { logUnavailable, problemOfCode, sendProblem } from './problem.ts'
import { rateLimiter, type Rate, type RateLimiter } from './rate-limit.ts'
import { serveOtherMethods } from './route.ts'
import { registerAssessments } from './routes/assessments.ts'
import { registerComments } from './routes/comments.ts'
import { registerHealth } from './routes/health.ts'
import { registerModeration } from './routes/moderation.ts'
import { registerOpenApi } from './routes/openapi.ts'
import { registerPolicy } from './routes/policy.ts'
import { registerReceipts } from './routes/receipts.ts'
import { registerSession } from './routes/session.ts'
import { registerSite } from './routes/site.ts'
import { registerStories } from './routes/stories.ts'
import { registerTerms } from './routes/terms.ts'

/** The whole HTTP side, not yet listening; `inject` tests it without a socket. */
export async function httpServer(deps: HttpDeps): Promise<FastifyInstance> {
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
  await app.register(fastifyCookie)
  registerBodies(app)
  registerAnswers(app, deps)
  endConnectionsOnStop(app)
  const limits = {
    submissions: limiter(deps, deps.rateLimits?.submissions),
    signIns: limiter(deps, deps.rateLimits?.signIns),
  }
  registerHealth(app, deps)
  registerOpenApi(app, deps)
  registerSite(app, deps)
  registerStories(app, deps)
  registerComments(app, deps, limits)
  registerReceipts(app, deps, limits)
  registerSession(app, deps, limits)
  registerModeration(app, deps)
  registerPolicy(app, deps)
  registerAssessments(app, deps)
  registerTerms(app, deps)
  const policy = async () => (await deps.policies.current()).published.policy
  const quota = { ...limiter(deps, deps.rateLimits?.analyses), perMinute: deps.rateLimits?.analyses.perMinute ?? Infinity }
  registerPerspective(app, { ...deps, quota, policy })
  registerCoral(app, { ...deps, policy })
  serveOtherMethods(app, deps)
  registerPages(app, deps, limits)
  return app
}

function limiter(deps: HttpDeps, rate: Rate | undefined): RateLimiter {
  return rate === undefined ? { take: () => ({ ok: true, value: undefined }) } : rateLimiter(deps.clock, rate)
}

/** What every answer has, whatever was asked: headers, a log line, and a problem where it failed. */
function registerAnswers(app: FastifyInstance, deps: HttpDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'x-request-id': request.id })
    if (deps.publicUrl().startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000')
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      // The pattern and never the path: tokens, names and searches stay out of the log.
      route: request.routeOptions.url ?? 'unmatched',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    }, 'answered')
  })
  app.setNotFoundHandler((request, reply) => answerProblem(request, reply, { deps, code: 'not-found' }))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const code = problemCodeOf(error)
    if (code === 'internal') request.log.error({ err: error }, 'fault')
    if (code === 'storage-unavailable') logUnavailable(request, error)
    return answerProblem(request, reply, { deps, code })
  })
}

function problemCodeOf(error: FastifyError): ProblemCode {
  if (error instanceof StorageUnavailable) return 'storage-unavailable'
  if (error instanceof UnparseableBody) return 'body-unparseable'
  const byStatus: Readonly<Record<number, ProblemCode>> = { 400: 'body-unparseable', 413: 'body-too-large', 415: 'media-type-unsupported', 503: 'stopping' }
  return byStatus[error.statusCode ?? 500] ?? 'internal'
}

/** Programs get the problem document, people a page in their language. */
function answerProblem(request: FastifyRequest, reply: FastifyReply, { deps, code }: { deps: HttpDeps; code: ProblemCode }) {
  const isPage = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
  return isPage ? sendErrorPage(deps, { request, reply, code }) : sendProblem(reply, problemOfCode(code))
}
