import { setTimeout } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { accept, refuse, type Result } from '@verbatim/core'
import { StorageUnusable, type Place, type Setting, type StorageFacts, type TableFacts, type UpkeepRefusal } from '../app/index.ts'
import type { Comparison, CopySource, CopyTarget } from './copy.ts'
import { newestVersion, SchemaTooNew } from './migrate.ts'
import { PostgresPool } from './node-postgres.ts'
import { migrated, openingFailure, placeOf } from './postgres.ts'
import { postgresSource, postgresTarget } from './postgres-copy.ts'
import { isLocked, postgresFailureOf } from './postgres-failure.ts'
import { tablesInOrder } from './tables.ts'

type Database = Extract<Place, { kind: 'postgres' }>
type Outcome<T> = Promise<Result<T, UpkeepRefusal>>

const connectWithinMs = 10_000

const asLongAsItTakes = 'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0'

/** The site as it stood at one moment, whoever writes meanwhile; of whatever version its schema is. */
export async function ofOneMoment<T>(database: Database, work: (source: CopySource, schema: number) => Outcome<T>): Outcome<T> {
  return onConnection(database, async (client) => {
    await client.query(`begin isolation level repeatable read, read only; ${asLongAsItTakes}`)
    const schema = await versionOf(client)
    if (schema === 0 || !(await holdsSite(client))) return refuse({ code: 'nothing-there', place: nameOf(database) })
    if (schema > newestVersion) throw new SchemaTooNew(schema, newestVersion)
    return work(postgresSource(client), schema)
  })
}

/** The site while nobody writes: no server is connected, and whoever comes waits until it is done. */
export async function whileNobodyWrites<T>(database: Database, work: (source: CopySource) => Outcome<T>): Outcome<T> {
  return onConnection(database, async (client) => {
    if ((await versionOf(client)) === 0) return refuse({ code: 'nothing-there', place: nameOf(database) })
    if (await hasOthers(client)) return refuse({ code: 'in-use', place: nameOf(database) })
    await migrated(database.urls, connectWithinMs)
    await client.query(`begin isolation level repeatable read; ${asLongAsItTakes}; set local lock_timeout = ${lockPatienceMs}`)
    try {
      // Before anything is read: what is seen is as it is once the locks are there.
      await client.query(`lock table ${tablesInOrder.join(', ')} in share mode`)
    } catch (error) {
      if (isLocked(error)) return refuse({ code: 'in-use', place: nameOf(database) })
      throw error
    }
    return (await holdsSite(client)) ? work(postgresSource(client)) : refuse({ code: 'nothing-there', place: nameOf(database) })
  })
}

const lockPatienceMs = 5000

/** Fills a database that holds no site, in one transaction: nobody sees any of it before all of it is there and the same. */
export async function toDatabase(database: Database, fill: (target: CopyTarget) => Promise<Result<Comparison, UpkeepRefusal>>): Outcome<readonly TableFacts[]> {
  await migrated(database.urls, connectWithinMs)
  return onConnection(database, async (client) => {
    await client.query(`begin; ${asLongAsItTakes}; lock table sites in share row exclusive mode`)
    if (await holdsSite(client)) return refuse({ code: 'site-exists', place: nameOf(database) })
    const filled = await fill(postgresTarget(client))
    if (!filled.ok) return filled
    const { tables, differing } = filled.value
    if (differing.length > 0) return refuse({ code: 'differs', tables: differing })
    // Without it the first queries would be planned for empty tables.
    await client.query(`analyze ${tablesInOrder.join(', ')}`)
    await client.query(`select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'; commit`)
    return accept(tables)
  })
}

