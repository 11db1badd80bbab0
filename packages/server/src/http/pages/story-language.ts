import { directionOf } from '@verbatim/core'
import { html, type Html } from '@verbatim/widget/render'

/** The attributes of an element that holds a story's own words. */
export function storyLanguage(language: string | null): Html {
  return html`${language !== null && html` lang="${language}"`} dir="${directionOf(language)}"`
}
