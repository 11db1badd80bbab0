import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { refuse, type Result } from '@verbatim/core'
import type { UpkeepRefusal } from '../app/index.ts'
import { isBusy, isDamaged } from './failure.ts'

export function fileIn(dataDir: string): string {
  return join(dataDir, 'verbatim.db')
}

/** Whether anything of a site lies in the folder. */
export function isKept(dataDir: string): boolean {
  return existsSync(fileIn(dataDir)) || existsSync(`${fileIn(dataDir)}-wal`)
}

// A command beside it ends within a second or is something to wait for oneself.
const patienceMs = 1000

/**
 * Runs `work` while nobody else has the file open: neither a server, which holds SQLite's lock for as long as it runs, nor
 * a command; whoever comes meanwhile is told that it is locked. The file is alone then, without a log beside it.
 */
export async function exclusively<T>(file: string, work: (database: DatabaseSync | undefined) => Promise<Result<T, UpkeepRefusal>>): Promise<Result<T, UpkeepRefusal>> {
  if (!existsSync(file)) return work(undefined)
  const database = new DatabaseSync(file, { timeout: patienceMs })
  try {
    if (!isAlone(database)) return refuse({ code: 'in-use', place: file })
    return await work(database)
  } finally {
    if (database.isTransaction) database.exec('rollback')
    database.close()
  }
}

function isAlone(database: DatabaseSync): boolean {
  try {
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = delete; begin exclusive')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    // Nobody can work with it.
    if (isDamaged(error)) return true
    throw error
  }
}
