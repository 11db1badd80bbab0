import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, type Logger } from 'kysely'
import { StorageUnavailable, StorageUnusable } from '../app/index.ts'
import { databaseOver, type Database } from './database.ts'
import { failureOf } from './failure.ts'
import { foldCase } from './fold-case.ts'
import { migrate, SchemaTooNew } from './migrate.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import type { Schema } from './schema.ts'

/** Two connections to one file: the writer, and the reader that never waits for it. */
export interface Connections {
  readonly writer: DatabaseSync
  readonly reader: DatabaseSync
}

/** Throws `StorageUnavailable` with a line for the operator, `SchemaTooNew`, and `StorageUnusable` for a file that is no database. */
export function connect(dataDir: string): Connections {
  makeFolder(dataDir)
  const file = join(dataDir, 'verbatim.db')
  const opened: DatabaseSync[] = []
  try {
    const writer = openWriter(file, opened)
    return { writer, reader: openReader(file, opened) }
  } catch (error) {
    for (const connection of opened) connection.close()
    if (error instanceof SchemaTooNew) throw error
    throw openingFailure(file, error)
  }
}

/** Closes the connections when it is closed. `log` hears what the reader is asked. */
export function sqliteDatabase({ writer, reader }: Connections, log?: Logger): Database {
  const database = databaseOver({
    writer: new Kysely<Schema>({ dialect: new NodeSqliteDialect(writer) }),
    reader: new Kysely<Schema>({ dialect: new NodeSqliteDialect(reader), ...(log && { log }) }),
  })
  return {
    ...database,
    async close() {
      await database.close()
      reader.close()
      // The last one empties SQLite's log into the database file.
      writer.close()
    },
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw new StorageUnavailable(`The data folder ${dataDir} cannot be made or written in: ${messageOf(error)}`, { cause: error })
  }
}

// How long SQLite waits by itself for another program, while the event loop stands still; when opening, nobody else needs it.
const openingPatienceMs = 5000

function openWriter(file: string, opened: DatabaseSync[]): DatabaseSync {
  const writer = new DatabaseSync(file, { timeout: openingPatienceMs, enableForeignKeyConstraints: true })
  opened.push(writer)
  // Said, not left to defaults: in WAL, FULL is what makes a commit outlive a power cut; NORMAL does not.
  // Disks of macOS keep a flushed commit in their own cache unless asked by fullfsync; elsewhere it does nothing.
  writer.exec('pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on')
  migrate(writer)
  // From now on the dialect waits, outside of SQLite.
  writer.exec('pragma busy_timeout = 0')
  return writer
}

// A reader meets a lock only while another program repairs the log after a crash.
const readerPatienceMs = 1000

function openReader(file: string, opened: DatabaseSync[]): DatabaseSync {
  const reader = new DatabaseSync(file, { timeout: readerPatienceMs })
  opened.push(reader)
  reader.exec('pragma query_only = on')
  // SQLite's own lower() and like know the letters of English alone.
  reader.function('fold_case', { deterministic: true }, (text) => (typeof text === 'string' ? foldCase(text) : null))
  return reader
}

function openingFailure(file: string, error: unknown): Error {
  const failure = failureOf(error)
  const message = `The database ${file} cannot be used: ${messageOf(failure)}`
  return failure instanceof StorageUnavailable ? new StorageUnavailable(message, { cause: error }) : new StorageUnusable(message, { cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
