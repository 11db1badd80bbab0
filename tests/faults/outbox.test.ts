import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { apiOf, bearer, submission } from '../api/newsroom.ts'
import { createToken, runCommand, startProgram, until, type Program } from '../program.ts'
import { startWebhookReceiver, webhookSecret, type WebhookReceiver } from '../webhook-receiver.ts'

// A server that died keeps what it had in hand for the rest of its 30 seconds.
const leaseDeadlineMs = 60_000

function envFor(receiver: WebhookReceiver) {
  return { VERBATIM_LIMITS: 'off', VERBATIM_WEBHOOKS: receiver.url, VERBATIM_WEBHOOK_SECRET: webhookSecret }
}

async function submitter(program: Program): Promise<{ readonly submit: () => Promise<string> }> {
  const api = apiOf(program)
  const { id } = await api.as(bearer(await createToken(program.dataDir, ['stories']))).ask(routes.putStory, { body: { url: 'https://news.example/a', headline: 'A' } })
  const submit = async () => (await api.ask(routes.submitComment, { params: { storyId: id ?? assert.fail() }, body: submission() })).comment.id
  return { submit }
}

async function isDelivered({ dataDir }: Program): Promise<boolean> {
  return (await runCommand(['outbox', '--data', dataDir])).stdout === 'The outbox is empty.\n'
}

describe('the outbox of a server that is killed', () => {
  it('tells again, under the same id, what was told and not noted, and loses nothing', async () => {
    const receiver = await startWebhookReceiver()
    receiver.answer('nothing')
    const program = await startProgram({ env: envFor(receiver) })
    const { submit } = await submitter(program)
    const commentIds = await Promise.all(Array.from({ length: 20 }, submit))
    await until('some are told', () => receiver.received.length > 0)
    await program.kill()
    const before = receiver.received.map(({ id }) => id)

    receiver.answer(204)
    const again = await startProgram({ dataDir: program.dataDir, env: envFor(receiver) })
    await until('all are told', () => isDelivered(again), leaseDeadlineMs)
    const after = receiver.received.slice(before.length)
    assert.deepEqual(after.map(({ data }) => data['commentId']).toSorted(), commentIds.toSorted())
    for (const id of before) assert.equal(after.filter((webhook) => webhook.id === id).length, 1)
    await again.stop()
  })
})

describe('two servers on one outbox', () => {
  it('share the work, and tell nothing twice', async () => {
    const receiver = await startWebhookReceiver()
    const program = await startProgram({ env: envFor(receiver) })
    const other = await startProgram({ dataDir: program.dataDir, env: envFor(receiver) })
    const { submit } = await submitter(program)
    const commentIds = await Promise.all(Array.from({ length: 200 }, submit))
    await until('all are told', () => isDelivered(program))
    assert.deepEqual(receiver.received.map(({ data }) => data['commentId']).toSorted(), commentIds.toSorted())
    await Promise.all([program.stop(), other.stop()])
  })
})
