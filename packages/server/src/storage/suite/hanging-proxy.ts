import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface HangingProxy {
  /** Of the database behind it. */
  readonly url: string
  /** From now on nothing passes, in neither direction, and nobody is told. */
  hang(): void
  /** Connections made from now on pass; those that hung are never heard of again. */
  goOn(): void
  close(): Promise<void>
}

/** A network between program and database that can be cut without a word. */
export async function hangingProxy(databaseUrl: string): Promise<HangingProxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let hangs = false
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.on('data', (bytes) => { if (!hangs && !cut.has(from)) to.write(bytes) })
      from.on('error', () => to.destroy())
      from.on('close', () => { sockets.delete(from); to.destroy() })
    }
    if (hangs) for (const socket of [near, far]) cut.add(socket)
  })
  const cut = new WeakSet<Socket>()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = new URL(databaseUrl)
  url.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: url.href,
    hang() {
      hangs = true
      for (const socket of sockets) cut.add(socket)
    },
    goOn() {
      hangs = false
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
