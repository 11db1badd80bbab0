import { computed, signal } from '@preact/signals'
import type { DeskSite, Session } from '@verbatim/contract'
import { hasRole, type Role } from '@verbatim/core'
import { language } from '../messages/language.ts'
import { createClient, type Failure } from './client.ts'

/** `over`: it ended while somebody worked; what they see and typed stays until they signed in again. */
type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly session: Session }
  | { readonly kind: 'over'; readonly session: Session }

export const sessionState = signal<SessionState>({ kind: 'unknown' })

/** `undefined` until it was read, and for who is not signed in. */
export const site = signal<DeskSite | undefined>(undefined)

export const user = computed(() => (sessionState.value.kind === 'present' || sessionState.value.kind === 'over' ? sessionState.value.session.user : undefined))

export function mayAs(role: Role): boolean {
  return user.value !== undefined && hasRole(user.value.role, role)
}

const current = () => sessionState.peek()

export const { call } = createClient({
  fetch: (...input) => fetch(...input),
  csrfToken: () => {
    const state = current()
    return state.kind === 'present' ? state.session.csrfToken : undefined
  },
  language: () => language.peek(),
  onSignedOut: () => {
    const state = current()
    if (state.kind === 'present') sessionState.value = { kind: 'over', session: state.session }
  },
})

/** Asks who is signed in, and what they have to know of the site. */
export async function resume(): Promise<void> {
  const answer = await call('session', {})
  if (answer.ok) return begin(answer.value)
  sessionState.value = answer.failure.kind === 'unreachable' || answer.failure.problem.status >= 500 ? { kind: 'unreachable' } : { kind: 'absent' }
}

/** After a sign-in of any kind. Somebody else than before begins with an empty desk. */
export async function begin(session: Session): Promise<void> {
  const before = user.peek()
  if (before !== undefined && before.id !== session.user.id) return location.reload()
  sessionState.value = { kind: 'present', session }
  await readSite()
}

export async function readSite(): Promise<void> {
  const answer = await call('deskSite', {})
  if (answer.ok) site.value = answer.value
}

export async function signIn(email: string, password: string): Promise<Failure | undefined> {
  const answer = await call('signIn', { body: { email, password } })
  if (!answer.ok) return answer.failure
  await begin(answer.value)
  return undefined
}

const farewells = new Set<() => Promise<void>>()

/** Runs before the session is ended on purpose, which waits for it. */
export function beforeLeaving(farewell: () => Promise<void>): void {
  farewells.add(farewell)
}

export async function signOut(): Promise<Failure | undefined> {
  await Promise.all([...farewells].map((farewell) => farewell()))
  const answer = await call('signOut', {})
  if (!answer.ok) return answer.failure
  location.assign('/desk/')
  return undefined
}
