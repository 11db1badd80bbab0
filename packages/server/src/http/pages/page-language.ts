import type { Language } from '@verbatim/contract'
import { chooseLanguage, languageFor } from '@verbatim/widget/render'

/** The language of a page: its story's when pages exist in it, else the site's first that they exist in, else English. */
export function pageLanguage(tags: readonly (string | null)[]): Language {
  return chooseLanguage(tags.filter((tag) => tag !== null))
}

/** In which a site has its own pages: those of its languages that pages exist in, else English. */
export function siteLanguages(tags: readonly string[]): readonly Language[] {
  const found = new Set(tags.map(languageFor).filter((language) => language !== undefined))
  return found.size === 0 ? ['en'] : [...found]
}
