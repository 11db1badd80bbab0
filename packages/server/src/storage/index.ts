/** Everything that is kept, on SQLite: one file in the data folder, and nothing to install. */
export { SchemaTooNew } from './migrate.ts'
export { openSqlite } from './sqlite.ts'
