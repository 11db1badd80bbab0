import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { accept, refuse, type Result } from '@verbatim/core'
import {
  StorageUnusable, type BackUpInput, type BackupFacts, type Existing, type OnProgress, type Place, type RestoredSite, type RestoreInput, type TableFacts, type UpkeepRefusal,
} from '../app/index.ts'
import { compare, copyAll, copyRows, factsOf, type Comparison, type CopyTarget } from './copy.ts'
import { migrate, newestVersion, SchemaTooNew, versionOf } from './migrate.ts'
import { fillDatabase, onPostgres } from './move.ts'
import { keepAside, madeInPlace } from './own-file.ts'
import { sqliteSource } from './sqlite-copy.ts'
import { exclusively, fileIn, isKept } from './sqlite-file.ts'

type Folder = Extract<Place, { kind: 'folder' }>
type Database = Extract<Place, { kind: 'postgres' }>
type InFolder<T> = Omit<T, 'from' | 'to'> & { readonly folder: Folder }
type InDatabase<T> = Omit<T, 'from' | 'to'> & { readonly database: Database }

/**
 * A backup is one SQLite file of the site's own schema, whichever engine keeps the site, with one table more: what it says
 * of itself. So one command restores it anywhere, and any SQLite can read it.
 */
export async function backUpFolder({ folder, file, existing, at }: InFolder<BackUpInput>, onProgress: OnProgress): Promise<Result<BackupFacts, UpkeepRefusal>> {
  if (!isKept(folder.dir)) return refuse({ code: 'nothing-there', place: folder.dir })
  return madeBackup({ file, existing }, async (partial) => {
    const schema = await copyPages(fileIn(folder.dir), { partial, onProgress })
    return { madeAt: at, engine: 'sqlite', schema }
  }, onProgress)
}

/** Row by row, in the words of SQLite. */
export async function backUpDatabase({ database, file, existing, at }: InDatabase<BackUpInput>, onProgress: OnProgress): Promise<Result<BackupFacts, UpkeepRefusal>> {
  const { ofOneMoment } = await onPostgres()
  return ofOneMoment(database, async (source, schema) => madeBackup({ file, existing }, async (partial) => {
    const copied = await fillDatabase(partial, (target) => copyRows({ from: source, to: target }, onProgress), schema)
    return { madeAt: at, engine: 'postgres', schema, copied }
  }, onProgress))
}

interface Filled extends Omit<BackupFacts, 'tables'> {
  /** What the file must hold, where that was counted. */
  readonly copied?: readonly TableFacts[]
}

/** Lets `fill` make a database out of an empty file, checks it, and writes down in it what is there. */
async function madeBackup(
  { file, existing }: { readonly file: string; readonly existing: Existing }, fill: (partial: string) => Promise<Filled>, onProgress: OnProgress,
): Promise<Result<BackupFacts, UpkeepRefusal>> {
  if (existing === 'keep' && existsSync(file)) return refuse({ code: 'file-exists', file })
  return madeInPlace(file, async (partial) => {
    const { copied, ...facts } = await fill(partial)
    const database = openAlone(partial)
    try {
      const broken = faultsIn(database)
      if (broken !== undefined) throw new StorageUnusable(`What was to be backed up is damaged, and no backup was made: ${broken}`)
      const tables = await factsOf(sqliteSource(database), onProgress)
      const { differing } = compare(copied ?? tables, tables)
      if (differing.length > 0) return refuse({ code: 'differs', tables: differing })
      record(database, { ...facts, tables })
      return accept({ ...facts, tables })
    } finally {
      database.close()
    }
  })
}

// 16 MB at a time: the smaller the steps, the more often a bar moves; the copy itself takes as long.
const pagesAtOnce = 4096

/** The pages as they stood at one moment, however long it takes and whoever writes meanwhile; gives the version of the schema. */
async function copyPages(file: string, { partial, onProgress }: { readonly partial: string; readonly onProgress: OnProgress }): Promise<number> {
  const source = new DatabaseSync(file, { timeout: readerPatienceMs })
  try {
    // Held open, this keeps the pages as they are now. Without it each write of the server would let the copy begin anew.
    source.exec('pragma query_only = on; begin')
    const schema = knownVersionOf(source)
    const pages = await backup(source, partial, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) => onProgress({ step: 'copy', done: totalPages - remainingPages, total: totalPages }),
    })
    onProgress({ step: 'copy', done: pages, total: pages })
    return schema
  } finally {
    source.close()
  }
}

const readerPatienceMs = 5000

/** Without a log of its own, so that the file is all there is. */
function openAlone(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  // Whoever makes the file puts it on the disk at the end, or removes it.
  database.exec('pragma journal_mode = delete; pragma synchronous = off')
  return database
}

/** Throws `SchemaTooNew`: what this program does not know it can copy, but not check. */
function knownVersionOf(database: DatabaseSync): number {
  const version = versionOf(database)
  if (version > newestVersion) throw new SchemaTooNew(version, newestVersion)
  return version
}

/** The first thing that is wrong with the file as a database. */
function faultsIn(database: DatabaseSync): string | undefined {
  const found = database.prepare('pragma integrity_check(1)').get()?.['integrity_check']
  if (found !== 'ok') return String(found)
  const orphan = database.prepare('pragma foreign_key_check').get()
  return orphan && `a row of ${String(orphan['table'])} refers to a row of ${String(orphan['parent'])} that is not there`
}

function record(database: DatabaseSync, facts: BackupFacts): void {
  database.exec('create table backup_record (only integer primary key check (only = 1), document text not null) strict')
  database.prepare('insert into backup_record (only, document) values (1, ?)').run(JSON.stringify(facts))
}

