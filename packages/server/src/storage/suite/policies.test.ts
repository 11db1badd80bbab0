import assert from 'node:assert/strict'
import { it } from 'node:test'
import { holdEverything, type Policy, type Route } from '@verbatim/core'
import type { NewComment, Storage } from '../../app/index.ts'
import { approval, assessed, moderator, newComment, noon, publish, refused, rejection, siteId, storyPut, withSite, withStory, type OpenStorage } from './samples.ts'

const strict: Policy = { rules: [{ languages: ['en'], coverages: ['full'], rejectFrom: { threats: 0.95 }, approveBelow: 0.05 }] }
const log = { actor: { kind: 'user', id: moderator.id, name: 'Mina' }, at: noon } as const
const rejects: Route = { kind: 'reject', guidelines: ['threats', 'racism'] }
const byPolicy = { actor: { kind: 'policy', name: 'policy 1' }, means: 'policy' } as const

export function policyRules(open: OpenStorage): void {
  it('hold everything until one is published', async () => {
    const { storage, close } = await withSite(open)
    assert.deepEqual(await storage.policies.current(), { published: { version: 0, policy: holdEverything, saved: null, published: null }, draft: null })
    await storage.policies.saveDraft(strict, log)
    const { published, draft } = await storage.policies.current()
    assert.equal(published.version, 0)
    assert.deepEqual(draft, { version: 1, policy: strict, saved: { by: 'Mina', at: noon } })
    await close()
  })

  it('decide once they are published, in the version that was seen', async () => {
    const { storage, reopen, close } = await withSite(open)
    await storage.policies.saveDraft(strict, log)
    await storage.policies.saveDraft(holdEverything, log)
    assert.equal(await storage.policies.publish(1, log), false)
    assert.equal(await storage.policies.publish(2, { ...log, at: noon + 5 }), true)
    assert.equal(await storage.policies.publish(2, log), false)
    const again = await reopen()
    assert.deepEqual(await again.policies.current(), { published: { version: 2, policy: holdEverything, saved: { by: 'Mina', at: noon }, published: { by: 'Mina', at: noon + 5 } }, draft: null })
    await close()
  })

  it('have one draft, which stays the same version as long as it says the same', async () => {
    const { storage, close } = await withSite(open)
    for (const policy of [strict, strict, holdEverything, strict]) await storage.policies.saveDraft(policy, log)
    assert.equal((await storage.policies.current()).draft?.version, 3)
    assert.equal(await storage.policies.discardDraft(log), true)
    assert.equal(await storage.policies.discardDraft(log), false)
    assert.equal((await storage.policies.current()).draft, null)
    await storage.policies.saveDraft(strict, log)
    assert.equal((await storage.policies.current()).draft?.version, 4)
    await close()
  })

  it('are never changed, and each change is logged with before and after', async () => {
    const { storage, raw, close } = await withSite(open)
    await storage.policies.saveDraft(strict, log)
    await storage.policies.publish(1, log)
    const attempts = [`update policy_versions set document = '{}'`, 'delete from policy_versions', `insert or replace into policy_versions select site_id, version, '{}', saved_by, saved_at from policy_versions`]
    for (const attempt of attempts) assert.throws(() => raw(attempt), refused, attempt)
    const changes = raw('select field, value_before, value_after, actor_name from setting_changes order by arrival')
    const v1 = JSON.stringify({ version: 1, ...strict })
    assert.deepEqual(changes.map(({ field, value_before, value_after }) => [field, value_before, value_after]), [
      ['policyDraft', 'null', v1],
      ['policy', JSON.stringify({ version: 0, rules: [] }), v1],
      ['policyDraft', v1, 'null'],
    ])
    await close()
  })

  it('decide a comment as it is received, with every count that rests on it', async () => {
    const { storage, story, close } = await withStory(open)
    const [published, rejected] = [newComment(story.id), newComment(story.id, { email: 'other@example.org' })]
    await storage.comments.receive({ ...published, assessed: assessed({ route: 'approve', policyVersion: 1 }), decision: approval(published.id, byPolicy) })
    await storage.comments.receive({ ...rejected, assessed: assessed({ route: 'reject', policyVersion: 1 }), decision: rejection(rejected.id, byPolicy) })
    assert.equal((await storage.comments.publicEntry(published.id))?.kind, 'published')
    assert.equal(await storage.comments.publicEntry(rejected.id), undefined)
    assert.equal((await storage.stories.find(story.id))?.commentCount, 1)
    const { author } = (await storage.queue.entry(rejected.id)) ?? assert.fail()
    assert.deepEqual([author.submitted, author.approved, author.rejected], [1, 0, 1])
    assert.equal(await storage.queue.waiting(10), 0)
    const latest = await storage.decisionLog.page({ filter: { means: 'policy' }, limit: 10 })
    assert.deepEqual(latest.map(({ comment, decision, story: { headline } }) => [comment.id, comment.status, decision.verdict.kind, headline]), [
      [rejected.id, 'rejected', 'reject', story.headline],
      [published.id, 'approved', 'approve', story.headline],
    ])
    await close()
  })

  it('decide later what still waits, and nothing that a person decided meanwhile', async () => {
    const { storage, story, close } = await withStory(open)
    const [waits, decided] = [newComment(story.id), newComment(story.id)]
    for (const comment of [waits, decided]) await storage.comments.receive(comment)
    assert.equal(await storage.assessments.countOutdated({ model: 'm@1', termsVersion: undefined }), 2)
    await storage.decisions.record([rejection(decided.id)])
    const added = [waits, decided].map(({ id }) => ({ commentId: id, assessed: assessed({ route: 'approve', policyVersion: 1 }), priority: 0, decision: approval(id, byPolicy) }))
    assert.equal(await storage.assessments.add(added), 1)
    assert.deepEqual([(await storage.comments.find(waits.id))?.status, (await storage.comments.find(decided.id))?.status], ['approved', 'rejected'])
    assert.equal((await storage.decisions.of(decided.id)).length, 1)
    assert.equal(await storage.assessments.countOutdated({ model: 'm@1', termsVersion: undefined }), 0)
    await close()
  })

  it('are told of a draft what it would have done, beside what people did', async () => {
    const { storage, story, close } = await withStory(open)
    const approve: Route = { kind: 'approve' }
    const [right, wrong, missed, waiting] = await receiveAll(storage, [approve, approve, rejects, rejects].map((route) => newComment(story.id, { assessed: drafted(1, route) })))
    await storage.decisions.record([approval(right), rejection(wrong), approval(missed)])
    const unread = newComment(story.id, { assessed: drafted(1, { kind: 'hold' }) })
    await storage.comments.receive({ ...unread, decision: approval(unread.id, byPolicy) })
    await receiveAll(storage, [newComment(story.id, { assessed: drafted(2, rejects) }), newComment(story.id, { assessed: assessed() })])

    const { counts, reasons, disagreements } = await storage.policies.shadow({ version: 1, examples: 10 })
    const lines = counts.map(({ route, outcome, language, count }) => `${route} ${outcome} ${language} ${count}`).toSorted()
    assert.deepEqual(lines, ['approve approved en 1', 'approve rejected en 1', 'hold unread en 1', 'reject approved en 1', 'reject waiting en 1'])
    assert.deepEqual(reasons.map(({ guideline, outcome, count }) => `${guideline} ${outcome} ${count}`).toSorted(), [
      'racism approved 1', 'racism waiting 1', 'threats approved 1', 'threats waiting 1',
    ])
    assert.deepEqual(disagreements, { wouldApprove: [wrong], wouldReject: [missed] })
    // A later verdict of a person is the one that counts, and so is the last one of the draft.
    await storage.decisions.record([rejection(missed, { statusBefore: 'approved' })])
    await storage.assessments.add([{ commentId: waiting, assessed: drafted(1, approve), priority: 0, decision: null }])
    const later = await storage.policies.shadow({ version: 1, examples: 10 })
    assert.deepEqual(later.disagreements, { wouldApprove: [wrong], wouldReject: [] })
    assert.equal(later.counts.find(({ route, outcome }) => route === 'approve' && outcome === 'waiting')?.count, 1)
    await close()
  })

  it('are told so of a range of time, with a bounded number of examples', async () => {
    const { storage, story, close } = await withStory(open)
    const comments = [0, 1, 2, 3].map((minute) => newComment(story.id, { assessed: { ...drafted(1, rejects), assessedAt: noon + minute } }))
    const ids = await receiveAll(storage, comments)
    await storage.decisions.record(ids.map((id) => approval(id)))
    const { counts, disagreements } = await storage.policies.shadow({ version: 1, from: noon + 1, to: noon + 3, examples: 1 })
    assert.deepEqual(counts, [{ route: 'reject', outcome: 'approved', language: 'en', count: 2 }])
    assert.deepEqual(disagreements.wouldReject, [ids[2]])
    assert.deepEqual((await storage.policies.shadow({ version: 9, examples: 1 })).counts, [])
    await close()
  })

  it('can be tried on what people decided', async () => {
    const { storage, story, close } = await withStory(open)
    const first = newComment(story.id, { assessed: assessed() })
    await publish(storage, first)
    const [second, waits, unassessed] = [newComment(story.id, { assessed: assessed() }), newComment(story.id, { assessed: assessed() }), newComment(story.id)]
    await receiveAll(storage, [second, waits, unassessed])
    await storage.assessments.add([{ commentId: second.id, assessed: assessed({ found: { model: 'm@2' } }), priority: 0, decision: null }])
    await storage.decisions.record([rejection(second.id), approval(unassessed.id)])
    const unread = newComment(story.id, { assessed: assessed() })
    await storage.comments.receive({ ...unread, decision: approval(unread.id, byPolicy) })
    const all = await storage.assessments.decided({ limit: 10 })
    assert.deepEqual(all.map(({ id, verdict, assessment }) => [id, verdict, assessment.model]), [[first.id, 'approve', 'm@1'], [second.id, 'reject', 'm@2']])
    assert.deepEqual((await storage.assessments.decided({ limit: 1 })).map(({ id }) => id), [first.id])
    assert.deepEqual((await storage.assessments.decided({ after: first.id, limit: 10 })).map(({ id }) => id), [second.id])
    await close()
  })

  it('leave no trace in an assessment that is not theirs, and go with the sample site', async () => {
    const { storage, raw, close } = await withSite(open)
    const { story } = await storage.stories.put(storyPut({ demo: true }))
    const comment = newComment(story.id, { assessed: drafted(1, rejects) })
    await storage.comments.receive(comment)
    assert.deepEqual((await storage.assessments.of(comment.id)).map(({ policyVersion, draft }) => [policyVersion, draft]), [[0, { version: 1, route: 'reject' }]])
    assert.throws(() => raw(`update draft_reasons set guideline = 'sexism'`), /never changed/)
    assert.throws(() => raw('insert into policy_standing (site_id, published_version) values (?, 1)', siteId))
    await storage.stories.removeDemo(noon)
    assert.deepEqual(raw('select * from draft_reasons'), [])
    await close()
  })

  it('keep what a draft would have done', async () => {
    const { storage, raw, story, close } = await withStory(open)
    await storage.comments.receive(newComment(story.id, { assessed: drafted(1, rejects) }))
    for (const attempt of ['delete from draft_reasons', `insert or replace into draft_reasons select assessment, site_id, position, 'x' from draft_reasons`]) {
      assert.throws(() => raw(attempt), refused, attempt)
    }
    await close()
  })
}

function drafted(version: number, route: Route) {
  return assessed({ draft: { version, route } })
}

async function receiveAll(storage: Storage, comments: readonly NewComment[]): Promise<readonly [NewComment['id'], NewComment['id'], NewComment['id'], NewComment['id']]> {
  for (const comment of comments) await storage.comments.receive(comment)
  const [first, second = first, third = first, fourth = first] = comments.map(({ id }) => id)
  if (first === undefined) throw new Error('there is no comment')
  return [first, second ?? first, third ?? first, fourth ?? first]
}
