import type { Stats } from '@verbatim/contract'
import type { Wording } from '../wording.ts'
import type { Exhibit } from './exhibit.ts'
import { rowsExhibit } from './rows.ts'

export function byGuideline({ byGuideline: items }: Stats, { messages, guidelineTitle }: Wording): Exhibit {
  const { figures } = messages
  return rowsExhibit({
    name: 'by-guideline',
    title: figures.byGuideline,
    column: figures.guideline,
    series: [{ tone: 'rejected', label: figures.rejected }],
    rows: items.map(({ guideline, rejected }) => ({ label: guidelineTitle(guideline), values: { rejected } })),
  }, messages)
}
