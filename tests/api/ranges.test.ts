import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { routes, type Batch, type OwnComment } from '@verbatim/contract'
import { createToken, startProgram } from '../program.ts'
import { apiOf, bearer, openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, tokens, story, submit, decide, program } = await openNewsroom()
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada Editor' }))
await fetch(`${program.url}${routes.patchSettings.path}`, { method: 'PATCH', headers: { ...bearer(tokens.settings), 'content-type': 'application/json' }, body: JSON.stringify({ batches: 'editors' }) })

const harsh = 'You stupid idiot, shut up.'
const mild = 'The bus came on time.'

/** A story of its own, so that no test sees another's comments. */
async function waiting(...bodies: readonly string[]): Promise<{ readonly storyId: string; readonly comments: readonly OwnComment[] }> {
  const { id: storyId } = await story()
  const comments: OwnComment[] = []
  for (const body of bodies) comments.push((await submit(storyId, { body })).comment)
  return { storyId, comments }
}

const asked = (body: object) => ({ body: { filter: {}, ...body } })
const statusOf = async (commentId: string) => (await moderator.ask(routes.moderatedComment, { params: { commentId } })).comment.status

/** Asks until the batch has come to an end. */
async function ended(batchId: string): Promise<Batch> {
  for (;;) {
    const batch = await admin.ask(routes.batch, { params: { batchId } })
    if (batch.state === 'done' || batch.state === 'undone') return batch
    await setTimeout(50)
  }
}

describe('the histogram', () => {
  it('counts what waits and fits by its score, and shows some of what is selected', async () => {
    const { storyId, comments } = await waiting(harsh, mild, mild)
    const all = await admin.ask(routes.histogram, { query: { guideline: 'personal-attacks', storyId } })
    assert.deepEqual([all.total, all.bins.length, all.bins.reduce((sum, { count }) => sum + count, 0), all.selected.total, all.sample.length], [3, 20, 3, 3, 3])
    assert.deepEqual([all.bins[0]?.from, all.bins[0]?.to, all.bins[19]?.to], [0, 0.05, 1])
    const high = await admin.ask(routes.histogram, { query: { guideline: 'personal-attacks', storyId, minScore: 0.5, maxScore: 1 } })
    assert.deepEqual(high.bins, all.bins)
    assert.deepEqual([high.selected.total, high.selected.byGuideline['personal-attacks'], high.sample.map(({ comment }) => comment.id)], [1, 1, [comments[0]?.id]])
    await decide({ commentId: comments[0]?.id, verdict: 'approve' })
    assert.equal((await admin.ask(routes.histogram, { query: { guideline: 'personal-attacks', storyId } })).total, 2)
  })

  it('is of a guideline that has scores, and for editors', async () => {
    await admin.refused(routes.histogram, { query: { guideline: 'relevance' } }, 'input-refused')
    await admin.refused(routes.histogram, {}, 'input-refused')
    await api.refused(routes.histogram, { query: { guideline: 'threats' } }, 'signature-missing')
    await api.as(bearer(tokens.stories)).refused(routes.histogram, { query: { guideline: 'threats' } }, 'forbidden')
    const readOnly = api.as(bearer(await createToken(program.dataDir, ['moderation:read'])))
    await readOnly.ask(routes.histogram, { query: { guideline: 'threats' } })
    await readOnly.refused(routes.decideBatch, { body: { filter: {}, verdict: 'approve' } }, 'forbidden')
  })
})

