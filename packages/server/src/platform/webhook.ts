import { createHash, createHmac } from 'node:crypto'
import { accept, refuse, type Result } from '@verbatim/core'
import type { Clock, TellRefusal } from '../app/index.ts'

export interface WebhookSettings {
  readonly url: string
  /** Each signs, so that a receiver may know any of them while one replaces another. */
  readonly secrets: readonly Uint8Array[]
  readonly timeoutMs: number
}

export interface Webhook {
  /** The same each time it is sent. */
  readonly id: string
  /** JSON. */
  readonly body: string
}

export type SendWebhook = (webhook: Webhook, stop: AbortSignal) => Promise<Result<void, TellRefusal>>

/** Sends as Standard Webhooks 1.0 has it: signed by HMAC-SHA256 over id, time and body. Follows no redirect and reads no answer. */
export function webhookSender({ url, secrets, timeoutMs }: WebhookSettings, clock: Clock): SendWebhook {
  return async ({ id, body }, stop) => {
    const timestamp = String(Math.floor(clock.now() / 1000))
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Verbatim',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': secrets.map((secret) => `v1,${signature(secret, `${id}.${timestamp}.${body}`)}`).join(' '),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]),
      })
      await answer.body?.cancel()
      return answer.ok ? accept(undefined) : refuse(refusalOf(answer, clock.now()))
    } catch (error) {
      return refuse({ code: 'unreachable', reason: reasonOf(error) })
    }
  }
}

/** What a receiver is known by in the outbox and in metrics: its address may hold a secret. */
export function webhookChannel(url: string): string {
  return `${new URL(url).host}#${createHash('sha256').update(url).digest('hex').slice(0, 8)}`
}

function signature(secret: Uint8Array, signed: string): string {
  return createHmac('sha256', secret).update(signed, 'utf8').digest('base64')
}

// What a receiver says of this one message; anything else is trouble of its own, and concerns all.
const onlyThisOne: readonly number[] = [400, 413, 422]

function refusalOf({ status, headers }: Response, now: number): TellRefusal {
  const reason = `it answered ${status}`
  if (status === 410) return { code: 'hopeless', reason }
  return { code: onlyThisOne.includes(status) ? 'refused' : 'unreachable', reason, notBeforeMs: waitAsked(headers.get('retry-after'), now) }
}

/** Of `Retry-After` (RFC 9110, section 10.2.3). */
function waitAsked(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? `no answer: ${cause.code}` : 'no answer'
}
