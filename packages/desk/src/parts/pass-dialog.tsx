import { useState } from 'preact/hooks'
import type { Pass } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { call, site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from './confirmation.tsx'
import { Dialog } from './dialog.tsx'
import { dutyOptions } from './duties.ts'
import { fieldError } from './failure.tsx'
import { Choice, TextArea } from './field.tsx'
import { Form } from './form.tsx'
import { Radios } from './radios.tsx'
import { orNull } from './typed-text.ts'

interface PassDialogProps {
  readonly commentId: string
  readonly onPassed: (pass: Pass) => void
  readonly onClose: () => void
}

const whys = ['question', 'threat-to-life'] as const

interface Typed {
  readonly to: string
  readonly why: (typeof whys)[number]
  readonly note: string
}

/** To whom a comment is passed on, and why. */
export function PassDialog({ commentId, onPassed, onClose }: PassDialogProps) {
  const { parts: { pass: said }, frame } = words()
  const { typed, change, send } = usePassing(commentId, { to: site.value?.duties[0]?.key ?? '', why: 'question', note: '' })
  const duties = dutyOptions()
  if (duties.length === 0) return <Dialog title={said.title} onClose={onClose}><p>{said.noDuties}</p><button class="primary" onClick={onClose}>{frame.close}</button></Dialog>

  async function pass(): Promise<Failure | undefined> {
    const failure = await send(onPassed)
    if (failure === undefined) onClose()
    return failure
  }

  return <Dialog title={said.title} onClose={onClose}>
    <Form submitLabel={said.send} onSubmit={pass} besides={<button type="button" onClick={onClose}>{frame.cancel}</button>}>{(failure) => <>
      <Choice label={said.duty} value={typed.to} onValue={(to) => change({ to })} options={duties} error={fieldError(failure, '/to')} />
      <Radios legend={said.why} value={typed.why} onValue={(why) => change({ why })} options={whys.map((value) => ({ value, label: said.reasons[value] }))} />
      <TextArea label={said.note} hint={said.noteHint} maxLength={2000} value={typed.note} onValue={(note) => change({ note })} error={fieldError(failure, '/note')} />
    </>}</Form>
  </Dialog>
}

/** One question, for there is no time: whoever has the duty "senior" sees it, else whoever comes first. */
export function ThreatDialog({ commentId, onPassed, onClose }: PassDialogProps) {
  const { pass: said } = words().parts
  const duties = site.value?.duties ?? []
  const duty = duties.find(({ key }) => key === 'senior') ?? duties[0]
  const { typed, change, send } = usePassing(commentId, { to: duty?.key ?? '', why: 'threat-to-life', note: '' })
  if (duty === undefined) return <PassDialog commentId={commentId} onPassed={onPassed} onClose={onClose} />
  return <Confirmation title={said.threatTitle} confirmLabel={said.threatSend(duty.title)} focus="confirm" onConfirm={() => send(onPassed)} onClose={onClose}>
    <p>{said.threatHint}</p>
    <TextArea label={said.note} hint={said.noteHint} maxLength={2000} value={typed.note} onValue={(note) => change({ note })} />
  </Confirmation>
}

function usePassing(commentId: string, first: Typed) {
  // The key is of just this: something else after a refusal is another request.
  const [{ typed, key }, setState] = useState(() => ({ typed: first, key: newKey() }))
  async function send(onPassed: (pass: Pass) => void): Promise<Failure | undefined> {
    const answer = await call('passOn', { body: { ...typed, commentId, note: orNull(typed.note) }, idempotencyKey: key })
    if (!answer.ok) return answer.failure
    onPassed(answer.value)
    return undefined
  }
  return { typed, change: (changed: Partial<Typed>) => setState({ typed: { ...typed, ...changed }, key: newKey() }), send }
}
