import { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** The sockets of connections to PostgreSQL, so that one over which nothing comes any more can be closed without a farewell. */
export class Sockets {
  readonly #open = new Set<Socket>()

  /** For node-postgres, which connects it. */
  readonly make = (): Socket => {
    const socket = new Socket()
    this.#open.add(socket)
    socket.once('close', () => this.#open.delete(socket))
    return socket
  }

  /** Waits for the farewells of `ending`, but not for ever. */
  async closeAfter(ending: Promise<unknown>): Promise<void> {
    const waited = new AbortController()
    const ended = ending.catch(() => undefined).finally(() => waited.abort())
    await setTimeout(farewellMs, undefined, { signal: waited.signal }).catch(() => undefined)
    for (const socket of this.#open) socket.destroy()
    await ended
  }
}

const farewellMs = 1000
