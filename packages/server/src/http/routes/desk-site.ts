import { accept } from '@verbatim/core'
import { routes, type DeskSite } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { changeSettings } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'
import { changeLog, presentSite } from './site.ts'

export function registerDeskSite(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, { route: routes.deskSite, handle: async () => accept({ status: 200, body: await deskSite(deps) }) })
  serve(app, deps, {
    route: routes.patchDeskSite,
    async handle({ body, caller }) {
      const changed = await changeSettings(deps, { settings: { commenting: body.commenting }, log: changeLog(deps, caller) })
      return changed.ok ? accept({ status: 200, body: await deskSite(deps) }) : changed
    },
  })
}

async function deskSite(deps: HttpDeps): Promise<DeskSite> {
  const { name, languages, timeZone, commenting, closeAfterDays, undoSeconds, batches, duties } = await presentSite(deps)
  const { version } = await deps.sites.guidelines()
  return {
    name,
    languages: [...languages],
    timeZone,
    commenting,
    closeAfterDays,
    undoSeconds,
    batches,
    duties: duties.map((duty) => ({ ...duty })),
    guidelinesVersion: version,
    assessing: deps.assessing() ?? null,
  }
}
