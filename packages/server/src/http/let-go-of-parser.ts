import type { Socket } from 'node:net'

/**
 * Node keeps a parser with each connection, 6 kB outside the heap, for the next request. After a stream there is none, so it is
 * given back as Node does itself once a connection is upgraded; what the client still sends is read and dropped. The parser is
 * no public interface of Node: where it is not as it is here, it stays, and the stream only costs more.
 */
export function letGoOfParser(socket: Socket): void {
  // Not while it still calls the handler of its request.
  setImmediate(() => {
    const parser: unknown = Reflect.get(socket, 'parser')
    if (socket.destroyed || !isParser(parser)) return
    for (const event of ['data', 'end']) socket.removeAllListeners(event)
    parser.unconsume()
    parser.remove()
    Object.assign(parser, { socket: null, incoming: null, outgoing: null })
    Object.assign(socket, { parser: null })
    parser.close()
    socket.once('end', () => socket.destroySoon()).resume()
  })
}

interface Parser {
  unconsume(): void
  remove(): void
  close(): void
}

function isParser(value: unknown): value is Parser {
  return ['unconsume', 'remove', 'close'].every((name) => typeof Object(value)[name] === 'function')
}
