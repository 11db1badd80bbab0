import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { routes, type TermsPreview } from '@verbatim/contract'
import { createToken, runCommand, temporaryFolder, until } from '../program.ts'
import { apiOf, bearer, openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, program, story, submit, tokens, published } = await openNewsroom()
const bridge = await story({ headline: 'Bridge closed', language: 'en' })

const list = async (query: Readonly<Record<string, string | number>> = {}) => moderator.ask(routes.terms, { query })
const patch = async (body: unknown) => moderator.ask(routes.patchTerms, { body })
const blorb = { text: 'blorb', language: 'en', guideline: 'personal-attacks', inflection: 'endings', exceptions: ['blorb festival'] }
const queued = async (body: string) => (await moderator.ask(routes.queue, { query: { limit: 200 } })).items.find(({ comment }) => comment.body === body)
const bodiesOf = ({ items }: TermsPreview['newlyMatched']) => items.map(({ body }) => body)

const scoreOf = async (body: string, guideline: string) => (await queued(body))?.assessment?.guidelines[guideline]?.score ?? 0

describe('the term lists', () => {
  it('are there from the beginning, for each language', async () => {
    const { lists, items, version } = await list({ language: 'kmr', limit: 200 })
    assert.equal(version, 1)
    assert.ok(lists.length >= 16)
    assert.ok(items.length > 50 && items.every(({ language }) => language === 'kmr'))
    const { items: found } = await list({ q: 'Heramzade' })
    assert.deepEqual(found.map(({ text, language }) => [text, language]), [['heramzade', 'kmr']])
  })

  it('are read page by page, each term once', async () => {
    const first = await list({ language: 'ckb', limit: 50 })
    assert.ok(first.nextCursor !== null)
    const second = await list({ language: 'ckb', limit: 200, cursor: first.nextCursor })
    const texts = [...first.items, ...second.items].map(({ text }) => text)
    assert.equal(new Set(texts).size, texts.length)
    await moderator.refused(routes.terms, { query: { cursor: 'x' } }, 'input-refused')
  })

  it('give Kurdish the coverage of lists, and mark what they find', async () => {
    const body = 'Ew kes heramzadeyek e, em hemû vê yekê baş dizanin li vî bajarî.'
    await submit(bridge.id, { body })
    const assessment = (await queued(body))?.assessment
    assert.equal(assessment?.language, 'kmr')
    assert.equal(assessment?.coverage, 'terms')
    assert.deepEqual(assessment?.guidelines['profanity']?.spans.map(({ start, end }) => body.slice(start, end)).filter((word) => word.startsWith('heramzade')), ['heramzadeyek'])
    assert.ok((assessment?.guidelines['profanity']?.score ?? 0) >= 0.9)
  })

  it('are for editors alone', async () => {
    await api.refused(routes.terms, {}, 'signature-missing')
    await api.as(bearer(tokens.stories)).refused(routes.patchTerms, { body: {} }, 'forbidden')
    await api.as(bearer(tokens.settings)).refused(routes.previewTerms, { body: {} }, 'forbidden')
    const admin = { email: 'chief@example.org', password: 'a long password', name: 'Chief' }
    const session = await setUpAdmin(api, program, admin)
    await apiOf(program, session).ask(routes.terms, {})
    await apiOf(program, { cookie: session['cookie'] ?? '' }).refused(routes.patchTerms, { body: {} }, 'csrf-token-wrong')
  })
})

