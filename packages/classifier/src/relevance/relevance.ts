/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { normalise } from '../normalise/normalise.ts'
import { Reading } from './reading.ts'
import { contexts, featureCount, type Context, type RelevanceModel } from './relevance-model.ts'

export interface Story {
  readonly headline: string
  readonly text: string
}

export interface Relevance {
  /** From 0 to 1, `null` without a story and without a parent. At 0.5 it is as likely under another story. */
  of(comment: { readonly normalised: string; readonly story?: Story | undefined; readonly parentText?: string | undefined }): number | null
}

/** More of a story or a parent says nothing new. */
const mostUnits = 2000
const keptStories = 64

/** How well a comment fits its story and what it replies to. Keeps what it read of the last stories, a fixed few. */
export function createRelevance(model: RelevanceModel): Relevance {
  const stories = new StoryReadings(model)
  const [comment, parent] = [new Reading(), new Reading()]
  const features = new Float64Array(featureCount)
  return {
    of({ normalised, story, parentText }) {
      const context = contextOf(story, parentText)
      if (context === undefined) return null
      comment.read(model, normalised)
      if (parentText !== undefined) parent.read(model, readable(parentText))
      const read = story === undefined ? undefined : stories.of(story)
      fillFeatures(features, { model, comment, story: read, parent: parentText === undefined ? undefined : parent })
      return shareOf(model, context, features)
    },
  }
}

function contextOf(story: Story | undefined, parentText: string | undefined): Context | undefined {
  if (story !== undefined) return parentText === undefined ? 'story' : 'both'
  return parentText === undefined ? undefined : 'parent'
}

export interface StoryReading {
  readonly headline: Reading
  readonly whole: Reading
}

export interface Compared {
  readonly model: Pick<RelevanceModel, 'middle'>
  readonly comment: Reading
  readonly story: StoryReading | undefined
  readonly parent: Reading | undefined
}

/** What speaks for or against a comment's belonging there; 0 for what is not given. */
export function fillFeatures(features: Float64Array, { model, comment, story, parent }: Compared): void {
  features[0] = comment.closeness(model.middle)
  features[1] = Math.log1p(comment.known)
  features[2] = story === undefined ? 0 : comment.closeness(story.whole.vector)
  features[3] = story === undefined ? 0 : comment.closeness(story.headline.vector)
  features[4] = story === undefined ? 0 : comment.shared(story.whole)
  features[5] = parent === undefined ? 0 : comment.closeness(parent.vector)
  features[6] = parent === undefined ? 0 : comment.shared(parent)
  features[7] = parent === undefined ? 0 : parent.closeness(model.middle)
  features[8] = parent === undefined || story === undefined ? 0 : parent.closeness(story.whole.vector)
  features[9] = parent === undefined || story === undefined ? 0 : parent.shared(story.whole)
}

function shareOf({ weights }: RelevanceModel, context: Context, features: Float64Array): number {
  const from = contexts.indexOf(context) * (featureCount + 1)
  let sum = weights[from + featureCount]!
  for (let at = 0; at < featureCount; at += 1) sum += weights[from + at]! * features[at]!
  return 1 / (1 + Math.exp(-sum))
}

export function readStory(model: RelevanceModel, { headline, text }: Story, into: StoryReading): void {
  into.headline.read(model, readable(headline))
  into.whole.read(model, readable(`${headline.slice(0, mostUnits)}\n${text}`))
}

export function readable(text: string): string {
  return normalise(text.slice(0, mostUnits)).text
}

/** The last few stories: comments come story by story, and a story is much longer than a comment. */
class StoryReadings {
  readonly #model: RelevanceModel
  readonly #kept: { story: Story | undefined; readonly reading: StoryReading }[] = []
  #next = 0

  constructor(model: RelevanceModel) {
    this.#model = model
  }

  of(story: Story): StoryReading {
    const found = this.#kept.find((kept) => kept.story?.headline === story.headline && kept.story.text === story.text)
    if (found !== undefined) return found.reading
    const place = (this.#kept[this.#next] ??= { story: undefined, reading: { headline: new Reading(), whole: new Reading() } })
    this.#next = (this.#next + 1) % keptStories
    // A megabyte of story is not kept; it is read anew each time.
    place.story = story.headline.length + story.text.length > longestKept ? undefined : { headline: story.headline, text: story.text }
    readStory(this.#model, story, place.reading)
    return place.reading
  }
}

const longestKept = 100_000
