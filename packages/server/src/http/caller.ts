import { accept, hasRole, refuse, type Actor, type Result, type Scope } from '@verbatim/core'
import type { Access } from '@verbatim/contract'
import type { FastifyRequest } from 'fastify'
import { findSession, findToken, type AccountStore, type ApiToken, type Clock, type Hashing, type Session, type TokenStore } from '../app/index.ts'

/** Who sends a request. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly session: Session }
  | { readonly kind: 'program'; readonly token: ApiToken }

export type Staff = Exclude<Caller, { kind: 'anonymous' }>

export type AccessRefusal =
  | { readonly code: 'signature-missing' }
  | { readonly code: 'forbidden' }
  | { readonly code: 'csrf-token-wrong' }

export const sessionCookie = 'verbatim_session'

export interface CallerDeps {
  readonly tokens: Pick<TokenStore, 'find'>
  readonly accounts: Pick<AccountStore, 'sessionUser'>
  readonly clock: Clock
  readonly hashing: Hashing
}

export async function callerOf(deps: CallerDeps, request: FastifyRequest): Promise<Caller> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) {
    const token = await findToken(deps, bearer)
    return token === undefined ? { kind: 'anonymous' } : { kind: 'program', token }
  }
  // A server that only scores reads no cookies at all.
  const cookie = request.cookies?.[sessionCookie]
  const session = cookie === undefined ? undefined : await findSession(deps, cookie)
  return session === undefined ? { kind: 'anonymous' } : { kind: 'user', session }
}

/** Whether the caller may use a staff route; a session must also prove where a change comes from. */
export function permitted(caller: Caller, access: Extract<Access, { kind: 'staff' }>, csrf: CsrfProof): Result<Staff, AccessRefusal> {
  if (caller.kind === 'anonymous') return refuse({ code: 'signature-missing' })
  if (caller.kind === 'program') {
    return access.scopes.some((scope) => mayUse(caller.token, scope, csrf.method)) ? accept(caller) : refuse({ code: 'forbidden' })
  }
  if (!hasRole(caller.session.user.role, access.role)) return refuse({ code: 'forbidden' })
  if (changes(csrf.method) && csrf.token !== caller.session.csrfToken) return refuse({ code: 'csrf-token-wrong' })
  return accept(caller)
}

export interface CsrfProof {
  readonly method: string
  readonly token: string | undefined
}

function mayUse(token: ApiToken, scope: Scope, method: string): boolean {
  return token.scopes.includes(scope) && (scope !== 'moderation:read' || !changes(method))
}

function changes(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

/** As whom a caller's deeds are recorded. */
export function actorOf(caller: Staff): Extract<Actor, { kind: 'user' | 'program' }> {
  return caller.kind === 'user'
    ? { kind: 'user', id: caller.session.user.id, name: caller.session.user.name }
    : { kind: 'program', id: caller.token.id, name: caller.token.name }
}

/** Of whom an Idempotency-Key is. */
export function callerKey(caller: Caller): string {
  if (caller.kind === 'user') return caller.session.user.id
  return caller.kind === 'program' ? caller.token.id : 'anonymous'
}
