import type { Site } from '@verbatim/core'
import type { Clock, SiteStore } from './ports.ts'

// Another process beside this one may change the site, too: what it says holds here within a second.
const keptMs = 1000

/** The same store, whose `recent` is read at most once a second, and anew after each change made here. */
export function cachedSites(store: SiteStore, clock: Clock): SiteStore {
  let kept: { readonly readAt: number; readonly site: Promise<Site | undefined> } | undefined
  const forget = () => {
    kept = undefined
  }
  return {
    ...store,
    recent() {
      const now = clock.now()
      if (kept !== undefined && Math.abs(now - kept.readAt) < keptMs) return kept.site
      const site = store.find()
      kept = { readAt: now, site }
      // A failure is nothing to keep; whoever asked hears of it.
      site.catch(forget)
      return site
    },
    change: (settings, log) => store.change(settings, log).finally(forget),
  }
}
