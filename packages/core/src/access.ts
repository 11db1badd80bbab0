/** Each role may do all that the one before it may. */
export const roles = ['moderator', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** What a program's token is for; none implies another. */
export const scopes = ['stories', 'assess', 'moderation', 'moderation:read', 'import', 'metrics', 'settings', 'admin'] as const
export type Scope = (typeof scopes)[number]

export function hasRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}
