import type { Author, Block, Invite as InviteShape, TeamMember as MemberShape } from '@verbatim/contract'
import type { AuthorRecord, Invite, LaidBlock, TeamMember } from '../app/index.ts'
import { timeView } from './views.ts'

/** `withEmail`: for administrators alone. */
export function memberView({ id, name, email, role, duties, active, joinedAt }: TeamMember, told: { readonly withEmail: boolean }): MemberShape {
  return { id, name, ...(told.withEmail ? { email } : {}), role, duties: [...duties], active, joinedAt: timeView(joinedAt) }
}

export function inviteView({ id, role, duties, note, by, createdAt, expiresAt }: Invite): InviteShape {
  return { id, role, duties: [...duties], note, by, createdAt: timeView(createdAt), expiresAt: timeView(expiresAt) }
}

export function blockView({ id, author, kind, reason, by, createdAt, expiresAt }: LaidBlock): Block {
  return { id, author: { ...author }, kind, reason, by, createdAt: timeView(createdAt), expiresAt: timeOrNull(expiresAt) }
}

/** `withEmail`: for editors alone. */
export function authorView(record: AuthorRecord, told: { readonly withEmail: boolean }): Author {
  const { id, names, email, submitted, approved, rejected, firstSubmittedAt, lastSubmittedAt, rejectedByGuideline, block } = record
  return {
    id,
    names: [...names],
    ...(told.withEmail ? { email } : {}),
    submitted,
    approved,
    rejected,
    firstSubmittedAt: timeOrNull(firstSubmittedAt),
    lastSubmittedAt: timeOrNull(lastSubmittedAt),
    rejectedByGuideline: { ...rejectedByGuideline },
    block: block && blockView(block),
  }
}

function timeOrNull(ms: number | null): string | null {
  return ms === null ? null : timeView(ms)
}
