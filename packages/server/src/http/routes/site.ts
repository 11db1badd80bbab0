import { accept, submissionLimits, type Site as StoredSite } from '@verbatim/core'
import { defaultBodyLimit, routes, type Site } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { changeSettings, type ChangeLog, type Settings } from '../../app/index.ts'
import { actorOf, type Staff } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'

export function registerSite(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.site,
    handle: async () => accept({ status: 200, caching: 'public', body: await siteView(deps) }),
  })
  serve(app, deps, {
    route: routes.guidelines,
    async handle({ language, reply }) {
      const { version, preamble, closing, items } = await deps.sites.guidelines()
      reply.header('vary', 'Accept-Language').header('content-language', language)
      const body = {
        version,
        preamble: preamble[language],
        closing: closing[language],
        items: items.map(({ key, kind, wording }) => ({ key, kind, ...wording[language] })),
      }
      return accept({ status: 200, caching: 'public', body })
    },
  })
  serve(app, deps, {
    route: routes.settings,
    handle: async () => accept({ status: 200, body: settingsOf(await presentSite(deps)) }),
  })
  serve(app, deps, {
    route: routes.patchSettings,
    async handle({ body, caller }) {
      const changed = await changeSettings(deps, { settings: body, log: changeLog(deps, caller) })
      return changed.ok ? accept({ status: 200, body: settingsOf(changed.value) }) : changed
    },
  })
}

/** As it was a second ago or later, for readers, of whom there are many. */
export async function currentSite(deps: HttpDeps) {
  return there(await deps.sites.recent())
}

/** As it is now, for staff, who have just heard of a change, and for whoever asks for nothing else. */
export async function presentSite(deps: HttpDeps) {
  return there(await deps.sites.find())
}

function there(site: StoredSite | undefined): StoredSite {
  if (site === undefined) throw new Error('the site is gone')
  return site
}

export function changeLog(deps: HttpDeps, caller: Staff): ChangeLog {
  const { kind, id, name } = actorOf(caller)
  return { actor: { kind, id, name }, at: deps.clock.now() }
}

function settingsOf({ name, languages, timeZone, origins, commenting, closeAfterDays, undoSeconds, batches, recommendations, checkBeforeSend, duties }: Settings): Settings {
  return { name, languages, timeZone, origins, commenting, closeAfterDays, undoSeconds, batches, recommendations, checkBeforeSend, duties }
}

async function siteView(deps: HttpDeps): Promise<Site> {
  const { name, languages, timeZone, recommendations, checkBeforeSend } = await presentSite(deps)
  const { version } = await deps.sites.guidelines()
  return {
    name,
    languages: [...languages],
    timeZone,
    guidelinesVersion: version,
    limits: {
      name: submissionLimits.name,
      email: submissionLimits.email,
      body: submissionLimits.body,
      requestBytes: defaultBodyLimit,
      rates: deps.rateLimits === undefined ? null : { submissions: deps.rateLimits.submissions, reports: deps.rateLimits.reports, recommendations: deps.rateLimits.recommendations, signIns: deps.rateLimits.signIns },
    },
    recommendations,
    checkBeforeSend,
    challenge: { required: false },
  }
}
