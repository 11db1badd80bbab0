import type { Language } from '@verbatim/contract'
import { chooseLanguage } from '@verbatim/widget/render'

/** The language of a page: its story's when pages exist in it, else the site's first that they exist in, else English. */
export function pageLanguage(tags: readonly (string | null)[]): Language {
  return chooseLanguage(tags.filter((tag) => tag !== null))
}
