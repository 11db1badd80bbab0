import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync, closeSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, it } from 'node:test'
import type { BackupFacts, Storage } from '../app/index.ts'
import { backUpFolder, newestBackup, restoreToFolder } from './backup.ts'
import { factsOf } from './copy.ts'
import { SchemaTooNew } from './migrate.ts'
import { move } from './move.ts'
import { openSqlite } from './sqlite.ts'
import { sqliteSource } from './sqlite-copy.ts'
import { fill } from './suite/filled.ts'
import { newComment } from './suite/samples.ts'
import { derivedTables, numberedTables, tablesInOrder } from './tables.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-upkeep-'))
  folders.push(folder)
  return folder
}

const at = Date.UTC(2026, 4, 6)
const ignored = () => undefined

interface FullSite {
  readonly dataDir: string
  readonly storage: Storage
}

async function fullSite(): Promise<FullSite> {
  const dataDir = emptyFolder()
  const storage = await openSqlite({ dataDir, writer: 'here' })
  await fill(storage)
  return { dataDir, storage }
}

async function closedSite(): Promise<string> {
  const { dataDir, storage } = await fullSite()
  await storage.close()
  return dataDir
}

async function factsIn(dataDir: string) {
  const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
  try {
    return await factsOf(sqliteSource(database), ignored)
  } finally {
    database.close()
  }
}

async function backedUp(dataDir: string): Promise<{ readonly file: string; readonly facts: BackupFacts }> {
  const file = join(emptyFolder(), 'site.backup')
  const made = await backUpFolder({ folder: { kind: 'folder', dir: dataDir }, file, existing: 'keep', at }, ignored)
  return { file, facts: made.ok ? made.value : assert.fail(JSON.stringify(made.refusal)) }
}

async function restored({ file, dataDir = join(emptyFolder(), 'data') }: { readonly file: string; readonly dataDir?: string }) {
  return { dataDir, result: await restoreToFolder({ file, folder: { kind: 'folder', dir: dataDir }, existing: 'keep', at }, ignored) }
}

/** An index of words has tables of its own, below its name. */
function isDerived(name: string): boolean {
  return derivedTables.some((derived) => name === derived || name.startsWith(`${derived}_`))
}

describe('the list of tables', () => {
  it('holds every table of the schema, and knows which of them number their rows', async () => {
    const dataDir = await closedSite()
    const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
    const tables = database.prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual table%'`).all()
    const names = tables.map(({ name }) => String(name)).filter((name) => name !== 'schema_version' && name !== 'write_checks' && !isDerived(name))
    assert.deepEqual(names.toSorted(), tablesInOrder.toSorted())
    const numbered = names.filter((name) => database.prepare('select 1 from sqlite_schema where name = ? and sql like ?').get(name, '%autoincrement%') !== undefined)
    assert.deepEqual(numbered.toSorted(), numberedTables.toSorted())
    database.close()
  })

  it('is filled whole by the sample, so that the tests below copy each table', async () => {
    assert.deepEqual((await factsIn(await closedSite())).filter(({ rows }) => rows === 0), [])
  })
})

