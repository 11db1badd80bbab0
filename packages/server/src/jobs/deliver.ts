import { deliver, postpone, type Clock, type Delivered, type DeliverDeps, type Delivery, type OutboxStore, type Receiver } from '../app/index.ts'
import type { Jobs } from './jobs.ts'

export interface DeliveringDeps extends DeliverDeps {
  readonly outbox: DeliverDeps['outbox'] & Pick<OutboxStore, 'nextDue' | 'take'>
  readonly receivers: readonly Receiver[]
  readonly clock: Clock
  /** Monotonic, in milliseconds. */
  readonly elapsed: () => number
  /** Calls back whenever something may have come into the outbox; returns what ends it. */
  readonly follow: (listener: () => void) => () => void
  /** Hears what became of each. */
  readonly onDelivered: (delivery: Delivery, delivered: Delivered) => void
  readonly onFault: (error: unknown) => void
}

// A receiver tells within 25 seconds; who has not said by then what became of a delivery has died.
const leaseMs = 30_000
// How soon what other servers wrote and what is tried again is looked for.
const lookMs = 1000
// A receiver that takes nothing is asked again with one delivery, ever less often.
const restMs = 1000
const longestRestMs = 60_000
// How long those under way may take to end by themselves once the program stops.
const graceMs = 5000

/** Has the outbox delivered until it is stopped: each receiver by itself, so that none waits for another. */
export function startDelivering(deps: DeliveringDeps): Jobs {
  const stop = new AbortController()
  const lanes = deps.receivers.map((receiver) => laneOf(deps, receiver, stop.signal))
  const look = () => {
    for (const lane of lanes) lane.look()
  }
  const timer = setInterval(look, lookMs)
  timer.unref()
  const unfollow = deps.follow(look)
  look()
  return {
    async stop() {
      clearInterval(timer)
      unfollow()
      const late = setTimeout(() => stop.abort(), graceMs)
      await Promise.all(lanes.map((lane) => lane.stop()))
      clearTimeout(late)
    },
  }
}

interface Lane {
  look(): void
  /** Takes no more, and ends with what is in hand. */
  stop(): Promise<void>
}

function laneOf(deps: DeliveringDeps, receiver: Receiver, stop: AbortSignal): Lane {
  const inHand = new Set<Promise<void>>()
  const { channel } = receiver
  let failures = 0
  let restUntil = Number.NEGATIVE_INFINITY
  let isStopped = false
  let isAskedAgain = false
  let looking: Promise<void> | undefined

  async function takeAll(): Promise<void> {
    do {
      isAskedAgain = false
      for (const delivery of await takeSome()) hold(work(delivery))
    } while (isAskedAgain)
  }

  async function takeSome(): Promise<readonly Delivery[]> {
    const limit = (failures === 0 ? receiver.atOnce : 1) - inHand.size
    const now = deps.clock.now()
    if (isStopped || limit <= 0 || deps.elapsed() < restUntil) return []
    const due = await deps.outbox.nextDue(channel)
    // Looking costs a read; taking costs a write.
    return due === undefined || due > now ? [] : deps.outbox.take({ channel, now, leaseEnds: now + leaseMs, limit })
  }

  function hold(working: Promise<void>): void {
    const held = working.finally(() => {
      inHand.delete(held)
      look()
    })
    inHand.add(held)
  }

  async function work(delivery: Delivery): Promise<void> {
    try {
      const delivered = await deliver(deps, { delivery, receiver, stop })
      heed(delivered)
      deps.onDelivered(delivery, delivered)
    } catch (error) {
      deps.onFault(error)
      await postpone(deps, { delivery, refusal: { code: 'refused', reason: 'a fault of the program, see the log' } }).catch(deps.onFault)
    }
  }

  function heed(delivered: Delivered): void {
    const isAway = 'refusal' in delivered && delivered.refusal.code === 'unreachable'
    failures = isAway ? failures + 1 : 0
    if (isAway) restUntil = deps.elapsed() + Math.min(longestRestMs, restMs * 2 ** (failures - 1))
  }

  function look(): void {
    isAskedAgain = true
    looking ??= takeAll()
      .catch(deps.onFault)
      .finally(() => {
        looking = undefined
        if (isAskedAgain) look()
      })
  }

  return {
    look,
    async stop() {
      isStopped = true
      await looking
      await Promise.all(inHand)
    },
  }
}
