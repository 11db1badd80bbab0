import assert from 'node:assert/strict'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { runCommand, startProgram, temporaryFolder } from '../program.ts'

const skip = process.env['VERBATIM_TEST_ENGINE'] === 'postgres' && 'of data folders; tests/postgres has the same for databases'

interface Report {
  readonly well: boolean
  readonly findings: readonly { readonly about: string; readonly state: string; readonly message: string }[]
}

async function doctor(dataDir: string, args: readonly string[] = [], env = {}): Promise<Report & { readonly code: number | null }> {
  const { code, stdout, stderr } = await runCommand(['doctor', '--json', '--data', dataDir, ...args], env)
  assert.equal(stderr, '')
  const report: Report = JSON.parse(stdout)
  return { ...report, code }
}

function faultsOf({ findings }: Report): readonly string[] {
  return findings.filter(({ state }) => state === 'fault').map(({ about }) => about)
}

describe('verbatim doctor', { skip }, async () => {
  if (skip !== false) return
  const program = await startProgram()
  const { dataDir } = program
  const backups = temporaryFolder()
  await runCommand(['backup', join(backups, 'a.backup'), '--data', dataDir])

  it('finds nothing wrong with a site beside its running server, and says so in lines', async () => {
    const { code, stdout } = await runCommand(['doctor', '--data', dataDir, '--backups', backups])
    assert.equal(code, 0, stdout)
    for (const part of [/^well +program +Node v24/m, /^well +storage +SQLite 3\./m, /^well +durability +journal_mode=wal, synchronous=2/m, /^well +backup .*a\.backup, 0 minutes old/m]) assert.match(stdout, part)
  })

  it('says in JSON what it says in lines', async () => {
    const { code, well, findings } = await doctor(dataDir, ['--backups', backups])
    assert.deepEqual([code, well], [0, true])
    assert.ok(findings.length >= 9)
  })

  it('tells of a folder without a site, of one without a backup, and of a wrong configuration, with exit code 1', async () => {
    const missing = join(temporaryFolder(), 'missing')
    const found = await doctor(missing, ['--backups', temporaryFolder()], { VERBATIM_PORT: 'x', VERBATIM_URL: 'nowhere' })
    assert.equal(found.code, 1)
    assert.deepEqual(faultsOf(found), ['configuration', 'configuration', 'storage', 'backup'])
    assert.deepEqual(readdirSync(join(missing, '..')), [], 'it makes nothing')
  })

  it('tells of data that no database reads, and of a newer schema', async () => {
    const broken = temporaryFolder()
    writeFileSync(join(broken, 'verbatim.db'), 'a text long enough to be read as the header of a database, which it is not: '.repeat(2))
    assert.deepEqual(faultsOf(await doctor(broken)), ['storage'])
    const newer = temporaryFolder()
    await runCommand(['restore', join(backups, 'a.backup'), '--data', newer])
    const database = new DatabaseSync(join(newer, 'verbatim.db'))
    database.exec(`insert into schema_version (version) values (99)`)
    database.close()
    assert.deepEqual(faultsOf(await doctor(newer)), ['schema'])
  })

  it('warns of a folder that others may read', { skip: process.platform === 'win32' && 'NOT TESTED: Windows has no such rights' }, async () => {
    chmodSync(dataDir, 0o755)
    const { code, findings } = await doctor(dataDir, ['--backups', backups])
    assert.equal(code, 0)
    assert.match(findings.find(({ about }) => about === 'disk')?.message ?? '', /Others on this machine may read/)
  })
})

describe('verbatim move', { skip }, () => {
  it('carries a site, prints the checksum of each table, and the server goes on at the new place', async () => {
    const program = await startProgram({ args: [] })
    const { dataDir } = program
    const to = join(temporaryFolder(), 'there')
    const refused = await runCommand(['move', '--from', dataDir, '--to', to])
    assert.equal(refused.code, 1)
    assert.match(refused.stderr, /in use: stop the server first/)
    await program.stop()
    const moved = await runCommand(['move', '--from', dataDir, '--to', to])
    assert.equal(moved.code, 0, moved.stderr)
    assert.match(moved.stdout, /^stories +3 {2}[0-9a-f]{64}$/m)
    assert.match(moved.stderr, /^comparing 100 %$/m)
    const again = await startProgram({ dataDir: to, args: [] })
    assert.match(await (await fetch(again.url)).text(), /<article|<li/)
    const twice = await runCommand(['move', '--from', dataDir, '--to', to])
    assert.equal(twice.code, 1)
    assert.match(twice.stderr, /holds a site already/)
  })

  it('is refused without both places', async () => {
    for (const args of [[], ['--from', 'a'], ['--to', 'b']]) assert.equal((await runCommand(['move', ...args])).code, 2)
  })
})

describe('the commands that keep a site', () => {
  for (const command of ['backup', 'restore', 'move', 'doctor']) {
    it(`explains ${command} with --help, and does nothing`, async () => {
      const { code, stdout, stderr } = await runCommand([command, '--help'])
      assert.deepEqual([code, stderr], [0, ''])
      assert.match(stdout, new RegExp(`^verbatim ${command} `))
    })
  }

  it('tell of a place that cannot be written, in a line', { skip }, async () => {
    const site = temporaryFolder()
    await runCommand(['site', 'set', '--data', site])
    const { code, stderr } = await runCommand(['backup', join(site, 'no', 'such', 'folder'), '--data', site])
    assert.equal(code, 1)
    assert.match(stderr, /cannot be written/)
    assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/)
  })
})
