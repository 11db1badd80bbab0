import type { StoryId } from './ids.ts'

export interface Story {
  readonly id: StoryId
  /** Canonical; what the story is known by. */
  readonly url: string
  /** Fixed for good when the story is made. */
  readonly slug: string
  readonly headline: string
  readonly publisher: string | null
  /** `2017-09-04`, which stays that day everywhere, or an RFC 3339 time in UTC. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly dateline: string | null
  readonly byline: string | null
  readonly tags: readonly string[]
  /** Cleaned by the allow-list; `null` where the article is shown elsewhere. */
  readonly bodyHtml: string | null
  /** The beginning of the article as plain text, for whoever must judge a comment's context. */
  readonly lead: string | null
  readonly commenting: 'open' | 'closed'
  /** Approved comments only. */
  readonly commentCount: number
}

/** The headline's letters and digits in its own script, then `shortId`: `part-of-isis-convoy-1f0c9a2b`. */
export function slugOf(headline: string, shortId: string): string {
  const words = headline.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    // Thai and Chinese are written without spaces: of a first word without end the beginning is kept, by whole characters.
    const part = slug === '' ? word.slice(0, slugCodeUnits).replace(/[\ud800-\udbff]$/, '') : word
    if (slug.length + part.length > slugCodeUnits) break
    slug += `${part}-`
  }
  return `${slug}${shortId}`
}

const slugCodeUnits = 60

// BCP 47 tags whose script runs from the right. `ku` alone is usually Kurmanji in Latin letters.
const rightToLeft = new Set(['ar', 'arc', 'arz', 'ary', 'ckb', 'dv', 'fa', 'glk', 'he', 'iw', 'khw', 'ks', 'lrc', 'mzn', 'pes', 'pnb', 'prs', 'ps', 'sd', 'sdh', 'syr', 'ug', 'ur', 'yi'])

const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa'])

/** `auto` where the language is unknown: the browser then goes by the first strong letter. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto'
  // The script is what has four letters right after the language; later, as in `ar-u-nu-latn`, it is that of the digits.
  const [, base = '', script] = /^([a-z]+)(?:-[a-z]{3}\b)*(?:-([a-z]{4})\b)?/.exec(language.toLowerCase()) ?? []
  return (script === undefined ? rightToLeft.has(base) : rightToLeftScripts.has(script)) ? 'rtl' : 'ltr'
}
