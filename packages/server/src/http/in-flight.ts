import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../app/index.ts'

/** Counts what the server has in hand: from the head of a request to the end of its answer, or of its connection. */
export function countInFlight(app: FastifyInstance, metrics: Metrics): void {
  app.server.on('request', (_request, response) => {
    // Answered from memory already.
    if (response.writableEnded) return
    metrics.requestBegan()
    response.once('close', metrics.requestEnded)
  })
}
