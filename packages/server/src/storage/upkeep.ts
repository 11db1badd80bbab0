import type { Upkeep } from '../app/index.ts'
import { backUpDatabase, backUpFolder, newestBackup, restoreToDatabase, restoreToFolder } from './backup.ts'
import { examineFolder } from './examine.ts'
import { move, onPostgres } from './move.ts'

/** What an operator's commands do with all that is kept. Each throws `StorageUnavailable`, `StorageUnusable` and `SchemaTooNew`. */
export const upkeep: Upkeep = {
  backUp: ({ from, ...input }, onProgress) => (from.kind === 'folder' ? backUpFolder({ ...input, folder: from }, onProgress) : backUpDatabase({ ...input, database: from }, onProgress)),
  restore: ({ to, ...input }, onProgress) => (to.kind === 'folder' ? restoreToFolder({ ...input, folder: to }, onProgress) : restoreToDatabase({ ...input, database: to }, onProgress)),
  move,
  newestBackup,
  examine: async (place) => (place.kind === 'folder' ? examineFolder(place.dir) : (await onPostgres()).examineDatabase(place)),
}