/** The backup as a site of the newest schema, in a file that the caller gives; checked before anything is changed in it. */
export async function unpackedBackup({ file, partial }: { readonly file: string; readonly partial: string }, onProgress: OnProgress): Promise<Result<BackupFacts, UpkeepRefusal>> {
  if (!existsSync(file)) return refuse({ code: 'nothing-there', place: file })
  if (!statSync(file).isFile()) return refuse({ code: 'no-backup', file, reason: 'it is no file' })
  // What is checked is the copy that will be used.
  copyFileSync(file, partial)
  const opened = opensAsDatabase(partial)
  if (opened === undefined) return refuse({ code: 'no-backup', file, reason: 'it is no database' })
  try {
    const facts = recordIn(opened)
    if (facts === undefined) return refuse({ code: 'no-backup', file, reason: 'it does not say what is in it' })
    if (facts.schema > newestVersion) throw new SchemaTooNew(facts.schema, newestVersion)
    const altered = await alterationOf(opened, { facts, onProgress })
    if (altered !== undefined) return refuse({ code: 'altered', file, reason: altered })
    opened.exec('drop table backup_record')
    migrate(opened)
    return accept(facts)
  } finally {
    opened.close()
  }
}

function opensAsDatabase(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma synchronous = off; pragma journal_mode = delete')
    return database
  } catch {
    database.close()
    return undefined
  }
}

async function alterationOf(database: DatabaseSync, { facts, onProgress }: { readonly facts: BackupFacts; readonly onProgress: OnProgress }): Promise<string | undefined> {
  try {
    const broken = faultsIn(database)
    if (broken !== undefined) return broken
    const { differing } = compare(facts.tables, await factsOf(sqliteSource(database), onProgress))
    return differing.length === 0 ? undefined : `not as they were written down: ${differing.join(', ')}`
  } catch (error) {
    // Of SQLite, which met a page that is none.
    return error instanceof Error ? error.message : String(error)
  }
}

function recordIn(database: DatabaseSync): BackupFacts | undefined {
  try {
    const document: unknown = database.prepare('select document from backup_record').get()?.['document']
    return typeof document === 'string' ? parseFacts(JSON.parse(document)) : undefined
  } catch {
    return undefined
  }
}

function parseFacts(document: unknown): BackupFacts | undefined {
  const { madeAt, engine, schema, tables }: Partial<Record<keyof BackupFacts, unknown>> = Object(document)
  if (typeof madeAt !== 'number' || typeof schema !== 'number' || (engine !== 'sqlite' && engine !== 'postgres') || !Array.isArray(tables)) return undefined
  const parsed = tables.map(parseTableFacts).filter((facts) => facts !== undefined)
  return parsed.length === tables.length ? { madeAt, engine, schema, tables: parsed } : undefined
}

function parseTableFacts(document: unknown): TableFacts | undefined {
  const { table, rows, checksum }: Partial<Record<keyof TableFacts, unknown>> = Object(document)
  return typeof table === 'string' && typeof rows === 'number' && typeof checksum === 'string' ? { table, rows, checksum } : undefined
}

export async function restoreToFolder({ file, folder: { dir: dataDir }, existing, at }: InFolder<RestoreInput>, onProgress: OnProgress): Promise<Result<RestoredSite, UpkeepRefusal>> {
  if (isKept(dataDir) && existing === 'keep') return refuse({ code: 'site-exists', place: dataDir })
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const target = fileIn(dataDir)
  return exclusively(target, () => madeInPlace(target, async (partial) => {
    const unpacked = await unpackedBackup({ file, partial }, onProgress)
    return unpacked.ok ? accept({ facts: unpacked.value, aside: putAside(target, at) }) : unpacked
  }))
}

/** A database is filled, never replaced: the old one is there to go back to, and another name costs nothing. */
export async function restoreToDatabase({ file, database }: InDatabase<RestoreInput>, onProgress: OnProgress): Promise<Result<RestoredSite, UpkeepRefusal>> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-restore-'))
  try {
    const unpacked = await unpackedBackup({ file, partial: join(folder, 'unpacked.db') }, onProgress)
    if (!unpacked.ok) return unpacked
    const filled = await (await onPostgres()).toDatabase(database, async (target) => accept(await copyFrom(join(folder, 'unpacked.db'), { target, onProgress })))
    return filled.ok ? accept({ facts: unpacked.value, aside: undefined }) : filled
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function copyFrom(file: string, { target, onProgress }: { readonly target: CopyTarget; readonly onProgress: OnProgress }): Promise<Comparison> {
  const opened = new DatabaseSync(file)
  try {
    return await copyAll({ from: sqliteSource(opened), to: target }, onProgress)
  } finally {
    opened.close()
  }
}

/** What was there stays there, under another name. */
function putAside(target: string, at: number): string | undefined {
  const aside = `${target}.replaced-${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
  // Of a database that is gone: it would be taken for the log of the one that comes.
  if (existsSync(`${target}-wal`)) renameSync(`${target}-wal`, `${aside}-wal`)
  if (!existsSync(target)) return undefined
  keepAside(target, aside)
  return aside
}

/** By what the files say of themselves. */
export async function newestBackup(folder: string): Promise<{ readonly file: string; readonly madeAt: number } | undefined> {
  if (!existsSync(folder)) return undefined
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => join(folder, entry.name))
    .flatMap((file) => {
      const madeAt = madeAtOf(file)
      return madeAt === undefined ? [] : [{ file, madeAt }]
    })
  return found.toSorted((a, b) => b.madeAt - a.madeAt)[0]
}

function madeAtOf(file: string): number | undefined {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return recordIn(database)?.madeAt
  } finally {
    database.close()
  }
}
