import assert from 'node:assert/strict'
import { it } from 'node:test'
import { webhookKinds, type Channel, type Delivery, type Storage } from '../../app/index.ts'
import { approval, newComment, noon, publish, rejection, replyTo, storyPut, withStory, type OpenStorage } from './samples.ts'

const receiver: Channel = { name: 'hooks.example#1', kinds: webhookKinds }
const mail: Channel = { name: 'mail', kinds: ['mail.decision', 'mail.reply'] }
const later = noon + 60_000
const log = { actor: { kind: 'user', id: null, name: 'Mina' }, at: noon } as const

/** What waits on a channel, taken. */
function taken(storage: Storage, channel: string, fields: { readonly now?: number; readonly leaseEnds?: number; readonly limit?: number } = {}): Promise<readonly Delivery[]> {
  const now = fields.now ?? later
  return storage.outbox.take({ channel, limit: 100, leaseEnds: now + 30_000, ...fields, now })
}

async function theOnly(storage: Storage, channel: string): Promise<Delivery> {
  const [first, ...others] = await taken(storage, channel)
  assert.deepEqual(others, [])
  return first ?? assert.fail('nothing waits')
}

export function outboxRules(open: OpenStorage): void {
  it('holds nothing while nobody is to be told', async () => {
    const { storage, story, raw, close } = await withStory(open)
    await publish(storage, newComment(story.id, { notifyDecision: true, notifyReplies: true }))
    await storage.stories.setCommenting(story.id, 'closed', log)
    await storage.outbox.setChannels([receiver])
    await storage.outbox.setChannels([])
    await publish(storage, newComment(story.id, { notifyDecision: true }))
    assert.deepEqual(raw('select * from deliveries'), [])
    assert.deepEqual(await storage.outbox.lag(), [])
    await close()
  })

  it('holds each event for each receiver that is to be told of its kind, in the order in which they happened', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver, { name: 'desk', kinds: ['comment.submitted'] }])
    const [approved, rejected, withdrawn] = [newComment(story.id), newComment(story.id), newComment(story.id)]
    for (const comment of [approved, rejected, withdrawn]) await storage.comments.receive(comment)
    const decision = approval(approved.id)
    await storage.decisions.record([decision, rejection(rejected.id)])
    await storage.decisions.record([approval(approved.id, { statusBefore: 'approved' })])
    await storage.comments.withdraw(approved.id, 'approved', noon + 2000)
    await storage.comments.withdraw(withdrawn.id, 'pending', noon + 3000)
    await storage.stories.setCommenting(story.id, 'closed', log)
    await storage.stories.put({ ...storyPut({ url: story.url }), changes: { headline: 'Another' } })
    const told = await taken(storage, receiver.name)
    assert.deepEqual(told.map(({ kind, commentId }) => [kind, commentId]), [
      ['comment.submitted', approved.id], ['comment.submitted', rejected.id], ['comment.submitted', withdrawn.id],
      ['comment.approved', approved.id], ['comment.rejected', rejected.id], ['comment.removed', approved.id], ['comment.withdrawn', withdrawn.id],
      ['story.closed', null],
    ])
    assert.deepEqual(told[3], { ...told[3], storyId: story.id, decisionId: decision.id, happenedAt: decision.decidedAt, since: decision.decidedAt, attempts: 1 })
    assert.equal((await taken(storage, 'desk')).length, 3)
    await close()
  })

  it('holds no more than happened: what is refused or undone tells nobody', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([mail, { name: 'desk', kinds: ['comment.approved'] }])
    const comment = newComment(story.id, { notifyDecision: true })
    await storage.comments.receive(comment)
    await storage.decisions.record([approval(comment.id, { statusBefore: 'rejected' })])
    await assert.rejects(storage.decisions.record([approval(comment.id), approval(newComment(story.id).id)]), /not there/)
    assert.deepEqual(await storage.outbox.lag(), [])
    await close()
  })

  it('holds a mail for the commenter who asked to hear of the decision, for each that changes something, and for no other', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([mail])
    const comment = newComment(story.id, { notifyDecision: true })
    await publish(storage, comment)
    await publish(storage, newComment(story.id))
    await storage.decisions.record([approval(comment.id, { statusBefore: 'approved' })])
    await storage.decisions.record([rejection(comment.id, { statusBefore: 'approved' })])
    await publish(storage, newComment(story.id, { notifyReplies: true }))
    const gone = await publish(storage, newComment(story.id, { notifyDecision: true }))
    await storage.comments.withdraw(gone.id, 'approved', noon + 2000)
    const mails = await taken(storage, 'mail')
    assert.deepEqual(mails.map(({ kind, commentId }) => [kind, commentId]), [['mail.decision', comment.id], ['mail.decision', comment.id], ['mail.decision', gone.id]])
    await close()
  })

  it('holds a mail for the author who asked to hear of replies, once for each reply by another', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([mail])
    const asked = await publish(storage, newComment(story.id, { notifyReplies: true }))
    const unasked = await publish(storage, newComment(story.id, { email: 'third@example.org' }))
    const reply = replyTo(asked, { email: 'other@example.org' })
    await publish(storage, reply)
    await publish(storage, replyTo(asked))
    await publish(storage, replyTo(unasked, { email: 'other@example.org' }))
    await storage.comments.receive(replyTo(asked, { email: 'other@example.org' }))
    await storage.decisions.record([rejection(reply.id, { statusBefore: 'approved' })])
    await storage.decisions.record([approval(reply.id, { statusBefore: 'rejected' })])
    const mails = await taken(storage, 'mail')
    assert.deepEqual(mails.map(({ kind, commentId }) => [kind, commentId]), [['mail.reply', reply.id]])
    await close()
  })

  it('gives each to one taker, until it is delivered or the lease lapses', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver])
    for (let count = 0; count < 10; count += 1) await storage.comments.receive(newComment(story.id))
    const takers = await Promise.all(Array.from({ length: 8 }, () => taken(storage, receiver.name, { limit: 2 })))
    const arrivals = takers.flat().map(({ arrival }) => arrival)
    assert.equal(arrivals.length, 10)
    assert.equal(new Set(arrivals).size, 10)
    assert.equal(await storage.outbox.nextDue(receiver.name), later + 30_000)
    assert.deepEqual(await taken(storage, receiver.name, { now: later + 29_999 }), [])
    await storage.outbox.delivered(takers.flat()[0] ?? assert.fail())
    const again = await taken(storage, receiver.name, { now: later + 30_000 })
    assert.deepEqual(again.map(({ attempts }) => attempts), Array.from({ length: 9 }, () => 2))
    await close()
  })

  it('takes what has been due for longest first, and nothing of another channel', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver, { name: 'desk', kinds: ['comment.submitted'] }])
    for (const submittedAt of [noon + 2, noon, noon + 1, later + 1]) await storage.comments.receive(newComment(story.id, { submittedAt }))
    const next = async () => (await taken(storage, receiver.name, { limit: 1 })).map(({ happenedAt }) => happenedAt - noon)
    assert.deepEqual([await next(), await next(), await next(), await next()], [[0], [1], [2], []])
    assert.equal((await taken(storage, 'desk')).length, 3)
    await close()
  })

  it('tries later what failed, and keeps what was given up until it is to begin anew', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver])
    await storage.comments.receive(newComment(story.id))
    const first = await theOnly(storage, receiver.name)
    await storage.outbox.tryLater(first, { at: later + 100, reason: 'it answered 503' })
    assert.deepEqual(await taken(storage, receiver.name, { now: later + 99 }), [])
    const [second = assert.fail()] = await taken(storage, receiver.name, { now: later + 100 })
    assert.deepEqual(second, { ...first, attempts: 2 })
    await storage.outbox.giveUp(second, { at: later + 200, reason: 'it answered 410' })
    assert.equal(await storage.outbox.nextDue(receiver.name), undefined)
    assert.deepEqual(await storage.outbox.failed(10), [{ ...second, failedAt: later + 200, reason: 'it answered 410' }])
    assert.equal(await storage.outbox.retry(later + 300), 1)
    const [third] = await taken(storage, receiver.name, { now: later + 300 })
    assert.deepEqual(third, { ...first, attempts: 1, since: later + 300 })
    await close()
  })

  it('counts no attempt for what was given back untried', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver])
    await storage.comments.receive(newComment(story.id))
    const first = await theOnly(storage, receiver.name)
    await storage.outbox.giveBack(first, later)
    assert.deepEqual(await theOnly(storage, receiver.name), first)
    await close()
  })

  it('lets nobody whose lease lapsed say what becomes of it, but that it is delivered', async () => {
    const { storage, story, raw, close } = await withStory(open)
    await storage.outbox.setChannels([receiver])
    await storage.comments.receive(newComment(story.id))
    const stale = await theOnly(storage, receiver.name)
    const [fresh = assert.fail()] = await taken(storage, receiver.name, { now: later + 30_000 })
    await storage.outbox.tryLater(stale, { at: noon, reason: 'late' })
    await storage.outbox.giveUp(stale, { at: noon, reason: 'late' })
    await storage.outbox.giveBack(stale, noon)
    assert.equal(await storage.outbox.nextDue(receiver.name), later + 60_000)
    await storage.outbox.delivered(stale)
    await storage.outbox.tryLater(fresh, { at: noon, reason: 'too late' })
    assert.deepEqual(raw('select * from deliveries'), [])
    await close()
  })

  it('tells how far each channel is behind', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver, mail])
    for (const submittedAt of [noon + 5, noon + 3, noon + 4]) await storage.comments.receive(newComment(story.id, { submittedAt, notifyDecision: true }))
    const [oldest = assert.fail()] = await taken(storage, receiver.name, { limit: 1 })
    assert.deepEqual(await storage.outbox.lag(), [{ channel: receiver.name, waiting: 3, oldestSince: noon + 3, failed: 0 }])
    await storage.outbox.giveUp(oldest, { at: later, reason: 'gone' })
    assert.deepEqual(await storage.outbox.lag(), [{ channel: receiver.name, waiting: 2, oldestSince: noon + 4, failed: 1 }])
    await close()
  })

  it('gives up what nobody takes, leaves what is in hand, and forgets in time what was given up', async () => {
    const { storage, story, close } = await withStory(open)
    await storage.outbox.setChannels([receiver])
    for (const submittedAt of [noon, noon + 1, noon + 2]) await storage.comments.receive(newComment(story.id, { submittedAt }))
    await taken(storage, receiver.name, { limit: 1 })
    await storage.outbox.tidy(later, { waitingSince: noon + 2, failedBefore: noon })
    assert.deepEqual((await storage.outbox.lag()).map(({ waiting, failed }) => [waiting, failed]), [[2, 1]])
    assert.match((await storage.outbox.failed(10))[0]?.reason ?? '', /nobody/)
    await storage.outbox.tidy(later, { waitingSince: noon, failedBefore: later + 1 })
    assert.deepEqual((await storage.outbox.lag()).map(({ waiting, failed }) => [waiting, failed]), [[2, 0]])
    await close()
  })

  it('knows whom a mail goes to', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id, { email: 'Rosa@Example.org', notifyReplies: true })
    await storage.comments.receive(comment)
    assert.deepEqual(await storage.outbox.addressee(comment.id), { email: 'Rosa@Example.org', notifyDecision: false, notifyReplies: true })
    assert.equal(await storage.outbox.addressee(newComment(story.id).id), undefined)
    await close()
  })

  it('survives the program', async () => {
    const { storage, story, reopen, close } = await withStory(open)
    await storage.outbox.setChannels([receiver])
    await storage.comments.receive(newComment(story.id))
    const first = await theOnly(storage, receiver.name)
    const again = await reopen()
    assert.deepEqual(await taken(again, receiver.name, { now: later + 29_999 }), [])
    assert.deepEqual(await taken(again, receiver.name, { now: later + 30_000 }), [{ ...first, attempts: 2 }])
    await close()
  })
}
