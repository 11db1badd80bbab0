import { useState } from 'preact/hooks'
import type { TeamMember } from '@verbatim/contract'
import { roles } from '@verbatim/core'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Checks } from '../parts/checks.tsx'
import { fieldError } from '../parts/failure.tsx'
import { Choice } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { dutyOptions } from '../parts/duties.ts'

interface MemberFormProps {
  readonly member: TeamMember
  readonly onDone: () => void
  readonly onCancel: () => void
}

export function MemberForm({ member, onDone, onCancel }: MemberFormProps) {
  const { team, frame, words: said } = words()
  const [role, setRole] = useState(member.role)
  const [duties, setDuties] = useState<readonly string[]>(member.duties)
  async function save() {
    const answer = await call('patchTeamMember', { params: { userId: member.id }, body: { role, duties: [...duties] } })
    if (!answer.ok) return answer.failure
    onDone()
    return undefined
  }
  return <div class="person-form">
    <Form submitLabel={frame.save} onSubmit={save} besides={<button type="button" onClick={onCancel}>{frame.cancel}</button>}>{(failure) => <>
      <Choice label={team.role} value={role} onValue={setRole} options={roles.map((value) => ({ value, label: said.roles[value] }))} error={fieldError(failure, '/role')} />
      {dutyOptions().length > 0 && <Checks legend={team.duties} hint={team.dutiesHint} options={dutyOptions()} values={duties} onValues={setDuties} error={fieldError(failure, '/duties')} />}
    </>}</Form>
  </div>
}
