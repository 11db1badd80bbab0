import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, it } from 'node:test'
import type { OnProgress, Place, Storage, TableFacts } from '../app/index.ts'
import { environment } from '../config.ts'
import { factsOf } from './copy.ts'
import { openPostgres, upkeep } from './index.ts'
import { migrations } from './migrate.ts'
import { ofOneMoment } from './postgres-upkeep.ts'
import { openSqlite } from './sqlite.ts'
import { sqliteSource } from './sqlite-copy.ts'
import { fill } from './suite/filled.ts'
import { testDatabases } from './suite/postgres-databases.ts'
import { newComment, siteId } from './suite/samples.ts'
import { numberedTables } from './tables.ts'

const databases = await testDatabases(environment()['VERBATIM_TEST_DATABASE'])
const folders: string[] = []
after(async () => {
  await databases.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const at = Date.UTC(2026, 4, 6)
const ignored = () => undefined

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-upkeep-'))
  folders.push(folder)
  return folder
}

function folderAt(dir: string): Place {
  return { kind: 'folder', dir }
}

async function emptyDatabase() {
  return { kind: 'postgres', urls: [await databases.makeEmpty()] } as const
}

async function filledDatabase() {
  const place = await emptyDatabase()
  const storage = await openPostgres({ ...place, connections: 4 })
  await fill(storage)
  await storage.close()
  return place
}

async function filledFolder(): Promise<string> {
  const dir = emptyFolder()
  const storage = await openSqlite({ dataDir: dir, writer: 'here' })
  await fill(storage)
  await storage.close()
  return dir
}

async function inFolder<T>(dir: string, ask: (source: ReturnType<typeof sqliteSource>) => Promise<T>): Promise<T> {
  const database = new DatabaseSync(join(dir, 'verbatim.db'))
  try {
    return await ask(sqliteSource(database))
  } finally {
    database.close()
  }
}

async function factsIn(place: Place): Promise<readonly TableFacts[]> {
  if (place.kind === 'folder') return inFolder(place.dir, (source) => factsOf(source, ignored))
  const found = await ofOneMoment(place, async (source) => ({ ok: true, value: await factsOf(source, ignored) }))
  return found.ok ? found.value : assert.fail(JSON.stringify(found.refusal))
}

async function moved(from: Place, to: Place, onProgress: OnProgress = ignored): Promise<readonly TableFacts[]> {
  const result = await upkeep.move({ from, to }, onProgress)
  return result.ok ? result.value : assert.fail(JSON.stringify(result.refusal))
}

async function refusalOf(result: Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string } }>): Promise<string | undefined> {
  const settled = await result
  return settled.ok ? undefined : settled.refusal.code
}

function breaksOff({ step }: Parameters<OnProgress>[0]): void {
  if (step === 'compare') throw new Error('pulled the plug')
}

/** That a comment is taken, and gets a number that no other had. */
async function assertGoesOn(storage: Storage): Promise<void> {
  const before = await storage.events.latest()
  const [story] = await storage.stories.list({ limit: 1 })
  assert.deepEqual(await storage.comments.receive(newComment(story?.id ?? assert.fail())), { kind: 'received' })
  assert.ok((await storage.events.latest()) > before)
}

describe('moving between SQLite and PostgreSQL', () => {
  it('and back carries every row, every character and every number', async () => {
    const [here, there, back] = [folderAt(await filledFolder()), await emptyDatabase(), folderAt(join(emptyFolder(), 'back'))]
    const out = await moved(here, there)
    assert.deepEqual(out.filter(({ rows }) => rows === 0), [])
    assert.deepEqual(await factsIn(there), await factsIn(here))
    assert.deepEqual(await moved(there, back), out)
    assert.deepEqual(await factsIn(back), await factsIn(here))
    for (const table of numberedTables) {
      const [first, last] = await Promise.all([here, back].map((place) => inFolder(place.kind === 'folder' ? place.dir : '', (source) => source.lastNumber(table))))
      assert.equal(last, first, table)
    }
    const storage = await openPostgres({ ...there, connections: 4 })
    await assertGoesOn(storage)
    await storage.close()
  })

  it('gives no number again that was given before, though its row is gone', async () => {
    const dir = await filledFolder()
    const last = await inFolder(dir, (source) => source.lastNumber('events'))
    const database = new DatabaseSync(join(dir, 'verbatim.db'))
    database.exec('delete from events')
    database.close()
    const there = await emptyDatabase()
    await moved(folderAt(dir), there)
    const storage = await openPostgres({ ...there, connections: 4 })
    await assertGoesOn(storage)
    assert.ok((await storage.events.latest()) > last)
    await storage.close()
  })

  it('is refused where a site is, where none is, and while a server runs at the source', async () => {
    const [database, other] = [await filledDatabase(), await filledDatabase()]
    assert.equal(await refusalOf(upkeep.move({ from: folderAt(await filledFolder()), to: database }, ignored)), 'site-exists')
    assert.equal(await refusalOf(upkeep.move({ from: database, to: other }, ignored)), 'site-exists')
    const to = join(emptyFolder(), 'to')
    assert.equal(await refusalOf(upkeep.move({ from: await emptyDatabase(), to: folderAt(to) }, ignored)), 'nothing-there')
    const server = await openPostgres({ ...database, connections: 2 })
    await server.check()
    assert.equal(await refusalOf(upkeep.move({ from: database, to: folderAt(to) }, ignored)), 'in-use')
    await server.close()
    await moved(database, folderAt(to))
  })

  it('that breaks off leaves nothing, and can be begun anew', async () => {
    const [here, there] = [folderAt(await filledFolder()), await emptyDatabase()]
    await assert.rejects(upkeep.move({ from: here, to: there }, breaksOff), /pulled the plug/)
    assert.deepEqual((await upkeep.examine(there)).state, 'absent')
    const back = emptyFolder()
    await assert.rejects(upkeep.move({ from: await filledDatabase(), to: folderAt(back) }, breaksOff), /pulled the plug/)
    assert.deepEqual(readdirSync(back), [])
    await moved(here, there)
    assert.deepEqual(await factsIn(there), await factsIn(here))
  })
})

