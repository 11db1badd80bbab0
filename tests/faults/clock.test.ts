/**
 * The wall clock of the server's machine is set while it runs: by an hour as where somebody mistook the time zone, by
 * most of a day, by a year as on a machine that starts without a battery. clock.c makes it so for the server alone; the
 * steady clock, which timers run by, goes on, as it does on such a machine.
 *
 * Keys of repeated requests are kept for 24 hours of the wall clock, so a clock that jumps further forgets them: the
 * jumps under load, where requests are repeated, stay within that, and those by a year begin with new keys.
 */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { routes } from '@verbatim/contract'
import { auditSqlite } from '../../packages/server/src/storage/suite/audit.ts'
import { apiOf, bearer, setUpAdmin, submission, type Credentials } from '../api/newsroom.ts'
import { startProgram, temporaryFolder, type Program } from '../program.ts'
import { assertWhole } from './invariants.ts'
import { serverAt, setScene, settle, startLoad, type Scene } from './load.ts'
import { compilePreload } from './preload.ts'
import { seededChance } from './seeded.ts'
import { newWitness, now, type Witness } from './witness.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const yearMs = 365 * dayMs
const loadMs = 250

const library = compilePreload('clock', temporaryFolder())
const admin = { email: 'mina@example.org', password: 'a long pass phrase' }

describe('a clock that is set', { skip: library === undefined && 'NOT TESTED: needs Linux and a compiler of C' }, async () => {
  if (library === undefined) return
  const offset = join(temporaryFolder(), 'offset')
  const setClock = (ms: number) => {
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64LE(BigInt(ms))
    // In place: the server has the file mapped.
    writeFileSync(offset, bytes, { flag: 'r+' })
  }
  writeFileSync(offset, Buffer.alloc(8))
  const env = { VERBATIM_LIMITS: 'off', LD_PRELOAD: library, CLOCK_OFFSET: offset }
  const first = await startProgram({ env })
  const { dataDir } = first
  const scene = await setScene(first)
  const session = await setUpAdmin(apiOf(first), first, admin)
  const chance = seededChance()
  const witness = newWitness()

  it('loses nothing, repeats nothing and signs nobody out, back and forward within a day under load', async (t) => {
    t.diagnostic(`seed ${chance.seed}`)
    const load = startLoad([serverAt(first.url, scene)], { scene, witness, chance })
    for (const hours of [-1, 1, -11, 11, 0, -11, 0]) {
      setClock(hours * hourMs)
      await setTimeout(loadMs)
      await assertSignedIn(first, session)
    }
    await load.stop()
    await checkAll(first, { scene, witness, keysFrom: 0 })
  })

  it('loses nothing and shows nothing else when set back and forward by a year', async () => {
    for (const years of [-1, 1, 0]) {
      setClock(years * yearMs)
      const keysFrom = now()
      const load = startLoad([serverAt(first.url, scene)], { scene, witness, chance })
      await setTimeout(loadMs)
      await load.stop()
      await checkAll(first, { scene, witness, keysFrom })
    }
  })

  it('gives what stands in the order of the times that were told, each once, page after page', async () => {
    const api = apiOf(first)
    for (const { id } of scene.stories) {
      const seen: { readonly id: string; readonly submittedAt: string | undefined }[] = []
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: readonly { id: string; submittedAt?: string }[]; nextCursor: string | null } =
          await api.ask(routes.comments, { params: { storyId: id ?? '' }, query: { sort: 'oldest', limit: 3, ...(cursor === '' ? {} : { cursor }) } })
        seen.push(...page.items.map((item) => ({ id: item.id, submittedAt: item.submittedAt })))
        cursor = page.nextCursor
      }
      const times = seen.flatMap(({ submittedAt }) => submittedAt ?? [])
      assert.equal(new Set(seen.map((item) => item.id)).size, seen.length)
      assert.deepEqual(times, times.toSorted())
    }
  })

  it('leaves no old page valid: a removal counts for who asks with an old ETag', async () => {
    const api = apiOf(first)
    const moderator = api.as(bearer(scene.token))
    const params = { storyId: scene.stories[0]?.id ?? '' }
    const path = `${first.url}/api/v1/stories/${params.storyId}/comments`
    setClock(0)
    const { comment } = await api.ask(routes.submitComment, { params, body: submission({ body: 'Shown for a while' }) })
    await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    const before = await fetch(path)
    assert.match(await before.text(), /Shown for a while/)
    setClock(-hourMs)
    const etag = before.headers.get('etag') ?? assert.fail('a thread has no ETag')
    assert.equal((await fetch(path, { headers: { 'if-none-match': etag } })).status, 304)
    await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' }] } })
    const after = await fetch(path, { headers: { 'if-none-match': etag } })
    assert.equal(after.status, 200)
    assert.doesNotMatch(await after.text(), /Shown for a while/)
  })

  it('lets a server start a year too early, on data from its future', async () => {
    await first.kill()
    setClock(-yearMs)
    const early = await startProgram({ dataDir, env })
    await assertSignedIn(early, session)
    const server = serverAt(early.url, scene)
    const receipt = await server.api.ask(routes.submitComment, { params: { storyId: scene.stories[0]?.id ?? '' }, body: submission() })
    assert.equal(receipt.comment.submittedAt.slice(0, 4), String(new Date(Date.now() - yearMs).getUTCFullYear()))
    assert.deepEqual((await auditSqlite(dataDir)).contradictions, [])
    await early.stop()
  })

  it('locks nobody out who was let in before it was set back', async () => {
    setClock(0)
    const limited = await startProgram({ dataDir, env: { ...env, VERBATIM_LIMITS: 'on' } })
    const params = { storyId: scene.stories[0]?.id ?? '' }
    const submit = () => apiOf(limited).call(routes.submitComment, { params, body: submission() })
    assert.equal((await submit()).status, 202)
    setClock(-yearMs)
    assert.equal((await submit()).status, 202)
    await limited.stop()
  })
})

interface Checking {
  readonly scene: Scene
  readonly witness: Witness
  readonly keysFrom: number
}

async function checkAll(program: Program, { scene, witness, keysFrom }: Checking): Promise<void> {
  const server = serverAt(program.url, scene)
  await settle(server, witness)
  await assertWhole(server, { scene, witness, keysFrom, audit: () => auditSqlite(program.dataDir) })
}

async function assertSignedIn(program: Program, session: Credentials): Promise<void> {
  assert.equal((await apiOf(program).as(session).ask(routes.session)).user.email, admin.email)
}
