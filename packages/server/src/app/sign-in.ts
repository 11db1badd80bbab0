import { accept, isEmail, newId, refuse, type Result, type UserId } from '@verbatim/core'
import type { AccountStore, Chance, Clock, Hashing, Passwords, User } from './ports.ts'

/** A session as its owner holds it. The store knows the token's hash alone. */
export interface Session {
  readonly user: User
  readonly token: string
  /** Proves that a changing request comes from our own pages; made from the token, so it needs no place of its own. */
  readonly csrfToken: string
}

export interface SessionDeps {
  readonly accounts: AccountStore
  readonly clock: Clock
  readonly chance: Chance
  readonly hashing: Hashing
  readonly passwords: Passwords
}

/** How long a moderator stays signed in on one device. */
export const sessionDays = 7

export type SignInRefusal = { readonly code: 'sign-in-refused' }

export async function signIn(deps: SessionDeps, input: { readonly email: string; readonly password: string }): Promise<Result<Session, SignInRefusal>> {
  const user = await deps.accounts.findByEmail(input.email.trim())
  // An unknown address costs as long as a known one, so that the answer's time tells nothing.
  const hash = user?.passwordHash ?? (await unknownUserHash(deps.passwords))
  const matches = await deps.passwords.verify(input.password, hash)
  return user !== undefined && matches ? accept(await startSession(deps, user)) : refuse({ code: 'sign-in-refused' })
}

const dummyHashes = new WeakMap<Passwords, Promise<string>>()

function unknownUserHash(passwords: Passwords): Promise<string> {
  const known = dummyHashes.get(passwords) ?? passwords.hash('nobody has this password')
  dummyHashes.set(passwords, known)
  return known
}

export async function startSession(deps: SessionDeps, user: User): Promise<Session> {
  const token = Buffer.from(deps.chance.bytes(32)).toString('base64url')
  const startedAt = deps.clock.now()
  const endsAt = startedAt + sessionDays * 24 * 60 * 60 * 1000
  await deps.accounts.startSession({ tokenHash: deps.hashing.sha256(token), userId: user.id, startedAt, endsAt })
  return { user, token, csrfToken: csrfTokenOf(deps.hashing, token) }
}

export async function findSession(deps: Pick<SessionDeps, 'clock' | 'hashing'> & { readonly accounts: Pick<AccountStore, 'sessionUser'> }, token: string): Promise<Session | undefined> {
  const user = await deps.accounts.sessionUser(deps.hashing.sha256(token), deps.clock.now())
  return user && { user, token, csrfToken: csrfTokenOf(deps.hashing, token) }
}

export async function signOut(deps: Pick<SessionDeps, 'accounts' | 'hashing'>, session: Session): Promise<void> {
  await deps.accounts.endSession(deps.hashing.sha256(session.token))
}

function csrfTokenOf(hashing: Hashing, token: string): string {
  return hashing.sha256(`csrf ${token}`)
}

export interface FirstAdmin {
  readonly token: string
  readonly name?: string
  readonly email: string
  readonly password: string
}

export type SetUpRefusal =
  | { readonly code: 'setup-link-used' }
  | { readonly code: 'field-refused'; readonly field: 'email' | 'password'; readonly reason: 'email' | 'too-short' }

/** The fewest code units a password may have; NIST SP 800-63B asks for length and no rules of composition. */
export const passwordMin = 10

/** Makes the first administrator with the one-time link, and signs in. */
export async function setUp(deps: SessionDeps, input: FirstAdmin): Promise<Result<Session, SetUpRefusal>> {
  const email = input.email.trim()
  if (!isEmail(email)) return refuse({ code: 'field-refused', field: 'email', reason: 'email' })
  if (input.password.length < passwordMin) return refuse({ code: 'field-refused', field: 'password', reason: 'too-short' })
  const at = deps.clock.now()
  const admin: User = {
    id: newId<UserId>(at, (count) => deps.chance.bytes(count)),
    name: input.name?.trim() || email.slice(0, email.indexOf('@')),
    email,
    role: 'admin',
    duties: [],
    passwordHash: await deps.passwords.hash(input.password),
  }
  const made = await deps.accounts.setUp(deps.hashing.sha256(input.token), admin, at)
  return made ? accept(await startSession(deps, admin)) : refuse({ code: 'setup-link-used' })
}

/** A new one-time link's token while there is no administrator; the links before it end. */
export async function offerSetup(deps: Omit<SessionDeps, 'passwords'>): Promise<string | undefined> {
  if (await deps.accounts.hasAdmin()) return undefined
  const token = Buffer.from(deps.chance.bytes(24)).toString('base64url')
  await deps.accounts.offerSetup(deps.hashing.sha256(token), deps.clock.now())
  return token
}
