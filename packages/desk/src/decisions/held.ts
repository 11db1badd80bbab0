/** A decision as its maker made it, and what they have to see of the comment should something be wrong with it. */
export interface Decision {
  readonly commentId: string
  readonly verdict: 'approve' | 'reject'
  readonly guidelines: readonly string[]
  readonly message: string | null
  readonly note: string | null
  readonly expectedStatus: 'pending' | 'approved' | 'rejected'
  readonly name: string | null
  readonly excerpt: string
}

/** What the server, or its silence, says to a decision. */
export interface Trouble {
  /** The problem's code, or `unreachable`. */
  readonly code: string
  readonly text: string
  /** With `status-changed`. */
  readonly currentStatus?: string
}

/**
 * `held`: it can still be taken back. `sending`: it was sent, and nobody knows what became of it. `waiting`: it is sent
 * again by itself. `refused`: its maker has to see to it.
 */
type HeldState =
  | { readonly kind: 'held' }
  | { readonly kind: 'sending'; readonly attempts: number }
  | { readonly kind: 'waiting'; readonly attempts: number; readonly retryAt: number; readonly trouble: Trouble | null }
  | { readonly kind: 'refused'; readonly trouble: Trouble }

/** One request: a decision, or several that were sent as a page was closed. What was sent once is sent again with the same key and in the same words. */
export interface Held {
  /** The Idempotency-Key, made once. */
  readonly key: string
  /** The user whose decision it is; nobody else's session sends it. */
  readonly by: string
  /** The window that sends it; `null`: the next one that is there. */
  readonly owner: string | null
  /** Milliseconds since the Unix epoch, from when on any window may take it over. */
  readonly leaseUntil: number
  readonly decisions: readonly Decision[]
  readonly dueAt: number
  readonly state: HeldState
}

interface Maker {
  readonly key: string
  readonly by: string
  readonly owner: string
}

// Longer than a browser ever keeps the clock of a window in the background from going.
const leaseMs = 180_000
/** Until a request that a closing page sent has most likely been answered. */
const closingMs = 1500
const longestRetryMs = 30_000
/** The API's own limit. */
export const mostTogether = 100
/** What a browser still sends for a page that is closed is 64 KiB. */
const mostBytes = 60_000

export function heldBack(decision: Decision, maker: Maker, { now, undoSeconds }: { readonly now: number; readonly undoSeconds: number }): Held {
  const dueAt = now + undoSeconds * 1000
  return { ...maker, decisions: [decision], dueAt, leaseUntil: dueAt + leaseMs, state: { kind: 'held' } }
}

/** Whether it is to be sent now. */
export function isDue({ state, dueAt }: Held, now: number): boolean {
  return state.kind === 'held' ? dueAt <= now : state.kind === 'waiting' && state.retryAt <= now
}

/** When the next one is due; `undefined` where none waits for its time. */
export function nextDue(all: readonly Held[]): number | undefined {
  const times = all.flatMap(({ state, dueAt }) => (state.kind === 'held' ? [dueAt] : state.kind === 'waiting' ? [state.retryAt] : []))
  return times.length === 0 ? undefined : Math.min(...times)
}

export function sending(held: Held, now: number): Held {
  return { ...held, leaseUntil: now + leaseMs, state: { kind: 'sending', attempts: attemptsOf(held) + 1 } }
}

/** It could not be sent, or its answer was lost: it goes again with the same key, each time a little later. */
export function postponed(held: Held, { now, trouble, afterMs }: { readonly now: number; readonly trouble: Trouble; readonly afterMs?: number | undefined }): Held {
  const attempts = attemptsOf(held)
  const waitMs = afterMs ?? Math.min(longestRetryMs, 1000 * 2 ** Math.min(attempts - 1, 10))
  return { ...held, leaseUntil: now + waitMs + leaseMs, state: { kind: 'waiting', attempts, retryAt: now + waitMs, trouble } }
}

/** As if its time had come. */
export function atOnce(held: Held, now: number): Held {
  if (held.state.kind === 'held') return { ...held, dueAt: now }
  return held.state.kind === 'waiting' ? { ...held, state: { ...held.state, retryAt: now } } : held
}

function attemptsOf({ state }: Held): number {
  return 'attempts' in state ? state.attempts : 0
}

/** Each decision that was refused, by itself and with a new key: under the old one the server keeps its refusal. */
export function refusedOnes(held: Held, refused: readonly { readonly commentId: string; readonly trouble: Trouble }[], newKey: () => string): readonly Held[] {
  return refused.flatMap(({ commentId, trouble }) => held.decisions.filter((decision) => decision.commentId === commentId)
    .map((decision): Held => ({ ...held, key: newKey(), decisions: [decision], state: { kind: 'refused', trouble } })))
}

/** What a closing page sends: all that was never sent, together as far as that goes. */
export function gathered(all: readonly Held[]): readonly Held[] {
  const calls: Held[] = []
  for (const held of all.filter(({ state }) => state.kind === 'held')) {
    const last = calls.at(-1)
    const together = last === undefined ? undefined : joined(last, held)
    if (together === undefined) calls.push(held)
    else calls[calls.length - 1] = together
  }
  return calls
}

function joined(call: Held, held: Held): Held | undefined {
  const decisions = [...call.decisions, ...held.decisions]
  // One comment twice in a request would be one decision the server refuses.
  const isRepeated = new Set(decisions.map(({ commentId }) => commentId)).size < decisions.length
  if (decisions.length > mostTogether || isRepeated || bytesOf(decisions) > mostBytes) return undefined
  return { ...call, decisions }
}

/** Bodies of JSON in UTF-8: at most three bytes for a unit, and rather too many than too few. */
function bytesOf(decisions: readonly Decision[]): number {
  return decisions.reduce((sum, { message, note, guidelines }) => sum + 200 + 3 * ((message ?? '').length + (note ?? '').length) + guidelines.join().length, 0)
}

/** Leaves it to the next window, once what a closing page sent was most likely answered. */
export function left(held: Held, now: number): Held {
  return { ...held, owner: null, leaseUntil: held.state.kind === 'sending' ? now + closingMs : now }
}

/** Whether this window may take it over now. */
export function isAdoptable(held: Held, { by, now }: { readonly by: string; readonly now: number }): boolean {
  return held.by === by && held.leaseUntil <= now
}

/** What was under way when its window closed goes again at once, with the same key; what was refused waits for its maker. */
export function adopted(held: Held, { owner, now }: { readonly owner: string; readonly now: number }): Held {
  const mine = { ...held, owner, leaseUntil: now + leaseMs }
  return held.state.kind === 'sending' ? { ...mine, state: { kind: 'waiting', attempts: held.state.attempts, retryAt: now, trouble: null } } : mine
}

/** As the API takes it; always the same for the same request. */
export function requestOf({ decisions }: Held) {
  return {
    items: decisions.map(({ commentId, verdict, guidelines, message, note, expectedStatus }) => ({
      commentId, verdict, expectedStatus,
      ...(guidelines.length === 0 ? {} : { guidelines: [...guidelines] }),
      ...(message === null ? {} : { message }),
      ...(note === null ? {} : { note }),
    })),
  }
}
