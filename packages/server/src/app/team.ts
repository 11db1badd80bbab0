import type { InviteId, Role, UserId } from '@verbatim/core'
import type { ChangeLog, User } from './ports.ts'

/** Somebody of the newsroom; a deactivated one stays in the history of what they decided. */
export interface TeamMember extends Omit<User, 'passwordHash'> {
  readonly active: boolean
  readonly joinedAt: number
}

/** What an administrator may say of somebody; an absent field stays as it is. */
export interface MemberChanges {
  readonly name?: string
  readonly role?: Role
  readonly duties?: readonly string[]
  readonly active?: boolean
}

export type MemberChanged =
  | { readonly kind: 'changed'; readonly member: TeamMember }
  | { readonly kind: 'user-unknown' }
  | { readonly kind: 'last-admin' }

/** A link by which somebody may join, once and until it expires. */
export interface Invite {
  readonly id: InviteId
  readonly role: Role
  readonly duties: readonly string[]
  /** For whom it is; for staff alone. */
  readonly note: string | null
  readonly by: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** Who joins; role and duties are the invitation's. */
export type NewMember = Omit<User, 'role' | 'duties'>

export type Joined =
  | { readonly kind: 'joined'; readonly user: User }
  | { readonly kind: 'invite-unknown' }
  | { readonly kind: 'email-taken' }

/** Each change is logged with before and after. */
export interface TeamStore {
  /** Deactivated ones too, in the order in which they joined. */
  members(): Promise<readonly TeamMember[]>
  /** Ends the sessions of who is deactivated. Refused where no active administrator would be left, also of two changes at once. */
  change(id: UserId, changes: MemberChanges, log: ChangeLog): Promise<MemberChanged>
  /** Those that can still be taken, the latest first. */
  invites(now: number): Promise<readonly Invite[]>
  invite(invite: Invite & { readonly tokenHash: string }, log: ChangeLog): Promise<void>
  /** False when it cannot be taken any more. */
  takeBack(id: InviteId, log: ChangeLog): Promise<boolean>
  /** Uses the invitation up. */
  join(tokenHash: string, member: NewMember, at: number): Promise<Joined>
  /** Changes what is given. A new password ends the user's sessions but the one to keep. */
  changeAccount(id: UserId, changes: AccountChanges, log: ChangeLog): Promise<void>
  /** Deletes invitations that expired before `now`; how many. */
  forgetInvites(now: number): Promise<number>
}

export interface AccountChanges {
  readonly name?: string
  readonly password?: { readonly hash: string; readonly keptSession: string }
}
