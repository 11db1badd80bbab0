import type { QueueItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { markedSpans, type Mark } from './marked-spans.ts'
import { guidelineTitle } from './names.ts'
import { suspected } from './suspected.ts'

/** A comment's text to the last letter, with the words marked that speak for a guideline. What is said of a mark is no part of the text. */
export function MarkedText({ comment, assessment }: Pick<QueueItem, 'assessment'> & { readonly comment: Pick<QueueItem['comment'], 'body' | 'language'> }) {
  const { body, language } = comment
  if (body === null) return <p class="erased">{words().words.erasedText}</p>
  return <div class="comment-text" dir="auto" lang={language ?? undefined}>
    {markedSpans(body, marksOf(assessment)).map(({ text, keys, isLabelled }, index) => {
      if (keys.length === 0) return text
      const titles = keys.map(guidelineTitle).join(', ')
      return <mark key={index} title={titles} data-label={isLabelled ? titles : undefined}>{text}</mark>
    })}
  </div>
}

function marksOf(assessment: QueueItem['assessment']): readonly Mark[] {
  return suspected(assessment).flatMap(({ key, spans }) => spans.map(({ start, end }) => ({ start, end, key })))
}
