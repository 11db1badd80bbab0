import type { Assessment, Evidence, ForbiddenKey, GuidelineScore } from '@verbatim/core'
import type { TermMatch } from './compile-terms.ts'

/**
 * What a term says for its guideline: an editor put it there for this, so it counts as a clear
 * case, and yet below what the model can be surest of, since a word alone does not know who says it.
 */
export const termScore = 0.9

/** The scores with what the terms found: never lower than the model's, with the evidence of both. */
export function addTerms(guidelines: Assessment['guidelines'], matches: readonly TermMatch[]): Assessment['guidelines'] {
  if (matches.length === 0) return guidelines
  const raised: Record<ForbiddenKey, GuidelineScore> = { ...guidelines }
  for (const [key, found] of Map.groupBy(matches, ({ term }) => term.guideline)) {
    const { score, spans } = guidelines[key]
    const marked = found.map(({ start, end }) => ({ start, end, score: termScore }))
    raised[key] = { score: Math.max(score, termScore), spans: joined([...spans, ...marked]) }
  }
  return raised
}

/** In order; those that share a letter become one, as sure as the surer. */
function joined(spans: readonly Evidence[]): readonly Evidence[] {
  const result: Evidence[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last === undefined || span.start >= last.end) result.push(span)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end), score: Math.max(last.score, span.score) }
  }
  return result
}
