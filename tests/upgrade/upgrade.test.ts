import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { defaultGuidelines } from '@verbatim/core'
import { createToken, runCommand, startProgram, temporaryFolder, until, type Program } from '../program.ts'
import { apiOf, bearer, submission } from '../api/newsroom.ts'
import { samples, type Sample } from './sample.ts'

const env = { VERBATIM_LIMITS: 'off' }

function databaseIn(dataDir: string): DatabaseSync {
  return new DatabaseSync(join(dataDir, 'verbatim.db'))
}

/** A data folder as the older version left it. */
function oldFolder({ sql }: { readonly sql: string }): string {
  const dataDir = temporaryFolder()
  const database = databaseIn(dataDir)
  database.exec(`pragma journal_mode = wal; begin; pragma defer_foreign_keys = on; ${sql} commit`)
  database.close()
  return dataDir
}

type Contents = ReadonlyMap<string, { readonly columns: readonly string[]; readonly rows: readonly SQLOutputValue[][] }>

/** All that the tables hold, with the columns given or all that are stored. */
function contentsOf(dataDir: string, like?: Contents): Contents {
  const database = databaseIn(dataDir)
  try {
    const tables = database.prepare(`select name from sqlite_schema where type = 'table' and name not in ('schema_version', 'sqlite_sequence', 'write_checks', 'desk_changes')`).all().map(({ name }) => String(name))
    return new Map(tables.map((table) => {
      const columns = like?.get(table)?.columns ?? database.prepare('select name from pragma_table_xinfo(?) where hidden = 0').all(table).map(({ name }) => String(name))
      const rows = database.prepare(`select ${columns.join(', ')} from ${table}`).all().map((row) => columns.map((name) => row[name] ?? null))
      return [table, { columns, rows }]
    }))
  } finally {
    database.close()
  }
}

// What a running server changes by itself: it offers a link, assesses what waits anew, and forgets what is past keeping.
const ownTables = ['setup_links', 'sessions', 'answers', 'assessments', 'draft_reasons', 'terms', 'term_versions', 'term_changes']
// Made of the comments at its leisure, and what the engine keeps of the words.
const searchTables = /^(comment_prints|comment_words(_\w+)?|search_standing)$/
const ownColumns = ['priority', 'language']

function withoutOwnWork(contents: Contents): Contents {
  return new Map([...contents].filter(([table]) => !ownTables.includes(table) && !searchTables.test(table)).map(([table, { columns, rows }]) => {
    const kept = columns.map((name) => table !== 'comments' || !ownColumns.includes(name))
    return [table, { columns, rows: rows.map((row) => row.filter((_, index) => kept[index])) }]
  }))
}

describe('the samples', () => {
  it('are one of each version of the schema but perhaps the newest, which has one once it ships', async () => {
    const dataDir = temporaryFolder()
    assert.equal((await runCommand(['site', 'set', '--data', dataDir])).code, 0)
    const database = databaseIn(dataDir)
    const newest = Number(database.prepare('select max(version) as version from schema_version').get()?.['version'])
    database.close()
    const versions = samples().map(({ schema }) => schema)
    assert.deepEqual(versions, Array.from({ length: versions.length }, (_, index) => index + 1))
    assert.ok(versions.length === newest || versions.length === newest - 1, `${versions.length} samples, and ${newest} versions`)
  })
})

