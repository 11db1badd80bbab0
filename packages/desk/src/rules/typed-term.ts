import type { Term, TermsProposal } from '@verbatim/contract'
import { everyLanguage, inflections, type Inflection } from '@verbatim/core'
import { linesIn } from '../parts/typed-text.ts'

/** A change as somebody types it. */
export interface TypedTerm {
  readonly action: 'add' | 'change' | 'remove'
  readonly text: string
  /** "mul" for a term of every language. */
  readonly language: string
  readonly guideline: string
  readonly inflection: Inflection
  /** One a line. */
  readonly exceptions: string
}

/** A new one, in the list that is shown. */
export function newTerm(language: string | undefined): TypedTerm {
  return { action: 'add', text: '', language: language ?? everyLanguage, guideline: 'profanity', inflection: 'exact', exceptions: '' }
}

export function typedTerm({ text, language, guideline, inflection, exceptions }: Term, action: 'change' | 'remove'): TypedTerm {
  return { action, text, language: listOf(language), guideline, inflection: inflections.find((kind) => kind === inflection) ?? 'exact', exceptions: exceptions.join('\n') }
}

/** What a list is called where it needs a name. */
export function listOf(language: string | null): string {
  return language ?? everyLanguage
}

export function proposalOf({ action, text, language: list, guideline, inflection, exceptions }: TypedTerm): TermsProposal {
  const language = list === everyLanguage ? null : list
  if (action === 'remove') return { remove: [{ text, language }] }
  return { [action]: [{ text, language, guideline, inflection, exceptions: linesIn(exceptions) }] }
}
