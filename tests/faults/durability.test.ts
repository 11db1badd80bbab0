import assert from 'node:assert/strict'
import { createHash, randomInt } from 'node:crypto'
import { describe, it } from 'node:test'
import { routes, type AnswerOf, type Receipt } from '@verbatim/contract'
import { createToken, startProgram, type Program } from '../program.ts'
import { apiOf, bearer, submission } from '../api/newsroom.ts'

const submissions = 1000
const env = { VERBATIM_LIMITS: 'off' }

type QueuePage = AnswerOf<typeof routes.queue>

interface Sent {
  readonly receipts: readonly Receipt[]
  readonly lost: number
}

/** Sends all at once and ends the process, as a power cut would, when so many receipts have arrived. */
async function submitAndKill(program: Program, { storyId, killAt }: { storyId: string; killAt: number }): Promise<Sent> {
  const receipts: Receipt[] = []
  let lost = 0
  const submitOne = async (index: number) => {
    try {
      const response = await fetch(`http://127.0.0.1:${program.port}/api/v1/stories/${storyId}/comments`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(submission({ body: textOf(index), email: `reader-${index % 50}@example.org` })),
      })
      const receipt: Receipt = JSON.parse(await response.text())
      assert.equal(response.status, 202)
      receipts.push(receipt)
      if (receipts.length === killAt) program.signal('SIGKILL')
    } catch (error) {
      // Cut off with the process, and so without a receipt; a refusal is not.
      if (error instanceof assert.AssertionError) throw error
      lost += 1
    }
  }
  await Promise.all(Array.from({ length: submissions }, (_, index) => submitOne(index)))
  return { receipts, lost }
}

function textOf(index: number): string {
  return `Submission ${index}:\t${'é e\u0301 👩‍👩‍👧 '.repeat(index % 40)}\n`
}

function sha256(text: string | null): string {
  return createHash('sha256').update(text ?? '', 'utf8').digest('hex')
}

describe('a process killed in the middle of 1,000 submissions', () => {
  for (const [part, from, to] of [['early', 1, 150], ['midway', 300, 600], ['late', 700, 950]] as const) {
    const killAt = randomInt(from, to)
    it(`has every receipted comment after a restart: ${part}`, async (t) => {
      const program = await startProgram({ env })
      const { dataDir } = program
      const { id } = await apiOf(program).as(bearer(await createToken(dataDir, ['stories']))).ask(routes.putStory, { body: { url: 'https://news.example/a', headline: 'A' } })
      const storyId = id ?? assert.fail()
      const { receipts, lost } = await submitAndKill(program, { storyId, killAt })
      assert.deepEqual(await program.ended(), { code: null, signal: 'SIGKILL' })
      t.diagnostic(`killed at receipt ${killAt}: ${receipts.length} receipts, ${lost} without one`)
      assert.ok(receipts.length >= killAt && lost > 0)

      const again = await startProgram({ dataDir, env })
      const api = apiOf(again)
      for (const { comment, receipt } of receipts) {
        const found = await api.ask(routes.receipt, { params: { token: receipt.token } })
        assert.deepEqual(found.comment, comment)
        assert.equal(sha256(found.comment.body), comment.bodySha256)
      }
      await assertWhole(again, { storyId, receipts })
      assert.equal((await api.call(routes.submitComment, { params: { storyId }, body: submission() })).status, 202)
      await again.kill()
    })
  }
})

/** What is stored without a receipt, because its answer was cut off, is whole, too; and nothing is there twice. */
async function assertWhole(program: Program, { storyId, receipts }: { storyId: string; receipts: readonly Receipt[] }): Promise<void> {
  const moderator = apiOf(program).as(bearer(await createToken(program.dataDir, ['moderation'])))
  const stored = new Set<string>()
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: QueuePage = await moderator.ask(routes.queue, { query: { storyId, limit: 200, ...(cursor === '' ? {} : { cursor }) } })
    for (const { comment } of page.items) {
      assert.equal(sha256(comment.body), comment.bodySha256)
      assert.ok(!stored.has(comment.id))
      stored.add(comment.id)
    }
    cursor = page.nextCursor
  }
  for (const { comment } of receipts) assert.ok(stored.has(comment.id))
  assert.ok(stored.size <= submissions)
}
