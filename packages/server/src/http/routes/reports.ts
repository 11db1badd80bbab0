import { accept } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { reportComment } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { addressPrefix, type RateLimiter } from '../rate-limit.ts'
import { serve } from '../route.ts'

export interface ReportRouteLimits {
  readonly reports: RateLimiter
}

export function registerReports(app: FastifyInstance, deps: HttpDeps, limits: ReportRouteLimits): void {
  serve(app, deps, {
    route: routes.report,
    async handle({ params, body, request, once }) {
      const address = addressPrefix(request.ip)
      const within = limits.reports.take(address)
      if (!within.ok) return within
      const { guideline, explanation = null, email = null } = body
      const reported = await deps.tracing.span('report-comment', () => reportComment(deps, { ...params, guideline, explanation, email, address, ...(once === undefined ? {} : { once }) }))
      return reported.ok ? accept({ status: 202 }) : reported
    },
  })
}
