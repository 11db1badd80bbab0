import { problems, type ProblemCode } from '@verbatim/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HttpDeps } from '../deps.ts'
import { errorPage } from '../pages/index.ts'
import { problemOfCode, refusedWith, unavailableSeconds } from '../problem.ts'
import { readerFrame, sendPrivatePage } from './frame.ts'

interface ErrorAnswer {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly code: ProblemCode
  readonly retryAfterSeconds?: number
}

/** Says in the page's language what went wrong. */
export async function sendErrorPage(deps: HttpDeps, { request, reply, code, retryAfterSeconds }: ErrorAnswer): Promise<FastifyReply> {
  const { status } = problems[code]
  refusedWith(reply, problemOfCode(code))
  const retry = retryAfterSeconds ?? (status === 503 ? unavailableSeconds : undefined)
  if (retry !== undefined) reply.header('retry-after', retry)
  const frame = await readerFrame(deps, request)
  const page = errorPage({ frame, status, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) })
  return sendPrivatePage(deps, { request, reply: reply.code(status), page })
}
