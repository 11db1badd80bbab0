import { accept, refuse } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { discardPolicyDraft, disagreementsShown, publishPolicy, savePolicyDraft } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { policiesView, shadowView } from '../policy-views.ts'
import { rangeIn, type Range } from '../range.ts'
import { serve } from '../route.ts'
import { changeLog } from './site.ts'

export function registerPolicy(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, { route: routes.policy, handle: async () => accept({ status: 200, body: policiesView(await deps.policies.current()) }) })
  serve(app, deps, {
    route: routes.putPolicyDraft,
    async handle({ body, caller }) {
      const saved = await savePolicyDraft(deps, { document: body, log: changeLog(deps, caller) })
      return saved.ok ? accept({ status: 200, body: policiesView(saved.value) }) : saved
    },
  })
  serve(app, deps, {
    route: routes.deletePolicyDraft,
    async handle({ caller }) {
      const discarded = await discardPolicyDraft(deps, changeLog(deps, caller))
      return discarded.ok ? accept({ status: 204 }) : discarded
    },
  })
  serve(app, deps, {
    route: routes.publishPolicy,
    async handle({ body, caller }) {
      const published = await publishPolicy(deps, { version: body.version, log: changeLog(deps, caller) })
      return published.ok ? accept({ status: 200, body: policiesView(published.value) }) : published
    },
  })
  serve(app, deps, {
    route: routes.policyShadow,
    async handle({ query }) {
      const range = rangeIn(query)
      if (!range.ok) return range
      const { draft } = await deps.policies.current()
      return draft === null ? refuse({ code: 'policy-draft-missing' }) : accept({ status: 200, body: await draftShadow(deps, { version: draft.version, ...range.value }) })
    },
  })
}

/** What this version of the draft would have done. */
async function draftShadow(deps: HttpDeps, asked: Range & { readonly version: number }) {
  return shadowView(await deps.policies.shadow({ ...asked, examples: disagreementsShown }), asked)
}
