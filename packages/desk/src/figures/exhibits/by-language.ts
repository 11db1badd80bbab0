import type { Stats } from '@verbatim/contract'
import type { Wording } from '../wording.ts'
import type { Exhibit } from './exhibit.ts'
import { rowsExhibit } from './rows.ts'

/** What was submitted stands in the table: it came in this time, and what was decided in it may have come before. */
export function byLanguage({ byLanguage: items }: Stats, { messages, languageName }: Wording): Exhibit {
  const { figures } = messages
  return rowsExhibit({
    name: 'by-language',
    title: figures.byLanguage,
    column: figures.language,
    series: [{ tone: 'approved', label: figures.approved }, { tone: 'rejected', label: figures.rejected }],
    more: [{ label: figures.submitted, kind: 'count' }],
    rows: items.map(({ language, submitted, approved, rejected }) => ({ label: languageName(language), values: { approved, rejected }, more: [submitted] })),
  }, messages)
}
