import { useState } from 'preact/hooks'
import { begin, call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { fieldError } from '../parts/failure.tsx'
import { TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'

export function PasswordForm() {
  const { frame, team: { account } } = words()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const [told, setTold] = useState('')
  async function change() {
    setTold('')
    const answer = await call('patchAccount', { body: { password: { present, next } } })
    if (!answer.ok) return answer.failure
    await begin(answer.value)
    setPresent('')
    setNext('')
    setTold(account.passwordChanged)
    return undefined
  }
  return <Form submitLabel={account.change} onSubmit={change} besides={<span class="told" role="status">{told}</span>}>{(failure) => <>
    <p class="quiet">{account.passwordHint}</p>
    <TextField label={account.present} type="password" autocomplete="current-password" required value={present} onValue={setPresent} error={fieldError(failure, '/password/present')} />
    <TextField label={account.next} hint={frame.signIn.passwordHint} type="password" autocomplete="new-password" required value={next} onValue={setNext} error={fieldError(failure, '/password/next')} />
  </>}</Form>
}
