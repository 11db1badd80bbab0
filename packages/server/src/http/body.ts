import { accept, refuse, type Result } from '@verbatim/core'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'

/** Names may come more than once, as checkboxes do. */
export type Form = Readonly<Record<string, readonly string[]>>

export type BodyRefusal = { readonly code: 'body-unparseable'; readonly reason: 'not-utf-8' | 'not-json' | 'not-a-form' }

// `fatal`: a byte that is no UTF-8 would otherwise be stored as U+FFFD, and the text would not be what was written.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads JSON and HTML forms, strictly; any other type of body is answered 415 by fastify. */
export function registerBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => settle(parseJson(asBuffer(body)), done))
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, body, done) => settle(parseForm(asBuffer(body)), done))
}

/** Whether the request calls its body an HTML form. */
export function saysForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')
}

function asBuffer(body: string | Buffer): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : body
}

function settle(result: Result<unknown, BodyRefusal>, done: (error: FastifyError | null, body?: unknown) => void): void {
  if (result.ok) done(null, result.value)
  else done(new UnparseableBody(result.refusal.reason))
}

/** How a parser tells fastify; the error handler answers it. */
export class UnparseableBody extends Error {
  override readonly name = 'UnparseableBody'
  readonly code = 'VERBATIM_BODY_UNPARSEABLE'
  readonly statusCode = 400
  readonly reason: BodyRefusal['reason']

  constructor(reason: BodyRefusal['reason']) {
    super(`the body is ${reason}`)
    this.reason = reason
  }
}

export function parseJson(bytes: Uint8Array): Result<unknown, BodyRefusal> {
  const text = decoded(bytes)
  if (text === undefined) return refuse({ code: 'body-unparseable', reason: 'not-utf-8' })
  if (text === '') return accept(undefined)
  try {
    return accept(JSON.parse(text))
  } catch {
    return refuse({ code: 'body-unparseable', reason: 'not-json' })
  }
}

/** A line break, which a browser sends as CRLF, becomes the LF that the person typed. */
export function parseForm(bytes: Uint8Array): Result<Form, BodyRefusal> {
  const text = decoded(bytes)
  if (text === undefined) return refuse({ code: 'body-unparseable', reason: 'not-utf-8' })
  const form = new Map<string, string[]>()
  try {
    for (const pair of text.split('&').filter((part) => part !== '')) {
      const at = pair.indexOf('=')
      const name = formDecoded(at < 0 ? pair : pair.slice(0, at))
      const value = at < 0 ? '' : formDecoded(pair.slice(at + 1)).replaceAll('\r\n', '\n')
      const known = form.get(name)
      if (known === undefined) form.set(name, [value])
      else known.push(value)
    }
  } catch {
    return refuse({ code: 'body-unparseable', reason: 'not-a-form' })
  }
  return accept(Object.fromEntries(form))
}

// URLSearchParams would replace broken UTF-8 in silence; this throws.
function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** The last value of a field; empty when it is not there. */
export function field(form: Form, name: string): string {
  return form[name]?.at(-1) ?? ''
}
