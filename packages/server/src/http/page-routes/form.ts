import type { FastifyReply, FastifyRequest } from 'fastify'
import { saysForm, type Form } from '../body.ts'
import type { HttpDeps } from '../deps.ts'
import { sendErrorPage } from './error.ts'

/** Whether the request brought an HTML form, and so a body that was parsed as one. */
export function isForm<R extends FastifyRequest>(request: R): request is R & { readonly body: Form } {
  return saysForm(request) && request.body !== undefined
}

export function notAForm(deps: HttpDeps, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  return sendErrorPage(deps, { request, reply, code: 'media-type-unsupported' })
}
