/** A reader of server-sent events, as a browser is one. */
import { after } from 'node:test'
import type { Route } from '@verbatim/contract'
import { until, type Program } from '../program.ts'
import { pathOf, type Input } from './newsroom.ts'

export interface ToldEvent {
  readonly event: string
  readonly data: unknown
}

export interface OpenedEvents {
  readonly status: number
  readonly headers: Headers
  /** All so far. */
  readonly told: readonly ToldEvent[]
  /** All that came, as it came. */
  text(): string
  /** What a browser would send as Last-Event-ID. */
  lastId(): string
  /** Resolves once so many came. */
  heard(count: number): Promise<readonly ToldEvent[]>
  hasEnded(): boolean
  close(): void
}

/** Opens a stream and waits until it has begun, which its first id tells. */
export async function openEvents(program: Pick<Program, 'url'>, route: Route, input: Input): Promise<OpenedEvents> {
  const abort = new AbortController()
  after(() => abort.abort())
  const response = await fetch(`${program.url}${pathOf(route, input)}`, { headers: { accept: 'text/event-stream', ...input.headers }, signal: abort.signal })
  const told: ToldEvent[] = []
  let [text, unread, lastId, ended] = ['', '', '', false]

  function take(part: string): void {
    text += part
    unread += part
    for (let end = unread.indexOf('\n\n'); end >= 0; end = unread.indexOf('\n\n')) {
      const fields = new Map(unread.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trimStart()]))
      unread = unread.slice(end + 2)
      lastId = fields.get('id') ?? lastId
      const data = fields.get('data')
      if (data !== undefined) told.push({ event: fields.get('event') ?? 'message', data: JSON.parse(data) })
    }
  }

  async function readAll(): Promise<void> {
    const decoder = new TextDecoder()
    try {
      for await (const bytes of response.body ?? []) take(decoder.decode(bytes, { stream: true }))
    } catch {
      // Closed by this side, or the server was killed: it is over either way.
    }
    ended = true
  }

  void readAll()
  if (response.status === 200) await until('the stream has begun', () => lastId !== '' || ended)
  return {
    status: response.status,
    headers: response.headers,
    told,
    text: () => text,
    lastId: () => lastId,
    async heard(count) {
      await until(`${count} events came`, () => told.length >= count)
      return told
    },
    hasEnded: () => ended,
    close: () => abort.abort(),
  }
}
