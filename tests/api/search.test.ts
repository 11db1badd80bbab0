import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type SearchItem } from '@verbatim/contract'
import { createToken, until } from '../program.ts'
import { bearer, openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, editor, story, submit, approve, reject, program } = await openNewsroom()
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada' }))

type Query = Readonly<Record<string, string | number | boolean>>
const search = (query: Query = {}) => moderator.ask(routes.search, { query })
const ids = (items: readonly SearchItem[]) => items.map(({ comment }) => comment.id)
const found = async (query: Query) => ids((await search(query)).items)

const water = await story({ headline: 'Water', tags: ['river'], language: 'ckb' })
const submitted = async (fields: Readonly<Record<string, unknown>>) => (await submit(water.id, fields)).comment.id

describe('a search', () => {
  it('finds a comment within a second of its receipt', async (test) => {
    const delays: number[] = []
    for (const word of ['alpha', 'beta', 'gamma']) {
      const id = await submitted({ body: `The word is ${word}.` })
      const receivedAt = performance.now()
      await until(`${word} is found`, async () => (await found({ q: word })).includes(id))
      delays.push(performance.now() - receivedAt)
    }
    test.diagnostic(`found after ${delays.map(Math.round).join(', ')} ms`)
  })

  it('finds in every script, whatever became of the comment, with its last decision', async () => {
    const id = await submitted({ body: 'ئاوی ڕووبارەکە پیسە و كەس هيچ ناکات', name: 'Şîrîn İnci' })
    for (const q of ['ئاوی', 'اوی رووبارەکە', 'کەس هیچ', 'sirin', 'INCI', 'şîr']) await until(`${q} is found`, async () => (await found({ q })).includes(id))
    assert.deepEqual((await search({ q: 'sirin' })).items[0]?.decision, null)
    await reject(id, ['vulgarity'])
    const [item] = (await search({ q: 'sirin', status: 'rejected' })).items
    assert.deepEqual([item?.comment.id, item?.decision?.verdict, item?.decision?.guidelines], [id, 'reject', ['vulgarity']])
    assert.deepEqual(await found({ q: 'sirin', verdict: 'approve' }), [])
  })

  it('lists without words what the other filters leave, page by page', async () => {
    const mine = []
    for (let count = 0; count < 5; count += 1) mine.push(await submitted({ body: `Mine ${count}`, email: 'lister@example.org' }))
    const { items: [first] } = await search()
    assert.equal(first?.comment.id, mine.at(-1))
    const query = { authorId: (first?.author.id ?? '').toUpperCase(), limit: 2 }
    const visited: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Awaited<ReturnType<typeof search>> = await search({ ...query, ...(cursor === '' ? {} : { cursor }) })
      visited.push(...ids(page.items))
      cursor = page.nextCursor
    }
    assert.deepEqual(visited, mine.toReversed())
    assert.deepEqual(await found({ authorId: query.authorId, from: '2020-01-01', to: '2020-01-02' }), [])
    assert.deepEqual(await found({ authorId: query.authorId, from: '2020-01-01', guideline: 'private-data' }), [])
  })

  it('has what a queue has, and addresses for editors alone', async () => {
    const [item] = (await search({ q: 'alpha' })).items
    const [waiting] = (await moderator.ask(routes.queue, { query: { q: 'alpha' } })).items
    assert.deepEqual(item, { ...waiting, decision: null })
    assert.equal(item?.author.email, undefined)
    assert.equal((await admin.ask(routes.search, { query: { q: 'alpha' } })).items[0]?.author.email, 'shilan@example.org')
  })

  it('is refused what makes no sense, and is for staff', async () => {
    for (const [name, value] of [['status', 'open'], ['from', 'yesterday'], ['to', '2020-01-01T00:00:00'], ['decidedBy', 'me'], ['cursor', 'x'], ['order', 'newest']] as const) {
      const { errors = [] } = await moderator.refused(routes.search, { query: { [name]: value } }, 'input-refused')
      assert.deepEqual(errors.map(({ path }) => path), [`/${name}`])
    }
    await api.refused(routes.search, {}, 'signature-missing')
    await editor.refused(routes.search, {}, 'forbidden')
    await api.as(bearer(await createToken(program.dataDir, ['moderation:read']))).ask(routes.search)
  })
})

