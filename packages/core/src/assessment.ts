import type { ForbiddenKey } from './guideline.ts'

/** A stretch of the original text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch that speaks for a guideline; `score` from 0 to 1 says how much. */
export interface Evidence extends Span {
  readonly score: number
}

export interface GuidelineScore {
  /** From 0 to 1, calibrated; at 0.5 the model would rather say yes. */
  readonly score: number
  /** In the order of the text, never overlapping. */
  readonly spans: readonly Evidence[]
}

/** How well a language is known: by the model, by word lists alone, or not at all. */
export type Coverage = 'full' | 'terms' | 'none'

/** What the machine found in one text. It advises; a person decides. */
export interface Assessment {
  /** `name@version` of the model. */
  readonly model: string
  /** Of the site's term lists; absent where it has none of its own. */
  readonly termsVersion?: number
  /** BCP 47; `null` where the text is too short or too mixed to say. */
  readonly language: string | null
  /** From 0 to 1. */
  readonly languageConfidence: number
  readonly coverage: Coverage
  readonly guidelines: Readonly<Record<ForbiddenKey, GuidelineScore>>
  /** To the story and what is replied to, from 0 to 1; `null` where neither was given. */
  readonly relevance: number | null
  /** How surely it criticises the publisher, which is welcome; from 0 to 1. */
  readonly criticismOfPublisher: number
}
