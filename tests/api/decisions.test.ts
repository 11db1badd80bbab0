import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { problems, routes, type DecisionsAnswer, type ProblemCode } from '@verbatim/contract'
import { createToken } from '../program.ts'
import { bearer, openNewsroom, setUpAdmin, uuid } from './newsroom.ts'

const { api, moderator, tokens, story, submit, decide, published, program } = await openNewsroom()
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada Moderator' }))
const { id: storyId } = await story()

const pending = async () => (await submit(storyId)).comment.id
const known = async (commentId: string) => moderator.ask(routes.moderatedComment, { params: { commentId } })
const decideAll = (items: readonly Readonly<Record<string, unknown>>[]) => moderator.ask(routes.decide, { body: { items } })

/** The codes of the problems in their places, `decided` where there is none. */
function outcomes({ items }: DecisionsAnswer): readonly string[] {
  return items.map((item) => ('problem' in item ? (Object.keys(problems).find((code) => item.problem.type.endsWith(`:${code}`)) ?? item.problem.type) : 'decided'))
}

describe('who may decide', () => {
  it('is a moderator, or a program with the scope moderation; no other scope implies it', async () => {
    const [commentId, readOnly, importer, adminToken] = await Promise.all([pending(), ...['moderation:read', 'import', 'admin'].map((scope) => createToken(program.dataDir, [scope]))])
    const body = { items: [{ commentId, verdict: 'approve' }] }
    await api.refused(routes.decide, { body }, 'signature-missing')
    await api.as(bearer('wrong')).refused(routes.decide, { body }, 'signature-missing')
    for (const token of [readOnly, importer, adminToken, tokens.stories, tokens.settings]) await api.as(bearer(token ?? '')).refused(routes.decide, { body }, 'forbidden')
    assert.equal((await known(commentId)).comment.status, 'pending')
    await api.as(bearer(readOnly ?? '')).ask(routes.queue)
    await api.as(bearer(adminToken ?? '')).refused(routes.queue, {}, 'forbidden')
    assert.deepEqual(outcomes(await admin.ask(routes.decide, { body })), ['decided'])
  })

  it('is written down with the decision: a person by name, a program as automated', async () => {
    const [one, two] = [await pending(), await pending()]
    await admin.ask(routes.decide, { body: { items: [{ commentId: one, verdict: 'approve' }] } })
    await decide({ commentId: two, verdict: 'approve' })
    const [byPerson] = (await known(one)).decisions
    const [byProgram] = (await known(two)).decisions
    assert.deepEqual([byPerson?.actor.kind, byPerson?.actor.name, byPerson?.automated, byPerson?.means], ['user', 'Ada Moderator', false, 'person'])
    assert.deepEqual([byProgram?.actor.kind, byProgram?.automated], ['program', true])
    assert.match(byProgram?.actor.name ?? '', /moderation/)
  })
})

