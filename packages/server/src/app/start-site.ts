import { defaultGuidelines, newId, newSite, type Site, type SiteId } from '@verbatim/core'
import type { Chance, Clock, SiteStore } from './ports.ts'

export interface StartSiteDeps {
  readonly sites: Pick<SiteStore, 'find' | 'create'>
  readonly clock: Clock
  readonly chance: Chance
}

export interface StartedSite {
  readonly site: Site
  readonly isNew: boolean
}

/** The site of this installation; made with the default guidelines on the first start. */
export async function startSite(deps: StartSiteDeps): Promise<StartedSite> {
  const known = await deps.sites.find()
  if (known !== undefined) return { site: known, isNew: false }
  const at = deps.clock.now()
  const site: Site = { ...newSite, id: newId<SiteId>(at, (count) => deps.chance.bytes(count)) }
  return makeSite(deps.sites, site, at)
}

/** Of servers that start together one makes it, and the others find it made. */
async function makeSite(sites: StartSiteDeps['sites'], site: Site, at: number): Promise<StartedSite> {
  try {
    await sites.create(site, defaultGuidelines, at)
    return { site, isNew: true }
  } catch (error) {
    const made = await sites.find()
    if (made === undefined) throw error
    return { site: made, isNew: false }
  }
}
