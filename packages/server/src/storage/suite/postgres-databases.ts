import pg from 'pg'
import type { Storage } from '../../app/index.ts'
import { openPostgres } from '../index.ts'
import { rawPostgres } from './raw-postgres.ts'
import type { Opened } from './samples.ts'

/** A storage with the address of its database. */
export interface OpenedAt extends Opened {
  readonly url: string
}

/** Databases on the PostgreSQL for tests, each for one test at a time. */
export interface TestDatabases {
  /** An empty storage of its own. */
  open(): Promise<OpenedAt>
  /** A database with the schema and nothing in it. */
  make(): Promise<string>
  /** One without a schema. */
  makeEmpty(): Promise<string>
  /** A connection of somebody else's, who ends it. */
  client(url: string): Promise<pg.Client>
  /** Empties it for the next test, whatever forbids that. */
  giveBack(url: string): Promise<void>
  /** A statement by somebody who may do all on the server. */
  administer(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  opened(url: string, storage: Storage): OpenedAt
  close(): Promise<void>
}

/** `serverUrl` is one of its databases, whose user may make others. Throws where there is none. */
export async function testDatabases(serverUrl: string | undefined): Promise<TestDatabases> {
  if (serverUrl === undefined) throw new Error('no PostgreSQL is named by VERBATIM_TEST_DATABASE: "npm test -- postgres" starts one, and so does "node tools/postgres.mjs node --test FILE"')
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  const raw = rawPostgres()
  const all: string[] = []
  const free: string[] = []
  const unclosed = new Set<Storage>()

  const databases: TestDatabases = {
    async open() {
      const url = await databases.make()
      return databases.opened(url, await openPostgres({ urls: [url], connections: 10 }))
    },
    async make() {
      const known = free.pop()
      if (known !== undefined) return known
      const url = await databases.makeEmpty()
      await (await openPostgres({ urls: [url], connections: 2 })).close()
      return url
    },
    async makeEmpty() {
      const name = `verbatim_test_${process.pid}_${all.length}`
      all.push(name)
      await admin.query(`create database ${name}`)
      return urlOf(serverUrl, name)
    },
    async client(url) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      return client
    },
    async giveBack(url) {
      // To empty a database takes a tenth of the time that making one does.
      raw.ask({ url, statement: emptied, values: [] })
      free.push(url)
    },
    async administer(statement) {
      return (await admin.query(statement)).rows
    },
    opened(url, storage) {
      let current = storage
      unclosed.add(current)
      return {
        storage,
        url,
        raw: (statement, ...values) => raw.ask({ url, statement, values }),
        async reopen() {
          unclosed.delete(current)
          await current.close()
          current = await openPostgres({ urls: [url], connections: 10 })
          unclosed.add(current)
          return current
        },
        async close() {
          unclosed.delete(current)
          await current.close()
          await databases.giveBack(url)
        },
      }
    },
    async close() {
      // A test that failed has closed nothing.
      for (const storage of unclosed) await storage.close()
      await raw.stop()
      for (const name of all) await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
  return databases
}

/** As a replica, which applies what its primary allowed and asks no trigger. */
const emptied = `do $$
declare
  kept text[] := array['schema_version', 'write_checks'];
  found record;
begin
  set local session_replication_role = replica;
  for found in select tablename from pg_tables where schemaname = 'public' and tablename <> all (kept) loop
    execute format('delete from %I', found.tablename);
  end loop;
  for found in select sequencename from pg_sequences where schemaname = 'public' loop
    execute format('alter sequence %I restart', found.sequencename);
  end loop;
end $$`

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
