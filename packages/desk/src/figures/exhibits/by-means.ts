import type { Stats } from '@verbatim/contract'
import type { Wording } from '../wording.ts'
import type { Exhibit } from './exhibit.ts'
import { rowsExhibit } from './rows.ts'

/** How much a person read, and how much nobody did. */
export function byMeans({ byMeans: means }: Stats, { messages }: Wording): Exhibit {
  const { figures, words } = messages
  return rowsExhibit({
    name: 'by-means',
    title: figures.byMeans,
    column: figures.means,
    series: [{ tone: 'approved', label: figures.approved }, { tone: 'rejected', label: figures.rejected }],
    rows: (['person', 'batch', 'policy'] as const).map((kind) => ({ label: words.means[kind], values: means[kind] })),
  }, messages)
}