describe('a backup of a site in PostgreSQL', () => {
  it('is restored in a folder, in a database, and is the same there', async () => {
    const source = await filledDatabase()
    const file = join(emptyFolder(), 'site.backup')
    const server = await openPostgres({ ...source, connections: 4 })
    const made = await upkeep.backUp({ from: source, file, existing: 'keep', at }, ignored)
    assert.ok(made.ok)
    assert.equal(made.value.engine, 'postgres')
    const [folder, database] = [folderAt(join(emptyFolder(), 'data')), await emptyDatabase()]
    const before = await factsIn(source)
    await assertGoesOn(server)
    await server.close()
    for (const to of [folder, database]) {
      const restored = await upkeep.restore({ file, to, existing: 'keep', at }, ignored)
      assert.ok(restored.ok)
      assert.deepEqual(await factsIn(to), before)
    }
    assert.equal(await refusalOf(upkeep.restore({ file, to: database, existing: 'replace', at }, ignored)), 'site-exists')
  })

  it('is one of the moment in which it began, whoever writes meanwhile', async () => {
    const source = await filledDatabase()
    const before = await factsIn(source)
    const server = await openPostgres({ ...source, connections: 4 })
    const [story] = await server.stories.list({ limit: 1 })
    const written: Promise<unknown>[] = []
    const writesMeanwhile: OnProgress = ({ step }) => {
      if (step === 'copy') written.push(server.comments.receive(newComment(story?.id ?? assert.fail())))
    }
    const made = await upkeep.backUp({ from: source, file: join(emptyFolder(), 'a'), existing: 'keep', at }, writesMeanwhile)
    assert.ok(made.ok && written.length > 10)
    await Promise.all(written)
    assert.deepEqual(made.value.tables, before)
    assert.notDeepEqual(await factsIn(source), before)
    await server.close()
  })

  it('of an older schema is made as it is, and restored under the newest', async () => {
    const source = await emptyDatabase()
    const client = await databases.client(source.urls[0] ?? '')
    await client.query('create table schema_version (version integer not null primary key)')
    for (const [index, { postgres }] of migrations.slice(0, 2).entries()) await client.query(`${postgres}; insert into schema_version (version) values (${index + 1})`)
    await client.query(`insert into sites (id, name, time_zone, created_at) values ('${siteId}', 'The Gazette', 'UTC', 1)`)
    const file = join(emptyFolder(), 'old.backup')
    const made = await upkeep.backUp({ from: source, file, existing: 'keep', at }, ignored)
    assert.ok(made.ok)
    assert.equal(made.value.schema, 2)
    assert.deepEqual((await client.query('select max(version) as version from schema_version')).rows, [{ version: 2 }])
    await client.end()
    const dir = join(emptyFolder(), 'data')
    assert.ok((await upkeep.restore({ file, to: folderAt(dir), existing: 'keep', at }, ignored)).ok)
    const storage = await openSqlite({ dataDir: dir, writer: 'here' })
    assert.equal((await storage.sites.find())?.name, 'The Gazette')
    await storage.close()
  })

  it('is refused where there is no site', async () => {
    assert.equal(await refusalOf(upkeep.backUp({ from: await emptyDatabase(), file: join(emptyFolder(), 'a'), existing: 'keep', at }, ignored)), 'nothing-there')
  })
})

describe('what the doctor is told of PostgreSQL', () => {
  it('is what holds there, without a change', async () => {
    const facts = await upkeep.examine(await filledDatabase())
    assert.ok(facts.state === 'present')
    assert.match(facts.engine, /^PostgreSQL \d+/)
    assert.deepEqual([facts.schema, facts.waiting > 0, facts.bytes > 1e6], [facts.knownSchema, true, true])
    assert.deepEqual(facts.settings.map(({ name }) => name), ['fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding', 'standby'])
    assert.deepEqual(facts.settings.find(({ name }) => name === 'standby'), { name: 'standby', found: 'no', wanted: ['no'] })
  })

  it('is that there is nothing, or nobody who answers, and never the password', async () => {
    const nothing = await emptyDatabase()
    assert.equal((await upkeep.examine(nothing)).state, 'absent')
    const client = await databases.client(nothing.urls[0])
    assert.deepEqual((await client.query(`select tablename from pg_tables where schemaname = 'public'`)).rows, [])
    await client.end()
    const facts = await upkeep.examine({ kind: 'postgres', urls: ['postgres://somebody:secret-word@127.0.0.1:1/nowhere'] })
    assert.equal(facts.state, 'unusable')
    assert.doesNotMatch(JSON.stringify(facts), /secret-word/)
  })
})