describe('a backup', () => {
  it('holds what was acknowledged when it began, is one file, and is its owner’s alone', async () => {
    const { dataDir, storage } = await fullSite()
    const { file, facts } = await backedUp(dataDir)
    assert.deepEqual(facts.tables, await factsIn(dataDir))
    assert.deepEqual(readdirSync(join(file, '..')), ['site.backup'])
    assert.equal(statSync(file).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o600)
    await storage.close()
  })

  it('is restored as it was, and the site goes on from there', async () => {
    const source = await closedSite()
    const { dataDir, result } = await restored(await backedUp(source))
    assert.ok(result.ok)
    assert.deepEqual(await factsIn(dataDir), await factsIn(source))
    const storage = await openSqlite({ dataDir, writer: 'here' })
    const [story] = await storage.stories.list({ limit: 1 })
    assert.deepEqual(await storage.comments.receive(newComment(story?.id ?? assert.fail())), { kind: 'received' })
    await storage.close()
  })

  it('does not take the place of a file, unless it is told to', async () => {
    const dataDir = await closedSite()
    const { file } = await backedUp(dataDir)
    const before = readFileSync(file)
    const again = { folder: { kind: 'folder', dir: dataDir }, file, at } as const
    assert.deepEqual(await backUpFolder({ ...again, existing: 'keep' }, ignored), { ok: false, refusal: { code: 'file-exists', file } })
    assert.deepEqual(readFileSync(file), before)
    assert.ok((await backUpFolder({ ...again, existing: 'replace' }, ignored)).ok)
  })

  it('is found by its own word, the newest first, among files that are none', async () => {
    const dataDir = await closedSite()
    const { file } = await backedUp(dataDir)
    const folder = join(file, '..')
    await backUpFolder({ folder: { kind: 'folder', dir: dataDir }, file: join(folder, 'older'), existing: 'keep', at: at - 1 }, ignored)
    writeFileSync(join(folder, 'notes.txt'), 'no backup')
    assert.deepEqual(await newestBackup(folder), { file, madeAt: at })
    assert.equal(await newestBackup(join(folder, 'missing')), undefined)
  })

  it('is refused where there is nothing', async () => {
    const result = await backUpFolder({ folder: { kind: 'folder', dir: emptyFolder() }, file: join(emptyFolder(), 'x'), existing: 'keep', at }, ignored)
    assert.equal(result.ok ? undefined : result.refusal.code, 'nothing-there')
  })
})

describe('restoring', () => {
  it('refuses a file in which a single text was altered, and a page that is broken', async () => {
    const source = await closedSite()
    const text = await backedUp(source)
    const database = new DatabaseSync(text.file)
    database.exec(`drop trigger stories_stay; update stories set headline = headline || '.'`)
    database.close()
    const page = await backedUp(source)
    const descriptor = openSync(page.file, 'r+')
    writeSync(descriptor, Buffer.alloc(4096, 0x5a), 0, 4096, 4096 * 12)
    closeSync(descriptor)
    for (const { file } of [text, page]) {
      const { dataDir, result } = await restored({ file })
      assert.equal(result.ok ? undefined : result.refusal.code, 'altered')
      assert.deepEqual(readdirSync(dataDir), [])
    }
  })

  it('refuses a file that is no backup', async () => {
    const folder = emptyFolder()
    const site = await closedSite()
    const files = { text: join(folder, 'a.txt'), database: join(folder, 'a.db'), empty: join(folder, 'empty') }
    writeFileSync(files.text, 'a text long enough to be read as the header of a database, which it is not: '.repeat(2))
    writeFileSync(files.empty, '')
    copyFileSync(join(site, 'verbatim.db'), files.database)
    for (const file of Object.values(files)) {
      const { result } = await restored({ file })
      assert.equal(result.ok ? undefined : result.refusal.code, 'no-backup', file)
    }
    const { result } = await restored({ file: join(folder, 'missing') })
    assert.equal(result.ok ? undefined : result.refusal.code, 'nothing-there')
  })

  it('refuses a backup of a newer version', async () => {
    const { file, facts } = await backedUp(await closedSite())
    const database = new DatabaseSync(file)
    database.prepare('update backup_record set document = ?').run(JSON.stringify({ ...facts, schema: 99 }))
    database.close()
    await assert.rejects(restored({ file }), SchemaTooNew)
  })

  it('leaves a site alone that is there, and puts it aside when it is told to replace it', async () => {
    const { file } = await backedUp(await closedSite())
    const dataDir = await closedSite()
    const before = await factsIn(dataDir)
    const { result } = await restored({ file, dataDir })
    assert.deepEqual(result, { ok: false, refusal: { code: 'site-exists', place: dataDir } })
    assert.deepEqual(await factsIn(dataDir), before)
    const replaced = await restoreToFolder({ file, folder: { kind: 'folder', dir: dataDir }, existing: 'replace', at }, ignored)
    const { aside } = replaced.ok ? replaced.value : assert.fail()
    assert.ok(aside !== undefined && existsSync(aside))
    const old = emptyFolder()
    copyFileSync(aside, join(old, 'verbatim.db'))
    assert.deepEqual(await factsIn(old), before)
    assert.notDeepEqual(await factsIn(dataDir), before)
    assert.deepEqual(readdirSync(dataDir).filter((name) => /wal|shm|journal|part/.test(name)), [])
  })

  it('replaces a database that is broken, which is what it is for', async () => {
    const source = await closedSite()
    const { file } = await backedUp(source)
    const dataDir = await closedSite()
    writeFileSync(join(dataDir, 'verbatim.db'), 'nothing that SQLite could read as a database, and long enough for a header: '.repeat(99))
    assert.ok((await restoreToFolder({ file, folder: folderAt(dataDir), existing: 'replace', at }, ignored)).ok)
    assert.deepEqual(await factsIn(dataDir), await factsIn(source))
  })

  it('refuses, told to replace or not, while anybody has the site open', async () => {
    const { file } = await backedUp(await closedSite())
    const { dataDir, storage } = await fullSite()
    const result = await restoreToFolder({ file, folder: { kind: 'folder', dir: dataDir }, existing: 'replace', at }, ignored)
    assert.equal(result.ok ? undefined : result.refusal.code, 'in-use')
    assert.equal((await storage.stories.list({ limit: 9 })).length, 1)
    await storage.close()
  })
})

