import { DatabaseSync } from 'node:sqlite'
import { foldCase } from './fold-case.ts'

// A reader meets a lock only while another program repairs the log after a crash.
const readerPatienceMs = 1000

/** A connection that refuses to write. */
export function openReader(file: string): DatabaseSync {
  const reader = new DatabaseSync(file, { timeout: readerPatienceMs })
  reader.exec('pragma query_only = on')
  addFoldCase(reader)
  return reader
}

/** SQLite's own lower() and like know the letters of English alone. */
export function addFoldCase(database: DatabaseSync): void {
  database.function('fold_case', { deterministic: true }, (text) => (typeof text === 'string' ? foldCase(text) : null))
}
