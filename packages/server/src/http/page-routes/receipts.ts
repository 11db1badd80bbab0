import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readReceipt, withdrawComment, type ReceiptStatus } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { receiptPage } from '../pages/index.ts'
import { addressPrefix } from '../rate-limit.ts'
import { refuseOtherMethods } from '../route.ts'
import type { CommentRouteLimits } from '../routes/comments.ts'
import { receiptStatusView } from '../views.ts'
import { sendErrorPage } from './error.ts'
import { readerFrame, sendPrivatePage } from './frame.ts'

type ReceiptRequest = FastifyRequest<{ Params: { token: string } }>

export function registerReceiptPages(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits): void {
  app.get<{ Params: { token: string } }>('/receipts/:token', async (request, reply) => {
    keepToItself(reply)
    const status = await deps.tracing.span('read-receipt', () => readReceipt(deps, request.params.token))
    return status.ok ? sendReceipt(deps, { request, reply, status: status.value }) : sendErrorPage(deps, { request, reply, code: 'receipt-unknown' })
  })

  app.post<{ Params: { token: string } }>('/receipts/:token/withdraw', async (request, reply) => {
    keepToItself(reply)
    const within = limits.submissions.take(addressPrefix(request.ip))
    if (!within.ok) return sendErrorPage(deps, { request, reply, ...within.refusal })
    const status = await withdrawComment(deps, request.params.token)
    // A second press of the button finds its work done: the receipt says what holds.
    if (status.ok || status.refusal.code === 'not-withdrawable') return reply.redirect(`/receipts/${request.params.token}`, 303)
    return sendErrorPage(deps, { request, reply, code: status.refusal.code })
  })

  refuseOtherMethods(app, '/receipts/:token', ['GET'])
  refuseOtherMethods(app, '/receipts/:token/withdraw', ['POST'])
}

/** The address is the credential: no cache, index or link may learn it. */
function keepToItself(reply: FastifyReply): void {
  reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' })
}

async function sendReceipt(deps: HttpDeps, { request, reply, status }: { request: ReceiptRequest; reply: FastifyReply; status: ReceiptStatus }): Promise<FastifyReply> {
  const frame = await readerFrame(deps, request, status.story.language)
  const { headline, slug, language } = status.story
  const page = receiptPage({ frame, token: request.params.token, receipt: receiptStatusView(status, frame.language), story: { headline, slug, language } })
  return sendPrivatePage(deps, { request, reply, page })
}
