import { accept, refuse, type Result } from '@verbatim/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import { findToken, type Hashing, type TokenStore } from '../../app/index.ts'
import type { AccessRefusal } from '../caller.ts'
import { problemOfCode, sendProblem } from '../problem.ts'

export interface MetricsDeps {
  readonly tokens: Pick<TokenStore, 'find'>
  readonly hashing: Hashing
  /** All that is measured, in Prometheus's text format. */
  readonly exposition: () => Promise<string>
  readonly expositionType: string
}

/** `/metrics` for programs on this machine, and for those with a token of the scope `metrics` from anywhere. */
export function registerMetrics(app: FastifyInstance, deps: MetricsDeps): void {
  app.get('/metrics', async (request, reply) => {
    const permitted = isFromThisMachine(request) ? accept(undefined) : await permittedByToken(request, deps)
    if (!permitted.ok) return sendProblem(reply, problemOfCode(permitted.refusal.code))
    return reply.header('cache-control', 'no-store').type(deps.expositionType).send(await deps.exposition())
  })
}

// What proxies add for whom they speak, each of them enough to know that there is one.
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/**
 * Whether the request began here. A trusted proxy tells whose it is; one on this machine that nobody named would make the
 * whole world local, so that nothing forwarded counts as begun here.
 */
function isFromThisMachine(request: FastifyRequest): boolean {
  return isLoopback(request.ip) && !forwarding.some((name) => request.headers[name] !== undefined)
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}

async function permittedByToken(request: FastifyRequest, deps: MetricsDeps): Promise<Result<undefined, AccessRefusal>> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const token = bearer === undefined ? undefined : await findToken(deps, bearer)
  if (token === undefined) return refuse({ code: 'signature-missing' })
  return token.scopes.includes('metrics') ? accept(undefined) : refuse({ code: 'forbidden' })
}
