import { accept, isEmail, newId, refuse, type Result, type UserId } from '@verbatim/core'
import { withName, type NameRefusal } from './change-team.ts'
import type { ChangeLog } from './ports.ts'
import { passwordMin, startSession, type Session, type SessionDeps } from './sign-in.ts'
import type { TeamStore } from './team.ts'

export interface InviteAcceptance {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
}

export type JoinRefusal =
  | { readonly code: 'invite-unknown' }
  | { readonly code: 'email-taken' }
  | { readonly code: 'field-refused'; readonly field: 'email' | 'password'; readonly reason: 'email' | 'too-short' }
  | NameRefusal

export interface JoinDeps extends SessionDeps {
  readonly team: TeamStore
}

/** Takes an invitation, once, and signs in. */
export async function joinTeam(deps: JoinDeps, input: InviteAcceptance): Promise<Result<Session, JoinRefusal>> {
  const email = input.email.trim()
  const named = withName(input)
  if (!named.ok) return named
  if (!isEmail(email)) return refuse({ code: 'field-refused', field: 'email', reason: 'email' })
  if (input.password.length < passwordMin) return refuse({ code: 'field-refused', field: 'password', reason: 'too-short' })
  const passwordHash = await deps.passwords.hash(input.password)
  const at = deps.clock.now()
  const member = { id: newId<UserId>(at, (count) => deps.chance.bytes(count)), name: named.value.name, email, passwordHash }
  const joined = await deps.team.join(deps.hashing.sha256(input.token), member, at)
  return joined.kind === 'joined' ? accept(await startSession(deps, joined.user)) : refuse({ code: joined.kind })
}

export interface AccountPatch {
  readonly name?: string
  readonly password?: { readonly present: string; readonly next: string }
}

export type ChangeAccountRefusal = { readonly code: 'password-wrong' } | NameRefusal

/** Changes one's own name or password. A new password ends every other session, so that whoever knew the old one is out. */
export async function changeAccount(
  deps: Pick<JoinDeps, 'team' | 'passwords' | 'hashing' | 'clock'>,
  { session, patch }: { readonly session: Session; readonly patch: AccountPatch },
): Promise<Result<Session, ChangeAccountRefusal>> {
  const named = withName(patch)
  if (!named.ok) return named
  const { name, password } = named.value
  const { user } = session
  if (password !== undefined && !(await deps.passwords.verify(password.present, user.passwordHash))) return refuse({ code: 'password-wrong' })
  const hash = password && (await deps.passwords.hash(password.next))
  const log: ChangeLog = { actor: { kind: 'user', id: user.id, name: user.name }, at: deps.clock.now() }
  await deps.team.changeAccount(user.id, {
    ...(name === undefined ? {} : { name }),
    ...(hash === undefined ? {} : { password: { hash, keptSession: deps.hashing.sha256(session.token) } }),
  }, log)
  return accept({ ...session, user: { ...user, ...(name === undefined ? {} : { name }), ...(hash === undefined ? {} : { passwordHash: hash }) } })
}
