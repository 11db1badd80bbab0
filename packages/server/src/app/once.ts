import { refuse, type Result } from '@verbatim/core'
import type { AnsweredBefore, AnswerStore, Clock, Hashing, Once, Sealing } from './ports.ts'

/** A creating request with its Idempotency-Key. */
export interface OnceRequest {
  /** Of whom the key is: a user's or token's id, or `anonymous` (a telephone that changes its network is still the same). */
  readonly caller: string
  readonly route: string
  readonly key: string
  /** The request in full, to notice another one under the same key. */
  readonly body: string
}

export type OnceRefusal = { readonly code: 'idempotency-key-reused' }

const keptMs = 24 * 60 * 60 * 1000

export interface OnceDeps {
  readonly answers: AnswerStore
  readonly clock: Clock
  readonly hashing: Hashing
  readonly sealing: Sealing
}

export function onceOf(deps: Pick<OnceDeps, 'clock' | 'hashing'>, request: OnceRequest): Once {
  const scope = `${request.route} ${request.caller}`
  const askedAt = deps.clock.now()
  return {
    scope,
    keyHash: deps.hashing.sha256(`${scope} ${request.key}`),
    requestHash: deps.hashing.sha256(request.body),
    askedAt,
    keptUntil: askedAt + keptMs,
  }
}

/**
 * The answer given to this request before, or `undefined` when it is the first. Answers
 * are kept encrypted under the caller's key, since they hold receipt tokens.
 */
export async function answeredBefore<T>(deps: OnceDeps, request: OnceRequest | undefined): Promise<Result<T, OnceRefusal> | undefined> {
  if (request === undefined) return undefined
  const before = await deps.answers.find(onceOf(deps, request))
  return before === undefined ? undefined : reopened(deps, request.key, before)
}

/** What an earlier answer, found again, says. */
export function reopened<T>(deps: Pick<OnceDeps, 'sealing'>, key: string, before: AnsweredBefore): Result<T, OnceRefusal> {
  if (before.kind === 'key-reused') return refuse({ code: 'idempotency-key-reused' })
  // Written by this program under the caller's own key, and authenticated when it is opened.
  return { ok: true, value: JSON.parse(deps.sealing.open(key, before.answer)) }
}
