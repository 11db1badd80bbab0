import type { Migration } from '../migration.ts'
import { deskChanges } from './0008-desk-changes.ts'
import { inHand } from './0008-in-hand.ts'
import { ranges } from './0008-ranges.ts'
import { search } from './0008-search.ts'
import { team } from './0008-team.ts'

const parts: readonly Migration[] = [deskChanges, team, inHand, ranges, search]

/** All that the desk knows besides comments and decisions. */
export const desk: Migration = {
  sqlite: parts.map(({ sqlite }) => sqlite).join('\n'),
  postgres: parts.map(({ postgres }) => postgres).join('\n'),
}
