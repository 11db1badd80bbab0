import { useState } from 'preact/hooks'
import type { MadeInvite } from '@verbatim/contract'
import { roles, type Role } from '@verbatim/core'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Checks } from '../parts/checks.tsx'
import { dutyOptions } from '../parts/duties.ts'
import { fieldError } from '../parts/failure.tsx'
import { Choice, TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { orNull } from '../parts/typed-text.ts'

export function InviteForm({ onMade }: { readonly onMade: (invite: MadeInvite) => void }) {
  const { team, words: said } = words()
  const [role, setRole] = useState<Role>('moderator')
  const [duties, setDuties] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  async function send() {
    const answer = await call('invite', { body: { role, duties: [...duties], note: orNull(note) } })
    if (!answer.ok) return answer.failure
    setDuties([])
    setNote('')
    onMade(answer.value)
    return undefined
  }
  return <Form submitLabel={team.invites.submit} onSubmit={send}>{(failure) => <>
    <Choice label={team.role} value={role} onValue={setRole} options={roles.map((value) => ({ value, label: said.roles[value] }))} error={fieldError(failure, '/role')} />
    {dutyOptions().length > 0 && <Checks legend={team.duties} hint={team.dutiesHint} options={dutyOptions()} values={duties} onValues={setDuties} error={fieldError(failure, '/duties')} />}
    <TextField label={team.invites.note} hint={team.invites.noteHint} value={note} onValue={setNote} maxLength={200} error={fieldError(failure, '/note')} />
  </>}</Form>
}
