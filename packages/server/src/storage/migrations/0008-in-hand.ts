import type { Migration } from '../migration.ts'

/** Who has which comment in hand, to whom it was passed on, and what staff answered. */
export const inHand: Migration = {
  sqlite: '',

  postgres: '',
}
