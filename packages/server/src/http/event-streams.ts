import type { Socket } from 'node:net'
import { accept, refuse, type Result } from '@verbatim/core'
import type { Chance, DeskChangeStore, EventKind, EventStore, QueueStore, SiteEvent } from '../app/index.ts'
import { deskNews } from './desk-news.ts'
import { placeText, publicText, resetText, retryText, staffText, waitingText, type BatchProgress } from './event-text.ts'
import { listeners, type Audience, type ListenRefusal, type StreamLimits } from './listeners.ts'
import { missedEvents } from './missed-events.ts'
import type { BeginningStream } from './send-stream.ts'
import { streamWriter, type Told } from './stream-writer.ts'
import { toldUpTo } from './told-up-to.ts'
import { waitingCount } from './waiting-count.ts'

export interface EventStreamsDeps {
  readonly events: EventStore
  readonly queue: Pick<QueueStore, 'waiting'>
  readonly deskChanges: DeskChangeStore
  readonly batchesInProgress: () => Promise<readonly BatchProgress[]>
  readonly chance: Chance
  readonly streamLimits: StreamLimits
  /** Monotonic, in milliseconds. */
  readonly elapsed: () => number
  readonly onFault: (error: unknown) => void
}

export type StreamRefusal = ListenRefusal | { readonly code: 'stopping' }

export interface Listening {
  readonly audience: Audience
  /** The id after which it goes on; `unknown` is one that is none of ours. */
  readonly after: number | 'unknown' | undefined
  readonly socket: Socket
  readonly onBegin: () => void
  /** Runs when a stream that has begun is over. */
  readonly onEnd: () => void
}

/** The live events of this server. */
export interface EventStreams {
  /** Hears everything from now on, and holds it until it begins. */
  open(listening: Listening): Promise<Result<BeginningStream, StreamRefusal>>
  /** Ends all, so that they come back to whoever goes on, and opens no more. */
  stop(): void
}

interface Stream extends Told {
  readonly audience: Audience
  /** In which second of the heartbeat's round it is. */
  readonly beat: number
  /** What happened before it began. */
  held: Held[] | undefined
  /** Everything up to here was told. */
  from: number
  /** What this server had heard of when it opened; the rest comes by itself, though the store may have it already. */
  readonly heard: number
  /** Beyond that, what it was told from the store, and may be told once more by whoever hears of it later. */
  repeated: { readonly arrivals: Set<number>; readonly until: number } | undefined
}

interface Held {
  readonly bytes: Buffer
  /** `undefined` where it is no event of the site. */
  readonly arrival: number | undefined
}

const beatEverySeconds = 20
// Longer than another server's event is on its way.
const repeatedMs = 30_000

/**
 * One follower of what happens on the site for all who listen: the bytes of an event are made once and shared. A stream costs
 * its connection and little more, and an event the time to write to those who listen to its story.
 */
