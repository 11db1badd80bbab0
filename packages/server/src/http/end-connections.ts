import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/**
 * A server that stops finishes what is in flight and waits for nothing else: after its
 * answer a connection ends, and one that has asked nothing yet, as browsers open ahead
 * of need, ends at once. Node counts neither as idle, and would wait a minute for them.
 */
export function endConnectionsOnStop(app: FastifyInstance): void {
  const unused = new Set<Socket>()
  let stopping = false
  app.server.on('connection', (socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  app.server.on('request', ({ socket }) => unused.delete(socket))
  app.addHook('preClose', async () => {
    stopping = true
    for (const socket of unused) socket.destroy()
  })
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close')
  })
}

/** Stops to listen, and resolves once all in flight is answered; after `ms` the rest is cut off. True where nothing had to be. */
export async function closeWithin(app: FastifyInstance, ms: number): Promise<boolean> {
  const isClosed = new AbortController()
  const closing = app.close().finally(() => isClosed.abort())
  const cut = setTimeout(ms, false, { signal: isClosed.signal }).then(
    () => {
      app.server.closeAllConnections()
      return false
    },
    () => true,
  )
  await closing
  return cut
}
