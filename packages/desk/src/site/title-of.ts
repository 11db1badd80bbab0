import { languages, type Language } from '@verbatim/core'
import { words } from '../messages/language.ts'
import type { TypedGuideline } from './typed-guidelines.ts'

/** What a guideline is called in a language, else in English, else in another that it has a title in. */
export function titleOf({ key, wording }: TypedGuideline, language: Language): string {
  const titles = [language, ...languages].map((known) => wording[known].title)
  return [...titles, key].find((title) => title.trim() !== '') ?? words().site.guidelines.untitled
}
