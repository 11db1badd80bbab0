import type { Assessment } from '@verbatim/contract'

interface Suspected {
  readonly key: string
  readonly score: number
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** Below this a score says little, and a moderator at night should not have to weigh it. */
export const suspectedFrom = 0.3

/** From here on the machine would rather call it a violation than not. */
const probableFrom = 0.5

// docs/quality-relevance.md: few comments under their own story lie below it, and few under another.
const offTopicBelow = 0.2

/** The guidelines that a comment may break by the machine's advice, the likeliest first. */
export function suspected(assessment: Assessment | null): readonly Suspected[] {
  if (assessment === null) return []
  return Object.entries(assessment.guidelines)
    .flatMap(([key, found]) => (found === undefined || found.score < suspectedFrom ? [] : [{ key, score: found.score, spans: found.spans }]))
    .toSorted((a, b) => b.score - a.score)
}

/** Those of them whose score is worth a moderator's glance. */
export function probable(assessment: Assessment | null): readonly Suspected[] {
  return suspected(assessment).filter(({ score }) => score >= probableFrom)
}

export type Hint = 'criticism' | 'off-topic' | 'terms-alone' | 'not-learned'

/** What else the machine has to say, and how far it can be asked. */
export function hintsOf(assessment: Assessment | null): readonly Hint[] {
  if (assessment === null) return []
  const { criticismOfPublisher, relevance, coverage } = assessment
  return [
    ...(criticismOfPublisher >= probableFrom ? (['criticism'] as const) : []),
    ...(relevance !== null && relevance < offTopicBelow ? (['off-topic'] as const) : []),
    ...(coverage === 'terms' ? (['terms-alone'] as const) : []),
    ...(coverage === 'none' ? (['not-learned'] as const) : []),
  ]
}
