import type { Language } from '@verbatim/core'

/** What each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English', ckb: 'سۆرانی', kmr: 'Kurmancî', ar: 'العربية', tr: 'Türkçe', fa: 'فارسی', de: 'Deutsch', fr: 'Français', es: 'Español', he: 'עברית',
}

/** In which direction each is written. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  en: 'ltr', ckb: 'rtl', kmr: 'ltr', ar: 'rtl', tr: 'ltr', fa: 'rtl', de: 'ltr', fr: 'ltr', es: 'ltr', he: 'rtl',
}
