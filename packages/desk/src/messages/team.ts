/** The team, invitations, one’s own account. */
export interface TeamMessages {
  readonly title: string
  /** Beside one's own name. */
  readonly you: string
  readonly inactive: string
  readonly since: (day: string) => string
  readonly role: string
  readonly duties: string
  /** What a duty does. */
  readonly dutiesHint: string
  readonly change: string
  readonly changeOf: (name: string) => string
  readonly changed: (name: string) => string
  readonly deactivate: string
  readonly deactivateOf: (name: string) => string
  readonly deactivateHint: string
  readonly reactivate: string
  readonly reactivateOf: (name: string) => string
  readonly reactivateHint: string
  readonly invites: InvitesMessages
  readonly account: AccountMessages
  readonly calm: CalmMessages
}

interface InvitesMessages {
  readonly title: string
  readonly hint: string
  readonly note: string
  readonly noteHint: string
  readonly submit: string
  readonly madeTitle: string
  readonly once: string
  readonly until: (time: string) => string
  readonly link: string
  readonly copy: string
  readonly copied: string
  /** Where the browser does not let it be copied. */
  readonly notCopied: string
  readonly open: string
  readonly none: string
  readonly by: (name: string) => string
  readonly openUntil: (time: string) => string
  readonly takeBack: string
  readonly takeBackOf: (invitation: string) => string
  readonly takenBack: string
}

interface AccountMessages {
  readonly who: string
  readonly name: string
  readonly email: string
  readonly nameSaved: string
  readonly password: string
  readonly passwordHint: string
  readonly present: string
  readonly next: string
  readonly change: string
  readonly passwordChanged: string
  /** What is kept on the device. */
  readonly device: string
  readonly deviceHint: string
  readonly language: string
  readonly languageHint: string
  readonly signOut: string
  readonly signOutHint: string
}

/** How the desk spares who works at it. */
interface CalmMessages {
  readonly blur: string
  readonly blurHint: string
  readonly blurs: Readonly<Record<'off' | 'likely' | 'all', string>>
  readonly colours: string
  readonly colourChoices: Readonly<Record<'full' | 'grey', string>>
  readonly breaks: string
  readonly breakNever: string
  readonly breakAfter: (minutes: number) => string
}
