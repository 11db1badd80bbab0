import { useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { fieldError } from '../parts/failure.tsx'
import { TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { expiresAt, expiries, type Expiry } from './expiry.ts'
import { Radios } from '../parts/radios.tsx'

const kinds = ['hold', 'block'] as const

/** Puts an author on hold or blocks them, in the place of what stands. */
export function BlockForm({ authorId, onMade }: { readonly authorId: string; readonly onMade: () => void }) {
  const { block: said } = words().records
  const [kind, setKind] = useState<(typeof kinds)[number]>('hold')
  const [reason, setReason] = useState('')
  const [expiry, setExpiry] = useState<Expiry>('week')

  async function make(): Promise<Failure | undefined> {
    const answer = await call('block', { body: { authorId, kind, reason: reason.trim(), expiresAt: expiresAt(expiry, Date.now()) } })
    if (!answer.ok) return answer.failure
    setReason('')
    onMade()
    return undefined
  }

  return <Form submitLabel={said.submits[kind]} onSubmit={make}>{(failure) => <>
    <Radios legend={said.kind} value={kind} onValue={setKind} options={kinds.map((value) => ({ value, label: said.kinds[value], hint: said.hints[value] }))} />
    <TextField label={said.reason} hint={said.reasonHint} required maxLength={500} autocomplete="off" value={reason} onValue={setReason} error={fieldError(failure, '/reason')} />
    <Radios legend={said.expiry} value={expiry} onValue={setExpiry} options={expiries.map((value) => ({ value, label: said.expiries[value] }))} />
  </>}</Form>
}
