import type { Stats } from '@verbatim/contract'
import { isolated } from '../../messages/isolated.ts'
import type { Wording } from '../wording.ts'
import type { Exhibit } from './exhibit.ts'
import { rowsExhibit } from './rows.ts'

/** Who decided how much, and how long it took them. */
export function byModerator({ byModerator: items }: Stats, { messages }: Wording): Exhibit {
  const { figures, words } = messages
  return rowsExhibit({
    name: 'by-moderator',
    title: figures.byModerator,
    column: figures.moderator,
    series: [{ tone: 'approved', label: figures.approved }, { tone: 'rejected', label: figures.rejected }],
    more: [{ label: figures.median, kind: 'seconds' }, { label: figures.p90, kind: 'seconds' }],
    rows: items.map(({ actor, approved, rejected, medianSeconds, p90Seconds }) => ({
      label: actor.kind === 'policy' ? words.means.policy : isolated(actor.name), values: { approved, rejected }, more: [medianSeconds, p90Seconds],
    })),
  }, messages)
}
