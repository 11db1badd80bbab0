import type { LanguageExamples } from '../language-examples.ts'
import { further } from './further.ts'
import { groups } from './groups.ts'
import { persons } from './persons.ts'
import { vocabulary } from './vocabulary.ts'

export const turkish: LanguageExamples = { language: 'tr', vocabulary, families: [...groups, ...persons, ...further] }
