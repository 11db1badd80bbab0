import type { Messages } from '../../messages/messages.ts'
import type { Column } from '../sheet.ts'
import type { CsvCell } from '../csv.ts'
import { listed } from '../wording.ts'
import { inRows, type Series } from './config.ts'
import type { Exhibit, Tone } from './exhibit.ts'

interface Row {
  readonly label: string
  readonly values: Readonly<Partial<Record<Tone, number>>>
  /** What stands in the table alone. */
  readonly more?: readonly CsvCell[]
}

interface Rows {
  readonly name: string
  readonly title: string
  /** Of what the rows are. */
  readonly column: string
  readonly series: readonly { readonly tone: Tone; readonly label: string; readonly shape?: 'bar' }[]
  readonly more?: readonly Column[]
  readonly rows: readonly Row[]
}

/** So many are drawn; the table has the others. */
const drawnRows = 12
const toldRows = 3

/** An exhibit with a bar for each row. */
export function rowsExhibit({ name, title, column, series, more = [], rows }: Rows, messages: Messages): Exhibit {
  const { number } = messages.formats
  const drawn = rows.slice(0, drawnRows)
  const labels = drawn.map(({ label }) => label)
  const plotted: readonly Series[] = series.map(({ tone, label }) => ({ tone, label, shape: 'bar', values: drawn.map(({ values }) => values[tone] ?? 0) }))
  return {
    name,
    title,
    summary: listed(messages, rows.slice(0, toldRows).map(({ label, values }) => [label, sumOf(values)])),
    legend: series.length > 1 ? series : [],
    sheet: {
      columns: [{ label: column, kind: 'text' }, ...series.map(({ label }) => ({ label, kind: 'count' }) as const), ...more],
      rows: rows.map(({ label, values, more: others = [] }) => [label, ...series.map(({ tone }) => values[tone] ?? 0), ...others]),
    },
    layout: { kind: 'in-rows', rows: drawn.length },
    draw: (look) => inRows({ labels, titles: labels, series: plotted, axis: { tick: number }, said: number }, look),
  }
}

function sumOf(values: Row['values']): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0)
}
