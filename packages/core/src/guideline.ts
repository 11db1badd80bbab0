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

/** The languages in which every site has its guidelines and its pages. */
export const languages = ['en', 'ckb', 'kmr', 'ar', 'tr'] as const
export type Language = (typeof languages)[number]

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
