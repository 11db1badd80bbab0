import { ar } from './default-guidelines/ar.ts'
import { ckb } from './default-guidelines/ckb.ts'
import { de } from './default-guidelines/de.ts'
import { en } from './default-guidelines/en.ts'
import { es } from './default-guidelines/es.ts'
import { fa } from './default-guidelines/fa.ts'
import { fr } from './default-guidelines/fr.ts'
import { he } from './default-guidelines/he.ts'
import { kmr } from './default-guidelines/kmr.ts'
import { tr } from './default-guidelines/tr.ts'
import type { DefaultWording } from './default-guidelines/wording.ts'
import { forbiddenKeys, inEachLanguage, welcomeKeys, type Guideline, type Guidelines, type Language } from './guideline.ts'

const wordings: Readonly<Record<Language, DefaultWording>> = { en, ckb, kmr, ar, tr, fa, de, fr, es, he }

/** What a new site starts with: the two welcomes, then the ten forbidden ones in the order of `forbiddenKeys`. */
export const defaultGuidelines: Guidelines = {
  version: 1,
  preamble: inEveryLanguage((wording) => wording.preamble),
  closing: inEveryLanguage((wording) => wording.closing),
  items: [
    ...welcomeKeys.map((key): Guideline => ({ key, kind: 'welcome', wording: inEveryLanguage(({ items }) => items[key]) })),
    ...forbiddenKeys.map((key): Guideline => ({ key, kind: 'forbidden', wording: inEveryLanguage(({ items }) => items[key]) })),
  ],
}

function inEveryLanguage<T>(pick: (wording: DefaultWording) => T): Readonly<Record<Language, T>> {
  return inEachLanguage((language) => pick(wordings[language]))
}
