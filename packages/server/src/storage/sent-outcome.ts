import { StorageUnavailable } from '../app/index.ts'

export type Outcome = { readonly kind: 'done'; readonly value: unknown } | { readonly kind: 'failed'; readonly error: unknown }

/** Between threads an error loses its class. */
export type SentOutcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'unavailable'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined }

export function sentOutcome(outcome: Outcome): SentOutcome {
  if (outcome.kind === 'done') return outcome
  const { error } = outcome
  if (error instanceof StorageUnavailable) return { kind: 'unavailable', message: error.message }
  return error instanceof Error ? { kind: 'failed', message: error.message, stack: error.stack } : { kind: 'failed', message: String(error), stack: undefined }
}

export function receivedOutcome(sent: SentOutcome): Outcome {
  if (sent.kind === 'done') return sent
  if (sent.kind === 'unavailable') return { kind: 'failed', error: new StorageUnavailable(sent.message) }
  return { kind: 'failed', error: Object.assign(new Error(sent.message), { stack: sent.stack }) }
}

/** Throws what went wrong. */
export function valueOf(outcome: Outcome | undefined): unknown {
  if (outcome === undefined) throw new Error('a thread answered to fewer calls than it was asked')
  if (outcome.kind === 'failed') throw outcome.error
  return outcome.value
}
