import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type GuidelinesDocument } from '@verbatim/contract'
import { inEachLanguage } from '@verbatim/core'
import { until } from '../program.ts'
import { openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, story, submit, program } = await openNewsroom()
const person = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada' }))
const bridge = await story({ language: 'en' })

const { published } = await person.ask(routes.guidelinesDrafts)
const { version: _, ...present } = published

const own = { key: 'private-data', kind: 'forbidden', wording: inEachLanguage(() => ({ title: 'Private data', text: 'Nobody’s telephone number.' })) } as const
const changed: Omit<GuidelinesDocument, 'version'> = { ...present, preamble: inEachLanguage(() => 'How we talk here.'), items: [...present.items, own] }

const save = (body: unknown) => person.ask(routes.putGuidelinesDraft, { body })

describe('a draft of the guidelines', () => {
  it('is an editor’s, and seen by nobody outside', async () => {
    await person.refused(routes.deleteGuidelinesDraft, {}, 'guidelines-draft-missing')
    await person.refused(routes.publishGuidelines, { body: { version: 1 } }, 'guidelines-draft-missing')
    await moderator.refused(routes.guidelinesDrafts, {}, 'forbidden')
    const saved = await save(changed)
    assert.deepEqual(saved.published, published)
    const { version, saved: { by }, ...draft } = saved.draft ?? assert.fail()
    assert.deepEqual([version, by, draft], [1, 'Ada', changed])
    assert.equal((await api.ask(routes.guidelines)).version, 1)
    assert.doesNotMatch(await (await fetch(`${program.url}/guidelines`)).text(), /How we talk here/)
    await person.ask(routes.deleteGuidelinesDraft)
    assert.equal((await person.ask(routes.guidelinesDrafts)).draft, null)
  })

  it('is refused with everything that is wrong, each in its place', async () => {
    const items = [...present.items.filter(({ key }) => key !== 'threats'), own, own, { ...own, key: 'illegal' }, { ...own, key: 'spam', wording: { ...own.wording, tr: { title: ' ', text: '' } } }]
    const { errors } = await person.refused(routes.putGuidelinesDraft, { body: { ...present, items: items.map((item) => (item.key === 'relevance' ? { ...item, kind: 'forbidden' } : item)) } }, 'input-refused')
    assert.deepEqual(errors?.map(({ path, code }) => `${path} ${code}`), [
      '/items/0/kind guideline-kind', '/items/12/key repeated', '/items/13/key reserved', '/items/14/wording/tr/title required', '/items guideline-missing',
    ])
    assert.match(errors?.at(-1)?.message ?? '', /threats/)
  })

  it('is written in the site’s own languages, and in others where its editors wish', async () => {
    const { languages } = await person.ask(routes.guidelinesDrafts)
    assert.deepEqual(languages, ['en'])
    const { en } = own.wording
    const draft = { ...present, preamble: { en: 'How we talk here.' }, items: [...present.items, { ...own, wording: { en } }] }
    assert.deepEqual((await save(draft)).draft?.preamble, draft.preamble)
    await person.ask(routes.patchSettings, { body: { languages: ['en', 'tr-TR', 'nl'] } })
    const { errors } = await person.refused(routes.putGuidelinesDraft, { body: draft }, 'input-refused')
    assert.deepEqual(errors?.map(({ path, code }) => `${path} ${code}`), ['/preamble/tr required', `/items/${present.items.length}/wording/tr/title required`])
    const { version } = (await person.ask(routes.guidelinesDrafts)).draft ?? assert.fail()
    await person.refused(routes.publishGuidelines, { body: { version } }, 'input-refused')
    await person.ask(routes.patchSettings, { body: { languages: ['en'] } })
    await person.ask(routes.deleteGuidelinesDraft)
  })

  it('becomes the next version, as it was seen, for readers and for decisions', async () => {
    const page = () => fetch(`${program.url}/stories/${bridge.slug}`).then((answer) => answer.text())
    assert.doesNotMatch(await page(), /Private data/)
    const first = (await save(present)).draft?.version
    const { draft } = await save(changed)
    await person.refused(routes.publishGuidelines, { body: { version: first } }, 'guidelines-draft-changed')
    const after = await person.ask(routes.publishGuidelines, { body: { version: draft?.version } })
    assert.deepEqual([after.published, after.draft], [{ ...changed, version: 2 }, null])
    const { version, preamble, items } = await api.ask(routes.guidelines)
    assert.deepEqual([version, preamble, items.at(-1)?.key], [2, 'How we talk here.', 'private-data'])
    assert.equal((await api.ask(routes.site)).guidelinesVersion, 2)
    assert.match(await (await fetch(`${program.url}/guidelines`)).text(), /How we talk here/)
    await until('the pages of stories say so', async () => (await page()).includes('Private data'))
    const { comment, receipt } = await submit(bridge.id)
    await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'reject', guidelines: ['private-data'] }] } })
    const { decision } = await api.ask(routes.receipt, { params: { token: receipt.token } })
    assert.match(decision?.statement ?? '', /telephone number/)
  })

  it('does not change what was rejected before, nor take the number of another', async () => {
    const { comment, receipt } = await submit(bridge.id)
    await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'reject', guidelines: ['private-data'] }] } })
    const { draft } = await save(present)
    assert.equal(draft?.version, 5)
    await person.ask(routes.publishGuidelines, { body: { version: draft?.version } })
    assert.equal((await api.ask(routes.guidelines)).version, 3)
    const { decision } = await api.ask(routes.receipt, { params: { token: receipt.token } })
    assert.match(decision?.statement ?? '', /telephone number/)
  })
})
