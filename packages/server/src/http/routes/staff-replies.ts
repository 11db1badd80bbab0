import { accept, refuse } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { replyAsStaff } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'
import { entryView } from '../views.ts'

export function registerStaffReplies(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.staffReply,
    async handle({ params, body, caller, once }) {
      // What is said in the site's name, somebody says.
      if (caller.kind !== 'user') return refuse({ code: 'forbidden' })
      const { user } = caller.session
      const reply = await deps.tracing.span('reply-as-staff', () => replyAsStaff(deps, { ...params, ...body, user, ...(once === undefined ? {} : { once }) }))
      return reply.ok ? accept({ status: 201, body: entryView(reply.value) }) : reply
    },
  })
}
