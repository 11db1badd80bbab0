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
import { sourceFiles } from './source-files.mjs'

const css = (text) => physicalCssProblems([{ path: 'packages/desk/src/desk.css', text }])
const note = (text) => looseEndProblems([{ path: 'packages/core/src/a.ts', text }])
const name = (path) => fileNameProblems([{ path, text: '' }])
const sql = (text, path = 'packages/server/src/storage/comments.ts') => rewrittenTextProblems([{ path, text }])

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
