import { randomUUID } from 'node:crypto'
import { Kysely } from 'kysely'
import { StorageUnavailable, StorageUnusable, type Storage } from '../app/index.ts'
import { databaseOver, type Database } from './database.ts'
import { eventFeed } from './event-feed.ts'
import { eventStore } from './events.ts'
import { SchemaTooNew } from './migrate.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { NodePostgresDialect, PostgresPool } from './node-postgres.ts'
import { announcements } from './postgres-announcements.ts'
import { receiveInOneCall, recordInOneCall } from './postgres-calls.ts'
import { isUndoneForOthers } from './postgres-failure.ts'
import type { Schema } from './schema.ts'
import { storageOver } from './storage.ts'

export interface PostgresOptions {
  /** `postgres://…`, one for each server that may be the primary. */
  readonly urls: readonly string[]
  /** At most so many connections, half of them for reading; 2 or more. */
  readonly connections: number
  readonly patienceMs?: number
}

export interface Pools {
  readonly writer: PostgresPool
  /** Of its own, so that readers never wait for writers to give a connection back. */
  readonly reader: PostgresPool
  readonly patienceMs: number
}

/** Longer than any statement of a request takes; a client has hung up by then. */
const defaultPatienceMs = 10_000

/** Throws `StorageUnavailable`, `StorageUnusable` and `SchemaTooNew`, each with a line for the operator. */
export async function connectPostgres({ urls, connections, patienceMs = defaultPatienceMs }: PostgresOptions): Promise<Pools> {
  const patience = { urls, connectWithinMs: patienceMs, answerWithinMs: patienceMs }
  const readers = Math.floor(connections / 2)
  await migrated(urls, patienceMs)
  return {
    writer: new PostgresPool({ ...patience, connections: connections - readers }),
    reader: new PostgresPool({ ...patience, connections: readers }),
    patienceMs,
  }
}

/** On a connection of its own: to build an index may take as long as it takes. */
export async function migrated(urls: readonly string[], patienceMs: number): Promise<void> {
  const pool = new PostgresPool({ urls, connections: 1, connectWithinMs: patienceMs, answerWithinMs: 0 })
  try {
    await migratePostgres(pool)
  } catch (error) {
    if (error instanceof SchemaTooNew) throw error
    throw openingFailure(urls, error)
  } finally {
    await pool.end()
  }
}

/** Closes the pools when it is closed. */
export async function postgresStorage(pools: Pools): Promise<Storage> {
  const database = postgresDatabase(pools)
  const { siteId } = database
  const readings = eventStore(database)
  const feed = eventFeed({ read: readings.since, latest: readings.latest, now: () => performance.now() })
  // What is kept ready asks isCurrent: it is not for the write to fail where the feed does.
  const heard = () => feed.notice().catch(() => undefined)
  // Followers hear of what comes after the first reading.
  await heard()
  const watch = setInterval(() => void heard(), watchEveryMs).unref()
  const others = announcements({ pool: pools.reader, self: randomUUID(), heard: () => void heard() })

  async function told<T>(write: () => Promise<T>): Promise<T> {
    const outcome = await triedAgain(write).catch((error: unknown) => {
      feed.doubt()
      throw error
    })
    others.announce()
    return outcome
  }

  async function written<T>(write: () => Promise<T>): Promise<T> {
    const outcome = await told(write)
    await heard()
    return outcome
  }

  let isHearing = false
  /** Of what only the staff hears: no receipt waits until they do, and one reading is for many. */
  async function submitted<T>(write: () => Promise<T>): Promise<T> {
    const outcome = await told(write)
    if (isHearing) return outcome
    isHearing = true
    setTimeout(() => {
      isHearing = false
      void heard()
    }, hearSoonMs).unref()
    return outcome
  }
  const stores = storageOver({ ...database, write: (work) => written(() => database.write(work)) })
  return {
    ...stores,
    comments: {
      ...stores.comments,
      // A name like staff's is rare, and the call knows nothing of it.
      receive: (comment, once) => (comment.decision === null && !comment.hasStaffName ? submitted(() => receiveInOneCall(pools.writer, comment, once)) : stores.comments.receive(comment, once)),
    },
    decisions: {
      ...stores.decisions,
      async record(decisions, once) {
        const site = await siteId()
        return written(() => recordInOneCall(pools.writer, { siteId: site, decisions, once }))
      },
    },
    answers: {
      ...stores.answers,
      async find(once) {
        const found = await stores.answers.find(once)
        // Whose first answer was lost gets it now, and what it tells counts from now on.
        if (found !== undefined) await heard()
        return found
      },
    },
    events: { ...stores.events, follow: feed.follow, isCurrent: feed.isCurrent },
    async close() {
      clearInterval(watch)
      await others.close()
      await stores.close()
    },
  }
}

// Also where no announcement comes, because a pooler stands between or because one was lost.
const watchEveryMs = 250
const hearSoonMs = 20

function postgresDatabase({ writer, reader, patienceMs }: Pools): Database {
  const reading = new Kysely<Schema>({ dialect: new NodePostgresDialect(reader, patienceMs) })
  return databaseOver({
    writer: new Kysely<Schema>({ dialect: new NodePostgresDialect(writer, patienceMs) }),
    reader: reading,
    patientReader: reading,
  })
}

const mostTries = 3

/** Locks are taken in one order, so that this is rare; where it happens, whoever was undone begins anew. */
async function triedAgain<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write()
    } catch (error) {
      if (!isUndoneForOthers(error) || tries === mostTries) throw error
    }
  }
}

export function openingFailure(urls: readonly string[], error: unknown): Error {
  const reason = error instanceof StorageUnavailable ? error.cause : error
  const message = `The database at ${urls.map(placeOf).join(', ')} cannot be used: ${messageOf(reason)}`
  return error instanceof StorageUnavailable ? new StorageUnavailable(message, { cause: error }) : new StorageUnusable(message, { cause: error })
}

/** Where it is, without who asks and with what password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