describe('deciding a range', () => {
  it('decides what waits and fits, by the same rules as any decision, and says that nobody read each', async () => {
    const { storyId, comments } = await waiting(mild, harsh, mild)
    const filter = { storyId, guideline: 'personal-attacks', minScore: 0, maxScore: 0.4 }
    const sample = [comments[0]?.id ?? '']
    const { batchId, total } = await admin.ask(routes.decideBatch, { body: { filter, verdict: 'reject', guidelines: ['relevance'], message: 'Not about the bus', note: 'range', sample } })
    assert.equal(total, 2)
    const batch = await ended(batchId)
    assert.deepEqual([batch.state, batch.decided, batch.skipped, batch.undone, batch.skippedItems], ['done', 2, 0, 0, []])
    assert.deepEqual([batch.by.name, batch.filter, batch.verdict, batch.guidelines, batch.message, batch.note, batch.sample], ['Ada Editor', filter, 'reject', ['relevance'], 'Not about the bus', 'range', sample])
    assert.deepEqual(await Promise.all(comments.map(({ id }) => statusOf(id))), ['rejected', 'pending', 'rejected'])
    const known = await moderator.ask(routes.moderatedComment, { params: { commentId: comments[0]?.id ?? '' } })
    assert.deepEqual(known.batches, [{ id: batchId, outcome: 'decided' }])
    const [decision] = known.decisions
    assert.deepEqual([decision?.means, decision?.automated, decision?.actor.name, decision?.message, decision?.guidelines], ['batch', false, 'Ada Editor', 'Not about the bus', ['relevance']])
  })

  it('leaves alone what came after its moment', async () => {
    const { storyId, comments } = await waiting(mild)
    const { asOf } = await admin.ask(routes.histogram, { query: { guideline: 'threats', storyId } })
    while (Date.now() <= Date.parse(asOf)) await setTimeout(1)
    const { comment: later } = await submit(storyId)
    const { batchId, total } = await admin.ask(routes.decideBatch, { body: { filter: { storyId }, asOf, verdict: 'approve' } })
    assert.equal(total, 1)
    await ended(batchId)
    assert.deepEqual([await statusOf(comments[0]?.id ?? ''), await statusOf(later.id)], ['approved', 'pending'])
  })

  it('is refused as a single decision is, and for a guideline without scores', async () => {
    await admin.refused(routes.decideBatch, asked({ verdict: 'reject' }), 'guideline-required')
    await admin.refused(routes.decideBatch, asked({ verdict: 'reject', guidelines: ['no-such'] }), 'guideline-unknown')
    await admin.refused(routes.decideBatch, asked({ verdict: 'reject', guidelines: ['criticism-of-publisher'] }), 'guideline-welcome')
    await admin.refused(routes.decideBatch, asked({ verdict: 'approve', guidelines: ['threats'] }), 'guideline-on-approval')
    await admin.refused(routes.decideBatch, asked({ verdict: 'reject', guidelines: ['illegal'] }), 'message-required')
    await admin.refused(routes.decideBatch, { body: { filter: { guideline: 'private-data' }, verdict: 'approve' } }, 'guideline-unknown')
    await admin.refused(routes.decideBatch, asked({ verdict: 'approve', asOf: 'yesterday' }), 'input-refused')
    await admin.refused(routes.decideBatch, { body: { filter: { order: 'oldest' }, verdict: 'approve' } }, 'input-refused')
    await api.refused(routes.decideBatch, asked({ verdict: 'approve' }), 'signature-missing')
    await admin.refused(routes.batch, { params: { batchId: '00000000-0000-7000-8000-000000000000' } }, 'batch-unknown')
    await admin.refused(routes.undoBatch, { params: { batchId: '00000000-0000-7000-8000-000000000000' } }, 'batch-unknown')
  })

  it('happens once, however often it is sent with its key', async () => {
    const { storyId } = await waiting(mild, mild)
    const request = { body: { filter: { storyId }, verdict: 'approve' }, headers: { 'idempotency-key': 'range-1' } }
    const first = await admin.ask(routes.decideBatch, request)
    assert.deepEqual(await admin.ask(routes.decideBatch, request), first)
    await admin.refused(routes.decideBatch, { ...request, body: { ...request.body, note: 'other' } }, 'idempotency-key-reused')
    await ended(first.batchId)
    assert.deepEqual(await admin.ask(routes.decideBatch, request), first)
  })

  it('is listed, the latest first', async () => {
    const { storyId } = await waiting(mild)
    const { batchId } = await admin.ask(routes.decideBatch, { body: { filter: { storyId }, verdict: 'approve' } })
    const { items: [latest], nextCursor } = await admin.ask(routes.batches, { query: { limit: 1 } })
    assert.equal(latest?.id, batchId)
    const { items } = await admin.ask(routes.batches, { query: { limit: 200, cursor: nextCursor ?? '' } })
    assert.ok(items.length > 0 && items.every(({ id }) => id !== batchId))
    await admin.refused(routes.batches, { query: { cursor: 'x' } }, 'input-refused')
    await ended(batchId)
  })
})

