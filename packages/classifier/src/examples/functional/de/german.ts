import type { LanguageExamples } from '../language-examples.ts'
import { everyday } from './everyday.ts'
import { further } from './further.ts'
import { groups } from './groups.ts'
import { persons } from './persons.ts'
import { vocabulary } from './vocabulary.ts'

export const german: LanguageExamples = { language: 'de', vocabulary, families: [...groups, ...persons, ...further, ...everyday] }