export async function eventStreams(deps: EventStreamsDeps): Promise<EventStreams> {
  const listening = listeners<Stream>(deps.streamLimits)
  const beats = Array.from({ length: beatEverySeconds }, () => new Set<Stream>())
  const send = streamWriter()
  const place = toldUpTo(await deps.events.latest(), deps.elapsed)
  const tellStaff = (text: string) => tellAll(listening.staff, { bytes: Buffer.from(text), arrival: undefined })
  const waiting = waitingCount({ ...deps, tell: (count) => tellStaff(waitingText(count)) })
  const news = deskNews({ ...deps, tell: tellStaff, onReports: () => waiting.changed() })
  const unfollow = deps.events.follow(hear)
  const heart = setInterval(beatOnce, 1000).unref()
  let beat = 0
  let stopped = false

  function hear(events: readonly SiteEvent[]): void {
    for (const event of events) {
      const { arrival, storyId } = event
      place.hear(arrival)
      const id = place.now()
      const readers = listening.ofStory(storyId)
      const text = readers && publicText(event, id)
      if (readers !== undefined && text !== undefined) tellAll(readers, { bytes: Buffer.from(text), arrival })
      if (listening.staff.size > 0) tellAll(listening.staff, { bytes: Buffer.from(staffText(event, id)), arrival })
    }
    if (listening.staff.size > 0 && events.some(({ kind }) => changesWaiting(kind))) waiting.changed()
  }

  function tellAll(streams: ReadonlySet<Stream>, told: Held): void {
    for (const stream of streams) {
      if (stream.held !== undefined) stream.held.push(told)
      else tell(stream, told)
    }
  }

  function tell(stream: Stream, { bytes, arrival }: Held): void {
    if (arrival !== undefined && wasTold(stream, arrival)) return
    if (stream.unsent === undefined) stream.unsent = [bytes]
    else stream.unsent.push(bytes)
    send(stream)
  }

  function beatOnce(): void {
    beat = (beat + 1) % beats.length
    if (listening.staff.size > 0) void news.look()
    else news.forget()
    const due = beats[beat]
    if (due === undefined || due.size === 0) return
    // With the place: in a busy newsroom the last event of a quiet story is soon forgotten.
    tellAll(due, { bytes: Buffer.from(placeText(place.now())), arrival: undefined })
    const now = deps.elapsed()
    for (const stream of due) {
      if (stream.repeated !== undefined && now > stream.repeated.until) stream.repeated = undefined
      if (stream.audience.kind === 'staff') void endUnlessAllowed(stream.socket, stream.audience.mayStay)
    }
  }

  async function endUnlessAllowed(socket: Socket, mayStay: () => Promise<boolean>): Promise<void> {
    try {
      if (!(await mayStay())) end(socket)
    } catch (error) {
      end(socket)
      deps.onFault(error)
    }
  }

  /** What it reads first: what it missed, how many wait, and where it goes on from. */
  async function beginning(stream: Stream, after: Listening['after']): Promise<string> {
    const { audience, from } = stream
    if (audience.kind === 'staff') await news.begin()
    const count = audience.kind === 'staff' ? waitingText(await waiting.now()) : ''
    if (after === undefined || (after === from && !place.hasGap())) return `${placeText(from)}${count}`
    // All up to `from` is in the store by now.
    const kept = after === 'unknown' ? undefined : await missedEvents(deps.events, { audience, after })
    if (after === 'unknown' || kept === undefined) return `${resetText(from)}${count}`
    const missed = kept.filter(({ arrival }) => arrival <= stream.heard)
    stream.from = Math.max(from, after)
    stream.repeated = { arrivals: new Set(missed.map(({ arrival }) => arrival)), until: deps.elapsed() + repeatedMs }
    const textOf = audience.kind === 'staff' ? staffText : publicText
    const told = missed.map((event) => textOf(event, Math.max(after, Math.min(event.arrival, place.now()))) ?? '')
    return `${told.join('')}${placeText(stream.from)}${count}`
  }

  function begin(stream: Stream, { first, onBegin }: { readonly first: string; readonly onBegin: () => void }): void {
    // It may be over before it began.
    if (stream.socket.closed) return
    onBegin()
    const { held = [] } = stream
    stream.held = undefined
    tell(stream, { bytes: Buffer.from(first), arrival: undefined })
    for (const told of held) tell(stream, told)
    if (stopped) end(stream.socket)
  }

  function leave(stream: Stream): void {
    listening.remove(stream)
    beats[stream.beat]?.delete(stream)
  }

  return {
    async open({ audience, after, socket, onBegin, onEnd }) {
      if (stopped) return refuse({ code: 'stopping' })
      const admitted = listening.admits(audience)
      if (!admitted.ok) return admitted
      // Whoever is gone already tells nobody of its end.
      if (socket.closed) return accept({ begin: () => {} })
      const stream: Stream = { audience, socket, beat, from: place.now(), heard: place.last(), held: [], unsent: undefined, repeated: undefined }
      const onClose = () => {
        leave(stream)
        if (stream.held === undefined) onEnd()
      }
      // Before what it missed is read, so that nothing falls between.
      listening.add(stream)
      beats[beat]?.add(stream)
      socket.once('close', onClose)
      try {
        const first = `${retryText(retryMs(deps.chance))}${await beginning(stream, after)}`
        return accept({ begin: (head) => begin(stream, { first: `${head}${first}`, onBegin }) })
      } catch (error) {
        socket.off('close', onClose)
        leave(stream)
        throw error
      }
    },
    stop() {
      stopped = true
      clearInterval(heart)
      waiting.stop()
      unfollow()
      for (const streams of beats) for (const { socket, held } of streams) if (held === undefined) end(socket)
    },
  }
}

function wasTold({ from, repeated }: Stream, arrival: number): boolean {
  return arrival <= from || repeated?.arrivals.delete(arrival) === true
}

/** A decision on what was published closes its reports. */
function changesWaiting(kind: EventKind): boolean {
  return kind.startsWith('comment.')
}

/** After what is on its way; whoever does not read it is not waited for. */
function end(socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy()
  else socket.destroySoon()
}

// Between one and five seconds: those who lose a server come back one after the other.
function retryMs(chance: Chance): number {
  return 1000 + (chance.bytes(1)[0] ?? 0) * 16
}
