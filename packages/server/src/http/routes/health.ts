import type { FastifyInstance } from 'fastify'
import { problemOfCode, sendProblem } from '../problem.ts'
import { StorageUnavailable } from '../../app/index.ts'

export interface HealthDeps {
  readonly check: () => Promise<void>
  /** Aborted once the server is about to stop. */
  readonly draining: AbortSignal
}

/** `/healthz`: the process answers. `/readyz`: it can also do its work, and goes on doing it. One word each. */
export function registerHealth(app: FastifyInstance, deps: HealthDeps): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('alive'))
  app.get('/readyz', async (_request, reply) => {
    // First: whoever shares out requests should send no more of them, whatever the store can do.
    if (deps.draining.aborted) return sendProblem(reply, problemOfCode('stopping'))
    try {
      await deps.check()
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error
      return sendProblem(reply, problemOfCode('storage-unavailable'))
    }
    return reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('ready')
  })
}
