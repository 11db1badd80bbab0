import type { Messages } from '../messages/messages.ts'
import { csvOf, type CsvCell } from './csv.ts'
import { durationIn, momentIn, type Moments } from './wording.ts'

/** What a column holds: words, how many, how many seconds, or when. */
type Kind = 'text' | 'count' | 'seconds' | 'moment'

export interface Column {
  readonly label: string
  readonly kind: Kind
}

/** The numbers of a chart, as they came from the server. */
export interface Sheet {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CsvCell[])[]
}

/** A cell for people; a program finds the value itself in the CSV. */
export function shownIn(messages: Messages, cell: CsvCell, { kind, moments }: { readonly kind: Kind; readonly moments: Moments }): string {
  if (kind === 'seconds') return durationIn(messages, typeof cell === 'number' ? cell : null)
  if (typeof cell === 'number') return messages.formats.number(cell)
  return kind === 'moment' && cell !== null ? momentIn(messages, cell, moments) : (cell ?? '–')
}

export function sheetAsCsv({ columns, rows }: Sheet, { figures }: Messages): string {
  return csvOf([columns.map(({ label, kind }) => (kind === 'seconds' ? figures.inSeconds(label) : label)), ...rows])
}
