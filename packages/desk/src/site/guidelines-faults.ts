import type { FieldError } from '@verbatim/contract'
import { languages, type Language } from '@verbatim/core'

/** What is refused about the guidelines, and where it stands, wherever a guideline is moved since. */
export interface GuidelinesFault {
  readonly place: 'whole' | 'preamble' | 'closing' | { readonly row: number }
  /** Absent where it is about no text. */
  readonly language?: Language
  readonly field: 'key' | 'title' | 'text' | 'all'
  readonly message: string
}

/** `rows` are the items in the order in which they were sent. */
export function faultsOf(errors: readonly FieldError[], rows: readonly number[]): readonly GuidelinesFault[] {
  return errors.map(({ path, message }) => ({ ...placeOf(path.split('/').slice(1), rows), message }))
}

function placeOf([part, second, third, fourth, fifth]: readonly string[], rows: readonly number[]): Omit<GuidelinesFault, 'message'> {
  if (part === 'preamble' || part === 'closing') return { place: part, ...inLanguage(second), field: 'text' }
  const row = part === 'items' && second !== undefined ? rows[Number(second)] : undefined
  if (row === undefined) return { place: 'whole', field: 'all' }
  if (third === 'key') return { place: { row }, field: 'key' }
  return { place: { row }, ...inLanguage(fourth), field: fifth === 'title' || fifth === 'text' ? fifth : 'all' }
}

function inLanguage(tag: string | undefined): { readonly language?: Language } {
  const language = languages.find((known) => known === tag)
  return language === undefined ? {} : { language }
}

export function faultAt(faults: readonly GuidelinesFault[], at: { readonly place: GuidelinesFault['place']; readonly language?: Language; readonly field: GuidelinesFault['field'] }): string | undefined {
  return faults.find(({ place, language, field }) => isPlace(place, at.place) && language === at.language && field === at.field)?.message
}

function isPlace(one: GuidelinesFault['place'], other: GuidelinesFault['place']): boolean {
  return typeof one === 'string' || typeof other === 'string' ? one === other : one.row === other.row
}
