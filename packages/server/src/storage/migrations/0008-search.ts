import type { Migration } from '../migration.ts'

/** What is searched: the words of each comment, and the prints of texts that say nearly the same. */
export const search: Migration = {
  sqlite: '',

  postgres: '',
}
