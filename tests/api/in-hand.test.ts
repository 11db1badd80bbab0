import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { createToken, startProgram, until } from '../program.ts'
import { openEvents } from './event-stream.ts'
import { apiOf, bearer, openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, tokens, story, submit, published, approve, reject, decide, program } = await openNewsroom()
const session = await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada Moderator' })
const ada = api.as(session)
const { id: storyId } = await story()

const pending = async () => (await submit(storyId)).comment.id
const known = (commentId: string) => moderator.ask(routes.moderatedComment, { params: { commentId } })
const passedOn = (commentId: string, fields: Readonly<Record<string, unknown>> = {}) => ada.ask(routes.passOn, { body: { commentId, to: 'lawyer', ...fields } })
const listed = async (passedTo: string) => (await moderator.ask(routes.queue, { query: { passedTo, order: 'oldest', limit: 200 } })).items.map(({ comment }) => comment.id)
const answer = (commentId: string) => ada.ask(routes.staffReply, { params: { commentId }, body: { body: 'Thank you, it is corrected.' } })
const shown = async (id: string) => (await api.ask(routes.comments, { params: { storyId: id } })).items
const unknownId = '00000000-0000-4000-8000-000000000000'

describe('a claim', () => {
  it('is of one person or program at a time, whom the refusal names', async () => {
    const commentId = await pending()
    const params = { commentId }
    const claim = await ada.ask(routes.claim, { params })
    assert.equal(claim.by.name, 'Ada Moderator')
    const left = Date.parse(claim.until) - Date.now()
    assert.ok(left > 60_000 && left <= 120_000, String(left))
    const problem = await moderator.refused(routes.claim, { params }, 'claimed')
    assert.deepEqual(problem.claim, { by: claim.by, until: claim.until })
    await moderator.refused(routes.release, { params }, 'claimed')
    assert.ok((await ada.ask(routes.claim, { params })).until >= claim.until)
    const { items } = await moderator.ask(routes.claims)
    assert.deepEqual(items.filter((item) => item.commentId === commentId).map(({ by }) => by), [claim.by])
    assert.deepEqual((await known(commentId)).claim?.by, claim.by)
    await ada.ask(routes.release, { params })
    await ada.ask(routes.release, { params })
    assert.equal((await known(commentId)).claim, null)
    await moderator.ask(routes.claim, { params })
  })

  it('goes to exactly one of those who ask at once, on one server or another', async () => {
    const other = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    for (let round = 0; round < 5; round += 1) {
      const params = { commentId: await pending() }
      const callers = [ada, moderator, apiOf(other, session), apiOf(other, bearer(tokens.moderation))]
      const replies = await Promise.all(callers.map((caller) => caller.call(routes.claim, { params })))
      const { claim } = await known(params.commentId)
      const told = replies.map(({ status, json }) => (status === 200 ? Object(json).by : Object(json).claim.by))
      assert.deepEqual(new Set(told.map(({ id }) => id)), new Set([claim?.by.id]))
      assert.equal(replies.filter(({ status }) => status === 200).length, 2)
    }
    await other.stop()
  })

  it('keeps nobody from deciding, and ends with the decision', async () => {
    const commentId = await pending()
    await ada.ask(routes.claim, { params: { commentId } })
    await approve(commentId)
    assert.equal((await known(commentId)).claim, null)
  })

  it('ends when the comment is withdrawn', async () => {
    const { comment, receipt } = await submit(storyId)
    await ada.ask(routes.claim, { params: { commentId: comment.id } })
    await api.ask(routes.withdraw, { params: { token: receipt.token } })
    assert.equal((await known(comment.id)).claim, null)
  })

  it('is for moderators, of a comment that there is', async () => {
    const params = { commentId: await pending() }
    await api.refused(routes.claim, { params }, 'signature-missing')
    const reader = api.as(bearer(await createToken(program.dataDir, ['moderation:read'])))
    await reader.refused(routes.claim, { params }, 'forbidden')
    await reader.ask(routes.claims)
    await ada.refused(routes.claim, { params: { commentId: unknownId } }, 'comment-unknown')
  })
})

