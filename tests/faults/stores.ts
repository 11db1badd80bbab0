/** Where a site is kept, on each engine: how a server is started on it, and how its rows are looked through. */
import { auditPostgres, auditSqlite, type Audit } from '../../packages/server/src/storage/suite/audit.ts'
import { temporaryFolder, type ProgramOptions } from '../program.ts'
import type { DatabaseServer } from './postgres.ts'

export interface Store {
  readonly engine: 'SQLite' | 'PostgreSQL'
  /** For each server on it. */
  readonly place: Pick<ProgramOptions, 'dataDir' | 'database'>
  audit(): Promise<Audit>
  close(): Promise<void>
}

export function sqliteStore(): Store {
  const dataDir = temporaryFolder()
  return { engine: 'SQLite', place: { dataDir }, audit: () => auditSqlite(dataDir), close: async () => undefined }
}

/** In a database, which is stopped when the store is closed. */
export function postgresStore({ url, stop }: Pick<DatabaseServer, 'url' | 'stop'>): Store {
  return { engine: 'PostgreSQL', place: { database: url }, audit: () => auditPostgres(url), close: () => stop() }
}
