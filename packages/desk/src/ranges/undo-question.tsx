import { useState } from 'preact/hooks'
import type { Batch } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Checks } from '../parts/checks.tsx'
import { Confirmation } from '../parts/confirmation.tsx'
import { TextArea } from '../parts/field.tsx'
import { reasonOptions } from '../parts/names.ts'
import { orNull } from '../parts/typed-text.ts'

interface Undoing {
  readonly batch: Batch
  readonly onUndone: () => void
  readonly onClose: () => void
}

/** Undoing turns each decision into its opposite: comments never go back into the queue. So it says which, and asks for what that needs. */
export function UndoQuestion({ batch, onUndone, onClose }: Undoing) {
  const { ranges, parts: { deciding } } = words()
  const [guidelines, setGuidelines] = useState<readonly string[]>([])
  const [message, setMessage] = useState('')
  async function undo(): Promise<Failure | undefined> {
    const body = batch.verdict === 'approve' ? { guidelines: [...guidelines], message: orNull(message) } : {}
    const answer = await call('undoBatch', { params: { batchId: batch.id }, body })
    if (!answer.ok) return answer.failure
    onUndone()
    return undefined
  }
  return <Confirmation title={ranges.undoQuestion} confirmLabel={ranges.undo.replace(/\s*…$/, '')} tone="bad" onConfirm={undo} onClose={onClose}>
    <p><strong>{ranges.undoConsequence[batch.verdict]}</strong></p>
    <p>{ranges.undoHint}</p>
    {batch.verdict === 'approve' && <div class="undo-reasons">
      <Checks legend={deciding.reasons} options={reasonOptions()} values={guidelines} onValues={setGuidelines} />
      <TextArea label={ranges.message} hint={ranges.messageHint} maxLength={2000} value={message} onValue={setMessage} />
    </div>}
  </Confirmation>
}
