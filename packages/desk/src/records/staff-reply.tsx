import { useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Dialog } from '../parts/dialog.tsx'
import { fieldError } from '../parts/failure.tsx'
import { TextArea } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'

interface StaffReply {
  readonly commentId: string
  readonly onClose: () => void
  /** With the id of what was published. */
  readonly onAnswered: (commentId: string) => void
}

/** An answer of the newsroom to a published comment; it is public at once. */
export function StaffReply({ commentId, onClose, onAnswered }: StaffReply) {
  const { records: { staffReply: said }, frame } = words()
  // The key is of this very text: another one after a refusal is another request.
  const [{ body, key }, setTyped] = useState(() => ({ body: '', key: newKey() }))

  async function send(): Promise<Failure | undefined> {
    const answer = await call('staffReply', { params: { commentId }, body: { body }, idempotencyKey: key })
    if (!answer.ok) return answer.failure
    onAnswered(answer.value.id)
    onClose()
    return undefined
  }

  return <Dialog title={said.title} onClose={onClose}>
    <Form submitLabel={said.submit} onSubmit={send} besides={<button type="button" onClick={onClose}>{frame.cancel}</button>}>{(failure) =>
      <TextArea label={said.body} hint={said.hint} rows={6} value={body} onValue={(typed) => setTyped({ body: typed, key: newKey() })} error={fieldError(failure, '/body')} />}</Form>
  </Dialog>
}