describe('a decision', () => {
  it('approves', async () => {
    const commentId = await pending()
    const { items: [item] } = await decideAll([{ commentId, verdict: 'approve' }])
    assert.ok(item !== undefined && 'decisionId' in item)
    assert.deepEqual([item.commentId, item.status], [commentId, 'approved'])
    assert.match(item.decisionId, uuid)
  })

  it('rejects, and keeps guidelines, message, note and the version they stood in', async () => {
    const commentId = await pending()
    const { version } = await api.ask(routes.guidelines)
    await decideAll([{ commentId, verdict: 'reject', guidelines: ['threats', 'racism'], message: 'For you.', note: 'For us.' }])
    const { comment, decisions } = await known(commentId)
    assert.equal(comment.status, 'rejected')
    assert.equal(decisions.length, 1)
    const { verdict, guidelines, message, note, guidelinesVersion, statusBefore } = decisions[0] ?? assert.fail()
    assert.deepEqual({ verdict, guidelines, message, note, guidelinesVersion, statusBefore }, {
      verdict: 'reject', guidelines: ['threats', 'racism'], message: 'For you.', note: 'For us.', guidelinesVersion: version, statusBefore: 'pending',
    })
  })

  it('may rest on each forbidden guideline, and on relevance', async () => {
    const { items } = await api.ask(routes.guidelines)
    const keys = [...items.filter(({ kind }) => kind === 'forbidden').map(({ key }) => key), 'relevance']
    assert.equal(keys.length, 11)
    const decided = await decideAll(await Promise.all(keys.map(async (key) => ({ commentId: await pending(), verdict: 'reject', guidelines: [key] }))))
    assert.deepEqual(new Set(outcomes(decided)), new Set(['decided']))
  })

  const refusals: readonly (readonly [string, Readonly<Record<string, unknown>>, ProblemCode])[] = [
    ['a rejection without a guideline', { verdict: 'reject' }, 'guideline-required'],
    ['a rejection with an empty list', { verdict: 'reject', guidelines: [] }, 'guideline-required'],
    ['criticism of the publisher as a reason', { verdict: 'reject', guidelines: ['criticism-of-publisher'] }, 'guideline-welcome'],
    ['criticism of the publisher among others', { verdict: 'reject', guidelines: ['threats', 'criticism-of-publisher'] }, 'guideline-welcome'],
    ['a guideline that there is not', { verdict: 'reject', guidelines: ['boredom'] }, 'guideline-unknown'],
    ['illegal without a message', { verdict: 'reject', guidelines: ['illegal'] }, 'message-required'],
    ['illegal with a blank message', { verdict: 'reject', guidelines: ['illegal'], message: ' \n' }, 'message-required'],
    ['an approval that names a guideline', { verdict: 'approve', guidelines: ['threats'] }, 'guideline-on-approval'],
  ]
  for (const [what, fields, code] of refusals) {
    it(`is a problem in its place: ${what}`, async () => {
      const [one, two] = [await pending(), await pending()]
      const answer = await decideAll([{ commentId: one, ...fields }, { commentId: two, verdict: 'approve' }])
      assert.deepEqual(outcomes(answer), [code, 'decided'])
      const problem = answer.items[0] !== undefined && 'problem' in answer.items[0] ? answer.items[0].problem : assert.fail()
      assert.equal(problem.status, 422)
      const { comment, decisions } = await known(one)
      assert.deepEqual([comment.status, decisions], ['pending', []])
    })
  }

  it('may be illegal with a message', async () => {
    assert.deepEqual(outcomes(await decideAll([{ commentId: await pending(), verdict: 'reject', guidelines: ['illegal'], message: 'Section 185.' }])), ['decided'])
  })

  it('is a problem with 404 in its place when there is no such comment', async () => {
    const commentId = await pending()
    const unknown = ['00000000-0000-4000-8000-000000000000', 'no id at all', '']
    const answer = await decideAll([...unknown.map((id) => ({ commentId: id, verdict: 'approve' })), { commentId, verdict: 'approve' }])
    assert.deepEqual(outcomes(answer), ['comment-unknown', 'comment-unknown', 'comment-unknown', 'decided'])
    assert.deepEqual(answer.items.map((item) => item.commentId), [...unknown, commentId])
    assert.deepEqual(answer.items.map((item) => ('problem' in item ? item.problem.status : 200)), [404, 404, 404, 200])
  })

  it('is a problem with 409 in its place when the comment has another status by now', async () => {
    const [decided, fresh] = [(await published(storyId)).id, await pending()]
    const answer = await decideAll([{ commentId: decided, verdict: 'reject', guidelines: ['threats'] }, { commentId: fresh, verdict: 'approve' }])
    assert.deepEqual(outcomes(answer), ['status-changed', 'decided'])
    const [first] = answer.items
    assert.ok(first !== undefined && 'problem' in first)
    assert.deepEqual([first.problem.status, first.problem.currentStatus], [409, 'approved'])
    assert.equal((await known(decided)).comment.status, 'approved')
  })

  it('is undone by a later one that names the status it saw', async () => {
    const { id } = await published(storyId)
    await decide({ commentId: id, verdict: 'reject', guidelines: ['sexism'], expectedStatus: 'approved' })
    assert.equal((await known(id)).comment.status, 'rejected')
    await decide({ commentId: id, verdict: 'approve', expectedStatus: 'rejected' })
    const { comment, decisions } = await known(id)
    assert.equal(comment.status, 'approved')
    assert.deepEqual(decisions.map(({ verdict, statusBefore }) => [verdict, statusBefore]), [['approve', 'pending'], ['reject', 'approved'], ['approve', 'rejected']])
  })

  it('that confirms the status is recorded and changes nothing in public', async () => {
    const { id: quiet } = await story()
    const { id } = await published(quiet)
    const page = await api.ask(routes.comments, { params: { storyId: quiet } })
    assert.equal(Object(await decide({ commentId: id, verdict: 'approve', expectedStatus: 'approved' })).status, 'approved')
    assert.equal((await known(id)).decisions.length, 2)
    assert.deepEqual(await api.ask(routes.comments, { params: { storyId: quiet } }), page)
    assert.equal((await api.ask(routes.story, { params: { storyId: quiet } })).commentCount, 1)
  })

  it('on a withdrawn comment is a problem, whatever it expects', async () => {
    const { comment, receipt } = await submit(storyId)
    await api.ask(routes.withdraw, { params: { token: receipt.token } })
    for (const expectedStatus of ['pending', 'withdrawn']) {
      const [item] = (await decideAll([{ commentId: comment.id, verdict: 'approve', expectedStatus }])).items
      assert.ok(item !== undefined && 'problem' in item && item.problem.status === 409)
    }
  })
})

