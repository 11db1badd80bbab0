import { setTimeout } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { migrations, SchemaTooNew } from './migrate.ts'
import type { PostgresPool } from './node-postgres.ts'
import { hasLostConnection, isLocked, isUndoneForOthers, postgresFailureOf } from './postgres-failure.ts'

/**
 * Brings the schema up to date, one migration a transaction; of servers that start together one does it
 * and the others wait. Throws `SchemaTooNew` and leaves such data untouched.
 */
export async function migratePostgres(pool: PostgresPool): Promise<void> {
  const client = await pool.take()
  let failure: unknown
  try {
    await migrateOn(client)
  } catch (error) {
    failure = error
    throw postgresFailureOf(error)
  } finally {
    pool.release(client, failure)
  }
}

// "verbatim" in ASCII: other programs in the same database have locks of their own.
const lockKey = '8531350835990653293'

// Less than the second after which PostgreSQL looks for deadlocks: it is always the migration that stands back.
const lockPatienceMs = 300
const mostTries = 60
const pauseMs = 500

async function migrateOn(client: PoolClient): Promise<void> {
  if ((await versionOf(client)) === migrations.length) return
  for (let tries = 1; ; tries += 1) {
    try {
      while (await runNext(client));
      return
    } catch (error) {
      // The version before goes on writing, and takes tables in orders of its own.
      if (!(isLocked(error) || isUndoneForOthers(error)) || tries === mostTries) throw error
      await setTimeout(pauseMs)
    }
  }
}

/** 0 where there is no schema yet. */
async function versionOf(client: PoolClient): Promise<number> {
  const { rows: [table] } = await client.query<{ found: string | null }>(`select to_regclass('schema_version')::text as found`)
  if (typeof table?.found !== 'string') return 0
  const { rows: [row] } = await client.query<{ version: number }>('select coalesce(max(version), 0) as version from schema_version')
  const version = row?.version ?? 0
  if (version > migrations.length) throw new SchemaTooNew(version, migrations.length)
  return version
}

/** Whether another may be missing. */
async function runNext(client: PoolClient): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(${lockKey})`)
    await client.query('create table if not exists schema_version (version integer not null primary key)')
    const version = await versionOf(client)
    const migration = migrations[version]
    if (migration !== undefined) {
      // While a change waits for a table, everybody else who wants the table waits behind it: better to stand back and try again.
      await client.query(`set local lock_timeout = ${lockPatienceMs}; set local statement_timeout = 0; ${migration.postgres}; insert into schema_version (version) values (${version + 1})`)
    }
    await client.query('commit')
    return version + 1 < migrations.length
  } catch (error) {
    if (!hasLostConnection(error)) await client.query('rollback')
    throw error
  }
}
