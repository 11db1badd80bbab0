import type { LanguageExamples } from '../language-examples.ts'
import { denialAndQuotation } from './denial-and-quotation.ts'
import { ideasAndThings } from './ideas-and-things.ts'
import { identity } from './identity.ts'
import { news } from './news.ts'
import { persons } from './persons.ts'
import { promotion } from './promotion.ts'
import { threats } from './threats.ts'
import { vocabulary } from './vocabulary.ts'

export const english: LanguageExamples = {
  language: 'en',
  vocabulary,
  families: [...denialAndQuotation, ...identity, ...ideasAndThings, ...threats, ...persons, ...news, ...promotion],
}
