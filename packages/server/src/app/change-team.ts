import { accept, newId, refuse, type InviteId, type Result, type Role, type UserId } from '@verbatim/core'
import type { Chance, ChangeLog, Clock, Hashing, SiteStore } from './ports.ts'
import type { Invite, MemberChanges, TeamMember, TeamStore } from './team.ts'

export type DutyRefusal = { readonly code: 'duty-unknown'; readonly duty: string }

export type ChangeMemberRefusal = DutyRefusal | { readonly code: 'user-unknown' } | { readonly code: 'last-admin' } | NameRefusal

export type NameRefusal = { readonly code: 'field-refused'; readonly field: 'name'; readonly reason: 'too-short' }

export interface ChangeTeamDeps {
  readonly team: TeamStore
  readonly sites: Pick<SiteStore, 'find'>
  readonly clock: Clock
  readonly chance: Chance
  readonly hashing: Hashing
}

/** Changes role, duties, name or activity of somebody; whoever is deactivated is signed out everywhere at once. */
export async function changeMember(
  deps: Pick<ChangeTeamDeps, 'team' | 'sites'>,
  { id, changes, log }: { readonly id: UserId; readonly changes: MemberChanges; readonly log: ChangeLog },
): Promise<Result<TeamMember, ChangeMemberRefusal>> {
  const named = withName(changes)
  if (!named.ok) return named
  const duties = await knownDuties(deps, changes.duties ?? [])
  if (!duties.ok) return duties
  const changed = await deps.team.change(id, named.value, log)
  return changed.kind === 'changed' ? accept(changed.member) : refuse({ code: changed.kind })
}

/** The same with the name trimmed, where there is one. */
export function withName<Changes extends { readonly name?: string }>(changes: Changes): Result<Changes, NameRefusal> {
  if (changes.name === undefined) return accept(changes)
  const name = changes.name.trim()
  return name === '' ? refuse({ code: 'field-refused', field: 'name', reason: 'too-short' }) : accept({ ...changes, name })
}

async function knownDuties({ sites }: Pick<ChangeTeamDeps, 'sites'>, duties: readonly string[]): Promise<Result<readonly string[], DutyRefusal>> {
  if (duties.length === 0) return accept(duties)
  const site = await sites.find()
  const unknown = duties.find((duty) => !site?.duties.some(({ key }) => key === duty))
  return unknown === undefined ? accept(duties) : refuse({ code: 'duty-unknown', duty: unknown })
}

export interface InviteInput {
  readonly role: Role
  readonly duties: readonly string[]
  readonly note: string | null
}

/** An invitation with what opens it, which is told this once. */
export interface MadeInvite {
  readonly invite: Invite
  readonly token: string
}

/** How long somebody has to take an invitation. */
export const inviteDays = 7

export async function inviteSomebody(deps: ChangeTeamDeps, { log, ...input }: InviteInput & { readonly log: ChangeLog }): Promise<Result<MadeInvite, DutyRefusal>> {
  const duties = await knownDuties(deps, input.duties)
  if (!duties.ok) return duties
  const createdAt = log.at
  // As the one-time link of the first administrator, 192 bits.
  const token = Buffer.from(deps.chance.bytes(24)).toString('base64url')
  const invite: Invite = {
    ...input,
    id: newId<InviteId>(createdAt, (count) => deps.chance.bytes(count)),
    by: log.actor.name,
    createdAt,
    expiresAt: createdAt + inviteDays * 24 * 60 * 60 * 1000,
  }
  await deps.team.invite({ ...invite, tokenHash: deps.hashing.sha256(token) }, log)
  return accept({ invite, token })
}

export async function takeInviteBack({ team }: Pick<ChangeTeamDeps, 'team'>, { id, log }: { readonly id: InviteId; readonly log: ChangeLog }): Promise<Result<undefined, { readonly code: 'invite-unknown' }>> {
  return (await team.takeBack(id, log)) ? accept(undefined) : refuse({ code: 'invite-unknown' })
}
