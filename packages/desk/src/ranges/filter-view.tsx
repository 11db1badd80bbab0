import { words } from '../messages/language.ts'
import { guidelineTitle, languageName } from '../parts/names.ts'
import { narrowedBy, scoreWords } from './filter-words.ts'
import type { RangeFilter } from './range-query.ts'

/** A range in one line. */
export function FilterView({ filter }: { readonly filter: RangeFilter }) {
  const names = { messages: words(), guidelineTitle, languageName }
  const score = scoreWords(filter, names)
  return <span class="filter-words">{score !== undefined && <span>{score}</span>}{narrowedBy(filter, names).map(({ name, text, href }) =>
    href === undefined ? <span key={name}>{text}</span> : <a key={name} href={href}>{text}</a>)}</span>
}
