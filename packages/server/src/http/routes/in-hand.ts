import { accept } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { claimComment, passOn, releaseComment, takePassBack, type Named } from '../../app/index.ts'
import { actorOf, type Staff } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'
import { claimView, passView } from '../views.ts'

/** Who has which comment in hand, and to whom it was passed on. */
export function registerInHand(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.claims,
    handle: async () => accept({ status: 200, body: { items: (await deps.claims.held(deps.clock.now())).map(claimView) } }),
  })
  serve(app, deps, {
    route: routes.claim,
    async handle({ params, caller }) {
      const claim = await claimComment(deps, { ...params, by: nameOf(caller) })
      return claim.ok ? accept({ status: 200, body: claimView(claim.value) }) : claim
    },
  })
  serve(app, deps, {
    route: routes.release,
    async handle({ params, caller }) {
      const released = await releaseComment(deps, { ...params, by: nameOf(caller) })
      return released.ok ? accept({ status: 204 }) : released
    },
  })
  serve(app, deps, {
    route: routes.passOn,
    async handle({ body, caller, once }) {
      const { commentId, to, why = 'question', note = null } = body
      const pass = await passOn(deps, { commentId, to, why, note, by: nameOf(caller), ...(once === undefined ? {} : { once }) })
      return pass.ok ? accept({ status: 201, body: passView(pass.value) }) : pass
    },
  })
  serve(app, deps, {
    route: routes.takePassBack,
    async handle({ params }) {
      const taken = await takePassBack(deps, params.passId)
      return taken.ok ? accept({ status: 204 }) : taken
    },
  })
}

function nameOf(caller: Staff): Named {
  const { id, name } = actorOf(caller)
  return { id, name }
}
