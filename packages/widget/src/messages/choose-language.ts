import type { Language } from '@verbatim/contract'

/** The first of the wanted languages (BCP 47, best first) that there is wording for; English where there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languageFor(tag)
    if (language !== undefined) return language
  }
  return 'en'
}

/** The language whose wording fits a BCP 47 tag, where there is one. */
export function languageFor(tag: string): Language | undefined {
  const [base, ...rest] = tag.toLowerCase().split(/[-_]/)
  switch (base) {
    case 'en':
    case 'ckb':
    case 'kmr':
    case 'ar':
    case 'tr':
    case 'fa':
    case 'de':
    case 'fr':
    case 'es':
    case 'he':
      return base
    case 'prs':
    case 'pes':
      return 'fa'
    case 'iw':
      return 'he'
    case 'ku':
      return kurdishOf(rest)
    default:
      return undefined
  }
}

/** `ku` names all Kurdish: its script tells which, else the country, else the one with the most speakers. */
function kurdishOf(subtags: readonly string[]): 'ckb' | 'kmr' {
  if (subtags.includes('arab')) return 'ckb'
  if (subtags.includes('latn')) return 'kmr'
  return subtags.includes('iq') || subtags.includes('ir') ? 'ckb' : 'kmr'
}
