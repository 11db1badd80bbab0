/** Everything that is kept: on SQLite in one file in the data folder, with nothing to install; on PostgreSQL for several servers at once. */
import type { Storage } from '../app/index.ts'
import type { PostgresOptions } from './postgres.ts'

export { SchemaTooNew } from './migrate.ts'
export { openSqlite, type SqliteOptions } from './sqlite.ts'
export { upkeep } from './upkeep.ts'

/**
 * The data of a database, its schema brought up to date. Throws `StorageUnavailable` when it cannot be reached
 * and `SchemaTooNew` when a newer version of the program wrote it. Both say so in a line for the operator.
 */
export async function openPostgres(options: PostgresOptions): Promise<Storage> {
  // Read on demand: most sites have no use for the driver.
  const { connectPostgres, postgresStorage } = await import('./postgres.ts')
  return postgresStorage(await connectPostgres(options))
}
