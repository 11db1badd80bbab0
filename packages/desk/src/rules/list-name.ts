import { everyLanguage } from '@verbatim/core'
import { words } from '../messages/language.ts'
import { languageName } from '../parts/names.ts'

export function listName(list: string): string {
  return list === everyLanguage ? words().rules.terms.everyLanguage : languageName(list)
}
