import { accept, type Result } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { recommend, takeRecommendationBack } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import type { Refusal } from '../problem.ts'
import { addressPrefix, type RateLimiter } from '../rate-limit.ts'
import { serve, type Call, type Success } from '../route.ts'

export interface RecommendationRouteLimits {
  readonly recommendations: RateLimiter
}

export function registerRecommendations(app: FastifyInstance, deps: HttpDeps, limits: RecommendationRouteLimits): void {
  const answer = async ({ params, body, request }: Call<typeof routes.recommend>, change: typeof recommend): Promise<Result<Success, Refusal>> => {
    const within = limits.recommendations.take(addressPrefix(request.ip))
    if (!within.ok) return within
    const count = await deps.tracing.span('recommend', () => change(deps, { ...params, ...body }))
    return count.ok ? accept({ status: 200, body: { recommendations: count.value } }) : count
  }
  serve(app, deps, { route: routes.recommend, handle: (call) => answer(call, recommend) })
  serve(app, deps, { route: routes.takeRecommendationBack, handle: (call) => answer(call, takeRecommendationBack) })
}
