import type { SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** What the stores work on: readers never wait for the writer. */
export interface Database {
  readonly reader: Kysely<Schema>
  /** For what may take its time: on SQLite in a thread of its own, since a long read there would keep all others waiting. */
  readonly patientReader: Kysely<Schema>
  /** Does `work` in one transaction, after those that came before; durable once it resolves, undone when it throws. */
  write<T>(work: (db: Transaction<Schema>) => Promise<T>): Promise<T>
  /** The one site of this installation. Throws before it is made. */
  siteId(): Promise<SiteId>
  check(): Promise<void>
  close(): Promise<void>
}

export function databaseOver(connections: Pick<Database, 'reader' | 'patientReader'> & { readonly writer: Kysely<Schema> }): Database {
  const { reader, patientReader, writer } = connections
  const write: Database['write'] = (work) => writer.transaction().execute(work)
  let known: SiteId | undefined
  return {
    reader,
    patientReader,
    write,
    async siteId() {
      known ??= await findSiteId(reader)
      if (known === undefined) throw new Error('there is no site yet')
      return known
    },
    async check() {
      await reader.selectFrom('write_checks').select('done').executeTakeFirstOrThrow()
      await write((db) => db.updateTable('write_checks').set({ done: sql`done + 1` }).execute())
    },
    async close() {
      for (const connection of new Set([writer, patientReader, reader])) await connection.destroy()
    },
  }
}

async function findSiteId(reader: Kysely<Schema>): Promise<SiteId | undefined> {
  return (await reader.selectFrom('sites').select('id').executeTakeFirst())?.id
}
