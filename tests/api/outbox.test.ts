import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { startMailServer, type MailServer } from '../mail-server.ts'
import { runCommand, until } from '../program.ts'
import { startWebhookReceiver, webhookSecret, type WebhookReceiver } from '../webhook-receiver.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

async function outboxOf({ program }: Newsroom, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(['outbox', ...words, '--data', program.dataDir])
  assert.equal(code, 0, stderr)
  return stdout
}

function isEmpty(newsroom: Newsroom): Promise<void> {
  return until('the outbox is empty', async () => (await outboxOf(newsroom)) === 'The outbox is empty.\n')
}

async function withReceivers(count: number): Promise<{ readonly newsroom: Newsroom; readonly receivers: readonly WebhookReceiver[] }> {
  const receivers = await Promise.all(Array.from({ length: count }, startWebhookReceiver))
  const newsroom = await openNewsroom({ env: { VERBATIM_WEBHOOKS: receivers.map(({ url }) => url).join(), VERBATIM_WEBHOOK_SECRET: webhookSecret } })
  return { newsroom, receivers }
}

async function withMail(): Promise<{ readonly newsroom: Newsroom; readonly server: MailServer }> {
  const server = await startMailServer()
  const newsroom = await openNewsroom({ env: { VERBATIM_SMTP_URL: server.url, VERBATIM_MAIL_FROM: 'The Courier <comments@courier.example>' } })
  return { newsroom, server }
}

