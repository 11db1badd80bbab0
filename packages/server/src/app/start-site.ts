import { defaultGuidelines, newId, type Site, type SiteId } from '@verbatim/core'
import type { Chance, Clock, SiteStore } from './ports.ts'

export interface StartSiteDeps {
  readonly sites: SiteStore
  readonly clock: Clock
  readonly chance: Chance
}

/** The site of this installation; made with the default guidelines on the first start. */
export async function startSite(deps: StartSiteDeps): Promise<{ readonly site: Site; readonly isNew: boolean }> {
  const known = await deps.sites.find()
  if (known !== undefined) return { site: known, isNew: false }
  const at = deps.clock.now()
  const site: Site = {
    id: newId<SiteId>(at, (count) => deps.chance.bytes(count)),
    name: 'Comments',
    languages: ['en'],
    timeZone: 'UTC',
    origins: [],
  }
  return (await madeMeanwhile(deps, site, at)) ?? { site, isNew: true }
}

/** Makes the site; of servers that start together one does, and the others find it. */
async function madeMeanwhile(deps: StartSiteDeps, site: Site, at: number): Promise<{ readonly site: Site; readonly isNew: boolean } | undefined> {
  try {
    await deps.sites.create(site, defaultGuidelines, at)
    return undefined
  } catch (error) {
    const made = await deps.sites.find()
    if (made === undefined) throw error
    return { site: made, isNew: false }
  }
}
