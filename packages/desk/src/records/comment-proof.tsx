import type { ModeratedComment } from '@verbatim/contract'
import { words } from '../messages/language.ts'

/** By which anybody can check that the text is the one that was received. */
export function CommentProof({ comment: { id, bodySha256 } }: Pick<ModeratedComment, 'comment'>) {
  const { comment: said } = words().records
  return <section class="panel" aria-labelledby="proof">
    <h2 id="proof">{said.proof}</h2>
    <dl class="proof">
      <dt>{said.sha256}</dt><dd>{bodySha256 === null ? said.erasedHash : <code dir="ltr">{bodySha256}</code>}</dd>
      <dt>{said.id}</dt><dd><code dir="ltr">{id}</code></dd>
    </dl>
  </section>
}
