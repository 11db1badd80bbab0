import { useState } from 'preact/hooks'
import type { Pass } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { call, site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Dialog } from '../parts/dialog.tsx'
import { fieldError, Problem } from '../parts/failure.tsx'
import { Choice, TextArea } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { dutyTitle } from './duty-title.ts'
import { Radios } from './radios.tsx'

/** To whom a comment is passed on, and the way back into the common queue. */
export function StandingPass({ pass, onTakenBack }: { readonly pass: Pass; readonly onTakenBack: () => void }) {
  const { pass: said } = words().records
  const [failure, setFailure] = useState<Failure>()

  async function takeBack(): Promise<void> {
    const answer = await call('takePassBack', { params: { passId: pass.id } })
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) onTakenBack()
  }

  return <div class="notice">
    <p>{said.standing(dutyTitle(pass.to), pass.by.name)} {pass.why !== 'question' && <span class="flag">{said.reasons[pass.why]}</span>}</p>
    {pass.note !== null && <p class="as-written" dir="auto">{pass.note}</p>}
    <Problem failure={failure} />
    <button onClick={() => void takeBack()}>{said.takeBack}</button>
  </div>
}

interface PassOn {
  readonly commentId: string
  readonly onClose: () => void
  readonly onPassed: () => void
}

const whys = ['question', 'threat-to-life'] as const

interface Typed {
  readonly to: string
  readonly why: (typeof whys)[number]
  readonly note: string
  readonly key: string
}

/** Asks to whom, and why. */
export function PassOn({ commentId, onClose, onPassed }: PassOn) {
  const { records: { pass: said }, frame } = words()
  const duties = site.value?.duties ?? []
  // The key is of just this: something else after a refusal is another request.
  const [{ key, ...typed }, setTyped] = useState<Typed>(() => ({ to: duties[0]?.key ?? '', why: 'question', note: '', key: newKey() }))
  const change = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed, key: newKey() })

  async function send(): Promise<Failure | undefined> {
    const answer = await call('passOn', { body: { ...typed, commentId, note: typed.note.trim() === '' ? null : typed.note }, idempotencyKey: key })
    if (!answer.ok) return answer.failure
    onPassed()
    onClose()
    return undefined
  }

  return <Dialog title={said.title} onClose={onClose}>
    <Form submitLabel={said.submit} onSubmit={send} besides={<button type="button" onClick={onClose}>{frame.cancel}</button>}>{(failure) => <>
      <Choice label={said.to} value={typed.to} onValue={(to) => change({ to })} options={duties.map((duty) => ({ value: duty.key, label: duty.title }))} error={fieldError(failure, '/to')} />
      <Radios legend={said.why} value={typed.why} onValue={(why) => change({ why })} options={whys.map((value) => ({ value, label: said.reasons[value] }))} />
      <TextArea label={said.note} maxLength={2000} value={typed.note} onValue={(note) => change({ note })} error={fieldError(failure, '/note')} />
    </>}</Form>
  </Dialog>
}
