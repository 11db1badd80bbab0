import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { root } from '../set-up.mjs'

describe('the linter, as the project configures it', () => {
  let folder
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-lint-'))
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    cpSync(join(root, 'tools', 'checks'), join(folder, 'tools', 'checks'), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  })
  after(() => rmSync(folder, { recursive: true }))

  /** What it says about one file. */
  const lint = (path, ...lines) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, lines.join('\n'))
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=unix', '--deny-warnings', path], { cwd: folder, encoding: 'utf8' })
    rmSync(file)
    return stdout.split('\n').filter((line) => line.startsWith(path))
  }
  const catches = (rule, path, ...lines) => {
    it(`catches ${rule}: ${lines.join(' ')}`, () => assert.match(lint(path, ...lines).join('\n'), new RegExp(rule.replace(/[()]/g, '\\$&'))))
  }
  const passes = (path, ...lines) => {
    it(`passes ${path}: ${lines.join(' ')}`, () => assert.deepEqual(lint(path, ...lines), []))
  }
  const app = 'packages/server/src/app/a.ts'
  const test = 'packages/core/src/a.test.ts'

  describe('imports, however they are written', () => {
    catches('verbatim(imports)', app, "import { a } from '../storage/index.ts'", 'export const b = a')
    catches('verbatim(imports)', app, "import type { A } from '../storage/index.ts'", 'export type B = A')
    catches('verbatim(imports)', app, "import '../storage/index.ts'")
    catches('verbatim(imports)', app, "export { a } from '../storage/index.ts'")
    catches('verbatim(imports)', app, "export * from '../storage/index.ts'")
    catches('verbatim(imports)', app, "export const a = await import('../storage/index.ts')")
    catches('verbatim(imports)', app, 'export const a = await import(`../storage/${process.argv[2]}.ts`)')
    catches('verbatim(imports)', app, "export type A = import('../storage/index.ts').A")
    passes(app, "import type { Result } from '@verbatim/core'", 'export type Answer = Result<string, never>')
    passes(app, "// import '../storage/index.ts'", "export const a = \"import '../storage/index.ts'\"")
    passes('packages/server/src/wiring.ts', "export * from './storage/index.ts'")
  })

  describe('tests left out', () => {
    const [imported, held] = ["import { it, test } from 'node:test'", "it('holds', () => {})"]
    catches('verbatim(every-test-runs)', test, imported, held, "it.only('is alone', () => {})")
    catches('verbatim(every-test-runs)', test, imported, held, "test.skip('is left out', () => {})")
    catches('verbatim(every-test-runs)', test, imported, held, "test('is left out', { skip: 'slow' }, () => {})")
    passes(test, "import { it } from 'node:test'", "it('waits', { skip: process.platform === 'win32' && 'no signals' }, () => {})")
  })

  describe('the environment', () => {
    const rule = 'verbatim(environment-only-in-config)'
    catches(rule, app, 'export const a = process.env.HOME')
    catches(rule, app, "export const a = process['env'].HOME")
    catches(rule, app, 'export const { env } = process')
    catches(rule, 'packages/server/src/cli/a.ts', "import { env } from 'node:process'", 'export const a = env.HOME')
    passes('packages/server/src/config.ts', 'export const home = process.env.HOME')
  })

  describe('the house style', () => {
    catches('eslint(no-console)', app, "console.log('said')")
    passes('packages/server/src/cli/a.ts', "console.log('said')")
    catches('import(no-default-export)', app, 'export default 1')
    catches('typescript(no-explicit-any)', app, 'export const a = (b: any): string => String(b)')
    catches('typescript(no-non-null-assertion)', app, 'export const a = (b?: string): string => b!')
    catches('typescript(consistent-type-imports)', app, "import { Result } from '@verbatim/core'", 'export type A = Result<string, never>')
    catches('eslint(eqeqeq)', app, 'export const a = (b: string): boolean => b == null')
    catches('eslint(max-params)', app, 'export function a(b: 1, c: 1, d: 1, e: 1): number { return b + c + d + e }')
    catches('eslint(prefer-const)', app, 'let a = 1', 'export const b = a')
  })
})
