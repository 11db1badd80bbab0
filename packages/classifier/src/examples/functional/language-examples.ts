import type { Family } from './family.ts'
import type { ExampleLanguage } from './functional-example.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that is written in one language. */
export interface LanguageExamples {
  readonly language: ExampleLanguage
  readonly vocabulary: Vocabulary
  readonly families: readonly Family[]
}
