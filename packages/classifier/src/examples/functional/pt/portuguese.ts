import type { LanguageExamples } from '../language-examples.ts'
import { further } from './further.ts'
import { groups } from './groups.ts'
import { persons } from './persons.ts'
import { vocabulary } from './vocabulary.ts'

export const portuguese: LanguageExamples = { language: 'pt', vocabulary, families: [...groups, ...persons, ...further] }
