import type { FastifyRequest } from 'fastify'

/** What a request's route is registered under, such as `/stories/:slug`; never its path. */
export function routePattern(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unmatched'
}
