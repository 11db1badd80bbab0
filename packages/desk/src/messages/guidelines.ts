/** The editor of the guidelines. */
export interface GuidelinesMessages {
  readonly hint: string
  readonly published: (version: string) => string
  readonly draft: string
  readonly draftSaved: (by: string, at: string) => string
  readonly noDraft: string
  readonly language: string
  /** For one that is not the site's own. */
  readonly otherLanguage: string
  /** Beside a language in which something is refused. */
  readonly wrong: (count: number) => string
  readonly preamble: string
  readonly closing: string
  readonly welcome: string
  readonly forbidden: string
  readonly title: string
  readonly text: string
  readonly key: string
  readonly keyHint: string
  readonly add: string
  readonly addWelcome: string
  readonly untitled: string
  readonly up: (title: string) => string
  readonly down: (title: string) => string
  readonly remove: string
  readonly removeOf: (title: string) => string
  /** Where it stands among its kind. */
  readonly moved: (title: string, place: number, of: number) => string
  readonly removed: (title: string) => string
  readonly isNew: string
  readonly isChanged: (languages: string) => string
  readonly inAnotherOrder: string
  readonly isRemoved: string
  readonly unchanged: string
  readonly notPublished: string
  readonly save: string
  readonly saved: string
  readonly notSaved: string
  readonly discard: string
  readonly discardQuestion: string
  readonly discardHint: string
  readonly discarded: string
  readonly publish: string
  readonly publishNow: string
  readonly publishFirst: string
  readonly publishQuestion: (version: string) => string
  readonly publishHint: string
  readonly publishedNow: string
  /** Somebody else saved or published meanwhile. */
  readonly overtaken: (by: string, at: string) => string
  readonly overtakenByPublishing: string
  readonly take: string
}
