import type { Pass } from '@verbatim/contract'
import { useState } from 'preact/hooks'
import type { Answer, Failure } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { call, site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { fieldError } from '../parts/failure.tsx'
import { Choice, TextArea } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'

interface PassDialogProps {
  readonly commentId: string
  readonly onPassed: (pass: Pass) => void
  readonly onClose: () => void
}

interface Passing {
  readonly commentId: string
  readonly to: string
  readonly why: 'question' | 'threat-to-life'
  readonly note: string
}

function passOn({ note, ...pass }: Passing): Promise<Answer<Pass>> {
  return call('passOn', { body: { ...pass, note: note.trim() === '' ? null : note }, idempotencyKey: newKey() })
}

/** To whom, and why. */
export function PassDialog({ commentId, onPassed, onClose }: PassDialogProps) {
  const { queue: { pass: said }, frame } = words()
  const duties = site.value?.duties ?? []
  const [to, setTo] = useState(duties[0]?.key ?? '')
  const [note, setNote] = useState('')
  if (duties.length === 0) return <Dialog title={said.title} onClose={onClose}><p>{said.noDuties}</p><button class="primary" onClick={onClose}>{frame.close}</button></Dialog>

  async function pass(): Promise<Failure | undefined> {
    const answer = await passOn({ commentId, to, why: 'question', note })
    if (!answer.ok) return answer.failure
    onPassed(answer.value)
    onClose()
    return undefined
  }

  return <Dialog title={said.title} onClose={onClose}>
    <Form submitLabel={said.send} onSubmit={pass}>{(failure) => <>
      <Choice label={said.duty} value={to} onValue={setTo} options={duties.map(({ key, title }) => ({ value: key, label: title }))} />
      <TextArea label={said.note} hint={said.noteHint} value={note} onValue={setNote} maxLength={2000} error={fieldError(failure, '/note')} />
    </>}</Form>
    <button class="plain" onClick={onClose}>{frame.cancel}</button>
  </Dialog>
}

/** One question, for there is no time: whoever has the duty "senior" sees it, else whoever comes first. */
export function ThreatDialog({ commentId, onPassed, onClose }: PassDialogProps) {
  const { queue: { pass: said } } = words()
  const duties = site.value?.duties ?? []
  const duty = duties.find(({ key }) => key === 'senior') ?? duties[0]
  const [note, setNote] = useState('')
  if (duty === undefined) return <PassDialog commentId={commentId} onPassed={onPassed} onClose={onClose} />
  return <Confirm title={said.threatTitle} action={said.threatSend(duty.title)} onClose={onClose} onConfirm={async () => {
    const answer = await passOn({ commentId, to: duty.key, why: 'threat-to-life', note })
    if (!answer.ok) return answer.failure
    onPassed(answer.value)
    return undefined
  }}>
    <p>{said.threatHint}</p>
    <TextArea label={said.note} hint={said.noteHint} value={note} onValue={setNote} maxLength={2000} />
  </Confirm>
}
