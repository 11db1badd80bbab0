/** Everything that is kept, on SQLite: one file in the data folder, and nothing to install. */
import type { Storage } from '../app/index.ts'
import { connect, sqliteDatabase } from './sqlite.ts'
import { storageOver } from './storage.ts'

export { SchemaTooNew } from './migrate.ts'

/**
 * The data of `dataDir`, made when it is not there, its schema brought up to date.
 * Throws `StorageUnavailable` when the folder cannot be made, read or written, and
 * `SchemaTooNew` when a newer version of the program wrote it. Both say so in a line for the operator.
 */
export async function openSqlite({ dataDir }: { readonly dataDir: string }): Promise<Storage> {
  return storageOver(sqliteDatabase(connect(dataDir)))
}
