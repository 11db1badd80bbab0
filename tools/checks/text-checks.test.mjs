import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileNameProblems } from './file-names.mjs'
import { rewrittenTextProblems } from './immutable-text.mjs'
import { lockFileProblems } from './lock-file.mjs'
import { physicalCssProblems } from './logical-css.mjs'
import { looseEndProblems } from './loose-ends.mjs'
import { migrationProblems } from './migrations.mjs'
import { sourceFiles } from './source-files.mjs'

const css = (text) => physicalCssProblems([{ path: 'packages/desk/src/desk.css', text }])
const note = (text) => looseEndProblems([{ path: 'packages/core/src/a.ts', text }])
const name = (path) => fileNameProblems([{ path, text: '' }])
const sql = (text, path = 'packages/server/src/storage/comments.ts') => rewrittenTextProblems([{ path, text }])
const migration = (text, path = 'packages/server/src/storage/migrations/0099-next.ts') => migrationProblems([{ path, text }])

function rule(title, problems, { catches, passes }) {
  describe(title, () => {
    for (const plant of catches) it(`catches ${plant}`, () => assert.equal(problems(plant).length, 1, `found ${problems(plant).join('; ') || 'nothing'}`))
    for (const clean of passes) it(`passes ${clean}`, () => assert.deepEqual(problems(clean), []))
  })
}

rule('CSS that mirrors', css, {
  catches: ['a { margin-left: 1px }', 'a{padding:0;padding-right:1px}', '.b {\n  left: 0;\n}', 'a { right: 0 }', 'a { border-left-width: 1px }',
    'a { border-top-left-radius: 1px }', 'a { text-align: left }', 'a { text-align:right; }', 'a { float: left }', '@media print { a { float: right } }'],
  passes: ['a { margin-inline-start: 1px }', '.left:hover { inset-inline: 0 }', 'a { text-align: start; float: inline-end }', '/* margin-left: 1px */ a { color: red }',
    '.to-right { --from-left: 1px }', '.a,\n.left:first-child {\n  color: red\n}', 'a { content: "left: 1" }'],
})

rule('loose ends', note, {
  catches: [`// ${'TO'}DO later`, `/* ${'FIX'}ME */`, `open('/${'work'}/main/data')`, `open('/${'home'}/ada/data')`, `open('/${'Users'}/ada/data')`, `open('/${'root'}/.cache')`],
  passes: ['a todo list', "fetch('https://example.org/work/1')", "get('/api/v1/work/1')", "open('/var/lib/verbatim')", "join(home, 'work')"],
})

rule('file names', name, {
  catches: ['packages/core/src/Decision.ts', 'packages/core/src/decision_state.ts', 'packages/core/src/utils.ts', 'packages/core/src/date-helpers.ts', 'packages/server/src/common/a.ts', 'tools/service.mjs'],
  passes: ['packages/core/src/decision.test.ts', 'packages/server/src/storage/migrations/0001-first.ts', '.ci/run', 'tests/api/terms-of-use.test.ts'],
})

rule("a comment's text", sql, {
  catches: ["db.updateTable('comments').set({ body: '' }).where('id', '=', id).execute()", "db\n  .updateTable('comments')\n  .set('body', text)\n  .execute()",
    "db.insertInto('comments').values(row).onConflict((c) => c.column('id').doUpdateSet({ body }))", "sql`update comments set status = 'x', body = ${text}`",
    "sql`insert into x`; sql`replace into comments values (1)`", "db.replaceInto('comments').values(row)"],
  passes: ["db.updateTable('comments').set({ status }).where('id', '=', id).execute()\ndb.insertInto('comments').values({ body })",
    "db.insertInto('comments').values({ body })", 'create trigger t before update of body on comments', "db.updateTable('drafts').set({ body }).execute()"],
})

rule('migrations that the version before can live with', migration, {
  catches: ['drop table stories', 'alter table stories drop column lead', 'alter table stories rename to articles', 'ALTER TABLE stories RENAME COLUMN lead TO teaser',
    'alter table stories alter column version type integer', 'alter table stories alter column version set data type integer', 'alter table stories alter column lead set not null',
    'alter table stories add column mood text not null', 'alter table stories add constraint x check (version > 0)', 'alter table stories add unique (lead)',
    'create unique index a on stories (lead)', 'create trigger a before insert on stories when new.lead is null begin select 1; end',
    'create trigger a before update of lead, body_html on stories for each row execute function b()', 'update stories set lead = null', 'delete from stories',
    'alter table stories add column mood text not null; alter table stories add column tone text default 1', 'drop trigger comments_stay on comments'],
  passes: ['create table moods (id text not null primary key)', 'create index a on stories (lead)', 'alter table stories add column mood text', 'drop index a',
    "alter table stories add column mood text not null default ''", 'alter table stories add column mood integer not null generated always as (1) stored',
    'create table moods (id text); create unique index a on moods (id); create trigger b before update on moods begin select 1; end; update moods set id = 1',
    '-- drop table stories', 'create function a() returns int language sql as $$ update stories set lead = null $$',
    'alter table stories add column mood text check (mood is null or lead is not null)', 'create trigger a after insert on stories begin insert into moods values (1); end', '/** rename to x */', 'create table moods (at integer, foreign key (a) references b (c) on delete cascade)'],
})

describe("a comment's text", () => {
  it('may be attacked by a test of the trigger', () => {
    assert.deepEqual(sql("db.updateTable('comments').set({ body: '' })", 'packages/server/src/storage/comments.test.ts'), [])
  })
})

describe('the lock file', () => {
  const complete = {
    packages: {
      '': { optionalDependencies: { a: '1' } },
      'node_modules/a': { optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { resolved: 'packages/b' },
    },
  }
  it('passes when complete', () => assert.deepEqual(lockFileProblems(complete), []))
  it('finds a package for another platform beside its user, too', () => {
    assert.deepEqual(lockFileProblems({ packages: { 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} } }), [])
  })
  it('is caught without a package for another platform', () => {
    assert.match(lockFileProblems({ packages: { 'node_modules/@x/a': { optionalDependencies: { b: '1' } } } }).join(), /b, optional for node_modules\/@x\/a, is missing/)
  })
  it('is caught with the address of a registry', () => {
    assert.equal(lockFileProblems({ packages: { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } } }).length, 1)
  })
})

describe('the files that are read', () => {
  it('are those of the program, without node_modules', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-files-'))
    for (const place of ['packages/core/src', 'packages/core/node_modules/a', 'tests/api', 'docs', '.ci']) mkdirSync(join(folder, place), { recursive: true })
    for (const file of ['packages/core/src/a.ts', 'packages/core/node_modules/a/a.ts', 'tests/api/a.test.ts', 'docs/a.ts', '.ci/run', 'packages/core/src/a.png']) {
      writeFileSync(join(folder, file), file)
    }
    const found = sourceFiles(folder)
    rmSync(folder, { recursive: true })
    assert.deepEqual(found.map(({ path }) => path), ['.ci/run', 'packages/core/src/a.ts', 'tests/api/a.test.ts'])
  })
})
