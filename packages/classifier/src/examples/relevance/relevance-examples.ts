import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french, german, kurmanji, persian, spanish } from './others.ts'
import type { ExampleStories, ExampleStory } from './relevance-example.ts'
import { sorani } from './sorani.ts'
import { turkish } from './turkish.ts'

export interface HeldStories extends ExampleStories {
  /** Never trained on: every second story. */
  readonly heldBack: readonly ExampleStory[]
}

/**
 * The project's own stories in nine languages, 76 in all, with what readers might write under each. `stories` may be trained on,
 * `heldBack` never; no comment is under two.
 */
export const relevanceExamples: readonly HeldStories[] = [english, arabic, turkish, sorani, kurmanji, persian, german, french, spanish].map((own) => ({
  ...own,
  stories: own.stories.filter((_, index) => index % 2 === 1),
  heldBack: own.stories.filter((_, index) => index % 2 === 0),
}))
