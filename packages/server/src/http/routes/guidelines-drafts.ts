import { accept, type Language } from '@verbatim/core'
import { routes, type GuidelinesDrafts } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { currentGuidelines, discardGuidelinesDraft, publishGuidelines, saveGuidelinesDraft, type SiteGuidelines } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { siteLanguages } from '../pages/index.ts'
import { serve } from '../route.ts'
import { timeView } from '../views.ts'
import { changeLog, presentSite } from './site.ts'

export function registerGuidelinesDrafts(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, { route: routes.guidelinesDrafts, handle: async () => accept({ status: 200, body: draftsView(await currentGuidelines(deps), await languagesOf(deps)) }) })
  serve(app, deps, {
    route: routes.putGuidelinesDraft,
    async handle({ body, caller }) {
      const languages = await languagesOf(deps)
      const saved = await saveGuidelinesDraft(deps, { draft: body, log: changeLog(deps, caller), languages })
      return saved.ok ? accept({ status: 200, body: draftsView(saved.value, languages) }) : saved
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
      const languages = await languagesOf(deps)
      const published = await publishGuidelines(deps, { version: body.version, log: changeLog(deps, caller), languages })
      return published.ok ? accept({ status: 200, body: draftsView(published.value, languages) }) : published
    },
  })
}

async function languagesOf(deps: HttpDeps): Promise<readonly Language[]> {
  return siteLanguages((await presentSite(deps)).languages)
}

function draftsView({ published, draft }: SiteGuidelines, languages: readonly Language[]): GuidelinesDrafts {
  return {
    languages: [...languages],
    published: { ...published, items: [...published.items] },
    draft: draft === undefined ? null : { ...draft.draft, items: [...draft.draft.items], version: draft.version, saved: { by: draft.saved.by, at: timeView(draft.saved.at) } },
  }
}
