import type { SiteId } from './ids.ts'

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
}
