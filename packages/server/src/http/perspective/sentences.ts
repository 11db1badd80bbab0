import type { Span } from '@verbatim/core'

// The root rules know the full stops of Arabic, Urdu, Hindi and Chinese too.
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

/** So many at most, neighbours together where there are more: an answer stays within bounds. */
export const mostSentences = 200

/** The sentences of a text in its order, without the blanks around them; a text without any is one. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    if (start < end) sentences.push({ start, end })
  }
  const together = Math.ceil(sentences.length / mostSentences)
  return together <= 1 ? sentences : joined(sentences, together)
}

function joined(sentences: readonly Span[], together: number): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < sentences.length; from += together) {
    const part = sentences.slice(from, from + together)
    spans.push({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 })
  }
  return spans
}
