import type { Language } from '@verbatim/core'
import type { FieldError } from '@verbatim/contract'
import { messagesFor } from '@verbatim/widget/render'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { saysForm, type Form } from '../body.ts'
import type { HttpDeps } from '../deps.ts'
import { problemOf, problemOfCode, refusedWith, unavailableSeconds, type Refusal } from '../problem.ts'
import { sendErrorPage } from './error.ts'

/** Whether the request brought an HTML form, and so a body that was parsed as one. */
export function isForm<R extends FastifyRequest>(request: R): request is R & { readonly body: Form } {
  return saysForm(request) && request.body !== undefined
}

export function notAForm(deps: HttpDeps, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  return sendErrorPage(deps, { request, reply, code: 'media-type-unsupported' })
}

/** With the one fault after which a form comes back, too. */
export type FormRefusal<R extends Refusal> = R | { readonly code: 'storage-unavailable' }

/** Gives the answer its status and headers; what was wrong, in the words of the page that shows the form again. */
export function refuseForm(reply: FastifyReply, { refusal, language }: { readonly refusal: FormRefusal<Refusal>; readonly language: Language }): readonly FieldError[] {
  const isAway = refusal.code === 'storage-unavailable'
  const problem = isAway ? problemOfCode(refusal.code) : problemOf(refusal, language)
  refusedWith(reply.code(problem.status), problem)
  if (isAway) reply.header('retry-after', unavailableSeconds)
  if (refusal.code === 'rate-limited') reply.header('retry-after', refusal.retryAfterSeconds)
  return problem.errors ?? [{ path: '', code: refusal.code, message: isAway ? messagesFor(language).refusals[refusal.code] : problem.detail }]
}
