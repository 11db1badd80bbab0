import { useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Dialog } from './dialog.tsx'
import { fieldError } from './failure.tsx'
import { TextArea } from './field.tsx'
import { Form } from './form.tsx'

interface StaffAnswerProps {
  readonly commentId: string
  readonly name: string | null
  readonly onClose: () => void
  /** With the id of what was published. */
  readonly onAnswered: (commentId: string) => void
}

/** An answer of the newsroom to a published comment; it is public at once. */
export function StaffAnswer({ commentId, name, onClose, onAnswered }: StaffAnswerProps) {
  const { parts: { answer: said }, words: { erasedName }, frame } = words()
  // The key is of this very text: another one after a refusal is another request.
  const [{ body, key }, setTyped] = useState(() => ({ body: '', key: newKey() }))

  async function send(): Promise<Failure | undefined> {
    const answered = await call('staffReply', { params: { commentId }, body: { body }, idempotencyKey: key })
    if (!answered.ok) return answered.failure
    onAnswered(answered.value.id)
    onClose()
    return undefined
  }

  return <Dialog title={said.title(name ?? erasedName)} onClose={onClose}>
    <Form submitLabel={said.send} onSubmit={send} besides={<button type="button" onClick={onClose}>{frame.cancel}</button>}>{(failure) =>
      <TextArea label={said.text} hint={said.hint} rows={5} value={body} onValue={(typed) => setTyped({ body: typed, key: newKey() })} error={fieldError(failure, '/body')} />}</Form>
  </Dialog>
}
