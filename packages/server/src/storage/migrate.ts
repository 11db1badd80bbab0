import type { DatabaseSync } from 'node:sqlite'
import { StorageUnusable } from '../app/index.ts'
import type { Migration } from './migration.ts'
import { beginning } from './migrations/0001-beginning.ts'
import { assessments } from './migrations/0002-assessments.ts'
import { terms } from './migrations/0003-terms.ts'
import { policies } from './migrations/0004-policies.ts'
import { secondReadings } from './migrations/0005-second-readings.ts'
import { events } from './migrations/0006-events.ts'
import { deliveries } from './migrations/0007-deliveries.ts'
import { desk } from './migrations/0008-desk.ts'

/** In order; the version of a schema is how many of them made it. None is edited once it has shipped. */
export const migrations: readonly Migration[] = [beginning, assessments, terms, policies, secondReadings, events, deliveries, desk]

/** Of a schema that is up to date. */
export const newestVersion = migrations.length

/** The data were written by a newer version of the program, which alone may read them. */
export class SchemaTooNew extends StorageUnusable {
  override readonly name = 'SchemaTooNew'
  /** The schema's version as found, and the newest that this program knows. */
  readonly found: number
  readonly known: number

  constructor(found: number, known: number) {
    super(`The data were last used by a newer Verbatim (schema ${found}; this one knows up to ${known}). Start that version or a later one.`)
    this.found = found
    this.known = known
  }
}

/** Brings the schema up to date in one transaction, or to an older version. Throws `SchemaTooNew` and leaves such data untouched. */
export function migrate(database: DatabaseSync, version = newestVersion): void {
  database.exec('begin immediate')
  try {
    runMissing(database, version)
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function runMissing(database: DatabaseSync, version: number): void {
  database.exec('create table if not exists schema_version (version integer not null primary key) strict')
  const found = versionOf(database)
  if (found > migrations.length) throw new SchemaTooNew(found, migrations.length)
  for (const [index, migration] of migrations.slice(0, version).entries()) {
    if (index < found) continue
    database.exec(migration.sqlite)
    database.prepare('insert into schema_version (version) values (?)').run(index + 1)
  }
}

/** Throws where there is no schema. */
export function versionOf(database: DatabaseSync): number {
  const version: unknown = database.prepare('select coalesce(max(version), 0) as version from schema_version').get()?.['version']
  if (typeof version !== 'number') throw new Error('schema_version holds no number')
  return version
}
