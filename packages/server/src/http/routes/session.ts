import { accept, type Result } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sessionDays, setUp, signIn, signOut, type FirstAdmin, type Session, type SetUpRefusal, type SignInRefusal } from '../../app/index.ts'
import { sessionCookie } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { addressPrefix, type RateLimiter, type RateRefusal } from '../rate-limit.ts'
import { serve } from '../route.ts'
import { sessionView } from '../views.ts'

export interface SessionRouteLimits {
  readonly signIns: RateLimiter
}

export function registerSession(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  serve(app, deps, {
    route: routes.signIn,
    async handle({ body, request, reply }) {
      const session = await limitedSignIn(deps, limits, { ...body, request })
      if (!session.ok) return session
      setSessionCookie(deps, reply, session.value)
      return accept({ status: 200, body: sessionView(session.value) })
    },
  })
  serve(app, deps, {
    route: routes.setUp,
    async handle({ body, request, reply }) {
      const session = await limitedSetUp(deps, limits, { admin: body, request })
      if (!session.ok) return session
      setSessionCookie(deps, reply, session.value)
      return accept({ status: 201, body: sessionView(session.value) })
    },
  })
  serve(app, deps, {
    route: routes.session,
    handle: async ({ caller }) => accept({ status: 200, body: caller.kind === 'user' ? sessionView(caller.session) : undefined }),
  })
  serve(app, deps, {
    route: routes.signOut,
    async handle({ caller, reply }) {
      if (caller.kind === 'user') await signOut(deps, caller.session)
      clearSessionCookie(deps, reply)
      return accept({ status: 204 })
    },
  })
}

/** Counted for each address and for each account, so that neither many passwords nor many names go through. */
async function limitedSignIn(
  deps: HttpDeps,
  limits: SessionRouteLimits,
  input: { readonly email: string; readonly password: string; readonly request: FastifyRequest },
): Promise<Result<Session, SignInRefusal | RateRefusal>> {
  const within = limits.signIns.take(`address ${addressPrefix(input.request.ip)}`)
  if (!within.ok) return within
  const account = limits.signIns.take(`account ${deps.hashing.sha256(input.email.trim().toLowerCase())}`)
  return account.ok ? signIn(deps, input) : account
}

async function limitedSetUp(
  deps: HttpDeps,
  limits: SessionRouteLimits,
  input: { readonly admin: FirstAdmin; readonly request: FastifyRequest },
): Promise<Result<Session, SetUpRefusal | RateRefusal>> {
  const within = limits.signIns.take(`address ${addressPrefix(input.request.ip)}`)
  return within.ok ? setUp(deps, input.admin) : within
}

function cookieOptions(deps: HttpDeps) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: deps.publicUrl().startsWith('https:') } as const
}

export function setSessionCookie(deps: HttpDeps, reply: FastifyReply, { token }: Session): void {
  reply.setCookie(sessionCookie, token, { ...cookieOptions(deps), maxAge: sessionDays * 24 * 60 * 60 })
}

function clearSessionCookie(deps: HttpDeps, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, cookieOptions(deps))
}
