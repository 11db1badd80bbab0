import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { routes, type Receipt } from '@verbatim/contract'
import { createToken, runCommand, startProgram, temporaryFolder, until, type Program } from '../program.ts'
import { apiOf, bearer, submission } from '../api/newsroom.ts'

const env = { VERBATIM_LIMITS: 'off' }
const onPostgres = process.env['VERBATIM_TEST_ENGINE'] === 'postgres'

interface Acknowledged {
  readonly receipts: readonly Receipt[]
  /** By comment: what was decided, for those whose decision was answered. */
  readonly decided: ReadonlyMap<string, 'approved' | 'rejected'>
}

interface Load {
  /** What had been acknowledged when it was asked for. */
  acknowledged(): Acknowledged
  stop(): Promise<void>
}

const senders = 8

/** Readers who send and moderators who decide, each as fast as it is answered. */
async function startLoad(program: Program): Promise<Load & { readonly storyId: string }> {
  const api = apiOf(program)
  const { id } = await api.as(bearer(await createToken(program.dataDir, ['stories']))).ask(routes.putStory, { body: { url: 'https://news.example/load', headline: 'Under load' } })
  const storyId = id ?? assert.fail()
  const moderator = api.as(bearer(await createToken(program.dataDir, ['moderation'])))
  const receipts: Receipt[] = []
  const decided = new Map<string, 'approved' | 'rejected'>()
  const ended = new AbortController()

  async function send(sender: number): Promise<void> {
    for (let index = 0; !ended.signal.aborted; index += 1) {
      const receipt = await api.ask(routes.submitComment, { params: { storyId }, body: submission({ body: `From ${sender}: ${index} ڕۆژنامە\n`, email: `reader-${sender}-${index % 20}@example.org` }) })
      receipts.push(receipt)
      if (index % 2 === 0) continue
      const approves = index % 4 === 1
      const verdict = approves ? { verdict: 'approve' } : { verdict: 'reject', guidelines: ['threats', 'profanity'] }
      await moderator.ask(routes.decide, { body: { items: [{ commentId: receipt.comment.id, ...verdict }] } })
      decided.set(receipt.comment.id, approves ? 'approved' : 'rejected')
    }
  }

  const sending = Array.from({ length: senders }, (_, sender) => send(sender))
  return {
    storyId,
    acknowledged: () => ({ receipts: [...receipts], decided: new Map(decided) }),
    async stop() {
      ended.abort()
      await Promise.all(sending)
    },
  }
}