describe('moving', () => {
  it('carries every row and every number to an empty place, and says what is there', async () => {
    const source = await closedSite()
    const to = join(emptyFolder(), 'data')
    const moved = await move({ from: folderAt(source), to: folderAt(to) }, ignored)
    assert.ok(moved.ok)
    assert.deepEqual(moved.value.toSorted((a, b) => a.table.localeCompare(b.table)), (await factsIn(to)).toSorted((a, b) => a.table.localeCompare(b.table)))
    assert.deepEqual(await factsIn(to), await factsIn(source))
    for (const table of numberedTables) assert.equal(await lastNumberIn(to, table), await lastNumberIn(source, table))
  })

  it('gives no number again that was given before, though its row is gone', async () => {
    const source = await closedSite()
    const database = new DatabaseSync(join(source, 'verbatim.db'))
    database.exec('delete from events')
    database.close()
    const to = join(emptyFolder(), 'data')
    assert.ok((await move({ from: folderAt(source), to: folderAt(to) }, ignored)).ok)
    assert.ok((await lastNumberIn(source, 'events')) > 0)
    assert.equal(await lastNumberIn(to, 'events'), await lastNumberIn(source, 'events'))
  })

  it('refuses a place that holds a site, a source that holds none, and one that is open elsewhere', async () => {
    const [one, other] = [await closedSite(), await closedSite()]
    assert.equal(await refusalOfMove(one, other), 'site-exists')
    assert.equal(await refusalOfMove(emptyFolder(), emptyFolder()), 'nothing-there')
    const storage = await openSqlite({ dataDir: one, writer: 'here' })
    const to = emptyFolder()
    assert.equal(await refusalOfMove(one, to), 'in-use')
    assert.deepEqual(readdirSync(to), [])
    await storage.close()
    assert.equal(await refusalOfMove(one, to), undefined)
  })
})

function folderAt(dataDir: string) {
  return { kind: 'folder', dir: dataDir } as const
}

async function refusalOfMove(from: string, to: string): Promise<string | undefined> {
  const moved = await move({ from: folderAt(from), to: folderAt(to) }, ignored)
  return moved.ok ? undefined : moved.refusal.code
}

async function lastNumberIn(dataDir: string, table: (typeof numberedTables)[number]): Promise<number> {
  const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
  try {
    return await sqliteSource(database).lastNumber(table)
  } finally {
    database.close()
  }
}
