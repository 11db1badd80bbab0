import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { startMailServer } from '../mail-server.ts'
import { createToken, until } from '../program.ts'
import { openEvents } from './event-stream.ts'
import { bearer, openNewsroom, setUpAdmin } from './newsroom.ts'

const mail = await startMailServer()
const newsroom = await openNewsroom({ env: { VERBATIM_TRUSTED_PROXIES: '127.0.0.1/32', VERBATIM_SMTP_URL: mail.url, VERBATIM_MAIL_FROM: 'The Courier <comments@courier.example>' } })
const { api, program, moderator, story, submit, published, decide } = newsroom
const editor = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more' }))
const { id: storyId } = await story({ language: 'en' })
const unknownId = '00000000-0000-4000-8000-000000000000'

let addresses = 0
const elsewhere = () => ({ 'x-forwarded-for': `203.0.113.${(addresses += 1)}` })
const report = (commentId: string, body: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = elsewhere()) =>
  api.call(routes.report, { params: { commentId }, body: { guideline: 'vulgarity', ...body }, headers })
const known = (commentId: string) => moderator.ask(routes.moderatedComment, { params: { commentId } })
const queued = async (query: Readonly<Record<string, string>> = {}) => (await moderator.ask(routes.queue, { query: { limit: 200, ...query } })).items.map(({ comment }) => comment.id)
const confirm = (commentId: string) => decide({ commentId, verdict: 'approve', expectedStatus: 'approved' })
const takeDown = (commentId: string) => decide({ commentId, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })

async function mailTo(address: string) {
  await until(`a mail comes to ${address}`, () => mail.mails.some(({ to }) => to.includes(address)))
  return mail.mails.find(({ to }) => to.includes(address)) ?? assert.fail()
}

