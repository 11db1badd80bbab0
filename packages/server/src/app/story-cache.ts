import type { Story, StoryId } from '@verbatim/core'
import { seenInPublic, type EventStore } from './events.ts'
import type { StoryStore } from './ports.ts'

const mostStories = 500
// A whole newspaper page; longer articles are read each time.
const longestBody = 20_000

/**
 * The same store, which remembers the stories last asked for until something changes them: a story under discussion is
 * asked for with each comment and each visit. While it may be unheard of that another server changed one, nothing is remembered.
 */
export function cachedStories(store: StoryStore, events: Pick<EventStore, 'follow' | 'isCurrent'>): StoryStore {
  const kept = keptStories()
  let changes = 0
  events.follow((happened) => {
    for (const { storyId, kind } of happened) {
      if (!seenInPublic(kind)) continue
      changes += 1
      kept.forget(storyId)
    }
  })

  async function findOrRead(known: () => Story | undefined, read: () => Promise<Story | undefined>, keep: (story: Story) => void): Promise<Story | undefined> {
    const wasCurrent = events.isCurrent()
    const before = changes
    const story = (wasCurrent ? known() : undefined) ?? (await read())
    if (story !== undefined && wasCurrent && before === changes && (story.bodyHtml?.length ?? 0) <= longestBody) keep(story)
    return story
  }
  return {
    ...store,
    find: (id) => findOrRead(() => kept.find(id), () => store.find(id), kept.keep),
    findBySlug: (slug) => findOrRead(() => kept.findBySlug(slug), () => store.findBySlug(slug), kept.keepListed),
  }
}

function keptStories() {
  // In the order of last use.
  const stories = new Map<StoryId, Story>()
  // Of those of the kept ones that were found by it: others may not be listed.
  const bySlug = new Map<string, StoryId>()

  function forget(id: StoryId): void {
    const story = stories.get(id)
    stories.delete(id)
    if (story !== undefined) bySlug.delete(story.slug)
  }

  function keep(story: Story): void {
    stories.delete(story.id)
    stories.set(story.id, story)
    const [oldest] = stories.keys()
    if (stories.size > mostStories && oldest !== undefined) forget(oldest)
  }
  return {
    find: (id: StoryId) => stories.get(id),
    findBySlug(slug: string) {
      const id = bySlug.get(slug)
      return id && stories.get(id)
    },
    keep,
    keepListed(story: Story) {
      keep(story)
      bySlug.set(story.slug, story.id)
    },
    forget,
  }
}
