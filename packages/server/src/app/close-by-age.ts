import type { ChangeLog, Clock, SiteStore, StoryStore } from './ports.ts'

export interface CloseByAgeDeps {
  readonly sites: Pick<SiteStore, 'recent'>
  readonly stories: Pick<StoryStore, 'closeByAge'>
  readonly clock: Clock
}

// A few statements each, in one transaction, for which other writers wait.
const storiesAtOnce = 50
const dayMs = 24 * 60 * 60 * 1000

/** Closes each story once, when it is as old as the site says; a story that somebody opens again stays open. Ends early when `goesOn` says no. */
export async function closeByAge({ sites, stories, clock }: CloseByAgeDeps, goesOn: () => boolean): Promise<void> {
  const days = (await sites.recent())?.closeAfterDays ?? null
  if (days === null) return
  const at = clock.now()
  const log: ChangeLog = { actor: { kind: 'program', id: null, name: `closing after ${days} days` }, at }
  const due = { publishedBefore: at - days * dayMs, limit: storiesAtOnce }
  while (goesOn() && (await stories.closeByAge(due, log)) === storiesAtOnce);
}
