import { useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { begin, call, signOut, user } from '../api/session.ts'
import { deskLanguages } from '../messages/desk-languages.ts'
import { choose, language, words } from '../messages/language.ts'
import { fieldError, Problem } from '../parts/failure.tsx'
import { Choice, TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { ownNames } from '../parts/own-names.ts'
import { CalmForm } from '../preferences/calm-form.tsx'
import { PasswordForm } from './password-form.tsx'

/** What somebody may change about themselves, and how they like their desk. */
export function AccountPage() {
  const { frame, team: { account } } = words()
  return <>
    <h1>{frame.account}</h1>
    <div class="sheet">
      <section aria-labelledby="who"><h2 id="who">{account.who}</h2><div><Email /><NameForm /></div></section>
      <section aria-labelledby="password"><h2 id="password">{account.password}</h2><div><PasswordForm /></div></section>
      <section aria-labelledby="device"><h2 id="device">{account.device}</h2><div><p class="quiet">{account.deviceHint}</p><LanguageForm /><CalmForm /></div></section>
      <section aria-labelledby="sign-out"><h2 id="sign-out">{account.signOut}</h2><div><SignOut /></div></section>
    </div>
  </>
}

function Email() {
  const { team: { account }, words: { roles } } = words()
  const somebody = user.value
  return somebody === undefined ? null : <p><span class="quiet">{account.email}:</span> <bdi dir="ltr">{somebody.email}</bdi> · {roles[somebody.role]}</p>
}

function NameForm() {
  const { frame, team: { account } } = words()
  const [name, setName] = useState(user.peek()?.name ?? '')
  const [told, setTold] = useState('')
  async function save() {
    setTold('')
    const answer = await call('patchAccount', { body: { name } })
    if (!answer.ok) return answer.failure
    await begin(answer.value)
    setTold(account.nameSaved)
    return undefined
  }
  return <Form submitLabel={frame.save} onSubmit={save} besides={<span class="told" role="status">{told}</span>}>{(failure) =>
    <TextField label={account.name} hint={frame.signIn.nameHint} autocomplete="name" required maxLength={80} value={name} onValue={setName} error={fieldError(failure, '/name')} />}</Form>
}

function LanguageForm() {
  const { account } = words().team
  return <Choice label={account.language} hint={account.languageHint} value={language.value} onValue={(chosen) => void choose(chosen)} options={deskLanguages.map((value) => ({ value, label: ownNames[value] }))} />
}

function SignOut() {
  const { account } = words().team
  const [failure, setFailure] = useState<Failure>()
  return <>
    <p class="quiet">{account.signOutHint}</p>
    <Problem failure={failure} />
    <button onClick={() => void signOut().then(setFailure)}>{account.signOut}</button>
  </>
}
