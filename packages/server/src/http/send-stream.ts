import type { FastifyReply } from 'fastify'
import { letGoOfParser } from './let-go-of-parser.ts'

export interface BeginningStream {
  /** Writes the head, and then what happens. */
  begin(head: string): void
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // It ends with its connection, so that the bytes of an event are the same on all of them.
  'connection': 'close',
  // nginx would gather what should go on at once.
  'x-accel-buffering': 'no',
}

/** Hands the connection over to a stream, and lets go of all that belongs to the request: it may stay open for hours. */
export function sendStream(reply: FastifyReply, stream: BeginningStream): FastifyReply {
  const { raw } = reply.hijack()
  for (const event of ['finish', 'error']) raw.removeAllListeners(event)
  // Sent ahead of the answer to another request on the same connection, as no browser does.
  if (raw.socket === null) {
    raw.destroy()
    return reply
  }
  stream.begin(headOf(reply))
  letGoOfParser(raw.socket)
  return reply
}

/** By hand, since Node would keep each header for as long as the connection: 4 kB of them. */
function headOf(reply: FastifyReply): string {
  const headers = Object.entries({ ...reply.getHeaders(), ...streamHeaders, date: new Date().toUTCString() })
  return `HTTP/1.1 200 OK\r\n${headers.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')}\r\n`
}
