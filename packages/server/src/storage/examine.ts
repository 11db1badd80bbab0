import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Setting, StorageFacts } from '../app/index.ts'
import { newestVersion, versionOf } from './migrate.ts'
import { openingFailure, openWriter } from './sqlite.ts'
import { fileIn, isKept } from './sqlite-file.ts'

/** As a server would open it, and without bringing its schema up to date. */
export async function examineFolder(dataDir: string): Promise<StorageFacts> {
  if (!isKept(dataDir)) return { state: 'absent', place: dataDir }
  const file = fileIn(dataDir)
  try {
    const database = openWriter(file)
    try {
      return {
        state: 'present',
        place: dataDir,
        engine: `SQLite ${process.versions['sqlite'] ?? 'of an unknown version'}`,
        schema: versionOf(database),
        knownSchema: newestVersion,
        settings: settingsOf(database),
        ...newestIn(database),
        bytes: statSync(file).size,
      }
    } finally {
      database.close()
    }
  } catch (error) {
    const failure = openingFailure(file, error)
    return { state: 'unusable', place: dataDir, reason: failure.message }
  }
}

function settingsOf(database: DatabaseSync): readonly Setting[] {
  const found = (name: string) => String(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0])
  return [
    { name: 'journal_mode', found: found('journal_mode'), wanted: ['wal'] },
    { name: 'synchronous', found: found('synchronous'), wanted: ['2'] },
    { name: 'foreign_keys', found: found('foreign_keys'), wanted: ['1'] },
  ]
}

function newestIn(database: DatabaseSync): { readonly newestAt: number | undefined; readonly waiting: number } {
  const row = database.prepare(`
    select
      (select submitted_at from comments order by arrival desc limit 1) as submitted_at,
      (select decided_at from decisions order by arrival desc limit 1) as decided_at,
      (select count(*) from comments where status = 'pending') as waiting
  `).get()
  const times = [row?.['submitted_at'], row?.['decided_at']].filter((time) => typeof time === 'number')
  return { newestAt: times.length === 0 ? undefined : Math.max(...times), waiting: Number(row?.['waiting'] ?? 0) }
}
