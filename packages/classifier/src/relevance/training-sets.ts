import { relevanceExamples } from '../examples/relevance/relevance-examples.ts'
import type { StorySet } from './fit-relevance.ts'
import { commentedStory } from './story-sets.ts'

/** The stories given and our own that are not held back, each set with the texts of its stories and with headlines alone. */
export function trainingSets(given: StorySet): readonly StorySet[] {
  return [given, ...relevanceExamples.map(({ stories }) => stories.map(commentedStory))].flatMap((set) => [set, set.map((story) => ({ ...story, text: '' }))])
}
