import type { SiteId } from './ids.ts'

/** To whom comments can be passed on, such as `lawyer`. */
export interface Duty {
  readonly key: string
  readonly title: string
}

/** One publication. */
export interface Site {
  readonly id: SiteId
  readonly name: string
  /** BCP 47, the site's own first. */
  readonly languages: readonly string[]
  /** IANA name, for the dates on pages. */
  readonly timeZone: string
  /** Scheme and host of the newsroom's own pages; a first comment may make a story only there. */
  readonly origins: readonly string[]
  /** `paused`: nothing is taken under any story, whatever the story's own commenting says. */
  readonly commenting: 'open' | 'paused'
  /** How many days after it was published a story closes, once; `null`: never. */
  readonly closeAfterDays: number | null
  /** How long the desk holds a decision back. */
  readonly undoSeconds: number
  /** Who may decide whole ranges. */
  readonly batches: 'off' | 'editors'
  /** Whether readers may recommend comments. */
  readonly recommendations: 'on' | 'off'
  /** Whether a text can be checked against the guidelines before it is sent. */
  readonly checkBeforeSend: 'on' | 'off'
  /** In the order in which they are offered; each key once. */
  readonly duties: readonly Duty[]
}

/** What a new site starts with, besides its id. */
export const newSite: Omit<Site, 'id'> = {
  name: 'Comments',
  languages: ['en'],
  timeZone: 'UTC',
  origins: [],
  commenting: 'open',
  closeAfterDays: null,
  undoSeconds: 5,
  batches: 'off',
  recommendations: 'on',
  checkBeforeSend: 'off',
  duties: [{ key: 'lawyer', title: 'Lawyer' }, { key: 'senior', title: 'Senior on duty' }],
}
