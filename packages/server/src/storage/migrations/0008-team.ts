import type { Migration } from '../migration.ts'

/** The team: invitations and duties; holds and blocks of authors; the draft of the guidelines; further settings. */
export const team: Migration = {
  sqlite: '',

  postgres: '',
}
