import { accept } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { readReceipt, withdrawComment } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { addressPrefix } from '../rate-limit.ts'
import { serve } from '../route.ts'
import { receiptStatusView } from '../views.ts'
import type { CommentRouteLimits } from './comments.ts'

export function registerReceipts(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits): void {
  serve(app, deps, {
    route: routes.receipt,
    async handle({ params, language }) {
      const status = await deps.tracing.span('read-receipt', () => readReceipt(deps, params.token))
      return status.ok ? accept({ status: 200, body: receiptStatusView(status.value, language) }) : status
    },
  })
  serve(app, deps, {
    route: routes.withdraw,
    async handle({ params, language, request }) {
      const within = limits.submissions.take(addressPrefix(request.ip))
      if (!within.ok) return within
      const status = await withdrawComment(deps, params.token)
      return status.ok ? accept({ status: 200, body: receiptStatusView(status.value, language) }) : status
    },
  })
}