describe('comments that say nearly the same', () => {
  it('are told of with each other', async () => {
    const letter = `Dear editors, the bridge over the river has been closed for three months, and nobody in the council has told those who
      live on the other side how long it will take. We ask you to find out who is responsible, and to write about it.`
    const one = await submitted({ body: letter })
    const other = await submitted({ body: `${letter.toUpperCase()} 👍`, email: 'other@example.org' })
    await until('they are found alike', async () => (await moderator.ask(routes.moderatedComment, { params: { commentId: one } })).similar.total === 1)
    assert.deepEqual((await moderator.ask(routes.moderatedComment, { params: { commentId: other } })).similar, { total: 1, ids: [one] })
  })
})

describe('the log of decisions', () => {
  it('has each decision with its comment and story', async () => {
    const id = await submitted({ body: 'To be decided twice', name: 'Twice' })
    await approve(id)
    await admin.ask(routes.decide, { body: { items: [{ commentId: id, verdict: 'reject', guidelines: ['racism'], expectedStatus: 'approved', note: 'Looked again' }] } })
    const { items: [last, before] } = await moderator.ask(routes.decisions)
    assert.deepEqual([last?.verdict, last?.note, last?.comment, last?.story], [
      'reject', 'Looked again', { id, status: 'rejected', author: { name: 'Twice' }, body: 'To be decided twice', language: last?.comment.language ?? null }, { id: water.id, headline: 'Water', language: 'ckb' },
    ])
    assert.deepEqual([before?.verdict, before?.comment.id, before?.comment.status], ['approve', id, 'rejected'])
    const only = async (query: Query) => (await moderator.ask(routes.decisions, { query })).items.map(({ id: decisionId }) => decisionId)
    for (const query of [{ decidedBy: last?.actor.id ?? '' }, { guideline: 'racism' }, { means: 'person', verdict: 'reject', from: '2026-01-01' }]) assert.deepEqual(await only(query), [last?.id])
    assert.deepEqual(await only({ decidedBy: before?.actor.id ?? '', verdict: 'approve' }), [before?.id])
    assert.deepEqual(await only({ batchId: water.id }), [])
    const { nextCursor } = await moderator.ask(routes.decisions, { query: { limit: 1 } })
    assert.equal((await only({ cursor: nextCursor ?? '', limit: 1 }))[0], before?.id)
    await moderator.refused(routes.decisions, { query: { cursor: 'x' } }, 'input-refused')
  })
})

describe('the figures', () => {
  it('are those of the last seven days', async () => {
    const stats = await moderator.ask(routes.stats)
    assert.deepEqual([stats.timeZone, stats.by, stats.series.length], ['UTC', 'day', 8])
    const submissions = (await search({ limit: 200 })).items.length
    assert.equal(stats.totals.submitted, submissions)
    assert.deepEqual([stats.totals.approved, stats.totals.rejected], [1, 2])
    assert.deepEqual(stats.byMeans, { person: { approved: 0, rejected: 1 }, batch: { approved: 0, rejected: 0 }, policy: { approved: 1, rejected: 1 } })
    assert.deepEqual(stats.byGuideline.map(({ guideline }) => guideline).toSorted(), ['racism', 'vulgarity'])
    assert.equal(stats.waiting.count, submissions - 2)
    assert.notEqual(stats.waiting.oldestSubmittedAt, null)
    assert.deepEqual(stats.byModerator.map(({ actor: { kind }, approved, rejected }) => [kind, approved, rejected]), [['program', 1, 1], ['user', 0, 1]])
  })

  it('are of the range that is asked for, which is not without end', async () => {
    const { by, series, totals } = await moderator.ask(routes.stats, { query: { from: '2026-03-28', to: '2026-03-29', by: 'hour' } })
    assert.deepEqual([by, series.length, series[0]?.at, totals.submitted, totals.medianSeconds], ['hour', 24, '2026-03-28T00:00:00.000Z', 0, null])
    for (const [query, path] of [[{ from: '2020-01-01' }, '/from'], [{ from: '2026-01-02', to: '2026-01-01' }, '/to'], [{ from: 'x' }, '/from']] as const) {
      const { errors = [] } = await moderator.refused(routes.stats, { query }, 'input-refused')
      assert.deepEqual(errors.map((error) => error.path), [path])
    }
  })
})
