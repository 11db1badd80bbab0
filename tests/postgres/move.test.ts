import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import pg from 'pg'
import { routes, type Story } from '@verbatim/contract'
import { runCommand, startProgram, temporaryFolder } from '../program.ts'
import { apiOf, submission } from '../api/newsroom.ts'

const server = process.env['VERBATIM_TEST_DATABASE'] ?? assert.fail('npm test -- postgres starts a PostgreSQL')
const name = `verbatim_move_${process.pid}`
await administer(`create database ${name}`)
after(() => administer(`drop database ${name} with (force)`))
const url = URL.parse(server) ?? assert.fail()
url.pathname = `/${name}`
const database = url.href

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** With `=`, so that the folder stays one where the tests run on PostgreSQL. */
function startAt(place: string) {
  return startProgram({ args: [place, '--no-demo'] })
}

describe('verbatim move', () => {
  it('carries a site from its folder into PostgreSQL and back, with the same checksums on the way', async () => {
    const [first, last] = [join(temporaryFolder(), 'first'), join(temporaryFolder(), 'last')]
    assert.equal((await runCommand(['story', 'import', `--data=${first}`, new URL('../../README.md', import.meta.url).pathname])).code, 0)
    const there = await runCommand(['move', '--from', first, '--to', database])
    assert.equal(there.code, 0, there.stderr)
    assert.match(there.stderr, /^comparing 100 %$/m)
    const env = { VERBATIM_MOVE_FROM: database, VERBATIM_MOVE_TO: last }
    const back = await runCommand(['move'], env)
    assert.equal(back.code, 0, back.stderr)
    assert.equal(back.stdout, there.stdout)
    assert.match(there.stdout, /^stories +1 {2}[0-9a-f]{64}$/m)
  })

  it('is refused while a server runs on the database, in words that tell no password', async () => {
    const program = await startAt(`--database=${database}`)
    const [story]: readonly Partial<Story>[] = Object(await apiOf(program).ask(routes.stories)).items
    await apiOf(program).ask(routes.submitComment, { params: { storyId: story?.id ?? assert.fail() }, body: submission() })
    const { code, stderr } = await runCommand(['move', '--from', database, '--to', join(temporaryFolder(), 'x')])
    assert.equal(code, 1)
    assert.match(stderr, /in use: stop the server first/)
    assert.ok(url.password === '' || !stderr.includes(url.password))
    const well = await runCommand(['doctor', `--database=${database}`])
    assert.match(well.stdout, /^well +storage +PostgreSQL \d+/m)
    assert.match(well.stdout, /^well +schema/m)
    await program.stop()
    assert.equal((await runCommand(['move', '--from', database, '--to', join(temporaryFolder(), 'x')])).code, 0)
  })
})
