import { accept, hasRole, parseId, refuse, type InviteId, type UserId } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { changeAccount, changeMember, inviteSomebody, joinTeam, takeInviteBack } from '../../app/index.ts'
import type { Staff } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { addressPrefix } from '../rate-limit.ts'
import { serve } from '../route.ts'
import { inviteView, memberView } from '../team-views.ts'
import { sessionView } from '../views.ts'
import { setSessionCookie, type SessionRouteLimits } from './session.ts'
import { changeLog } from './site.ts'

export function registerTeam(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  serve(app, deps, {
    route: routes.team,
    async handle({ caller }) {
      const told = { withEmail: isAdmin(caller) }
      return accept({ status: 200, body: { items: (await deps.team.members()).map((member) => memberView(member, told)) } })
    },
  })
  serve(app, deps, {
    route: routes.patchTeamMember,
    async handle({ params, body, caller }) {
      const id = parseId<UserId>(params.userId)
      const changed = id === undefined ? refuse({ code: 'user-unknown' }) : await changeMember(deps, { id, changes: body, log: changeLog(deps, caller) })
      return changed.ok ? accept({ status: 200, body: memberView(changed.value, { withEmail: true }) }) : changed
    },
  })
  registerInvites(app, deps, limits)
  registerAccount(app, deps, limits)
}

/** A program comes as far as this with the scope `admin` alone. */
function isAdmin(caller: Staff): boolean {
  return caller.kind === 'program' || hasRole(caller.session.user.role, 'admin')
}

function registerInvites(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  serve(app, deps, {
    route: routes.invites,
    handle: async () => accept({ status: 200, body: { items: (await deps.team.invites(deps.clock.now())).map(inviteView) } }),
  })
  serve(app, deps, {
    route: routes.invite,
    async handle({ body, caller }) {
      const { role, duties = [], note = null } = body
      const made = await inviteSomebody(deps, { role, duties, note, log: changeLog(deps, caller) })
      if (!made.ok) return made
      const { invite, token } = made.value
      return accept({ status: 201, body: { ...inviteView(invite), url: `${deps.publicUrl()}/desk/invite?token=${token}` } })
    },
  })
  serve(app, deps, {
    route: routes.takeInviteBack,
    async handle({ params, caller }) {
      const id = parseId<InviteId>(params.inviteId)
      const taken = id === undefined ? refuse({ code: 'invite-unknown' }) : await takeInviteBack(deps, { id, log: changeLog(deps, caller) })
      return taken.ok ? accept({ status: 204 }) : taken
    },
  })
  serve(app, deps, {
    route: routes.acceptInvite,
    async handle({ body, request, reply }) {
      const within = limits.signIns.take(`address ${addressPrefix(request.ip)}`)
      const session = within.ok ? await joinTeam(deps, body) : within
      if (!session.ok) return session
      setSessionCookie(deps, reply, session.value)
      return accept({ status: 201, body: sessionView(session.value) })
    },
  })
}

function registerAccount(app: FastifyInstance, deps: HttpDeps, limits: SessionRouteLimits): void {
  serve(app, deps, {
    route: routes.patchAccount,
    async handle({ body, caller }) {
      if (caller.kind !== 'user') return refuse({ code: 'forbidden' })
      const { session } = caller
      // Who has found an open desk has the session, and shall not find out the password.
      const within = body.password === undefined ? accept(undefined) : limits.signIns.take(`password ${session.user.id}`)
      const changed = within.ok ? await changeAccount(deps, { session, patch: body }) : within
      return changed.ok ? accept({ status: 200, body: sessionView(changed.value) }) : changed
    },
  })
}
