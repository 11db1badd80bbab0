import type { Language } from '@verbatim/core'

/** What each language of the desk calls itself. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', ckb: 'سۆرانی', kmr: 'Kurmancî', ar: 'العربية', tr: 'Türkçe' }

/** In which direction each is written. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', ckb: 'rtl', kmr: 'ltr', ar: 'rtl', tr: 'ltr' }
