/** A story of our own, with comments that readers might write under it; few of them repeat its words. */
export interface ExampleStory {
  readonly headline: string
  readonly lead: string
  readonly comments: readonly string[]
}

/** The stories of one language, each about something else. */
export interface ExampleStories {
  readonly lang: string
  readonly stories: readonly ExampleStory[]
  /** Comments that belong under none of them. */
  readonly offTopic: readonly string[]
}
