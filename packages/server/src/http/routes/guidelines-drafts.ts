import { accept } from '@verbatim/core'
import { routes, type GuidelinesDrafts } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { currentGuidelines, discardGuidelinesDraft, publishGuidelines, saveGuidelinesDraft, type SiteGuidelines } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'
import { timeView } from '../views.ts'
import { changeLog } from './site.ts'

export function registerGuidelinesDrafts(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, { route: routes.guidelinesDrafts, handle: async () => accept({ status: 200, body: draftsView(await currentGuidelines(deps)) }) })
  serve(app, deps, {
    route: routes.putGuidelinesDraft,
    async handle({ body, caller }) {
      const saved = await saveGuidelinesDraft(deps, { draft: body, log: changeLog(deps, caller) })
      return saved.ok ? accept({ status: 200, body: draftsView(saved.value) }) : saved
    },
  })
  serve(app, deps, {
    route: routes.deleteGuidelinesDraft,
    async handle({ caller }) {
      const discarded = await discardGuidelinesDraft(deps, changeLog(deps, caller))
      return discarded.ok ? accept({ status: 204 }) : discarded
    },
  })
  serve(app, deps, {
    route: routes.publishGuidelines,
    async handle({ body, caller }) {
      const published = await publishGuidelines(deps, { version: body.version, log: changeLog(deps, caller) })
      return published.ok ? accept({ status: 200, body: draftsView(published.value) }) : published
    },
  })
}

function draftsView({ published, draft }: SiteGuidelines): GuidelinesDrafts {
  return {
    published: { ...published, items: [...published.items] },
    draft: draft === undefined ? null : { ...draft.draft, items: [...draft.draft.items], version: draft.version, saved: { by: draft.saved.by, at: timeView(draft.saved.at) } },
  }
}
