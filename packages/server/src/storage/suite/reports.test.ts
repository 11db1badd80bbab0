import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CommentId } from '@verbatim/core'
import { mailKinds, type QueueKey, type QueueOrder, type QueueReason, type Storage } from '../../app/index.ts'
import { versionOf } from './claims.test.ts'
import { approval, newComment, noon, once, passOf, publish, refused, rejection, reportOf, sha256, withSite, withStory, type OpenStorage } from './samples.ts'

export function reportRules(open: OpenStorage): void {
  it('give back each report as it was made, oldest first, and count those that are open by guideline', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const sent = [reportOf(id, { explanation: 'Ëß\u0000 نان', email: 'Omar@Example.org' }), reportOf(id, { guideline: 'illegal' }), reportOf(id)]
    for (const report of sent) assert.deepEqual(await storage.reports.add(report), { kind: 'reported' })
    const expected = sent.map(({ addressHash: _hash, priority: _priority, ...report }) => ({ ...report, closedAt: null, decisionId: null }))
    assert.deepEqual(await storage.reports.of(id), expected)
    assert.deepEqual(await storage.reports.find(expected[1]?.id ?? assert.fail()), expected[1])
    assert.deepEqual((await storage.queue.entry(id))?.reports, { total: 3, byGuideline: { illegal: 1, threats: 2 } })
    assert.equal((await storage.queue.entry(id))?.priority, 0.8)
    await close()
  })

  it('count one e-mail and one address once for each comment, also of many at once', async () => {
    const { storage, story, close } = await withStory(open)
    const [first, second] = [await publish(storage, newComment(story.id)), await publish(storage, newComment(story.id))]
    await storage.reports.add(reportOf(first.id, { email: 'omar@example.org', addressHash: 'a' }))
    for (const again of [{ addressHash: 'a' }, { email: 'OMAR@example.org' }, { email: 'other@example.org', addressHash: 'a' }]) {
      assert.deepEqual(await storage.reports.add(reportOf(first.id, again)), { kind: 'counted' })
    }
    const kinds = await Promise.all(Array.from({ length: 5 }, () => storage.reports.add(reportOf(second.id, { email: 'omar@example.org', addressHash: 'a' }))))
    assert.deepEqual(kinds.map(({ kind }) => kind).toSorted(), ['counted', 'counted', 'counted', 'counted', 'reported'])
    assert.equal((await storage.reports.of(first.id)).length, 1)
    await close()
  })

  it('are taken of what is published alone', async () => {
    const { storage, story, close } = await withStory(open)
    const [pending, gone] = [newComment(story.id), await publish(storage, newComment(story.id))]
    await storage.comments.receive(pending)
    await storage.comments.withdraw(gone.id, 'approved', noon)
    for (const id of [pending.id, gone.id, newComment(story.id).id]) assert.deepEqual(await storage.reports.add(reportOf(id)), { kind: 'not-published' })
    await close()
  })

  it('close with the next decision, even one that confirms the status, and with a withdrawal; then new ones are taken', async () => {
    const { storage, story, close } = await withStory(open)
    const [kept, removed, withdrawn] = await Promise.all([1, 2, 3].map(() => publish(storage, newComment(story.id))))
    assert.ok(kept && removed && withdrawn)
    for (const { id } of [kept, removed, withdrawn]) for (const addressHash of ['a', 'b']) await storage.reports.add(reportOf(id, { addressHash }))
    const decisions = [approval(kept.id, { statusBefore: 'approved', decidedAt: noon + 7 }), rejection(removed.id, { statusBefore: 'approved', decidedAt: noon + 8 })]
    await storage.decisions.record(decisions)
    await storage.comments.withdraw(withdrawn.id, 'approved', noon + 9)
    const closed = await Promise.all([kept, removed, withdrawn].map(async ({ id }) => (await storage.reports.of(id)).map(({ closedAt, decisionId }) => [closedAt, decisionId])))
    const ends = [[noon + 7, decisions[0]?.id], [noon + 8, decisions[1]?.id], [noon + 9, null]]
    assert.deepEqual(closed, ends.map((end) => [end, end]))
    assert.deepEqual((await storage.queue.entry(kept.id))?.reports, { total: 0, byGuideline: {} })
    assert.deepEqual(await storage.reports.add(reportOf(kept.id, { addressHash: 'a' })), { kind: 'reported' })
    assert.deepEqual((await storage.queue.entry(kept.id))?.reports, { total: 1, byGuideline: { threats: 1 } })
    await close()
  })

  it('stay open where a decision came too late to be one', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    await storage.reports.add(reportOf(id))
    await storage.decisions.record([rejection(id, { statusBefore: 'pending' })])
    assert.deepEqual((await storage.reports.of(id)).map(({ closedAt }) => closedAt), [null])
    await close()
  })

  it('bring their comment back into the queue once, between what waits, in every order and page by page', async () => {
    const { storage, story, close } = await withStory(open)
    const pending = [0.5, 0.9, 0.2].map((priority, index) => newComment(story.id, { priority, submittedAt: noon + index * 10 }))
    for (const comment of pending) await storage.comments.receive(comment)
    const reported = await Promise.all([5, 15].map((ms) => publish(storage, newComment(story.id, { submittedAt: noon + ms }))))
    for (const [index, { id }] of reported.entries()) for (let count = 0; count < 3; count += 1) await storage.reports.add(reportOf(id, { priority: 0.8 - index * 0.2 }))
    const [half, high, low] = pending.map(({ id }) => id)
    const [grave, other] = reported.map(({ id }) => id)
    assert.deepEqual(await listed(storage, { order: 'priority' }), [high, grave, other, half, low])
    assert.deepEqual(await listed(storage, { order: 'oldest' }), [half, grave, high, other, low])
    assert.deepEqual(await listed(storage, { order: 'newest' }), [low, other, high, grave, half])
    assert.deepEqual(await listed(storage, { order: 'priority', reason: 'new' }), [high, half, low])
    assert.deepEqual(await listed(storage, { order: 'priority', reason: 'reported' }), [grave, other])
    assert.equal(await storage.queue.waiting(10), 5)
    assert.equal(await storage.queue.waiting(4), 4)
    await storage.decisions.record([approval(grave ?? assert.fail(), { statusBefore: 'approved' })])
    assert.deepEqual(await listed(storage, { order: 'priority' }), [high, other, half, low])
    await close()
  })

  it('are filtered as all that waits', async () => {
    const { storage, story, close } = await withStory(open)
    const [linked, plain] = [await publish(storage, newComment(story.id, { hasLink: true })), await publish(storage, newComment(story.id, { body: 'Bread and cheese' }))]
    for (const { id } of [linked, plain]) await storage.reports.add(reportOf(id))
    const page = async (filter: Parameters<Storage['queue']['page']>[0]['filter']) => (await storage.queue.page({ filter, order: 'oldest', limit: 10 })).map(({ comment }) => comment.id)
    assert.deepEqual(await page({ hasLink: true }), [linked.id])
    assert.deepEqual(await page({ q: 'bread' }), [plain.id])
    await storage.passes.add(passOf(plain.id))
    assert.deepEqual((await storage.queue.page({ filter: { passedTo: ['lawyer'] }, reason: 'reported', order: 'oldest', limit: 10 })).map(({ comment }) => comment.id), [plain.id])
    await close()
  })

  it('can be searched for, closed ones too', async () => {
    const { storage, story, close } = await withStory(open)
    const [never, once_, still] = await Promise.all([1, 2, 3].map(() => publish(storage, newComment(story.id))))
    assert.ok(never && once_ && still)
    for (const { id } of [once_, still]) await storage.reports.add(reportOf(id))
    await storage.decisions.record([rejection(once_.id, { statusBefore: 'approved' })])
    const found = async (wasReported: boolean) => new Set((await storage.search.page({ filter: { wasReported }, limit: 10 })).map(({ entry }) => entry.comment.id))
    assert.deepEqual([await found(true), await found(false)], [new Set([once_.id, still.id]), new Set([never.id])])
    await close()
  })

  it('leave a comment where a life may be in danger at its place', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    await storage.passes.add(passOf(id, { why: 'threat-to-life', priority: 1 }))
    await storage.reports.add(reportOf(id, { priority: 0.6 }))
    assert.equal((await storage.queue.entry(id))?.priority, 1)
    await close()
  })

  it('have a mail written for each reporter who gave an e-mail, with the decision, where mail is sent at all', async () => {
    const { storage, story, close } = await withStory(open)
    const [unheard, heard, withdrawn] = await Promise.all([1, 2, 3].map(() => publish(storage, newComment(story.id))))
    assert.ok(unheard && heard && withdrawn)
    for (const { id } of [unheard, heard, withdrawn]) for (const email of ['omar@example.org', 'lana@example.org', null]) await storage.reports.add(reportOf(id, { email }))
    await storage.decisions.record([approval(unheard.id, { statusBefore: 'approved' })])
    await storage.outbox.setChannels([{ name: 'mail', kinds: mailKinds }, { name: 'hooks', kinds: ['comment.removed'] }])
    const decision = rejection(heard.id, { statusBefore: 'approved' })
    await storage.decisions.record([decision])
    await storage.comments.withdraw(withdrawn.id, 'approved', noon)
    const take = (channel: string) => storage.outbox.take({ channel, now: noon + 60_000, leaseEnds: noon + 90_000, limit: 10 })
    const mails = await take('mail.reports')
    const ids = (await storage.reports.of(heard.id)).filter(({ email }) => email !== null).map(({ id }) => id)
    assert.deepEqual(mails.map(({ kind, commentId, decisionId, reportId }) => [kind, commentId, decisionId, reportId]), ids.map((id) => ['mail.report', heard.id, decision.id, id]))
    assert.deepEqual(await take('mail'), [])
    assert.deepEqual((await take('hooks')).map(({ reportId }) => reportId), [null, null])

    await storage.outbox.delivered(mails[0] ?? assert.fail())
    assert.deepEqual((await storage.reports.of(heard.id)).map(({ email }) => email), [null, 'lana@example.org', null])
    await close()
  })

  it('forget the e-mails of those that were closed before', async () => {
    const { storage, story, close } = await withStory(open)
    const [closed, still] = [await publish(storage, newComment(story.id)), await publish(storage, newComment(story.id))]
    for (const { id } of [closed, still]) await storage.reports.add(reportOf(id, { email: 'omar@example.org' }))
    await storage.decisions.record([approval(closed.id, { statusBefore: 'approved', decidedAt: noon })])
    assert.equal(await storage.reports.forgetEmails(noon), 0)
    assert.equal(await storage.reports.forgetEmails(noon + 1), 1)
    assert.deepEqual((await storage.reports.of(closed.id)).map(({ email }) => email), [null])
    assert.deepEqual((await storage.reports.of(still.id)).map(({ email }) => email), ['omar@example.org'])
    await close()
  })

  it('happen once under one key', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const kept = { ...once(), answer: new Uint8Array([1]) }
    await storage.reports.add(reportOf(id), kept)
    assert.deepEqual(await storage.reports.add(reportOf(id), kept), { kind: 'repeated', answer: kept.answer, outcomes: null })
    assert.equal((await storage.reports.of(id)).length, 1)
    await close()
  })

  it('are told to desks, each that is new', async () => {
    const { storage, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const before = await versionOf(storage, 'reports')
    await storage.reports.add(reportOf(id, { addressHash: 'a' }))
    const after = await versionOf(storage, 'reports')
    await storage.reports.add(reportOf(id, { addressHash: 'a' }))
    assert.deepEqual([after > before, await versionOf(storage, 'reports')], [true, after])
    await close()
  })

  it('keep no address once they are closed, and are never changed or deleted', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    await storage.reports.add(reportOf(id, { email: 'omar@example.org', addressHash: sha256('a') }))
    await storage.decisions.record([approval(id, { statusBefore: 'approved' })])
    assert.deepEqual(raw('select address_hash from reports').map((row) => row['address_hash']), [null])
    const before = await storage.reports.of(id)
    const attempts = [
      `update reports set guideline = 'x'`, `update reports set explanation = 'x'`, 'update reports set closed_at = null', 'update reports set closed_at = 5', `update reports set email = 'x@example.org', email_key = 'x@example.org'`,
      'delete from reports', 'insert or replace into reports select * from reports',
    ]
    for (const attempt of attempts) assert.throws(() => raw(attempt), refused, attempt)
    assert.deepEqual(await storage.reports.of(id), before)
    await close()
  })

  it('are counted under a secret of the site, the first that is brought', async () => {
    const { storage, close } = await withSite(open)
    assert.equal(await storage.sites.secret(), undefined)
    const kept = await Promise.all([1, 2, 3].map((byte) => storage.sites.keepSecret(new Uint8Array(32).fill(byte))))
    assert.deepEqual(new Set(kept.map((secret) => secret[0])).size, 1)
    assert.deepEqual(Buffer.from((await storage.sites.secret()) ?? []), Buffer.from(kept[0] ?? []))
    await close()
  })
}

/** All that is listed, read in pages of one. */
async function listed(storage: Storage, page: { readonly order: QueueOrder; readonly reason?: QueueReason }): Promise<readonly CommentId[]> {
  const ids: CommentId[] = []
  for (let after: QueueKey | undefined; ;) {
    const [entry] = await storage.queue.page({ filter: {}, ...page, limit: 1, ...(after && { after }) })
    if (entry === undefined) return ids
    ids.push(entry.comment.id)
    after = { priority: entry.priority, submittedAt: entry.comment.submittedAt, id: entry.comment.id }
  }
}
