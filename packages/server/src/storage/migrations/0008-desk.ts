import type { Migration } from '../migration.ts'
import { checkBeforeSend } from './0008-check-before-send.ts'
import { deskChanges } from './0008-desk-changes.ts'
import { inHand } from './0008-in-hand.ts'
import { newest } from './0008-newest.ts'
import { ranges } from './0008-ranges.ts'
import { recommendations } from './0008-recommendations.ts'
import { reports } from './0008-reports.ts'
import { search } from './0008-search.ts'
import { staffNames } from './0008-staff-names.ts'
import { team } from './0008-team.ts'

const parts: readonly Migration[] = [deskChanges, team, inHand, ranges, search, reports, recommendations, checkBeforeSend, staffNames, newest]

/** All that the desk knows besides comments and decisions, and what readers say of comments. */
export const desk: Migration = {
  sqlite: parts.map(({ sqlite }) => sqlite).join('\n'),
  // All that it changes is taken at first, what refers before what is referred to, as those who write do: taken one by one between
  // other changes, two of three tries met somebody who had the one and waited for the other.
  postgres: `lock table comments, decisions, assessments, events, deliveries, stories, commenters, users, sites in access exclusive mode;\n${parts.map(({ postgres }) => postgres).join('\n')}`,
}
