import type { Story, StoryId } from '@verbatim/core'
import { seenInPublic, type EventStore } from './events.ts'
import type { StoryStore } from './ports.ts'

const mostStories = 500
// A whole newspaper page; longer articles are read each time.
const longestBody = 20_000

/**
 * The same store, which remembers the stories last asked for until something changes them: a story under discussion is
 * asked for with each comment. While it may be unheard of that another server changed one, nothing is remembered.
 */
export function cachedStories(store: StoryStore, events: Pick<EventStore, 'follow' | 'isCurrent'>): StoryStore {
  // In the order of last use.
  const kept = new Map<StoryId, Story>()
  let changes = 0
  events.follow((happened) => {
    for (const { storyId, kind } of happened) {
      if (!seenInPublic(kind)) continue
      changes += 1
      kept.delete(storyId)
    }
  })
  return {
    ...store,
    async find(id) {
      const known = events.isCurrent() ? kept.get(id) : undefined
      if (known !== undefined) return remembered(kept, known)
      const before = changes
      const wasCurrent = events.isCurrent()
      const story = await store.find(id)
      if (story === undefined || !wasCurrent || before !== changes || (story.bodyHtml?.length ?? 0) > longestBody) return story
      return remembered(kept, story)
    },
  }
}

function remembered(kept: Map<StoryId, Story>, story: Story): Story {
  kept.delete(story.id)
  kept.set(story.id, story)
  const [oldest] = kept.keys()
  if (kept.size > mostStories && oldest !== undefined) kept.delete(oldest)
  return story
}
