import type { EventStore, SiteEvent } from '../app/index.ts'
import type { Audience } from './listeners.ts'

// Whoever missed more reads anew.
const mostMissed = 1000

/** What happened after `after`; `undefined` where not all of it is kept any more, or it is more than 1,000 events. */
export async function missedEvents(events: EventStore, { audience, after }: { readonly audience: Audience; readonly after: number }): Promise<readonly SiteEvent[] | undefined> {
  // The last event is never forgotten: where neither it nor the next one is there, what lay between is.
  const [kept] = await events.since({ after: after - 1, limit: 1 })
  if (kept === undefined ? after !== 0 : kept.arrival > after + 1) return undefined
  const page = { after, limit: mostMissed + 1 }
  const missed = await (audience.kind === 'staff' ? events.since(page) : events.publicSince({ ...page, storyIds: audience.storyIds }))
  return missed.length > mostMissed ? undefined : missed
}
