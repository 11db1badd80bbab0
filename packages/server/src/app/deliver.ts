import { afterFailure, type Result } from '@verbatim/core'
import type { Delivery, OutboxStore } from './outbox.ts'
import type { Chance, Clock } from './ports.ts'

/** Why somebody was not told. `unreachable`: the receiver takes nothing at the moment; `refused`: not this one; `hopeless`: not this one, ever. */
export type TellRefusal =
  | { readonly code: 'unreachable' | 'refused'; readonly reason: string; readonly notBeforeMs?: number | undefined }
  | { readonly code: 'hopeless'; readonly reason: string }

/** `pointless`: by now there is nothing to tell any more. */
export type Told = Result<'told' | 'pointless', TellRefusal>

/** Somebody who is told: a receiver of webhooks, or all who get mail. */
export interface Receiver {
  readonly channel: string
  /** How many are told at the same time. */
  readonly atOnce: number
  /** Makes what is to be told from what holds at this moment, and tells it. Ends within 25 seconds, and soon after `stop`. */
  tell(delivery: Delivery, stop: AbortSignal): Promise<Told>
}

export interface DeliverDeps {
  readonly outbox: Pick<OutboxStore, 'delivered' | 'tryLater' | 'giveUp' | 'giveBack'>
  readonly clock: Clock
  readonly chance: Chance
}

export type Delivered =
  | { readonly kind: 'told' | 'pointless' | 'given-back' }
  | { readonly kind: 'again'; readonly refusal: TellRefusal; readonly at: number }
  | { readonly kind: 'given-up'; readonly refusal: TellRefusal }

/** Tells it, and says in the outbox what became of it. Whoever dies in between tells it twice, under the same id. */
export async function deliver(deps: DeliverDeps, { delivery, receiver, stop }: { readonly delivery: Delivery; readonly receiver: Receiver; readonly stop: AbortSignal }): Promise<Delivered> {
  const told = await receiver.tell(delivery, stop)
  if (told.ok) {
    await deps.outbox.delivered(delivery)
    return { kind: told.value }
  }
  if (stop.aborted) {
    await deps.outbox.giveBack(delivery, deps.clock.now())
    return { kind: 'given-back' }
  }
  return postpone(deps, { delivery, refusal: told.refusal })
}

/** Has it tried later, or gives it up. */
export async function postpone(deps: DeliverDeps, { delivery, refusal }: { readonly delivery: Delivery; readonly refusal: TellRefusal }): Promise<Delivered> {
  const now = deps.clock.now()
  const next = refusal.code === 'hopeless' ? ({ kind: 'given-up' } as const) : afterFailure({ ...delivery, now, notBeforeMs: refusal.notBeforeMs }, share(deps.chance))
  if (next.kind === 'given-up') {
    await deps.outbox.giveUp(delivery, { at: now, reason: refusal.reason })
    return { kind: 'given-up', refusal }
  }
  await deps.outbox.tryLater(delivery, { at: next.at, reason: refusal.reason })
  return { kind: 'again', refusal, at: next.at }
}

/** From 0 to 1. */
function share(chance: Chance): number {
  const [first = 0, second = 0] = chance.bytes(2)
  return (first * 256 + second) / 65_535
}
