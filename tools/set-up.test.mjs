import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { isNode24, setUp } from './set-up.mjs'

describe('setting up', () => {
  let folder
  let installs
  const install = () => {
    installs += 1
    mkdirSync(join(folder, 'node_modules'), { recursive: true })
  }
  const write = (file, content) => {
    writeFileSync(join(folder, file), JSON.stringify(content))
    utimesSync(join(folder, file), 1000, 1000)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-set-up-'))
    installs = 0
    mkdirSync(join(folder, 'packages', 'core'), { recursive: true })
    write('package.json', { name: 'x', dependencies: {} })
    write('package-lock.json', { packages: {} })
    write('packages/core/package.json', { name: 'core' })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('installs once', () => {
    setUp(folder, install)
    setUp(folder, install)
    assert.equal(installs, 1)
  })

  for (const [file, content] of [
    ['package-lock.json', { packages: { 'node_modules/a': {} } }],
    ['package.json', { name: 'x', dependencies: { a: '1.0.0' } }],
    ['packages/core/package.json', { name: 'core', dependencies: { a: '1.0.0' } }],
  ]) {
    it(`installs again after a change of ${file}`, () => {
      setUp(folder, install)
      write(file, content)
      setUp(folder, install)
      assert.equal(installs, 2)
    })
  }

  it('leaves node_modules alone when only a script changed', () => {
    setUp(folder, install)
    write('package.json', { name: 'x', dependencies: {}, scripts: { start: 'x' } })
    setUp(folder, install)
    assert.equal(installs, 1)
  })

  it('takes what somebody installed by hand', () => {
    install()
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{}')
    setUp(folder, install)
    assert.equal(installs, 1)
  })
})

describe('the Node to run on', () => {
  for (const [version, isNew] of [['20.20.2', false], ['24.6.0', false], ['24.7.0', true], ['24.21.0', true], ['25.0.0', true]]) {
    it(`${isNew ? 'is' : 'is not'} ${version}`, () => assert.equal(isNode24(version), isNew))
  }
})