describe('webhooks', () => {
  it('tell what happened, signed, with what is public and nothing else', async () => {
    const { newsroom, receivers: [receiver = assert.fail()] } = await withReceivers(1)
    const story = await newsroom.story()
    const told = async (type: string) => {
      await until(`a webhook tells of ${type}`, () => receiver.received.some((webhook) => webhook.type === type))
      return receiver.received.find((webhook) => webhook.type === type) ?? assert.fail()
    }
    const { comment } = await newsroom.submit(story.id, { name: 'Hidden name', body: 'A hidden text.', email: 'hidden@example.org' })
    const submitted = await told('comment.submitted')
    assert.deepEqual([submitted.data['commentId'], submitted.data['status'], submitted.data['comment']], [comment.id, 'pending', null])
    await newsroom.reject(comment.id)
    assert.deepEqual((await told('comment.rejected')).data['status'], 'rejected')
    for (const { body } of receiver.received) assert.doesNotMatch(body, /hidden/i)

    const published = await newsroom.published(story.id, { name: 'Shown name', body: 'A shown text.', email: 'hidden@example.org' })
    const approved = await told('comment.approved')
    const { items: [shown] } = await newsroom.api.ask(routes.comments, { params: { storyId: story.id } })
    const { replies: _, ...publicComment } = Object(shown ?? assert.fail())
    assert.deepEqual(approved.data['comment'], publicComment)
    assert.doesNotMatch(approved.body, /hidden/i)
    await newsroom.decide({ commentId: published.id, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    const removed = await told('comment.removed')
    assert.deepEqual([removed.data['status'], removed.data['comment']], ['rejected', null])
    assert.doesNotMatch(removed.body, /shown/i)
    await newsroom.editor.ask(routes.putStory, { body: { url: story.url, headline: story.headline, commenting: 'closed' } })
    assert.deepEqual(Object(await told('story.closed')).data.story.id, story.id)
    await isEmpty(newsroom)
    assert.equal(new Set(receiver.received.map(({ id }) => id)).size, receiver.received.length)
    await newsroom.program.stop()
  })

  it('reach others while one receiver hangs, and wait no longer than a stop may take', async () => {
    const { newsroom, receivers: [slow = assert.fail(), quick = assert.fail()] } = await withReceivers(2)
    slow.answer('nothing')
    const story = await newsroom.story()
    for (let count = 0; count < 30; count += 1) await newsroom.submit(story.id)
    await until('all are told', () => quick.received.length === 30)
    assert.ok(slow.received.length <= 8, String(slow.received.length))
    assert.deepEqual(await newsroom.program.stop(), { code: 0, signal: null })
    const lag = await outboxOf(newsroom)
    assert.match(lag, /^127\.0\.0\.1:\d+#[0-9a-f]{8}: 30 waiting, the oldest for \d+ s; 0 given up\n$/)
  })

  it('that were given up are kept, listed, and sent under the same id once they begin anew', async () => {
    const { newsroom, receivers: [receiver = assert.fail()] } = await withReceivers(1)
    receiver.answer(410)
    const story = await newsroom.story()
    const { comment } = await newsroom.submit(story.id)
    await newsroom.program.logged(/gave up telling/)
    const listed = await outboxOf(newsroom)
    assert.match(listed, /: 0 waiting; 1 given up\n/)
    assert.match(listed, new RegExp(`comment\\.submitted  ${comment.id}  1 attempts: it answered 410\n`))
    receiver.answer(204)
    assert.equal(await outboxOf(newsroom, 'retry'), 'Begun anew: 1.\n')
    await isEmpty(newsroom)
    assert.deepEqual(receiver.received.map(({ id }) => id), Array.from({ length: 2 }, () => receiver.received[0]?.id))
    await newsroom.program.stop()
  })
})

describe('mails', () => {
  it('tell a commenter who asked of the decision, in the language of the comment', async () => {
    const { newsroom, server } = await withMail()
    const story = await newsroom.story()
    const { comment } = await newsroom.submit(story.id, { body: 'The bridge should have been repaired long before the winter came.', notify: { decision: true } })
    await newsroom.submit(story.id)
    await newsroom.approve(comment.id)
    await until('a mail is there', () => server.mails.length === 1)
    const [approved = assert.fail()] = server.mails
    assert.deepEqual(approved.to, ['shilan@example.org'])
    assert.equal(approved.subject, `Your comment is published: ${story.headline}`)
    assert.ok(approved.text.includes(`\n${story.pageUrl}?commentId=${comment.id}#comment-${comment.id}\n`))
    assert.equal(approved.headers.get('content-language'), 'en')

    const arabic = await newsroom.submit(story.id, { body: 'كان ينبغي إصلاح الجسر قبل أن يأتي الشتاء بوقت طويل، فالناس يعبرونه كل يوم.', notify: { decision: true } })
    await newsroom.decide({ commentId: arabic.comment.id, verdict: 'reject', guidelines: ['vulgarity'], message: 'A word from the moderator.' })
    await until('a second mail is there', () => server.mails.length === 2)
    const rejected = server.mails[1] ?? assert.fail()
    const { decision } = await newsroom.api.ask(routes.receipt, { params: { token: arabic.receipt.token }, headers: { 'accept-language': 'ar' } })
    for (const paragraph of decision?.statement.split('\n\n') ?? assert.fail()) assert.ok(rejected.text.includes(paragraph), paragraph)
    assert.match(rejected.html, /<html lang="ar" dir="rtl">/)
    // Who has the receipt can withdraw the comment, and whose address this is nobody has asked.
    assert.ok(!rejected.raw.includes(arabic.receipt.token))
    await isEmpty(newsroom)
    await newsroom.program.stop()
  })

  it('tell whoever asked of replies, once each is approved', async () => {
    const { newsroom, server } = await withMail()
    const story = await newsroom.story()
    const parent = await newsroom.published(story.id, { notify: { replies: true } })
    const reply = await newsroom.published(story.id, { parentId: parent.id, name: 'Dara', email: 'dara@example.org' })
    await newsroom.published(story.id, { parentId: parent.id })
    await until('a mail is there', () => server.mails.length === 1)
    const [mail = assert.fail()] = server.mails
    assert.deepEqual(mail.to, ['shilan@example.org'])
    assert.ok(mail.text.includes('Dara') && mail.text.includes(`#comment-${reply.id}\n`))
    assert.ok(!mail.raw.includes('dara@example.org'))
    await isEmpty(newsroom)
    assert.equal(server.mails.length, 1)
    await newsroom.program.stop()
  })

  it('are given up where the address takes none, and the log names nobody', async () => {
    const { newsroom, server } = await withMail()
    server.refuse({ code: 550, text: '5.1.1 <shilan@example.org> is unknown here' })
    const story = await newsroom.story()
    await newsroom.published(story.id, { notify: { decision: true } })
    await newsroom.program.logged(/gave up telling/)
    assert.match(await outboxOf(newsroom), /mail\.decision .*: the mail server answered 550 5\.1\.1 to RCPT TO\n$/)
    assert.ok(!newsroom.program.log().includes('shilan@example.org'))
    await newsroom.program.stop()
  })
})

describe('the outbox', () => {
  it('stays empty while nobody is to be told', async () => {
    const newsroom = await openNewsroom()
    const story = await newsroom.story()
    const parent = await newsroom.published(story.id, { notify: { decision: true, replies: true } })
    await newsroom.published(story.id, { parentId: parent.id, email: 'dara@example.org' })
    assert.equal(await outboxOf(newsroom), 'The outbox is empty.\n')
    await newsroom.program.stop()
  })
})