describe('several decisions', () => {
  it('are up to 100, in the order in which they were sent', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, pending))
    const { items } = await decideAll(ids.map((commentId, index) => ({ commentId, ...(index % 2 === 0 ? { verdict: 'approve' } : { verdict: 'reject', guidelines: ['promotion'] }) })))
    assert.deepEqual(items.map((item) => item.commentId), ids)
    assert.deepEqual(items.map((item) => ('status' in item ? item.status : undefined)), ids.map((_, index) => (index % 2 === 0 ? 'approved' : 'rejected')))
  })

  it('are refused whole when the envelope is malformed, and nothing is decided', async () => {
    const commentId = await pending()
    const good = { commentId, verdict: 'approve' }
    const malformed: readonly unknown[] = [
      {}, [], null, { items: [] }, { items: Array.from({ length: 101 }, () => good) }, { items: good }, { items: [good, {}] }, { items: [good, { commentId }] },
      { items: [good, { ...good, verdict: 'hold' }] }, { items: [{ ...good, guidelines: 'threats' }] }, { items: [{ ...good, extra: 1 }] }, { items: [good], extra: 1 },
      { items: [{ ...good, expectedStatus: 'gone' }] }, { items: [{ ...good, message: 1 }] }, { items: [good, null] }, { items: [{ ...good, commentId: 1 }] },
    ]
    for (const body of malformed) await moderator.refused(routes.decide, { bytes: JSON.stringify(body), headers: { 'content-type': 'application/json' } }, 'input-refused')
    assert.equal((await known(commentId)).comment.status, 'pending')
  })

  it('on one comment in one call: the first wins, the second learns it', async () => {
    const commentId = await pending()
    assert.deepEqual(outcomes(await decideAll([{ commentId, verdict: 'approve' }, { commentId, verdict: 'reject', guidelines: ['threats'] }])), ['decided', 'status-changed'])
    assert.equal((await known(commentId)).comment.status, 'approved')
  })

  it('at once on one comment: one wins, the others learn it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const commentId = await pending()
      const verdicts = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? { verdict: 'approve' } : { verdict: 'reject', guidelines: ['threats'] }))
      const answers = await Promise.all(verdicts.map((verdict) => decide({ commentId, ...verdict })))
      const won = answers.filter((answer) => 'decisionId' in Object(answer))
      assert.equal(won.length, 1)
      const { comment, decisions } = await known(commentId)
      assert.equal(decisions.length, 1)
      assert.equal(comment.status, Object(won[0]).status)
      for (const { problem } of answers.map(Object)) assert.ok(problem === undefined || (problem.status === 409 && problem.currentStatus === comment.status))
    }
  })

  it('under one Idempotency-Key are taken once', async () => {
    const commentId = await pending()
    const body = { items: [{ commentId, verdict: 'approve' }] }
    const headers = { 'idempotency-key': 'decide-1' }
    const [first, second] = [await moderator.ask(routes.decide, { body, headers }), await moderator.ask(routes.decide, { body, headers })]
    assert.deepEqual(outcomes(first), ['decided'])
    assert.deepEqual(second, first)
    assert.equal((await known(commentId)).decisions.length, 1)
    await moderator.refused(routes.decide, { body: { items: [{ commentId: await pending(), verdict: 'approve' }] }, headers }, 'idempotency-key-reused')
  })
})

it('a comment that there is not is 404 for moderators', async () => {
  await moderator.refused(routes.moderatedComment, { params: { commentId: '00000000-0000-4000-8000-000000000000' } }, 'comment-unknown')
  await moderator.refused(routes.moderatedComment, { params: { commentId: 'x' } }, 'not-found')
})
