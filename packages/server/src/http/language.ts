import type { Language } from '@verbatim/core'
import { chooseLanguage } from '@verbatim/widget/render'

/** The best of our languages for an Accept-Language header (RFC 9110); English when it names none of them. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return chooseLanguage(wantedLanguages(acceptLanguage ?? ''))
}

/** The header's tags in order of preference. */
function wantedLanguages(header: string): readonly string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/i.exec(text)?.[1]).find((text) => text !== undefined)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
