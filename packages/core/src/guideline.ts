/**
 * What the community guidelines forbid, in the order in which they are shown. Gender
 * identity counts under `homophobia`, antisemitism under `racism`, refugees under
 * `xenophobia`, religion and disability under `other-abuse`.
 */
export const forbiddenKeys = [
  'profanity',
  'threats',
  'personal-attacks',
  'vulgarity',
  'sexism',
  'racism',
  'homophobia',
  'xenophobia',
  'other-abuse',
  'promotion',
] as const

/** What the guidelines welcome. */
export const welcomeKeys = ['relevance', 'criticism-of-publisher'] as const

export type ForbiddenKey = (typeof forbiddenKeys)[number]
export type WelcomeKey = (typeof welcomeKeys)[number]

/** A key of the product's own, or one that a site's editors added, such as `private-data`. */
export type GuidelineKey = string

/** The languages in which readers have guidelines and pages, on every site. */
export const languages = ['en', 'ckb', 'kmr', 'ar', 'tr', 'fa', 'de', 'fr', 'es', 'he'] as const
export type Language = (typeof languages)[number]

/** One of each, made language by language. */
export function inEachLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return {
    en: make('en'), ckb: make('ckb'), kmr: make('kmr'), ar: make('ar'), tr: make('tr'),
    fa: make('fa'), de: make('de'), fr: make('fr'), es: make('es'), he: make('he'),
  }
}

/** What there is in the languages that it was written in. */
export type Written<T> = Readonly<Partial<Record<Language, T>>>

export interface GuidelineWording {
  readonly title: string
  readonly text: string
}

export interface Guideline {
  readonly key: GuidelineKey
  readonly kind: 'welcome' | 'forbidden'
  readonly wording: Readonly<Record<Language, GuidelineWording>>
}

/** One published version of a site's guidelines; never changed, only followed by a later one. */
export interface Guidelines {
  /** Counts from 1. */
  readonly version: number
  readonly preamble: Readonly<Record<Language, string>>
  readonly closing: Readonly<Record<Language, string>>
  readonly items: readonly Guideline[]
}

/** A version as its editors wrote it: in the site's own languages, and in whichever others they wished. */
export interface WrittenGuidelines {
  readonly version: number
  readonly preamble: Written<string>
  readonly closing: Written<string>
  readonly items: readonly WrittenGuideline[]
}

export interface WrittenGuideline extends Pick<Guideline, 'key' | 'kind'> {
  readonly wording: Written<GuidelineWording>
}

export type Citable =
  | { readonly kind: 'citable' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'welcome' }

/**
 * Whether a person may name `key` as the reason of a rejection: every forbidden
 * guideline, `relevance` (off topic) and `illegal`. Criticism of the publisher is
 * welcome, so it can never be one.
 */
export function citable(guidelines: Guidelines, key: GuidelineKey): Citable {
  if (key === 'illegal' || key === 'relevance') return { kind: 'citable' }
  const guideline = guidelines.items.find((item) => item.key === key)
  if (guideline === undefined) return { kind: 'unknown' }
  return guideline.kind === 'forbidden' ? { kind: 'citable' } : { kind: 'welcome' }
}
