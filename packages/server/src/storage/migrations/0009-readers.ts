import type { Migration } from '../migration.ts'
import { checkBeforeSend } from './0009-check-before-send.ts'
import { recommendations } from './0009-recommendations.ts'
import { reports } from './0009-reports.ts'

const parts: readonly Migration[] = [reports, recommendations, checkBeforeSend]

/** What readers do besides commenting. */
export const readers: Migration = {
  sqlite: parts.map(({ sqlite }) => sqlite).join('\n'),
  // All that it changes at first, as in 0008.
  postgres: `lock table comments, events, deliveries, stories, sites in access exclusive mode;\n${parts.map(({ postgres }) => postgres).join('\n')}`,
}
