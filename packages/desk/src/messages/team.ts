/** The team, invitations, one’s own account. */
export interface TeamMessages {
  readonly title: string
}
