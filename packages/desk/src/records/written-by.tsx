import type { ModeratedComment } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { Time } from '../parts/time.tsx'
import { Reasons } from './entry.tsx'
import { Figure } from './figure.tsx'

/** The author of a comment, as far as one decides by it. */
export function WrittenBy({ author: { id, name, email, submitted, approved, rejected, lastGuidelines, block } }: Pick<ModeratedComment, 'author'>) {
  const { records: { author: said, block: blockSaid }, words: { erasedName, blocks } } = words()
  return <section class="panel" aria-labelledby="written-by">
    <h2 id="written-by"><a href={`/desk/authors/${id}`}><bdi>{name ?? erasedName}</bdi></a></h2>
    {typeof email === 'string' && <p class="quiet"><bdi>{email}</bdi></p>}
    {block !== null && <p><span class={block.kind === 'block' ? 'status rejected' : 'status'}>{blocks[block.kind]}</span> <bdi>{block.reason}</bdi>{block.expiresAt !== null && <span class="quiet"> {blockSaid.until} <Time at={block.expiresAt} /></span>}</p>}
    <dl class="figure-row"><Figure name={said.submitted} value={submitted} /><Figure name={said.approved} value={approved} /><Figure name={said.rejected} value={rejected} /></dl>
    {lastGuidelines.length > 0 && <p class="flag-line"><span class="quiet">{said.lastRejectedFor}</span> <Reasons keys={lastGuidelines} /></p>}
  </section>
}
