import { signal, type ReadonlySignal } from '@preact/signals'
import type { BatchInput } from '@verbatim/contract'
import type { Answer, Failure } from '../api/client.ts'

/** A decision on a whole range as somebody confirmed it. */
export interface Prepared {
  readonly body: BatchInput
  /** As they were told. */
  readonly count: number
  /** Sent again after a failure it is still one batch. */
  readonly idempotencyKey: string
}

export type Outgoing =
  | { readonly kind: 'none' }
  | { readonly kind: 'held'; readonly prepared: Prepared; readonly dueAtMs: number }
  | { readonly kind: 'sending'; readonly prepared: Prepared }
  | { readonly kind: 'failed'; readonly prepared: Prepared; readonly failure: Failure }
  | { readonly kind: 'made'; readonly batchId: string; readonly total: number }

interface OutgoingDeps {
  readonly send: (prepared: Prepared) => Promise<Answer<{ readonly batchId: string; readonly total: number }>>
  readonly nowMs: () => number
  /** Runs `what` after so many ms; returns what prevents it. */
  readonly later: (what: () => void, ms: number) => () => void
}

export interface OutgoingBatch {
  readonly state: ReadonlySignal<Outgoing>
  /** Holds a batch back for so long; what is on its way already stays. */
  readonly hold: (prepared: Prepared, seconds: number) => void
  /** Takes back what was not sent yet, and forgets what became of what was. */
  readonly clear: () => void
  /** Sends at once what is held back, or once more what failed. */
  readonly sendNow: () => void
}

/**
 * At most one batch at a time is on its way: it waits a little for second thoughts, then it is sent.
 * Not by the outbox of single decisions, with which any later window goes on: a range that failed is its maker's alone to send again.
 */
export function createOutgoingBatch({ send, nowMs, later }: OutgoingDeps): OutgoingBatch {
  const state = signal<Outgoing>({ kind: 'none' })
  let stop: (() => void) | undefined

  function sendNow(): void {
    const now = state.peek()
    if (now.kind === 'held' || now.kind === 'failed') void sendOff(now.prepared)
  }

  async function sendOff(prepared: Prepared): Promise<void> {
    stop?.()
    state.value = { kind: 'sending', prepared }
    const answer = await send(prepared)
    state.value = answer.ok ? { kind: 'made', ...answer.value } : { kind: 'failed', prepared, failure: answer.failure }
  }

  return {
    state,
    hold(prepared, seconds) {
      if (state.peek().kind === 'held' || state.peek().kind === 'sending') return
      if (seconds === 0) return void sendOff(prepared)
      state.value = { kind: 'held', prepared, dueAtMs: nowMs() + seconds * 1000 }
      stop = later(sendNow, seconds * 1000)
    },
    clear() {
      if (state.peek().kind === 'sending') return
      stop?.()
      state.value = { kind: 'none' }
    },
    sendNow,
  }
}