/** On a connection of its own, for as long as it takes; what was not committed is undone. */
async function onConnection<T>(database: Database, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const pool = new PostgresPool({ urls: database.urls, connections: 1, connectWithinMs, answerWithinMs: 0 })
  try {
    const client = await pool.take().catch((error: unknown) => {
      throw openingFailure(database.urls, error)
    })
    let failure: unknown
    try {
      return await work(client)
    } catch (error) {
      failure = error
      throw postgresFailureOf(error)
    } finally {
      if (failure === undefined) await client.query('rollback')
      // It was set up for this; nobody else should get it, and what is open on it ends with it.
      pool.release(client, failure)
    }
  } finally {
    await pool.end()
  }
}

const leavePatienceMs = 2000
const lookEveryMs = 100

/** Whether a server or a command has a connection; one that just ended may still be seen for a moment. */
async function hasOthers(client: PoolClient): Promise<boolean> {
  for (let waited = 0; ; waited += lookEveryMs) {
    const { rows: [row] } = await client.query<{ others: number }>(`
      select count(*)::integer as others from pg_stat_activity
      where datname = current_database() and application_name = 'verbatim' and pid <> pg_backend_pid()`)
    if (row?.others === 0) return false
    if (waited >= leavePatienceMs) return true
    await setTimeout(lookEveryMs)
  }
}

async function versionOf(client: PoolClient): Promise<number> {
  const { rows: [table] } = await client.query<{ found: string | null }>(`select to_regclass('schema_version')::text as found`)
  if (typeof table?.found !== 'string') return 0
  const { rows: [row] } = await client.query<{ version: number }>('select coalesce(max(version), 0) as version from schema_version')
  return row?.version ?? 0
}

async function holdsSite(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query('select 1 from sites limit 1')
  return rows.length > 0
}

export function nameOf({ urls }: Database): string {
  return urls.map(placeOf).join(', ')
}

/** Changes nothing. */
export async function examineDatabase(database: Database): Promise<StorageFacts> {
  try {
    return await onConnection(database, async (client) => {
      await client.query('begin read only')
      const schema = await versionOf(client)
      if (schema === 0 || !(await holdsSite(client))) return { state: 'absent', place: nameOf(database) }
      const settings = await settingsOf(client)
      const { rows: [row] } = await client.query<{ version: string; bytes: number; submitted_at: number | null; decided_at: number | null; waiting: number }>(`
        select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
          (select submitted_at from comments order by arrival desc limit 1) as submitted_at,
          (select decided_at from decisions order by arrival desc limit 1) as decided_at,
          (select count(*) from comments where status = 'pending') as waiting`)
      const times = [row?.submitted_at, row?.decided_at].filter((time) => typeof time === 'number')
      return {
        state: 'present', place: nameOf(database), engine: `PostgreSQL ${row?.version ?? ''}`, schema, knownSchema: newestVersion, settings,
        newestAt: times.length === 0 ? undefined : Math.max(...times), waiting: row?.waiting ?? 0, bytes: row?.bytes ?? 0,
      }
    })
  } catch (error) {
    const failure = error instanceof StorageUnusable ? error : openingFailure(database.urls, error)
    return { state: 'unusable', place: nameOf(database), reason: failure.message }
  }
}

/** `synchronous_commit` may be anything: where it is off, the program switches it on for what it writes. */
async function settingsOf(client: PoolClient): Promise<readonly Setting[]> {
  const { rows: [row] } = await client.query<{ fsync: string; full_page_writes: string; server_encoding: string; standby: boolean; commit: string }>(`
    select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes, current_setting('server_encoding') as server_encoding,
      pg_is_in_recovery() as standby, current_setting('synchronous_commit') as commit`)
  const commit = row?.commit ?? ''
  return [
    { name: 'fsync', found: row?.fsync ?? '', wanted: ['on'] },
    { name: 'full_page_writes', found: row?.full_page_writes ?? '', wanted: ['on'] },
    { name: 'synchronous_commit', found: commit, wanted: [commit] },
    { name: 'server_encoding', found: row?.server_encoding ?? '', wanted: ['UTF8'] },
    { name: 'standby', found: row?.standby === true ? 'yes' : 'no', wanted: ['no'] },
  ]
}
