import type { Term } from '@verbatim/core'
import { parseTermFile } from '../term-file.ts'
import { arabic } from './ar.ts'
import { sorani } from './ckb.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { persian } from './fa.ts'
import { french } from './fr.ts'
import { hebrew } from './he.ts'
import { italian } from './it.ts'
import { kurmanji } from './kmr.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { turkish } from './tr.ts'
import { urdu } from './ur.ts'

/**
 * What a site begins with, by language. Where the model reads a language, its list holds only words
 * that break a guideline by being there; what depends on who says it of whom is the model's. For
 * Kurdish, Dutch, Hebrew and Urdu, which no model reads, the lists hold slurs, insults and threats too.
 * docs/decisions/0008-term-lists.md says what was left out, and why.
 */
const lists: Readonly<Record<string, string>> = {
  ar: arabic, ckb: sorani, de: german, en: english, es: spanish, fa: persian, fr: french, he: hebrew, it: italian, kmr: kurmanji, nl: dutch, pl: polish, pt: portuguese, ru: russian, tr: turkish, ur: urdu,
}

export const seedTerms: readonly Term[] = Object.entries(lists).flatMap(([language, list]) => termsOf(language, list))

function termsOf(language: string, list: string): readonly Term[] {
  const { terms, faults } = parseTermFile(list, language)
  if (faults.length > 0) throw new Error(`the list of ${language} is wrong: ${JSON.stringify(faults)}`)
  return terms
}
