import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { problems, routes, type AnswerOf, type Receipt } from '@verbatim/contract'
import { auditSqlite } from '../../packages/server/src/storage/suite/audit.ts'
import { createToken, runCommand, startProgram, temporaryFolder, until } from '../program.ts'
import { apiOf, bearer, checkProblem, submission, type Api } from '../api/newsroom.ts'
import { assertWhole } from './invariants.ts'
import { serverAt, setScene, settle, startLoad } from './load.ts'
import { readThread } from './readers.ts'
import { seededChance } from './seeded.ts'
import { fileInPlaceOf, readOnlyFolder, smallDisk } from './small-disk.ts'
import { newWitness } from './witness.ts'

const disk = smallDisk()
const crowded = smallDisk()
const locked = readOnlyFolder()
const env = { VERBATIM_LIMITS: 'off' }

describe('a full disk', { skip: disk === undefined && 'NOT TESTED: needs the right to mount a disk, or the program prlimit' }, async () => {
  if (disk === undefined) return
  const dataDir = join(disk.folder, 'data')
  mkdirSync(dataDir)
  const program = await startProgram({ dataDir, env })
  const { pid } = program
  const api = apiOf(program)
  const [stories, moderation] = [await createToken(dataDir, ['stories']), await createToken(dataDir, ['moderation'])]
  const moderator = api.as(bearer(moderation))
  const { id, slug } = await api.as(bearer(stories)).ask(routes.putStory, { body: { url: 'https://news.example/disk', headline: 'On a small disk' } })
  const params = { storyId: id ?? '' }
  const page = `/stories/${encodeURIComponent(slug ?? '')}`
  const before = await api.ask(routes.submitComment, { params, body: submission({ body: 'Before the disk was full' }) })
  await moderator.ask(routes.decide, { body: { items: [{ commentId: before.comment.id, verdict: 'approve' }] } })
  const kept: Receipt[] = [await api.ask(routes.submitComment, { params, body: submission({ body: 'Waits' }) })]

  it('is told as 503 with Retry-After, once there is no room', async (t) => {
    t.diagnostic(`tested with ${disk.means}`)
    disk.fill(pid)
    const { receipts, text } = await submitUntilFull(api, params)
    kept.push(...receipts)
    t.diagnostic(`${receipts.length} more found room in what SQLite had taken already`)
    assert.match(text, /storage-unavailable/)
    assert.doesNotMatch(text, new RegExp(disk.folder))
  })

  it('refuses all that would be written, and readiness with it', async () => {
    for (const [route, input] of [
      [routes.submitComment, { params, body: submission({ body: 'x'.repeat(5000) }), headers: { 'idempotency-key': 'k' } }],
      [routes.decide, { body: { items: [{ commentId: kept[0]?.comment.id, verdict: 'approve' }] } }],
      [routes.withdraw, { params: { token: kept[0]?.receipt.token ?? '' } }],
    ] as const) {
      await moderator.refused(route, input, 'storage-unavailable')
    }
    const ready = await fetch(`${program.url}/readyz`)
    assert.equal(ready.status, problems['storage-unavailable'].status)
    checkProblem({ headers: ready.headers, status: ready.status, json: await ready.json(), what: '/readyz' })
    assert.equal((await fetch(`${program.url}/healthz`)).status, 200)
  })

  it('is told to who sent the form, with what was typed', async () => {
    const body = new URLSearchParams({ name: 'a', email: 'a@example.org', body: `Typed before the disk was full. ${'x'.repeat(4900)}` })
    const response = await fetch(`${program.url}${page}/comments`, { method: 'POST', redirect: 'manual', headers: { accept: 'text/html' }, body })
    const markup = await response.text()
    assert.equal(response.status, 503)
    assert.match(response.headers.get('retry-after') ?? '', /^\d+$/)
    assert.match(markup, /Typed before the disk was full\./)
  })

  it('leaves reading alone', async () => {
    const { items } = await api.ask(routes.comments, { params })
    assert.deepEqual(items.map((item) => item.id), [before.comment.id])
    for (const path of ['/', page, '/guidelines', `/receipts/${before.receipt.token}`]) assert.equal((await fetch(`${program.url}${path}`)).status, 200, path)
    await moderator.ask(routes.queue)
  })

  const skip = disk.bindsServerAlone && 'NOT TESTED: needs the right to mount a disk, since only the running server runs out of room here'

  it('is told by a command in a line, without a stack', { skip }, async () => {
    const { code, stderr } = await runCommand(['site', 'set', '--name', 'x', '--data', join(disk.folder, 'another')])
    assert.equal(code, 1)
    assertClear(stderr)
  })

  it('tells the operator in the log, and nothing of what people wrote', async () => {
    await program.logged(/the store cannot be written or read/)
    assert.doesNotMatch(program.log(), /xxxxx|@example\.org|Typed before|Waits/)
  })

  it('is over once there is room: nothing was half-written', async () => {
    disk.free(pid)
    assert.equal((await fetch(`${program.url}/readyz`)).status, 200)
    const after = await api.ask(routes.submitComment, { params, body: submission({ body: 'After' }), headers: { 'idempotency-key': 'k' } })
    kept.push(after)
    await assertKept(moderator, { storyId: params.storyId, kept })
    await program.kill()
    const again = await startProgram({ dataDir, env })
    await assertKept(apiOf(again).as(bearer(moderation)), { storyId: params.storyId, kept })
    assert.equal((await apiOf(again).ask(routes.story, { params })).commentCount, 1)
    await again.stop()
  })

  it('is told at a start in a line, and the next start finds all well', { skip }, async () => {
    const fresh = join(disk.folder, 'fresh')
    disk.fill()
    const { code, stderr } = await runCommand(['serve', '--port', '0', '--data', fresh, '--no-demo'])
    assert.equal(code, 1)
    assertClear(stderr)
    disk.free()
    const next = await startProgram({ dataDir: fresh })
    assert.equal((await fetch(`${next.url}/readyz`)).status, 200)
  })
})

