import type { Policy, Result } from '@verbatim/core'
import { routes, type RouteName } from '@verbatim/contract'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Assessor, Clock, DistantAssessor, FeedbackStore, Hashing, HtmlCleaner, Metrics, TokenStore, Tracing } from '../app/index.ts'
import type { BatchAnswer, BatchRefusal, BatchRequest } from './batch.ts'
import { registerCoral } from './coral/register.ts'
import { httpEdge } from './edge.ts'
import { registerPerspective } from './perspective/register.ts'
import { problemOfCode, sendProblem } from './problem.ts'
import { keyQuota, type Rate } from './rate-limit.ts'
import { serveOtherMethods } from './route.ts'
import { registerAssessments } from './routes/assessments.ts'
import { registerHealth } from './routes/health.ts'
import { registerMetrics } from './routes/metrics.ts'
import { registerOpenApi } from './routes/openapi.ts'

/** What a server that only scores is given. There is no site behind it. */
export interface ScorerDeps {
  readonly assessor: Assessor
  readonly distant: DistantAssessor
  readonly answerBatch: (request: BatchRequest) => Promise<Result<BatchAnswer, BatchRefusal>>
  readonly tokens: Pick<TokenStore, 'find'>
  readonly feedback: FeedbackStore
  readonly policy: () => Promise<Policy>
  readonly clock: Clock
  readonly hashing: Hashing
  readonly html: Pick<HtmlCleaner, 'text'>
  readonly coralSecrets: readonly string[]
  readonly publicUrl: () => string
  /** Of a key that has no number of its own; `undefined` switches all limits off, for benchmarks. */
  readonly analyses: Rate | undefined
  readonly trustedProxies: readonly string[]
  readonly draining: AbortSignal
  readonly metrics: Metrics
  /** As of `HttpDeps`. */
  readonly exposition: () => Promise<string>
  readonly expositionType: string
  readonly tracing: Tracing
  readonly logger: FastifyBaseLogger
}

const served: readonly RouteName[] = ['assess']

/** The HTTP side of assessment alone: whatever asks for comments, pages or the desk is answered 404. */
export function scorerServer(given: ScorerDeps): FastifyInstance {
  const deps = { ...given, ...nobody, check: async () => {}, quota: keyQuota(given.clock, given.analyses) }
  const app = httpEdge({ ...deps, answerProblem: (_request, { reply, code }) => sendProblem(reply, problemOfCode(code)) })
  registerHealth(app, deps)
  registerMetrics(app, deps)
  registerOpenApi(app, deps, served)
  registerAssessments(app, deps)
  registerPerspective(app, deps)
  registerCoral(app, deps)
  serveOtherMethods(app, deps, served.map((name) => routes[name]))
  return app
}

/** No person signs in here, and no other site's page may call. */
const nobody = {
  accounts: { sessionUser: async () => undefined },
  sites: { recent: async () => undefined },
}