describe('a change of the term lists', () => {
  it('shows first what it would match among past comments of any status', async () => {
    await published(bridge.id, { body: 'What a lovely blorb festival it was, said everybody in town.' })
    await published(bridge.id, { body: 'These people are blorbs, and everybody in the town knows it.' })
    await submit(bridge.id, { body: 'The mayor is a BL0RB, and he was one when he was at school.' })
    const before = await list()
    const preview = await moderator.ask(routes.previewTerms, { body: { add: [blorb] } })
    assert.deepEqual(bodiesOf(preview.newlyMatched).map((body) => body.slice(0, 9)), ['The mayor', 'These peo'])
    assert.deepEqual(preview.newlyMatched.items[0]?.spans, [{ start: 15, end: 20 }])
    assert.equal(preview.noLongerMatched.total, 0)
    assert.ok(preview.examined >= 4)
    assert.deepEqual(await list(), before)
  })

  it('holds for the next comment, and soon for those that wait', async () => {
    assert.deepEqual(await patch({ add: [blorb] }), { version: 2, added: 1, changed: 0, removed: 0 })
    const body = 'Nobody should ever believe what that blorb says about the bridge.'
    await submit(bridge.id, { body })
    assert.ok(((await queued(body))?.assessment?.guidelines['personal-attacks']?.score ?? 0) >= 0.9)
    const waiting = 'The mayor is a BL0RB, and he was one when he was at school.'
    await until('what waits is assessed with the new list', async () => (await scoreOf(waiting, 'personal-attacks')) >= 0.9)
  })

  it('holds at once for texts that are not stored, in batches and long ones too', async () => {
    const key = await createToken(program.dataDir, ['assess'])
    const long = `${'The bridge is closed for the whole winter, says the mayor. '.repeat(90)}He is a blorb.`
    for (const text of ['Our mayor is such a blorb, everybody here knows it.', long]) {
      const { items } = await api.as(bearer(key)).ask(routes.assess, { body: { items: [{ text }] } })
      assert.ok(items[0] !== undefined && 'guidelines' in items[0] && (items[0].guidelines['personal-attacks']?.score ?? 0) >= 0.9)
      const answer = await fetch(`${program.url}/v1alpha1/comments:analyze?key=${key}`, {
        method: 'POST', body: JSON.stringify({ comment: { text }, requestedAttributes: { INSULT: {} }, languages: ['en'] }),
      })
      assert.ok(Object(await answer.json()).attributeScores.INSULT.summaryScore.value >= 0.9)
    }
  })

  it('shows what would be matched no longer', async () => {
    const preview = await moderator.ask(routes.previewTerms, { body: { remove: [{ text: 'Blorb', language: 'en' }] } })
    assert.equal(preview.noLongerMatched.total, 3)
    const narrowed = await moderator.ask(routes.previewTerms, { body: { change: [{ ...blorb, inflection: 'exact' }] } })
    assert.deepEqual([narrowed.newlyMatched.total, narrowed.noLongerMatched.total], [0, 1])
  })

  it('is logged with before and after', async () => {
    await patch({ change: [{ ...blorb, guideline: 'vulgarity' }] })
    await patch({ remove: [{ text: 'blorb', language: 'en' }] })
    const { items, nextCursor } = await moderator.ask(routes.termChanges, { query: { limit: 3 } })
    assert.deepEqual(items.map(({ version, before, after }) => [version, before?.guideline, after?.guideline]), [
      [4, 'vulgarity', undefined], [3, 'personal-attacks', 'vulgarity'], [2, undefined, 'personal-attacks'],
    ])
    assert.ok(items.every(({ actor }) => actor.kind === 'program'))
    assert.ok(nextCursor !== null)
    const { items: first } = await moderator.ask(routes.termChanges, { query: { cursor: nextCursor, limit: 1 } })
    assert.equal(first[0]?.actor.name, 'Verbatim')
  })

  it('is refused whole, with every place that is wrong', async () => {
    const { version } = await list()
    const body = {
      add: [blorb, { ...blorb, text: 'BLORB' }, { ...blorb, text: '!!!' }, { ...blorb, text: 'x'.repeat(90), exceptions: [] }, { ...blorb, text: 'glorb', guideline: 'criticism-of-publisher', exceptions: [] }, { ...blorb, text: 'klorb' }],
      change: [{ ...blorb, text: 'unheard of', exceptions: [] }],
      remove: [{ text: 'nowhere' }],
    }
    const problem = await moderator.refused(routes.patchTerms, { body }, 'input-refused')
    assert.deepEqual(problem.errors?.map(({ path, code }) => `${path} ${code}`), [
      '/add/1/text duplicate', '/add/2/text required', '/add/3/text too-long', '/add/4/guideline guideline', '/add/5/exceptions exception', '/change/0/text term-unknown', '/remove/0/text term-unknown',
    ])
    const { errors } = await moderator.refused(routes.previewTerms, { body: { add: [{ text: 'a'.repeat(500), guideline: 'x', sort: 1 }] }, headers: { 'accept-language': 'ckb' } }, 'input-refused')
    assert.ok((errors?.length ?? 0) > 0)
    assert.equal((await list()).version, version)
  })

  it('is refused when the lists are others by now', async () => {
    const { version } = await list()
    await moderator.refused(routes.patchTerms, { body: { add: [blorb], expectedVersion: version - 1 } }, 'terms-changed')
    assert.deepEqual(await patch({ expectedVersion: version }), { version, added: 0, changed: 0, removed: 0 })
  })

  it('may come from the command line, beside the server', async () => {
    const body = 'That glimp of a referee should be sent home before the next match.'
    await submit(bridge.id, { body })
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'en.txt'), '[profanity]\nglimp~\n')
    const { stdout } = await runCommand(['terms', 'import', folder, '--data', program.dataDir])
    assert.equal(stdout, '1 added, 0 changed, 0 removed\n')
    await until('what waits is assessed with the new list', async () => (await scoreOf(body, 'profanity')) >= 0.9)
  })

  it('goes to files and comes back from them unchanged', async () => {
    const folder = temporaryFolder()
    const { version } = await list()
    await runCommand(['terms', 'export', folder, '--data', program.dataDir])
    assert.match(readFileSync(join(folder, 'en.txt'), 'utf8'), /^glimp~$/m)
    const { stdout } = await runCommand(['terms', 'import', folder, '--replace', '--data', program.dataDir])
    assert.equal(stdout, '0 added, 0 changed, 0 removed\n')
    assert.equal((await list()).version, version)
  })

  it('is refused by line when a file is wrong', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'ckb.txt'), 'stray\n[profanity]\nfine\nfine\n')
    const { code, stderr } = await runCommand(['terms', 'import', join(folder, 'ckb.txt'), '--data', program.dataDir])
    assert.equal(code, 1)
    assert.match(stderr, /ckb\.txt:1: guideline-missing\n.*ckb\.txt:4: duplicate\n/)
    assert.equal((await runCommand(['terms', 'import', join(folder, 'nothing.txt'), '--data', program.dataDir])).code, 2)
  })
})
