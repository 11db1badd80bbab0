import { normalise } from '../normalise/normalise.ts'
import type { CompiledTerms, TermMatch } from './compile-terms.ts'
import type { TextLanguage } from './reach.ts'

/** The terms in a text as it was written; its language comes from whoever assessed it before. */
export function findTerms(terms: CompiledTerms): (text: string, language: TextLanguage) => readonly TermMatch[] {
  return (text, language) => terms.find(normalise(text), language)
}
