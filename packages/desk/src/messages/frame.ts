/** What stands around every view: places, signing in, problems, the connection. */
export interface FrameMessages {
  readonly desk: string
  readonly skip: string
  readonly places: string
  readonly blocks: string
  readonly batches: string
  readonly decisions: string
  readonly guidelines: string
  readonly terms: string
  readonly account: string
  readonly signOut: string
  readonly language: string
  readonly loading: string
  readonly notFound: string
  readonly toQueue: string
  readonly failedToLoad: string
  readonly retry: string
  readonly save: string
  readonly cancel: string
  readonly close: string
  readonly done: string
  readonly showMore: string
  readonly optional: string
  /** The site takes no comments anywhere. */
  readonly paused: string
  readonly connectionLost: string
  readonly unreachable: string
  readonly tryAgainIn: (seconds: number) => string
  readonly waiting: (count: number) => string
  readonly waitingAtLeast: (count: number) => string
  readonly assessing: (done: number, total: number) => string
  readonly signIn: SignInMessages
}

interface SignInMessages {
  readonly title: string
  readonly again: string
  readonly againHint: string
  readonly email: string
  readonly password: string
  readonly submit: string
  readonly setUpTitle: string
  readonly setUpHint: string
  readonly inviteTitle: string
  readonly inviteHint: string
  readonly name: string
  readonly nameHint: string
  readonly newPassword: string
  readonly passwordHint: string
  readonly join: string
}
