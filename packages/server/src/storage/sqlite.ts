import { accessSync, constants, mkdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, type Logger } from 'kysely'
import { StorageUnavailable, StorageUnusable, type Storage } from '../app/index.ts'
import { databaseOver, type Database } from './database.ts'
import { eventFeed } from './event-feed.ts'
import { failureOf } from './failure.ts'
import { migrate, SchemaTooNew } from './migrate.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { PatientDialect } from './patient-reader.ts'
import type { Schema } from './schema.ts'
import { fileIn } from './sqlite-file.ts'
import { addFoldCase, openReader } from './sqlite-reader.ts'
import { storageOver, type Stores } from './storage.ts'
import { writeGroups } from './write-group.ts'
import { writerHere, writerThread, writtenBy, type OnGroup, type Writer } from './writer.ts'

export interface SqliteOptions {
  readonly dataDir: string
  /** A server writes in a thread, so that its readers never wait; a command has none. */
  readonly writer: 'thread' | 'here'
  /** Hears how many calls became durable at once, and how long that took in the thread. */
  readonly onGroup?: OnGroup
}

/** Throws `StorageUnavailable` with a line for the operator, `SchemaTooNew`, and `StorageUnusable` for a file that is no database. */
export async function openSqlite({ dataDir, writer, onGroup }: SqliteOptions): Promise<Storage> {
  const reader = connect(dataDir)
  const file = fileIn(dataDir)
  return sqliteStorage({ reader, writer: (heard) => (writer === 'thread' ? writerThread(file, { heard, onGroup }) : writerOn(openWriter(file), heard)) })
}

interface SqliteParts {
  readonly reader: DatabaseSync
  /** Given what is to run after each write, before anybody learns of it. */
  readonly writer: (heard: () => Promise<void>) => Writer
  /** Hears what the reader is asked. */
  readonly log?: Logger
}

/** Closes the reader and the writer when it is closed. */
export async function sqliteStorage({ reader, writer: writerWith, log }: SqliteParts): Promise<Storage> {
  const database = readingDatabase(reader, log)
  const stores = storageOver(database)
  const feed = eventFeed({ read: stores.events.since, latest: stores.events.latest, now: () => performance.now() })
  // What is kept ready asks isCurrent: it is not for the write to fail where the feed does.
  const heard = () => feed.notice().catch(() => undefined)
  const writer = writerWith(heard)
  // Followers hear of what comes after the first reading.
  await heard()
  const watch = setInterval(() => void heard(), watchEveryMs).unref()
  return {
    ...writtenBy(writer, { ...stores, events: { ...stores.events, follow: feed.follow, isCurrent: feed.isCurrent } }),
    async close() {
      clearInterval(watch)
      await writer.close()
      await database.close()
      // The last connection takes SQLite's log with it, which the writer has emptied into the database file.
      reader.close()
    },
  }
}

/** In this thread. */
export function writerOn(writer: DatabaseSync, heard: () => Promise<void>): Writer {
  return writerHere(writeGroups(writer, writerStores(writer)), { heard, close: () => writer.close() })
}

// Another program, such as a command beside the server, may write too.
const watchEveryMs = 250

/** The stores as the writer runs them, on its own connection. */
export function writerStores(writer: DatabaseSync): Stores {
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(writer) })
  return storageOver(databaseOver({ writer: db, reader: db, patientReader: db }))
}

/** Makes the folder and the schema where they are missing, and opens a connection that reads. */
export function connect(dataDir: string): DatabaseSync {
  makeFolder(dataDir)
  const file = fileIn(dataDir)
  try {
    const first = openWriter(file)
    try {
      migrate(first)
      // Before the first one is closed, since the last connection takes the log with it.
      return openReader(file)
    } finally {
      first.close()
    }
  } catch (error) {
    if (error instanceof SchemaTooNew) throw error
    throw openingFailure(file, error)
  }
}

/** Whoever writes by it has mistaken the connection: the database refuses. */
function readingDatabase(reader: DatabaseSync, log?: Logger): Database {
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(reader), ...(log && { log }) })
  const patientReader = new Kysely<Schema>({ dialect: new PatientDialect(reader.location() ?? ''), ...(log && { log }) })
  return databaseOver({ writer: db, reader: db, patientReader })
}

function makeFolder(dataDir: string): void {
  try {
    // It will hold addresses and unpublished texts.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw new StorageUnavailable(`The data folder ${dataDir} cannot be made or written in: ${messageOf(error)}`, { cause: error })
  }
}

// How long a writer waits for another program: in the server it has a thread of its own, and a command has nothing else to do.
const writerPatienceMs = 5000

export function openWriter(file: string): DatabaseSync {
  const writer = new DatabaseSync(file, { timeout: writerPatienceMs, enableForeignKeyConstraints: true })
  try {
    // Said, not left to defaults: in WAL, FULL is what makes a commit outlive a power cut; NORMAL does not.
    // What a savepoint could undo is else kept in a file as soon as one submission has touched 64 KiB of pages: a fifth of its processor time.
    // Disks of macOS keep a flushed commit in their own cache unless asked by fullfsync; elsewhere it does nothing.
    writer.exec('pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on; pragma temp_store = memory')
    addFoldCase(writer)
    return writer
  } catch (error) {
    writer.close()
    throw error
  }
}

/** For the operator, with the file it is about. */
export function openingFailure(file: string, error: unknown): Error {
  const failure = failureOf(error)
  const message = `The database ${file} cannot be used: ${messageOf(failure)}`
  return failure instanceof StorageUnavailable ? new StorageUnavailable(message, { cause: error }) : new StorageUnusable(message, { cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
