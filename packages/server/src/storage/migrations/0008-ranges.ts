import type { Migration } from '../migration.ts'

/** What waits by its scores, and ranges that were decided as a whole. */
export const ranges: Migration = {
  sqlite: '',

  postgres: '',
}
