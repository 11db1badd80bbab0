import type { Upkeep } from '../app/index.ts'
import { backUpFolder, newestBackup, restoreToFolder } from './backup.ts'
import { examineFolder } from './examine.ts'
import { move } from './move.ts'

/** What an operator's commands do with all that is kept. Each throws `StorageUnavailable`, `StorageUnusable` and `SchemaTooNew`. */
export const upkeep: Upkeep = {
  backUp: ({ from, ...input }, onProgress) => backUpFolder({ ...input, folder: from }, onProgress),
  restore: ({ to, ...input }, onProgress) => restoreToFolder({ ...input, folder: to }, onProgress),
  move,
  newestBackup,
  examine: ({ dataDir }) => examineFolder(dataDir),
}