describe('undoing a range', () => {
  it('needs no body where rejections become approvals, and leaves alone what somebody decided since', async () => {
    const { storyId, comments } = await waiting(mild, mild, mild)
    const [undone, changed, withdrawn] = comments.map(({ id }) => id)
    const { batchId } = await admin.ask(routes.decideBatch, { body: { filter: { storyId }, verdict: 'reject', guidelines: ['threats'] } })
    await ended(batchId)
    await decide({ commentId: changed, verdict: 'approve', expectedStatus: 'rejected' })
    await decide({ commentId: withdrawn, verdict: 'reject', guidelines: ['sexism'], expectedStatus: 'rejected' })
    await admin.refused(routes.undoBatch, { params: { batchId }, body: { guidelines: ['threats'] } }, 'guideline-on-approval')
    assert.equal((await admin.ask(routes.undoBatch, { params: { batchId } })).state, 'undoing')
    const batch = await ended(batchId)
    assert.deepEqual([batch.state, batch.decided, batch.skipped, batch.undone], ['undone', 3, 2, 1])
    assert.deepEqual(batch.skippedItems, [changed, withdrawn].map((commentId) => ({ commentId, code: 'status-changed' })))
    assert.deepEqual(await Promise.all(comments.map(({ id }) => statusOf(id))), ['approved', 'approved', 'rejected'])
    const known = await moderator.ask(routes.moderatedComment, { params: { commentId: undone ?? '' } })
    assert.deepEqual(known.batches, [{ id: batchId, outcome: 'undone' }])
    assert.deepEqual(known.decisions.map(({ means }) => means), ['batch', 'batch'])
    assert.equal((await admin.ask(routes.undoBatch, { params: { batchId } })).state, 'undone')
  })

  it('names a guideline where approvals become rejections', async () => {
    const { storyId, comments } = await waiting(mild)
    const { batchId } = await admin.ask(routes.decideBatch, { body: { filter: { storyId }, verdict: 'approve' } })
    await ended(batchId)
    await admin.refused(routes.undoBatch, { params: { batchId } }, 'guideline-required')
    await admin.ask(routes.undoBatch, { params: { batchId }, body: { guidelines: ['promotion'], message: 'An advertisement' } })
    await ended(batchId)
    const known = await moderator.ask(routes.moderatedComment, { params: { commentId: comments[0]?.id ?? '' } })
    const last = known.decisions.at(-1)
    assert.deepEqual([last?.verdict, last?.guidelines, last?.message], ['reject', ['promotion'], 'An advertisement'])
  })

  it('refuses a body that is none', async () => {
    await admin.refused(routes.undoBatch, { params: { batchId: '00000000-0000-7000-8000-000000000000' }, body: { guideline: 'threats' } }, 'input-refused')
  })
})

describe('a server that is killed while it decides a range', () => {
  it('goes on where it was once it is started again, and has decided nothing twice', async () => {
    const { storyId, comments } = await waiting(...Array.from({ length: 250 }, (_, index) => `${mild} ${index}`))
    const { batchId, total } = await admin.ask(routes.decideBatch, { body: { filter: { storyId }, verdict: 'approve' } })
    assert.equal(total, 250)
    while ((await admin.ask(routes.batch, { params: { batchId } })).decided === 0) await setTimeout(1)
    await program.kill()
    const again = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const staff = apiOf(again, bearer(tokens.moderation))
    for (;;) {
      const batch = await staff.ask(routes.batch, { params: { batchId } })
      if (batch.state === 'done') {
        assert.deepEqual([batch.decided, batch.skipped], [250, 0])
        break
      }
      await setTimeout(50)
    }
    for (const { id } of comments) {
      const { decisions } = await staff.ask(routes.moderatedComment, { params: { commentId: id } })
      assert.deepEqual(decisions.map(({ means }) => means), ['batch'])
    }
    await again.stop()
  })
})
