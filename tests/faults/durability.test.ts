import assert from 'node:assert/strict'
import { createHash, randomInt } from 'node:crypto'
import { describe, it } from 'node:test'
import { routes, type AnswerOf, type Receipt } from '@verbatim/contract'
import { createToken, startProgram, type Program } from '../program.ts'
import { apiOf, bearer, submission } from '../api/newsroom.ts'

const clients = 100
const env = { VERBATIM_LIMITS: 'off' }

type QueuePage = AnswerOf<typeof routes.queue>

interface Sent {
  readonly receipts: readonly Receipt[]
  /** How many were sent and got no receipt. */
  readonly lost: number
}

/** Sends without a pause from many clients and ends the process, as a power cut would, when so many receipts have arrived. */
async function submitAndKill(program: Program, { storyId, killAt }: { storyId: string; killAt: number }): Promise<Sent> {
  const receipts: Receipt[] = []
  let sent = 0
  /** Whether there may be another one. */
  const submitOne = async (): Promise<boolean> => {
    sent += 1
    const index = sent
    try {
      const response = await fetch(`http://127.0.0.1:${program.port}/api/v1/stories/${storyId}/comments`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(submission({ body: textOf(index), email: `reader-${index % 50}@example.org` })),
      })
      const receipt: Receipt = JSON.parse(await response.text())
      assert.equal(response.status, 202)
      receipts.push(receipt)
      if (receipts.length === killAt) program.signal('SIGKILL')
      return true
    } catch (error) {
      // Cut off with the process, and so without a receipt; a refusal is not.
      if (error instanceof assert.AssertionError) throw error
      return false
    }
  }
  await Promise.all(Array.from({ length: clients }, async () => {
    while (await submitOne());
  }))
  return { receipts, lost: sent - receipts.length }
}

function textOf(index: number): string {
  return `Submission ${index}:\t${'é e\u0301 👩‍👩‍👧 '.repeat(index % 40)}\n`
}

function sha256(text: string | null): string {
  return createHash('sha256').update(text ?? '', 'utf8').digest('hex')
}

describe('a process killed in the middle of submissions', () => {
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
      await assertWhole(again, { storyId, receipts, sent: receipts.length + lost })
      assert.equal((await api.call(routes.submitComment, { params: { storyId }, body: submission() })).status, 202)
      await again.kill()
    })
  }
})

/** What is stored without a receipt, because its answer was cut off, is whole, too; and nothing is there twice. */
async function assertWhole(program: Program, { storyId, receipts, sent }: { storyId: string; receipts: readonly Receipt[]; sent: number }): Promise<void> {
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
  assert.ok(stored.size <= sent)
}
