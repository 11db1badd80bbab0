import type { Stats } from '@verbatim/contract'
import type { Wording } from '../wording.ts'
import type { Exhibit } from './exhibit.ts'
import { rowsExhibit } from './rows.ts'

/** Criticism of the publisher is welcome; here anybody on the team sees whether it is. */
export function criticism({ criticism: { approved, rejected } }: Stats, { messages }: Wording): Exhibit {
  const { figures, formats } = messages
  const decided = approved + rejected
  return {
    ...rowsExhibit({
      name: 'criticism',
      title: figures.criticism,
      column: figures.means,
      series: [{ tone: 'approved', label: figures.approved }, { tone: 'rejected', label: figures.rejected }],
      rows: decided === 0 ? [] : [{ label: figures.criticismRow, values: { approved, rejected } }],
    }, messages),
    summary: decided === 0 ? figures.empty : figures.criticismShare(formats.percent(approved / decided), approved, decided),
  }
}
