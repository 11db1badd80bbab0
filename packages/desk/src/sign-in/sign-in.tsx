import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Session } from '@verbatim/contract'
import { address, goTo } from '../address/address.ts'
import type { Answer, Failure } from '../api/client.ts'
import { begin, call, signIn, user } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { fieldError } from '../parts/failure.tsx'
import { TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'

export function SignIn() {
  const { signIn: said } = words().frame
  return <Narrow title={said.title}><Credentials /></Narrow>
}

/** Over what somebody was doing, which stays as it is. */
export function SignInAgain() {
  const { signIn: said } = words().frame
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return <dialog ref={dialog} aria-labelledby="sign-in-again" onCancel={(event) => event.preventDefault()}>
    <h2 id="sign-in-again">{said.again}</h2>
    <p>{said.againHint}</p>
    <Credentials email={user.value?.email ?? ''} />
  </dialog>
}

function Credentials({ email: known = '' }: { readonly email?: string }) {
  const { signIn: said } = words().frame
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  return <Form submitLabel={said.submit} onSubmit={() => signIn(email, password)}>{() => <>
    <TextField label={said.email} type="email" autocomplete="username" required value={email} onValue={setEmail} />
    <TextField label={said.password} type="password" autocomplete="current-password" required value={password} onValue={setPassword} />
  </>}</Form>
}

interface Person {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
}

export function SetUp() {
  const { signIn: said } = words().frame
  return <Narrow title={said.setUpTitle}><p>{said.setUpHint}</p><Joining send={(person) => call('setUp', { body: person })} /></Narrow>
}

export function Invite() {
  const { signIn: said } = words().frame
  return <Narrow title={said.inviteTitle}><p>{said.inviteHint}</p><Joining send={(person) => call('acceptInvite', { body: person })} /></Narrow>
}

/** Somebody new, with the token of the link that they came by. */
function Joining({ send }: { readonly send: (person: Person) => Promise<Answer<Session>> }) {
  const { signIn: said } = words().frame
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')

  async function join(): Promise<Failure | undefined> {
    const answer = await send({ token: address.value.searchParams.get('token') ?? '', name, email, password })
    if (!answer.ok) return answer.failure
    await begin(answer.value)
    goTo('/desk/')
    return undefined
  }

  return <Form submitLabel={said.join} onSubmit={join}>{(failure) => <>
    <TextField label={said.name} hint={said.nameHint} autocomplete="name" required value={name} onValue={setName} error={fieldError(failure, '/name')} />
    <TextField label={said.email} type="email" autocomplete="username" required value={email} onValue={setEmail} error={fieldError(failure, '/email')} />
    <TextField label={said.newPassword} hint={said.passwordHint} type="password" autocomplete="new-password" required value={password} onValue={setPassword} error={fieldError(failure, '/password')} />
  </>}</Form>
}

function Narrow({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return <main id="main" class="narrow"><h1>{title}</h1>{children}</main>
}
