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
  await deps.sites.create(site, defaultGuidelines, at)
  return { site, isNew: true }
}
