import { effect, signal } from '@preact/signals'
import type { StaffEvent } from '@verbatim/contract'
import { readSite, sessionState } from '../api/session.ts'

/** `lost`: what is shown may be old; it comes back by itself. */
export const connection = signal<'connecting' | 'live' | 'lost'>('connecting')
/** How many comments wait, counted up to 1,000; `undefined` until it was told. */
export const waiting = signal<number | undefined>(undefined)

type Name = StaffEvent['event']
type DataOf<N extends Name> = Extract<StaffEvent, { event: N }>['data']
type Listener = (event: StaffEvent) => void

const listeners = new Set<Listener>()

/** `back`: the connection is there again, and what carries no place in the stream is to be read anew. */
const returned = new Set<() => void>()

/** Hears all that is told to staff; returns what ends it. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Runs after each connection that follows a lost one; returns what ends it. */
export function onReturn(listener: () => void): () => void {
  returned.add(listener)
  return () => returned.delete(listener)
}

const names: readonly Name[] = [
  'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed', 'comment.confirmed',
  'story.changed', 'story.closed', 'story.opened', 'waiting', 'claims.changed', 'passes.changed', 'reports.changed', 'batch.progress', 'site.changed', 'reset',
]

const firstDelayMs = 1000
const longestDelayMs = 30_000

/** Listens while somebody is signed in. What was missed in between is told by the server, which remembers the place. */
export function startLive(): void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastId = ''
  let delayMs = firstDelayMs

  function open(): void {
    const query = lastId === '' ? '' : `?lastEventId=${encodeURIComponent(lastId)}`
    source = new EventSource(`/api/v1/moderation/events${query}`)
    source.addEventListener('open', begun)
    source.addEventListener('error', broken)
    for (const name of names) source.addEventListener(name, (message) => hear(name, message))
  }

  function begun(): void {
    delayMs = firstDelayMs
    const wasLost = connection.peek() === 'lost'
    connection.value = 'live'
    if (wasLost) for (const listener of returned) listener()
  }

  function broken(): void {
    connection.value = 'lost'
    // A browser tries again by itself unless it was refused.
    if (source?.readyState !== EventSource.CLOSED) return
    clearTimeout(timer)
    timer = setTimeout(open, delayMs)
    delayMs = Math.min(delayMs * 2, longestDelayMs)
  }

  function hear(name: Name, message: MessageEvent<string>): void {
    if (message.lastEventId !== '') lastId = message.lastEventId
    const event = { event: name, data: JSON.parse(message.data) as DataOf<Name> } as StaffEvent
    if (event.event === 'waiting') waiting.value = event.data.count
    if (event.event === 'site.changed') void readSite()
    for (const listener of listeners) listener(event)
  }

  function close(): void {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }

  effect(() => {
    if (sessionState.value.kind === 'present') {
      if (source === undefined) open()
    } else close()
  })
}
