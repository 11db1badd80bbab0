import fastifyCookie from '@fastify/cookie'
import { routes, type ProblemCode, type Route } from '@verbatim/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { registerCoral } from './coral/register.ts'
import type { HttpDeps } from './deps.ts'
import { httpEdge } from './edge.ts'
import { registerPages, sendErrorPage } from './page-routes/index.ts'
import { registerPerspective } from './perspective/register.ts'
import { problemOfCode, sendProblem } from './problem.ts'
import { keyQuota, rateLimiter, type Rate, type RateLimiter } from './rate-limit.ts'
import { refuseOtherMethods, serveOtherMethods } from './route.ts'
import { registerAssessments } from './routes/assessments.ts'
import { registerAuthors } from './routes/authors.ts'
import { registerComments } from './routes/comments.ts'
import { registerCounts } from './routes/counts.ts'
import { registerDeskSite } from './routes/desk-site.ts'
import { registerEvents } from './routes/events.ts'
import { registerFragments } from './routes/fragment.ts'
import { registerGuidelinesDrafts } from './routes/guidelines-drafts.ts'
import { registerHealth } from './routes/health.ts'
import { registerInHand } from './routes/in-hand.ts'
import { registerMetrics } from './routes/metrics.ts'
import { registerModeration } from './routes/moderation.ts'
import { registerOpenApi } from './routes/openapi.ts'
import { registerPolicy } from './routes/policy.ts'
import { registerRanges } from './routes/ranges.ts'
import { registerReceipts } from './routes/receipts.ts'
import { registerRecommendations } from './routes/recommendations.ts'
import { registerReports } from './routes/reports.ts'
import { registerSearch } from './routes/search.ts'
import { registerSession } from './routes/session.ts'
import { registerSite } from './routes/site.ts'
import { registerStaffReplies } from './routes/staff-replies.ts'
import { registerStats } from './routes/stats.ts'
import { registerStories } from './routes/stories.ts'
import { registerTeam } from './routes/team.ts'
import { registerTerms } from './routes/terms.ts'

/** The whole HTTP side, not yet listening; `inject` tests it without a socket. */
export async function httpServer(deps: HttpDeps): Promise<FastifyInstance> {
  const app = httpEdge({ ...deps, answerProblem: (request, answer) => answerProblem(request, { ...answer, deps }) })
  await app.register(fastifyCookie)
  const limits = {
    submissions: limiter(deps, deps.rateLimits?.submissions),
    // As many as submissions, and none of those: whoever checks a text is to be able to send it.
    checks: limiter(deps, deps.rateLimits?.submissions),
    reports: limiter(deps, deps.rateLimits?.reports),
    recommendations: limiter(deps, deps.rateLimits?.recommendations),
    signIns: limiter(deps, deps.rateLimits?.signIns),
  }
  registerHealth(app, deps)
  registerMetrics(app, deps)
  registerOpenApi(app, deps)
  registerSite(app, deps)
  registerStories(app, deps)
  registerComments(app, deps, limits)
  registerFragments(app, deps)
  registerReports(app, deps, limits)
  registerRecommendations(app, deps, limits)
  registerCounts(app, deps)
  await registerEvents(app, deps)
  registerReceipts(app, deps, limits)
  registerSession(app, deps, limits)
  registerTeam(app, deps, limits)
  registerDeskSite(app, deps)
  registerAuthors(app, deps)
  registerGuidelinesDrafts(app, deps)
  registerModeration(app, deps)
  registerInHand(app, deps)
  registerStaffReplies(app, deps)
  registerRanges(app, deps)
  registerSearch(app, deps)
  registerStats(app, deps)
  registerPolicy(app, deps)
  registerTerms(app, deps)
  const quota = keyQuota(deps.clock, deps.rateLimits?.analyses)
  const policy = async () => (await deps.policies.current()).published.policy
  registerAssessments(app, { ...deps, quota, policy })
  registerPerspective(app, { ...deps, quota, policy })
  registerCoral(app, { ...deps, policy })
  serveOtherMethods(app, deps, Object.values<Route>(routes))
  // A comment's text never changes, and nobody should look for the call in vain.
  refuseOtherMethods(app, '/api/v1/comments/:commentId', [])
  registerPages(app, deps, limits)
  return app
}

function limiter(deps: HttpDeps, rate: Rate | undefined): RateLimiter {
  return rate === undefined ? { take: () => ({ ok: true, value: undefined }) } : rateLimiter(deps.clock, rate)
}

/** Programs get the problem document, people a page in their language. */
function answerProblem(request: FastifyRequest, { reply, deps, code }: { readonly reply: FastifyReply; readonly deps: HttpDeps; readonly code: ProblemCode }) {
  const isPage = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
  return isPage ? sendErrorPage(deps, { request, reply, code }) : sendProblem(reply, problemOfCode(code))
}
