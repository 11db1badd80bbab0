import type { QueueItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle } from './names.ts'
import { probable } from './suspected.ts'

/** The guidelines that the machine would rather call broken, as quiet bars with their scores. */
export function Scores({ assessment }: Pick<QueueItem, 'assessment'>) {
  const { parts: { comment: said }, formats } = words()
  const found = probable(assessment)
  if (found.length === 0) return null
  return <ul class="scores" aria-label={said.scores}>{found.map(({ key, score }) => <li key={key}>
    <span>{guidelineTitle(key)}</span>
    <span class="score-bar" aria-hidden="true"><span style={{ inlineSize: `${Math.round(score * 100)}%` }} /></span>
    <span class="score">{formats.percent(score)}</span>
  </li>)}</ul>
}
