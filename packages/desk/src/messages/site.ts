/** Guidelines and settings of the site. */
export interface SiteMessages {
  readonly title: string
}
