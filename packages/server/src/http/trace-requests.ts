import type { FastifyInstance, FastifyRequest } from 'fastify'
import { noTracing, type RunningRequest, type Tracing } from '../app/index.ts'
import { routePattern } from './route-pattern.ts'

/** A span for each request, in which all that is done for it has its place. Costs nothing where nobody collects traces. */
export function traceRequests(app: FastifyInstance, tracing: Tracing): void {
  if (tracing === noTracing) return
  const running = new WeakMap<FastifyRequest, RunningRequest>()
  app.addHook('onRequest', (request, _reply, done) => {
    const { traceparent } = request.headers
    const span = tracing.request({ method: request.method, route: routePattern(request), traceparent: typeof traceparent === 'string' ? traceparent : undefined })
    running.set(request, span)
    span.within(done)
  })
  // A body arrives by events of the socket, which know of no request.
  app.addHook('preValidation', (request, _reply, done) => {
    const span = running.get(request)
    if (span === undefined) done()
    else span.within(done)
  })
  app.addHook('onResponse', async (request, reply) => running.get(request)?.end(reply.statusCode))
  app.addHook('onRequestAbort', async (request) => running.get(request)?.end(undefined))
}
