import type { ForbiddenKey, Language } from '@verbatim/core'

export const publisher = 'Halvern Post'

/** An article of the sample site with the comments that wait under it. */
export interface DemoStory {
  readonly url: string
  readonly headline: string
  readonly publisher: string
  /** `2025-10-05`, or an RFC 3339 time in UTC. */
  readonly publishedAt: string
  readonly language: Language
  readonly dateline: string
  readonly byline: string
  readonly tags: readonly string[]
  readonly bodyHtml: string
  /** In the order in which they were sent. */
  readonly comments: readonly DemoComment[]
}

export interface DemoComment {
  readonly name: string
  readonly email: string
  readonly body: string
  /** Which comment of the story, counted from 0: an earlier one that breaks nothing. */
  readonly replyTo?: number
  /** What it plainly breaks; the others a moderator would approve. Never stored or shown. */
  readonly breaks?: ForbiddenKey | 'relevance'
}

export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n')
}