describe('a report', () => {
  it('brings a published comment back to the moderators, once however many there are', async () => {
    const { id } = await published(storyId)
    assert.equal((await report(id, { explanation: 'The third word.', email: 'omar@example.org' })).status, 202)
    await report(id, { guideline: 'illegal' })
    await report(id)
    const [item] = (await moderator.ask(routes.queue, { query: { reason: 'reported' } })).items.filter(({ comment }) => comment.id === id)
    assert.deepEqual([item?.comment.status, item?.reports], ['approved', { total: 3, byGuideline: { illegal: 1, vulgarity: 2 } }])
    for (const query of [{}, { reason: 'reported' }]) assert.equal((await queued(query)).filter((other) => other === id).length, 1)
    assert.ok(!(await queued({ reason: 'new' })).includes(id))
    const { reported } = await known(id)
    assert.deepEqual(reported.map(({ guideline, explanation, closedAt, decisionId }) => [guideline, explanation, closedAt, decisionId]), [['vulgarity', 'The third word.', null, null], ['illegal', null, null, null], ['vulgarity', null, null, null]])
    await confirm(id)
  })

  it('comes before what merely waits where it may be against the law or a threat, and after where it is not', async () => {
    const [plain, grave] = [(await published(storyId)).id, (await published(storyId)).id]
    const { comment: waiting } = await submit(storyId)
    await report(plain)
    await report(grave, { guideline: 'illegal' })
    assert.deepEqual((await queued()).filter((id) => [plain, grave, waiting.id].includes(id)), [grave, plain, waiting.id])
    for (const id of [plain, grave]) await confirm(id)
  })

  it('counts one address or e-mail once while it is open, and is answered the same each time', async () => {
    const { id } = await published(storyId)
    const [first, email] = [elsewhere(), 'omar@example.org']
    const replies = [await report(id, { email }, first), await report(id, {}, first), await report(id, { email: 'OMAR@example.org' }), await report(id, { email: 'other@example.org' }, first)]
    assert.deepEqual(replies.map(({ status, text }) => [status, text]), replies.map(() => [202, '']))
    assert.equal((await known(id)).reports.total, 1)
    await report(id, {}, { 'x-forwarded-for': '2001:db8:0:1::1' })
    await report(id, {}, { 'x-forwarded-for': '2001:db8:0:1::2' })
    assert.equal((await known(id)).reports.total, 2)
    await confirm(id)
    await report(id, {}, first)
    assert.equal((await known(id)).reports.total, 1)
    await confirm(id)
  })

  it('is closed by a decision that confirms the comment, which is recorded as any other', async () => {
    const { id } = await published(storyId)
    await report(id)
    const stale = Object(await decide({ commentId: id, verdict: 'approve' }))
    assert.equal(stale.problem?.currentStatus, 'approved')
    const { decisionId } = Object(await confirm(id))
    const { comment, reports, reported, decisions } = await known(id)
    assert.deepEqual([comment.status, reports.total, reported[0]?.decisionId, decisions.at(-1)?.id], ['approved', 0, decisionId, decisionId])
    assert.ok(!(await queued()).includes(id))
    assert.deepEqual((await api.ask(routes.comments, { params: { storyId } })).items.some((shown) => shown.id === id), true)
  })

  it('is closed when the comment is taken down or withdrawn; neither can be reported then', async () => {
    const removed = await published(storyId)
    const { comment: withdrawn, receipt } = await submit(storyId)
    await newsroom.approve(withdrawn.id)
    for (const { id } of [removed, withdrawn]) await report(id)
    await takeDown(removed.id)
    await api.ask(routes.withdraw, { params: { token: receipt.token } })
    for (const { id } of [removed, withdrawn]) {
      assert.deepEqual((await known(id)).reported.map(({ closedAt }) => closedAt !== null), [true])
      await api.refused(routes.report, { params: { commentId: id }, body: { guideline: 'threats' } }, 'comment-unknown')
    }
    assert.equal((await known(withdrawn.id)).reported[0]?.decisionId, null)
    const found = (await moderator.ask(routes.search, { query: { wasReported: true, limit: 200 } })).items.map(({ comment }) => comment.id)
    assert.ok(found.includes(removed.id) && found.includes(withdrawn.id))
  })

  it('is of what is published, names what is forbidden, and says what is wrong with it where that is', async () => {
    const { comment: waiting } = await submit(storyId)
    const { id } = await published(storyId)
    for (const commentId of [waiting.id, unknownId]) await api.refused(routes.report, { params: { commentId }, body: { guideline: 'threats' } }, 'comment-unknown')
    const faulty = { guideline: 'criticism-of-publisher', explanation: `${'a'.repeat(2001)}`, email: 'nobody' }
    const problem = await api.refused(routes.report, { params: { commentId: id }, body: faulty, headers: { 'accept-language': 'ckb' } }, 'input-refused')
    assert.deepEqual(problem.errors?.map(({ path, code }) => [path, code]), [['/guideline', 'value'], ['/explanation', 'too-long'], ['/email', 'email']])
    await api.refused(routes.report, { params: { commentId: id }, body: {} }, 'input-refused')
    const overridden = await api.refused(routes.report, { params: { commentId: id }, body: { guideline: 'illegal', explanation: '\u202ex' } }, 'input-refused')
    assert.deepEqual(overridden.errors?.map(({ path, code }) => [path, code]), [['/explanation', 'direction-override']])
    assert.equal((await known(id)).reported.length, 0)
  })

  it('happens once under one key', async () => {
    const { id } = await published(storyId)
    const headers = { ...elsewhere(), 'idempotency-key': 'report-1' }
    assert.equal((await report(id, {}, headers)).status, 202)
    await takeDown(id)
    assert.equal((await report(id, {}, headers)).status, 202)
    await api.refused(routes.report, { params: { commentId: id }, body: { guideline: 'threats' }, headers }, 'idempotency-key-reused')
  })

  it('can be sent by the pages of the site’s own origins', async () => {
    const settings = api.as(bearer(newsroom.tokens.settings))
    await settings.ask(routes.patchSettings, { body: { origins: ['https://courier.example'] } })
    const { id } = await published(storyId)
    const reply = await report(id, {}, { ...elsewhere(), origin: 'https://courier.example' })
    assert.equal(reply.headers.get('access-control-allow-origin'), 'https://courier.example')
    assert.equal((await report(id, {}, { ...elsewhere(), origin: 'https://elsewhere.example' })).headers.get('access-control-allow-origin'), null)
    await confirm(id)
  })

  it('shows an e-mail to editors alone', async () => {
    const { id } = await published(storyId)
    await report(id, { email: 'lana@example.org' })
    assert.equal('email' in ((await known(id)).reported[0] ?? assert.fail()), false)
    assert.equal((await editor.ask(routes.moderatedComment, { params: { commentId: id } })).reported[0]?.email, 'lana@example.org')
    await confirm(id)
  })

  it('is told to desks with how many wait, and to no reader', async () => {
    const { id } = await published(storyId)
    const desk = await openEvents(program, routes.moderationEvents, { headers: bearer(await createToken(program.dataDir, ['moderation:read'])) })
    const readers = await openEvents(program, routes.events, { query: { story: storyId } })
    const waiting = () => desk.told.flatMap(({ event, data }) => (event === 'waiting' ? [Object(data).count] : []))
    await until('how many wait is told', () => waiting().length === 1)
    const [before] = waiting()
    await report(id)
    await until('the report is told', () => desk.told.some(({ event }) => event === 'reports.changed') && waiting().at(-1) === before + 1)
    await confirm(id)
    await until('that it is decided is told', () => desk.told.some(({ event }) => event === 'comment.confirmed') && waiting().at(-1) === before)
    assert.deepEqual(readers.told, [])
    for (const stream of [desk, readers]) stream.close()
  })
})

describe('a reporter who gave an e-mail', () => {
  it('hears what was decided, without a word of the comment, and is forgotten then', async () => {
    const [kept, removed] = [(await published(storyId, { body: 'A marked text.' })).id, (await published(storyId, { body: 'A marked text, too.' })).id]
    await report(kept, { email: 'kept@example.org' })
    await report(removed, { email: 'removed@example.org' })
    await confirm(kept)
    await takeDown(removed)
    assert.match((await mailTo('kept@example.org')).text, /It stays published/)
    assert.match((await mailTo('removed@example.org')).text, /It was taken down/)
    for (const { text } of mail.mails) assert.doesNotMatch(text, /marked text/)
    for (const commentId of [kept, removed]) {
      await until('the e-mail is forgotten', async () => (await editor.ask(routes.moderatedComment, { params: { commentId } })).reported[0]?.email === null)
    }
    assert.equal(mail.mails.filter(({ to }) => to.some((address) => address === 'kept@example.org' || address === 'removed@example.org')).length, 2)
  })
})

describe('reports', () => {
  it('have a limit of their own, which the site tells', async () => {
    const limited = await openNewsroom({ env: { VERBATIM_LIMITS: 'on' } })
    const { limits: { rates } } = await limited.api.ask(routes.site)
    const burst = rates?.reports.burst ?? assert.fail()
    const params = { commentId: unknownId }
    for (let count = 0; count < burst; count += 1) await limited.api.refused(routes.report, { params, body: { guideline: 'threats' } }, 'comment-unknown')
    await limited.api.refused(routes.report, { params, body: { guideline: 'threats' } }, 'rate-limited')
    await limited.submit((await limited.story()).id)
    await limited.program.stop()
  })
})
