import type { QueueItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle, languageName } from './names.ts'
import { hintsOf } from './suspected.ts'
import { Ago } from './time.tsx'

/** What is to be known at a glance: language, age, flags, hints of the machine, reports. */
export function CommentFlags({ item }: { readonly item: QueueItem }) {
  const { words: { flags }, parts: { comment: said } } = words()
  const { comment, reports } = item
  return <p class="comment-flags">
    <span class="quiet"><Ago at={comment.submittedAt} /></span>
    <span class="quiet">{languageName(comment.language)}</span>
    {item.flags.map((flag) => <span key={flag} class={flag === 'threat-to-life' ? 'flag warning' : 'flag'}>{flags[flag] ?? flag}</span>)}
    {hintsOf(item.assessment).map((hint) => <span key={hint} class={hint === 'criticism' ? 'flag welcome' : 'flag'}>{said.hints[hint]}</span>)}
    {reports.total > 0 && <span class="flag warning" title={Object.keys(reports.byGuideline).map(guidelineTitle).join(', ')}>{said.reported(reports.total)}</span>}
  </p>
}

/** Other comments that say nearly the same; what is done to one is often due to the others. */
export function Similar({ similar }: Pick<QueueItem, 'similar'>) {
  const { parts: { comment: said }, formats } = words()
  if (similar.total === 0) return null
  return <p class="similar">{said.similar(similar.total)} {similar.ids.slice(0, 5).map((id, index) =>
    <a key={id} href={`/desk/comments/${id}`} aria-label={said.similarOne(index + 1)}>{formats.number(index + 1)}</a>)}</p>
}