describe('a backup taken under load', async () => {
  const program = await startProgram({ env })
  const { acknowledged, stop, storyId } = await startLoad(program)
  const shelf = join(temporaryFolder(), 'backups')
  mkdirSync(shelf)
  const backups: { readonly file: string; readonly before: Acknowledged; readonly after: Acknowledged }[] = []
  for (const number of [1, 2, 3]) await backUp(number).catch(stopAndThrow)
  await stop()

  async function backUp(number: number): Promise<void> {
    await until('some more is acknowledged', () => acknowledged().receipts.length >= number * 200, 60_000)
    const file = join(shelf, `${number}.backup`)
    const before = acknowledged()
    const { code, stderr, stdout } = await runCommand(['backup', file, '--data', program.dataDir])
    assert.equal(code, 0, stderr)
    assert.match(stdout, /\d+ rows in \d+ tables, schema \d+, checked/)
    assert.match(stderr, /^copying {3}100 %$/m)
    backups.push({ file, before, after: acknowledged() })
  }

  async function stopAndThrow(error: unknown): Promise<never> {
    await stop()
    throw error
  }

  it('is there alone, for its owner alone, and the writers went on meanwhile', (t) => {
    assert.deepEqual(readdirSync(shelf), ['1.backup', '2.backup', '3.backup'])
    for (const { file, before, after } of backups) {
      t.diagnostic(`${before.receipts.length} receipts before it began, ${after.receipts.length - before.receipts.length} more until it was there`)
      assert.equal(statSync(file).mode & 0o077, 0)
      assert.ok(after.receipts.length > before.receipts.length)
    }
  })

  for (const index of [0, 1, 2]) {
    it(`brings back all that was acknowledged before it began, and nothing by halves: ${index + 1}`, async () => {
      const { file, before } = backups[index] ?? assert.fail()
      // Always a folder, whichever engine the tests run on: its tables can be looked into.
      const folder = join(temporaryFolder(), 'folder')
      const dataDir = join(temporaryFolder(), 'restored')
      for (const place of [[`--data=${folder}`], ['--data', dataDir]]) {
        const { code, stderr, stdout } = await runCommand(['restore', file, ...place])
        assert.equal(code, 0, stderr)
        assert.match(stdout, /^Restored \d+ rows as they stood at \d{4}-/)
      }
      assertWhole(folder)
      const restored = await startProgram({ dataDir, env })
      await assertAll(restored, { storyId, before })
      await restored.stop()
    })
  }

  it('does not take the place of a database, which is never replaced', { skip: !onPostgres && 'of PostgreSQL alone' }, async () => {
    for (const more of [[], ['--force']]) {
      const { code, stderr } = await runCommand(['restore', backups[0]?.file ?? '', '--data', program.dataDir, ...more])
      assert.equal(code, 1)
      assert.match(stderr, /holds a site already, and it was left as it is/)
    }
  })

  it('does not take the place of a site in use, and does of one that is not, which stays beside it', { skip: onPostgres && 'of SQLite alone' }, async () => {
    const { file } = backups[0] ?? assert.fail()
    const refused = await runCommand(['restore', file, '--data', program.dataDir])
    assert.equal(refused.code, 1)
    assert.match(refused.stderr, /holds a site already/)
    const inUse = await runCommand(['restore', file, '--force', '--data', program.dataDir])
    assert.equal(inUse.code, 1)
    assert.match(inUse.stderr, /in use: stop the server first/)
    assert.equal((await fetch(`${program.url}/readyz`)).status, 200)
    await program.stop()
    const replaced = await runCommand(['restore', file, '--force', '--data', program.dataDir])
    assert.equal(replaced.code, 0, replaced.stderr)
    const aside = /^What was there before is at (\S+)$/m.exec(replaced.stdout)?.[1] ?? assert.fail(replaced.stdout)
    assert.ok(statSync(aside).size > 0)
  })
})

/** Each receipt opens its comment, the text byte for byte, in a state that it had then or later. */
async function assertAll(restored: Program, { storyId, before }: { readonly storyId: string; readonly before: Acknowledged }): Promise<void> {
  const api = apiOf(restored)
  let approved = 0
  for (const { comment, receipt } of before.receipts) {
    const found = (await api.ask(routes.receipt, { params: { token: receipt.token } })).comment
    assert.deepEqual([found.id, found.body, found.bodySha256], [comment.id, comment.body, comment.bodySha256])
    const decision = before.decided.get(comment.id)
    if (decision !== undefined) assert.equal(found.status, decision)
    if (found.status === 'approved') approved += 1
  }
  const { commentCount } = await api.ask(routes.story, { params: { storyId } })
  assert.ok(commentCount !== undefined && commentCount >= approved)
}

/** What is written in one transaction is there together, so no number contradicts another. */
function assertWhole(dataDir: string): void {
  const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
  try {
    const none = (what: string, sql: string) => assert.deepEqual(database.prepare(sql).all(), [], what)
    none('each comment has its event', `select id from comments where not exists (select 1 from events where comment_id = comments.id and kind = 'comment.submitted')`)
    none('each comment has its commenter counted', 'select id from commenters where submitted <> (select count(*) from comments where commenter_id = commenters.id)')
    none('each decision has its event', 'select id from decisions where not exists (select 1 from events where decision_id = decisions.id)')
    none('each rejection has its reasons', `select id from decisions where verdict = 'reject' and not exists (select 1 from decision_guidelines where decision_id = decisions.id)`)
    none('each decision is the state of its comment', `
      select comments.id from comments join decisions on decisions.comment_id = comments.id
      where comments.status <> case decisions.verdict when 'approve' then 'approved' else 'rejected' end`)
    none('each state has its decision', `select id from comments where status <> 'pending' and not exists (select 1 from decisions where comment_id = comments.id)`)
    none('each story counts what is published', `select id from stories where comment_count <> (select count(*) from comments where story_id = stories.id and status = 'approved')`)
    none('nothing refers to what is not there', 'pragma foreign_key_check')
  } finally {
    database.close()
  }
}