for (const sample of samples()) {
  describe(`data of schema ${sample.schema}`, async () => {
    const dataDir = oldFolder(sample)
    const before = contentsOf(dataDir)
    const migrated = await runCommand(['site', 'set', '--data', dataDir])
    const brought = contentsOf(dataDir, before)

    it('keeps every row as it was, under the newest schema', () => {
      assert.equal(migrated.code, 0, migrated.stderr)
      for (const [table, { rows }] of before) assert.deepEqual(brought.get(table)?.rows, rows, table)
      const database = databaseIn(dataDir)
      assert.equal(database.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
      database.close()
    })

    const program = await startProgram({ dataDir, env })
    const api = apiOf(program)

    it('lets everybody go on with what they were told', async () => {
      await assertPromises(program, sample)
      const after = withoutOwnWork(contentsOf(dataDir, before))
      for (const [table, { rows }] of withoutOwnWork(before)) assert.deepEqual(after.get(table)?.rows, rows, table)
    })

    it('tells its guidelines in languages that came later, where they are the product’s own', async () => {
      const { items } = await api.ask(routes.guidelines, { headers: { 'accept-language': 'de' } })
      assert.deepEqual(items, defaultGuidelines.items.map(({ key, kind, wording }) => ({ key, kind, ...wording.de })))
    })

    it('takes new comments and decisions, and lets the administrator in', async () => {
      const { comment } = await api.ask(routes.submitComment, { params: { storyId: sample.storyId }, body: submission({ parentId: sample.comments[0]?.id }) })
      const waiting = sample.comments.find(({ status }) => status === 'pending') ?? assert.fail()
      const items = [comment.id, waiting.id].map((commentId) => ({ commentId, verdict: 'approve' }))
      const decided = await api.as(bearer(sample.moderationToken)).ask(routes.decide, { body: { items } })
      assert.deepEqual(decided.items.map((item) => Object(item).status), ['approved', 'approved'])
      assert.equal((await api.call(routes.signIn, { body: sample.admin })).status, 200)
    })

    it('is backed up, restored and the same', async () => {
      await program.stop()
      const [file, restored] = [join(temporaryFolder(), 'a.backup'), join(temporaryFolder(), 'data')]
      assert.equal((await runCommand(['backup', file, '--data', dataDir])).code, 0)
      assert.equal((await runCommand(['restore', file, '--data', restored])).code, 0)
      assert.deepEqual(contentsOf(restored), contentsOf(dataDir))
    })
  })

  it(`a backup of schema ${sample.schema} made as it was is restored under the newest`, async () => {
    const dataDir = oldFolder(sample)
    const before = contentsOf(dataDir)
    const [file, restored] = [join(temporaryFolder(), 'a.backup'), join(temporaryFolder(), 'data')]
    const made = await runCommand(['backup', file, '--data', dataDir])
    assert.equal(made.code, 0, made.stderr)
    // The command touches nothing: the older version may still serve.
    const database = databaseIn(dataDir)
    assert.equal(database.prepare('select max(version) as version from schema_version').get()?.['version'], sample.schema)
    database.close()
    const put = await runCommand(['restore', file, '--data', restored])
    assert.equal(put.code, 0, put.stderr)
    const after = contentsOf(restored, before)
    for (const [table, { rows }] of before) assert.deepEqual(after.get(table)?.rows, rows, table)
  })
}

/** Each receipt opens its comment in the state it had; the public sees what was approved, and nothing else. */
async function assertPromises(program: Program, { storyId, comments }: Sample): Promise<void> {
  const api = apiOf(program)
  for (const { id, body, bodySha256, receiptToken, status } of comments) {
    const { comment } = await api.ask(routes.receipt, { params: { token: receiptToken } })
    assert.deepEqual([comment.id, comment.body, comment.bodySha256, comment.status], [id, body, bodySha256, status])
  }
  const approved = comments.filter(({ status }) => status === 'approved')
  const { items } = await api.ask(routes.comments, { params: { storyId } })
  assert.ok(JSON.stringify(items).includes(JSON.stringify(approved[0]?.body)))
  assert.equal((await api.ask(routes.story, { params: { storyId } })).commentCount, approved.length)
}

describe('a migration of the next version, made while this one serves', async () => {
  const program = await startProgram({ env })
  const api = apiOf(program)
  const { id } = await api.as(bearer(await createToken(program.dataDir, ['stories']))).ask(routes.putStory, { body: { url: 'https://news.example/next', headline: 'Next' } })
  const storyId = id ?? assert.fail()
  const moderator = api.as(bearer(await createToken(program.dataDir, ['moderation'])))
  const ended = new AbortController()
  let answered = 0
  const load = Promise.all([1, 2, 3, 4].map(async (sender) => {
    while (!ended.signal.aborted) {
      const { comment } = await api.ask(routes.submitComment, { params: { storyId }, body: submission({ email: `reader-${sender}@example.org` }) })
      await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
      answered += 1
    }
  }))

  it('of the kinds that are allowed, troubles nobody', async () => {
    try {
      await until('the load runs', () => answered > 20)
      migrateToNext(program.dataDir)
      const then = answered
      await until('the load has gone on', () => answered > then + 20)
    } finally {
      ended.abort()
    }
    await load
    assert.equal((await api.ask(routes.story, { params: { storyId } })).commentCount, answered)
    assert.doesNotMatch(program.log(), /"level":(50|60)/)
  })

  it('is refused by this version once it starts anew, in words that say what to do', async () => {
    await program.stop()
    for (const command of [['serve', '--port', '0'], ['site', 'set'], ['backup', join(temporaryFolder(), 'x')]]) {
      const { code, stderr } = await runCommand([...command, '--data', program.dataDir])
      assert.equal(code, 1, command.join(' '))
      assert.match(stderr, /newer Verbatim \(schema \d+; this one knows up to \d+\)\. Start that version or a later one\./)
    }
  })
})

/** One of each kind that docs/upgrade.md allows. */
function migrateToNext(dataDir: string): void {
  const database = databaseIn(dataDir)
  try {
    database.exec(`
      pragma busy_timeout = 5000;
      begin immediate;
      create table next_things (site_id text not null references sites (id), position integer not null, primary key (site_id, position)) strict;
      create index next_things_by_position on next_things (position);
      alter table comments add column next_fact text;
      alter table decisions add column next_count integer not null default 0;
      create index comments_by_next_fact on comments (site_id, next_fact) where next_fact is not null;
      insert into schema_version (version) select max(version) + 1 from schema_version;
      commit;
    `)
  } finally {
    database.close()
  }
}
