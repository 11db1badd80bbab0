import { routes, type Route } from '@verbatim/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SiteStore } from '../app/index.ts'

export interface CorsDeps {
  readonly sites: Pick<SiteStore, 'recent'>
}

const allowedHeaders = 'Content-Type, Idempotency-Key, Last-Event-ID'
const exposedHeaders = 'ETag, Retry-After, X-Request-Id'

/** Session, set-up and joining the team are public routes of our own pages alone; no other site may call them. */
const ownPagesOnly: readonly Route[] = [routes.signIn, routes.setUp, routes.acceptInvite]

function isOpenToOthers(route: Route): boolean {
  return route.access.kind === 'public' && !ownPagesOnly.includes(route)
}

/** Public reads are for every origin without credentials; public POSTs for the site's own origins. */
export async function addCors(deps: CorsDeps, route: Route, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): Promise<void> {
  if (!isOpenToOthers(route)) return
  if (route.method === 'GET') {
    reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': exposedHeaders })
    return
  }
  reply.header('vary', 'Origin')
  const origin = request.headers.origin
  if (origin === undefined || !(await isListed(deps, origin))) return
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': exposedHeaders })
}

/** Answers a preflight for the routes of one path: reads to everybody, the rest to the site's own origins. */
export async function answerPreflight(deps: CorsDeps, atPath: readonly Route[], { request, reply }: { request: FastifyRequest; reply: FastifyReply }): Promise<void> {
  const origin = request.headers.origin
  const listed = origin !== undefined && (await isListed(deps, origin))
  const methods = atPath.filter((route) => isOpenToOthers(route) && (listed || route.method === 'GET')).map((route) => route.method)
  reply.header('vary', 'Origin')
  if (origin !== undefined && methods.length > 0) {
    reply.headers({
      'access-control-allow-origin': listed ? origin : '*',
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': '600',
    })
  }
  await reply.code(204).send()
}

async function isListed(deps: CorsDeps, origin: string): Promise<boolean> {
  const site = await deps.sites.recent()
  return site?.origins.includes(origin) ?? false
}
