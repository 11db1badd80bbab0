/** A network between two programs that can be cut: a TCP forwarder, which hands on, breaks off, or swallows what is sent. */
import { createServer, connect, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { after } from 'node:test'

export interface Forwarder {
  readonly port: number
  /** Hands everything on, to another port from now on where one is given. */
  open(port?: number): void
  /** Breaks off every connection and refuses new ones, as when a program has ended. */
  cut(): void
  /** Takes everything and hands on nothing, as when a cable is out: nobody is told, and each side waits. */
  silence(): void
}

type State = 'open' | 'cut' | 'silent'

/** Stopped after the tests of the file. */
export async function startForwarder(target: number): Promise<Forwarder> {
  let [port, state]: [number, State] = [target, 'open']
  const pairs = new Set<readonly [Socket, Socket]>()
  const server: Server = createServer({ pauseOnConnect: true }, (client) => {
    if (state === 'cut') return void client.destroy()
    const upstream = connect(port, '127.0.0.1')
    const pair = [client, upstream] as const
    pairs.add(pair)
    for (const [from, to] of [pair, [upstream, client] as const]) {
      from.on('data', (bytes) => { if (state === 'open') to.write(bytes) })
      from.on('error', () => undefined)
      from.on('close', () => {
        pairs.delete(pair)
        if (state !== 'silent') to.destroy()
      })
    }
    client.resume()
  })
  const breakAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy()
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  after(() => {
    state = 'cut'
    breakAll()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a forwarder has no port')
  return {
    port: address.port,
    open(to = port) {
      // What was swallowed is lost, and so are the connections that it was sent on.
      if (state === 'silent' || to !== port) breakAll()
      port = to
      state = 'open'
    },
    cut() {
      state = 'cut'
      breakAll()
    },
    silence: () => { state = 'silent' },
  }
}