describe('a comment that is passed on', () => {
  it('says to whom, why and by whom, and stands in that duty’s list whatever its status', async () => {
    const [waiting, visible, gone] = [await pending(), (await published(storyId)).id, await pending()]
    await reject(gone)
    const pass = await passedOn(visible, { note: 'Is this libel?' })
    assert.deepEqual([pass.commentId, pass.to, pass.why, pass.note, pass.by.name, pass.endedAt], [visible, 'lawyer', 'question', 'Is this libel?', 'Ada Moderator', null])
    await passedOn(waiting)
    await passedOn(gone)
    const found = await listed('lawyer')
    for (const id of [waiting, visible, gone]) assert.ok(found.includes(id))
    assert.deepEqual((await known(visible)).passed, pass)
    assert.deepEqual(await listed('senior'), [])
    assert.deepEqual(await listed('me'), [])
    const { items } = await moderator.ask(routes.queue, { query: { limit: 200 } })
    assert.deepEqual(items.map(({ comment }) => comment.status).filter((status) => status !== 'pending'), [])
  })

  it('is of whomever it was passed on to last; what was before is kept', async () => {
    const commentId = await pending()
    const first = await passedOn(commentId)
    const second = await passedOn(commentId, { to: 'senior' })
    const { passes, passed } = await known(commentId)
    assert.deepEqual(passed, second)
    assert.deepEqual(passes.map(({ id, endedAt }) => [id, endedAt === null]), [[first.id, false], [second.id, true]])
    await ada.refused(routes.takePassBack, { params: { passId: first.id } }, 'pass-unknown')
    await moderator.ask(routes.takePassBack, { params: { passId: second.id } })
    await ada.refused(routes.takePassBack, { params: { passId: second.id } }, 'pass-unknown')
    assert.equal((await known(commentId)).passed, null)
    assert.deepEqual(await listed('senior'), [])
  })

  it('comes before all that waits while a life may be in danger, until it is decided or taken back', async () => {
    const [commentId, taken] = [await pending(), await pending()]
    const { priority } = await known(commentId)
    await passedOn(commentId, { why: 'threat-to-life' })
    const { id } = await passedOn(taken, { why: 'threat-to-life' })
    const { items } = await moderator.ask(routes.queue, { query: { limit: 2 } })
    assert.deepEqual(items.map(({ comment }) => comment.id).toSorted(), [commentId, taken].toSorted())
    for (const item of items) assert.ok(item.priority === 1 && item.flags.includes('threat-to-life'))
    await moderator.ask(routes.takePassBack, { params: { passId: id } })
    const back = await known(taken)
    assert.deepEqual([back.priority, back.flags.includes('threat-to-life')], [priority, false])
    await reject(commentId)
    assert.deepEqual((await known(commentId)).passes.map(({ endedAt }) => endedAt !== null), [true])
    assert.ok(!(await listed('lawyer')).includes(commentId))
  })

  it('waits for its person, though the policy would decide it once it is assessed again', async () => {
    const { id } = await story({ language: 'en' })
    const [passed, free] = [(await submit(id)).comment.id, (await submit(id)).comment.id]
    await passedOn(passed)
    const publish = async (rules: readonly unknown[]) => {
      const { draft } = await ada.ask(routes.putPolicyDraft, { body: { rules } })
      await ada.ask(routes.publishPolicy, { body: { version: draft?.version } })
    }
    await publish([{ coverages: ['full'], rejectFrom: {}, approveBelow: 0.9 }])
    await ada.ask(routes.patchTerms, { body: { add: [{ text: 'rivermud', language: 'en', guideline: 'profanity' }] } })
    await until('the other one is decided', async () => (await known(free)).comment.status === 'approved')
    await until('it is assessed again', async () => (await known(passed)).assessments.length === 2)
    const { comment, assessment, passed: pass, decisions } = await known(passed)
    assert.deepEqual([comment.status, assessment?.route, pass?.to, decisions], ['pending', 'approve', 'lawyer', []])
    await publish([])
  })

  it('is passed on by moderators, to a duty that there is, once for each key, and not once it is withdrawn', async () => {
    const commentId = await pending()
    await api.refused(routes.passOn, { body: { commentId, to: 'lawyer' } }, 'signature-missing')
    await ada.refused(routes.passOn, { body: { commentId, to: 'king' } }, 'duty-unknown')
    await ada.refused(routes.passOn, { body: { commentId, to: 'lawyer', why: 'boredom' } }, 'input-refused')
    await ada.refused(routes.passOn, { body: { commentId: unknownId, to: 'lawyer' } }, 'comment-unknown')
    const headers = { 'idempotency-key': 'pass-1' }
    const body = { commentId, to: 'lawyer' }
    const [first, second] = [await ada.ask(routes.passOn, { body, headers }), await ada.ask(routes.passOn, { body, headers })]
    assert.deepEqual(second, first)
    assert.equal((await known(commentId)).passes.length, 1)
    await ada.refused(routes.passOn, { body: { ...body, to: 'senior' }, headers }, 'idempotency-key-reused')
    const { comment, receipt } = await submit(storyId)
    await passedOn(comment.id)
    await api.ask(routes.withdraw, { params: { token: receipt.token } })
    await ada.refused(routes.passOn, { body: { commentId: comment.id, to: 'lawyer' } }, 'comment-withdrawn')
  })
})

describe('what stands beside a comment', () => {
  it('is shown to staff, whatever its status', async () => {
    const { id } = await story()
    const root = await published(id)
    const [waiting, rejected] = [(await submit(id, { body: 'A second beginning' })).comment.id, (await submit(id)).comment.id]
    await reject(rejected)
    const [reply, sibling] = [(await submit(id, { parentId: root.id })).comment.id, (await submit(id, { parentId: root.id })).comment.id]
    assert.deepEqual((await known(root.id)).siblings.map((beside) => [beside.id, beside.status]), [[waiting, 'pending'], [rejected, 'rejected']])
    assert.deepEqual((await known(reply)).siblings.map((beside) => beside.id), [sibling])
    const [beside] = (await known(rejected)).siblings.slice(1)
    assert.deepEqual([beside?.author.name, beside?.body], ['Shilan Omar', 'A second beginning'])
  })
})

