import { existsSync, mkdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { accept, refuse, type Result } from '@verbatim/core'
import type { MoveInput, OnProgress, Place, TableFacts, UpkeepRefusal } from '../app/index.ts'
import { copyAll, type Comparison, type CopySource, type CopyTarget } from './copy.ts'
import { migrate, newestVersion, SchemaTooNew } from './migrate.ts'
import { madeInPlace } from './own-file.ts'
import { openingFailure } from './sqlite.ts'
import { sqliteSource, sqliteTarget } from './sqlite-copy.ts'
import { exclusively, fileIn, isKept } from './sqlite-file.ts'

type Outcome<T> = Promise<Result<T, UpkeepRefusal>>

/** Copies a site to an empty place, number for number, and compares both. The site stays where it was, too. */
export async function move({ from, to }: MoveInput, onProgress: OnProgress): Outcome<readonly TableFacts[]> {
  return withSource(from, (source) => withTarget(to, (target) => copyAll({ from: source, to: target }, onProgress)))
}

/** Nobody writes to it meanwhile. */
async function withSource<T>(place: Place, work: (source: CopySource) => Outcome<T>): Outcome<T> {
  if (place.kind === 'folder') return fromFolder(place.dir, work)
  return (await onPostgres()).whileNobodyWrites(place, work)
}

/** Nobody sees it before it is whole and the same; when it is not, nothing is left of it. */
async function withTarget(place: Place, fill: (target: CopyTarget) => Promise<Comparison>): Outcome<readonly TableFacts[]> {
  if (place.kind === 'folder') return toFolder(place.dir, fill)
  return (await onPostgres()).toDatabase(place, async (target) => accept(await fill(target)))
}

/** Read on demand: most sites have no use for the driver. */
export function onPostgres() {
  return import('./postgres-upkeep.ts')
}

async function fromFolder<T>(dataDir: string, work: (source: CopySource) => Outcome<T>): Outcome<T> {
  if (!existsSync(fileIn(dataDir))) return refuse({ code: 'nothing-there', place: dataDir })
  return exclusively(fileIn(dataDir), async (database) => {
    if (database === undefined) return refuse({ code: 'nothing-there', place: dataDir })
    makeCurrent(database, fileIn(dataDir))
    return work(sqliteSource(database))
  })
}

/** Of the newest schema, which is the one that the target has. */
function makeCurrent(database: DatabaseSync, file: string): void {
  try {
    if (database.isTransaction) database.exec('rollback')
    migrate(database)
    database.exec('begin exclusive')
  } catch (error) {
    throw error instanceof SchemaTooNew ? error : openingFailure(file, error)
  }
}

async function toFolder(dataDir: string, fill: (target: CopyTarget) => Promise<Comparison>): Outcome<readonly TableFacts[]> {
  if (isKept(dataDir)) return refuse({ code: 'site-exists', place: dataDir })
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return madeInPlace(fileIn(dataDir), async (partial) => {
    const compared = await fillDatabase(partial, fill)
    return compared.differing.length === 0 ? accept(compared.tables) : refuse({ code: 'differs', tables: compared.differing })
  })
}

/** Makes a database in an empty file that nobody else knows, of the newest schema or an older one. */
export async function fillDatabase<T>(file: string, fill: (target: CopyTarget) => Promise<T>, schema = newestVersion): Promise<T> {
  const database = new DatabaseSync(file)
  try {
    // Whoever made the file puts it on the disk at the end, or removes it. With 64 MB of pages at hand an index takes its
    // rows, which come in no order of its own, without a page to write for each.
    database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -64000')
    migrate(database, schema)
    database.exec('begin')
    const filled = await fill(sqliteTarget(database))
    database.exec('commit')
    return filled
  } finally {
    database.close()
  }
}
