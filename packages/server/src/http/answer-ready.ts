import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Clock, Metrics } from '../app/index.ts'
import { isUnmodified, lastModified } from './last-modified.ts'
import { isKnown, readyForm, type Form } from './representation.ts'
import type { Head, ReadyAnswers } from './ready-answers.ts'

export interface AnswerReadyDeps {
  readonly ready: ReadyAnswers
  readonly clock: Clock
  readonly metrics: Pick<Metrics, 'answered' | 'cacheHit'>
  readonly logger: FastifyBaseLogger
}

/**
 * Answers from memory what is ready, before anything else looks at the request: a first page of comments costs a
 * look-up and the sending, a tenth of the way through routes, hooks and shapes. Whatever is not plain goes that way.
 */
export function answerReady(app: FastifyInstance, { ready, clock, metrics, logger }: AnswerReadyDeps): void {
  let isStopping = false
  app.addHook('preClose', async () => { isStopping = true })
  const [handle, ...others] = app.server.listeners('request')
  if (handle === undefined || others.length > 0) throw new Error('what answers first is set up before anything else listens')
  app.server.removeAllListeners('request')
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // A connection that is to end is told so on the other way.
    if (isStopping || !answered(request, response)) Reflect.apply(handle, app.server, [request, response])
  })

  function answered(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' || request.url === undefined) return false
    const startedAt = performance.now()
    const found = ready.find(request.url)
    // Until its first answer is sent, nobody knows with which headers.
    if (found?.head === undefined) return false
    const form = readyForm(found.representation, request.headers)
    if (form === undefined) return false
    const id = randomUUID()
    const date = lastModified(found.modified, clock.now())
    const status = isKnown(request.headers['if-none-match'], form.etag) || isUnmodified(request.headers, date) ? 304 : 200
    response.writeHead(status, [...headersOf(found.head, { form, status }), ...(date === undefined ? [] : ['last-modified', date]), 'x-request-id', id])
    response.end(status === 200 ? form.bytes : undefined)
    const ms = performance.now() - startedAt
    const { route } = found.head
    // A quarter of all that it costs, and megabytes a second under a story that everybody reads: told to who asks for it, and counted always.
    logger.debug({ reqId: id, method: 'GET', route, status, ms: Math.round(ms * 10) / 10 }, 'answered')
    metrics.cacheHit()
    metrics.answered({ method: 'GET', route, status, seconds: ms / 1000 })
    return true
  }
}

/** Made once for each form and status: setting them one by one takes longer than all the rest. */
const flatHeaders = new WeakMap<Form['bytes'], Map<number, readonly string[]>>()

function headersOf(head: Head, { form, status }: { readonly form: Form; readonly status: number }): readonly string[] {
  const byStatus = flatHeaders.get(form.bytes) ?? new Map<number, readonly string[]>()
  flatHeaders.set(form.bytes, byStatus)
  const known = byStatus.get(status)
  if (known !== undefined) return known
  const ofForm = {
    etag: form.etag,
    ...(form.encoding === undefined ? {} : { 'content-encoding': form.encoding }),
    ...(status === 200 ? { 'content-length': String(form.bytes.length) } : {}),
  }
  const made = Object.entries({ ...head.headers, ...ofForm }).flat()
  byStatus.set(status, made)
  return made
}