describe('a disk that fills up under load', { skip: crowded === undefined && 'NOT TESTED: needs the right to mount a disk, or the program prlimit' }, () => {
  it('refuses what it cannot keep, lets readers go on, and takes everything again once there is room', async (t) => {
    if (crowded === undefined) return
    const dataDir = join(crowded.folder, 'data')
    mkdirSync(dataDir)
    const program = await startProgram({ dataDir, env })
    const [scene, witness, chance] = [await setScene(program), newWitness(), seededChance()]
    t.diagnostic(`seed ${chance.seed}; tested with ${crowded.means}`)
    const server = serverAt(program.url, scene)
    const ready = async () => (await fetch(`${program.url}/readyz`)).status
    const load = startLoad([server], { scene, witness, chance })
    for (let times = 0; times < 2; times += 1) {
      const stored = witness.comments().length
      await until('something was stored', () => witness.comments().length > stored)
      crowded.fill(program.pid)
      await until('it is not ready', async () => await ready() === 503)
      for (const story of scene.stories) assert.notEqual(await readThread(server, story), undefined)
      crowded.free(program.pid)
      await until('it is ready', async () => await ready() === 200)
    }
    await load.stop()
    await settle(server, witness)
    await assertWhole(server, { scene, witness, audit: () => auditSqlite(dataDir) })
    await program.stop()
  })
})

describe('a read-only data folder', { skip: locked === undefined && 'NOT TESTED: root needs the right to mount a disk for it' }, () => {
  it('is told at a start and by every command, in a line that names it', async (t) => {
    if (locked === undefined) return
    t.diagnostic(`tested with ${locked.means}`)
    const used = join(locked.folder, 'used')
    const program = await startProgram({ dataDir: used })
    await program.stop()
    locked.lock()
    for (const dataDir of [used, join(locked.folder, 'new')]) {
      for (const command of [['serve', '--port', '0'], ['token', 'create', '--scope', 'stories'], ['site', 'set', '--name', 'x'], ['demo', 'remove']]) {
        const { code, stdout, stderr } = await runCommand([...command, '--data', dataDir])
        assert.deepEqual([code, stdout], [1, ''], command.join(' '))
        assertClear(stderr)
        assert.ok(stderr.includes(dataDir), stderr)
      }
    }
  })
})

it('a file in the place of the data folder is told at a start', async () => {
  const file = fileInPlaceOf(temporaryFolder())
  const { code, stderr } = await runCommand(['serve', '--port', '0', '--data', file])
  assert.equal(code, 1)
  assertClear(stderr)
  assert.ok(stderr.includes(file))
})

const mostTries = 3000

/** What had found room before is kept in the log that SQLite reuses, so the first refusal comes after some more. */
async function submitUntilFull(api: Api, params: Readonly<Record<string, string>>): Promise<{ readonly receipts: readonly Receipt[]; readonly text: string }> {
  const receipts: Receipt[] = []
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { status, json, text } = await api.call(routes.submitComment, { params, body: submission({ body: 'x'.repeat(5000) }) })
    if (status !== 202) return { receipts, text }
    receipts.push(Object(json))
  }
  throw new Error(`${mostTries} submissions found room on a full disk`)
}

/** That those with a receipt wait, each whole, and no others. */
async function assertKept(moderator: Api, { storyId, kept }: { storyId: string; kept: readonly Receipt[] }): Promise<void> {
  const stored = new Map<string, string | null>()
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: AnswerOf<typeof routes.queue> =
      await moderator.ask(routes.queue, { query: { storyId, limit: 200, ...(cursor === '' ? {} : { cursor }) } })
    for (const { comment } of page.items) stored.set(comment.id, comment.body)
    cursor = page.nextCursor
  }
  assert.equal(stored.size, kept.length)
  for (const { comment } of kept) assert.equal(stored.get(comment.id), comment.body)
}

/** For a person at a terminal: what, why, and no inside of the program. */
function assertClear(stderr: string): void {
  assert.match(stderr, /cannot|nothing can be stored/i)
  assert.ok(stderr.trim().split('\n').length <= 2, stderr)
  assert.doesNotMatch(stderr, /\bat .*:\d+:\d+|node:internal|\{/)
}
