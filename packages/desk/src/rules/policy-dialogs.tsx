import type { Policies } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from '../parts/confirmation.tsx'
import { PolicyText } from './policy-text.tsx'

interface PublishProps {
  readonly draft: NonNullable<Policies['draft']>
  readonly published: Policies['published']
  readonly onPublish: () => Promise<Failure | undefined>
  readonly onClose: () => void
}

/** Asks once more before a machine may decide. */
export function PublishPolicy({ draft, published, onPublish, onClose }: PublishProps) {
  const { rules: said, formats } = words()
  return <Confirmation title={said.publishQuestion(formats.number(draft.version))} confirmLabel={said.publishNow} onConfirm={onPublish} onClose={onClose}>
    <p>{said.publishHint}</p>
    <PolicyText rules={draft.rules} />
    <h3>{said.untilNow}</h3>
    <div class="quiet"><PolicyText rules={published.rules} /></div>
    <p>{said.undoHint}</p>
  </Confirmation>
}

export function DiscardPolicy({ onDiscard, onClose }: { readonly onDiscard: () => Promise<Failure | undefined>; readonly onClose: () => void }) {
  const { rules: said } = words()
  return <Confirmation title={said.discardQuestion} confirmLabel={said.discard} tone="bad" onConfirm={onDiscard} onClose={onClose}><p>{said.discardHint}</p></Confirmation>
}
