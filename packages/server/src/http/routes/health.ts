import type { FastifyInstance } from 'fastify'
import { problemOfCode, sendProblem } from '../problem.ts'
import { StorageUnavailable } from '../../app/index.ts'

/** `/healthz`: the process answers. `/readyz`: it can also do its work. One word each. */
export function registerHealth(app: FastifyInstance, deps: { readonly check: () => Promise<void> }): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('alive'))
  app.get('/readyz', async (_request, reply) => {
    try {
      await deps.check()
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error
      return sendProblem(reply, problemOfCode('storage-unavailable'))
    }
    return reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('ready')
  })
}