describe('the figures of a story', () => {
  it('say how many of its comments wait and what became of the others', async () => {
    const made = await story()
    const figures = () => moderator.ask(routes.storyFigures, { params: { storyId: made.id } })
    const none = { waiting: 0, approved: 0, rejected: 0, withdrawn: 0, firstSubmittedAt: null, lastSubmittedAt: null }
    const { story: told, ...empty } = await figures()
    assert.deepEqual([told.id, told.headline, empty], [made.id, made.headline, none])
    const first = await submit(made.id)
    await published(made.id)
    const [rejected, withdrawn] = [await submit(made.id), await submit(made.id)]
    await reject(rejected.comment.id)
    await api.ask(routes.withdraw, { params: { token: withdrawn.receipt.token } })
    const { story: counted, ...rest } = await figures()
    assert.equal(counted.commentCount, 1)
    assert.deepEqual(rest, { waiting: 1, approved: 1, rejected: 1, withdrawn: 1, firstSubmittedAt: first.comment.submittedAt, lastSubmittedAt: withdrawn.comment.submittedAt })
    await moderator.refused(routes.storyFigures, { params: { storyId: unknownId } }, 'story-unknown')
    await api.refused(routes.storyFigures, { params: { storyId: made.id } }, 'signature-missing')
  })
})

describe('an answer of staff', () => {
  it('is public at once, with its author’s name as staff, and counts like any comment', async () => {
    const { id, pageUrl } = await story()
    const asked = await published(id)
    assert.equal((await shown(id)).length, 1)
    const readers = await openEvents(program, routes.events, { query: { story: id } })
    const reply = await answer(asked.id)
    assert.deepEqual([reply.author, reply.parentId, reply.rootId, reply.storyId], [{ name: 'Ada Moderator', staff: true }, asked.id, asked.id, id])
    const [root] = await shown(id)
    assert.ok(root !== undefined && 'replies' in root)
    assert.deepEqual([root.replyCount, root.replies.items], [1, [reply]])
    assert.ok('author' in root && !('staff' in root.author))
    assert.equal((await api.ask(routes.story, { params: { storyId: id } })).commentCount, 2)
    assert.deepEqual(await readers.heard(1), [{ event: 'comment.approved', data: { storyId: id, commentId: reply.id } }])
    assert.match(await (await fetch(pageUrl)).text(), /Ada Moderator<\/bdi> <span class="staff">Staff<\/span>/)
    const { decisions, comment, author } = await known(reply.id)
    assert.deepEqual(decisions.map(({ verdict, means, automated, actor }) => [verdict, means, automated, actor.name]), [['approve', 'person', false, 'Ada Moderator']])
    assert.deepEqual([comment.bodySha256, author.name], [reply.bodySha256, 'Ada Moderator'])
  })

  it('can be decided otherwise, like any comment, and then shows nothing', async () => {
    const { id } = await story()
    const reply = await answer((await published(id)).id)
    await decide({ commentId: reply.id, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    const [root] = await shown(id)
    assert.ok(root !== undefined && 'replies' in root)
    assert.deepEqual(root.replies.items, [])
  })

  it('is possible where commenting is closed, and under published comments alone', async () => {
    const { id, url } = await story()
    const asked = await published(id)
    const waiting = (await submit(id)).comment.id
    await api.as(bearer(tokens.stories)).ask(routes.putStory, { body: { url, headline: 'Closed', commenting: 'closed' } })
    await answer(asked.id)
    await ada.refused(routes.staffReply, { params: { commentId: waiting }, body: { body: 'Too early' } }, 'parent-not-approved')
    await ada.refused(routes.staffReply, { params: { commentId: unknownId }, body: { body: 'To nobody' } }, 'comment-unknown')
  })

  it('is bound by the limits of a submission, of a person alone, and sent once', async () => {
    const { id: commentId } = await published(storyId)
    const params = { commentId }
    const problem = await ada.refused(routes.staffReply, { params, body: { body: 'x' }, headers: { 'accept-language': 'ckb' } }, 'input-refused')
    assert.deepEqual(problem.errors?.map(({ path, code }) => [path, code]), [['/body', 'too-short']])
    await moderator.refused(routes.staffReply, { params, body: { body: 'From a program' } }, 'forbidden')
    await api.refused(routes.staffReply, { params, body: { body: 'From nobody' } }, 'signature-missing')
    const sent = { params, body: { body: 'Once and no more' }, headers: { 'idempotency-key': 'reply-1' } }
    const [first, second] = [await ada.ask(routes.staffReply, sent), await ada.ask(routes.staffReply, sent)]
    assert.deepEqual(second, first)
    await ada.refused(routes.staffReply, { ...sent, body: { body: 'Another' } }, 'idempotency-key-reused')
  })
})
