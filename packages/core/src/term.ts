import { forbiddenKeys, type ForbiddenKey } from './guideline.ts'

/**
 * How far a term reaches beyond the word as it is written: nowhere, to the endings (and in Arabic
 * and Hebrew the prefixes) that its language puts on a word, or to every word that begins with it.
 */
export const inflections = ['exact', 'endings', 'stem'] as const
export type Inflection = (typeof inflections)[number]

/** A word or phrase that speaks for a guideline wherever it stands. */
export interface Term {
  /** As an editor wrote it; it is found in every disguise that the classifier undoes. */
  readonly text: string
  /** BCP 47, the language alone; `null` for a term of every language. */
  readonly language: string | null
  readonly guideline: ForbiddenKey
  readonly inflection: Inflection
  /** Harmless words and phrases that hold the term: where one of them stands, the term does not count. */
  readonly exceptions: readonly string[]
}

/** Which term is meant: no list has two with the same form in one language. */
export interface TermKey {
  readonly language: string | null
  readonly text: string
}

export const termLimits = { text: 80, exceptions: 50, terms: 20_000 } as const

/** What a list for every language is called, where a list has a name: ISO 639's "multiple languages". */
export const everyLanguage = 'mul'

/** Field and reason, as a form names them. */
export type TermFault =
  | { readonly field: 'text'; readonly code: 'required' | 'too-long' }
  | { readonly field: 'language'; readonly code: 'language' }
  | { readonly field: 'guideline'; readonly code: 'guideline' }
  | { readonly field: 'inflection'; readonly code: 'value' }
  | { readonly field: 'exceptions'; readonly code: 'too-many' | 'too-long' | 'exception' }

/** A term as somebody typed it. */
export interface ProposedTerm {
  readonly text: string
  readonly language: string | null
  readonly guideline: string
  readonly inflection: string
  readonly exceptions: readonly string[]
}

/** `formOf` brings a text to the form in which terms are compared; empty where nothing is left of it. */
export function parseTerm(proposed: ProposedTerm, formOf: (text: string) => string): { readonly term: Term } | { readonly faults: readonly TermFault[] } {
  const { text, exceptions } = proposed
  const named = proposed.language?.toLowerCase() ?? null
  const language = named === everyLanguage ? null : named
  const guideline = forbiddenKeys.find((key) => key === proposed.guideline)
  const inflection = inflections.find((kind) => kind === proposed.inflection)
  const faults = [...textFaults(text, formOf), ...languageFaults(language), ...exceptionFaults(proposed, formOf)]
  if (guideline === undefined) faults.push({ field: 'guideline', code: 'guideline' })
  if (inflection === undefined) faults.push({ field: 'inflection', code: 'value' })
  if (guideline === undefined || inflection === undefined || faults.length > 0) return { faults }
  return { term: { text: text.trim(), language, guideline, inflection, exceptions: exceptions.map((exception) => exception.trim()) } }
}

function textFaults(text: string, formOf: (text: string) => string): TermFault[] {
  if (text.length > termLimits.text) return [{ field: 'text', code: 'too-long' }]
  return formOf(text) === '' ? [{ field: 'text', code: 'required' }] : []
}

function languageFaults(language: string | null): TermFault[] {
  return language === null || /^[a-z]{2,3}$/.test(language) ? [] : [{ field: 'language', code: 'language' }]
}

/** An exception that does not hold the term would never be of any use, and somebody meant something by it. */
function exceptionFaults({ text, exceptions }: ProposedTerm, formOf: (text: string) => string): TermFault[] {
  if (exceptions.length > termLimits.exceptions) return [{ field: 'exceptions', code: 'too-many' }]
  if (exceptions.some((exception) => exception.length > termLimits.text)) return [{ field: 'exceptions', code: 'too-long' }]
  // Most of the term is enough: what a language takes from the end of a word varies.
  const core = plain(formOf(text)).slice(0, -1)
  return exceptions.some((exception) => !plain(formOf(exception)).includes(core)) ? [{ field: 'exceptions', code: 'exception' }] : []
}

function plain(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '')
}
