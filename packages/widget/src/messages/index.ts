import type { Language } from '@verbatim/contract'
import { ar } from './ar.ts'
import { ckb } from './ckb.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { kmr } from './kmr.ts'
import type { Messages } from './messages.ts'
import { tr } from './tr.ts'

export { chooseLanguage, languageFor } from './choose-language.ts'
export type * from './messages.ts'

const all: Readonly<Record<Language, Messages>> = { en, ckb, kmr, ar, tr, fa, de, fr, es, he }

/** All wording of a reader's pages in `language`. */
export function messagesFor(language: Language): Messages {
  return all[language]
}
