import type { ModeratedComment, Sibling } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { Time } from '../parts/time.tsx'
import { Excerpt, StatusWord } from './entry.tsx'

/** What stands beside it in the conversation. */
export function Siblings({ known: { siblings, parent } }: { readonly known: Pick<ModeratedComment, 'siblings' | 'parent'> }) {
  if (siblings.length === 0) return null
  return <section aria-labelledby="siblings">
    <h2 id="siblings">{words().records.comment.siblings[parent === null ? 'beginning' : 'reply']}</h2>
    <ol class="entries">{siblings.map((sibling) => <Line key={sibling.id} sibling={sibling} />)}</ol>
  </section>
}

function Line({ sibling: { id, author, status, body, submittedAt } }: { readonly sibling: Sibling }) {
  const { parts: { comment: said }, words: { erasedName } } = words()
  return <li class="entry">
    <p class="entry-head"><strong><bdi>{author.name ?? erasedName}</bdi></strong> <StatusWord status={status} /></p>
    <Excerpt body={body} language={null} />
    <p class="entry-foot"><a class="entry-link" href={`/desk/comments/${id}`}><span class="unseen">{said.by(author.name ?? erasedName)}, </span><Time at={submittedAt} /></a></p>
  </li>
}
