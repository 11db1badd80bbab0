import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type Story } from '@verbatim/contract'
import { createToken, runCommand, startProgram, until } from '../program.ts'
import { apiOf, bearer, openNewsroom, setUpAdmin, submission } from './newsroom.ts'

const { api, moderator, editor, story, submit, program } = await openNewsroom()
const languages = ['en', 'ckb', 'ku', 'ar', 'tr']
const stories = await Promise.all(languages.map((language) => story({ language })))
const bridge = stories[0] ?? assert.fail()
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada' }))
const settings = api.as(bearer(await createToken(program.dataDir, ['settings'])))

const pause = (commenting: 'open' | 'paused') => moderator.ask(routes.patchDeskSite, { body: { commenting } })
const pageOf = async ({ slug }: Pick<Story, 'slug'>) => (await fetch(`${program.url}/stories/${slug}`)).text()
const form = { name: 'Rosa', email: 'rosa@example.org', body: 'What I typed', idempotencyKey: 'k' }

describe('pausing the site', () => {
  it('is for moderators, and known to them', async () => {
    await api.refused(routes.deskSite, {}, 'signature-missing')
    const { commenting, closeAfterDays, undoSeconds, batches, duties, guidelinesVersion } = await moderator.ask(routes.deskSite)
    assert.deepEqual({ commenting, closeAfterDays, undoSeconds, batches, guidelinesVersion }, { commenting: 'open', closeAfterDays: null, undoSeconds: 5, batches: 'off', guidelinesVersion: 1 })
    assert.deepEqual(duties, [{ key: 'lawyer', title: 'Lawyer' }, { key: 'senior', title: 'Senior on duty' }])
    await moderator.refused(routes.patchDeskSite, { body: { commenting: 'paused', name: 'x' } }, 'input-refused')
  })

  it('holds at once: for the API, the form, the pages in each language and what is said of a story', async () => {
    // Kept ready before.
    for (const one of stories) assert.match(await pageOf(one), /id="field-body"/)
    const sent = { params: { storyId: bridge.id }, body: submission(), headers: { 'idempotency-key': 'before' } }
    const receipt = await api.ask(routes.submitComment, sent)
    assert.equal((await pause('paused')).commenting, 'paused')
    await api.refused(routes.submitComment, { params: { storyId: bridge.id }, body: submission() }, 'commenting-paused')
    assert.deepEqual(await api.ask(routes.submitComment, sent), receipt)
    const sentences = new Set<string>()
    for (const one of stories) {
      const page = await pageOf(one)
      assert.doesNotMatch(page, /id="field-body"/)
      sentences.add(/<p class="closed">(.+)<\/p>/.exec(page)?.[1] ?? assert.fail(page))
    }
    assert.equal(sentences.size, languages.length)
    assert.ok(sentences.has('Commenting is paused on the whole site at the moment.'))
    const answered = await fetch(`${program.url}/stories/${bridge.slug}/comments`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
    assert.equal(answered.status, 409)
    const again = await answered.text()
    assert.match(again, /Commenting is paused on the whole site at the moment, so your comment was not taken\./)
    assert.match(again, /What I typed/)
    assert.equal((await api.ask(routes.story, { params: { storyId: bridge.id } })).commenting, 'closed')
    const { items } = Object(await api.ask(routes.stories))
    assert.ok(items.every(({ commenting }: Story) => commenting === 'closed'))
    assert.equal(Object(await api.ask(routes.stories, { query: { url: bridge.url } })).commenting, 'closed')
    assert.equal((await editor.ask(routes.patchStory, { params: { storyId: bridge.id }, body: { commenting: 'open' } })).commenting, 'open')
    await pause('open')
    await submit(bridge.id)
    for (const one of stories) assert.match(await pageOf(one), /id="field-body"/)
    assert.equal((await api.ask(routes.story, { params: { storyId: bridge.id } })).commenting, 'open')
  })

  it('lets no story be made by a first comment', async () => {
    await settings.ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })
    await pause('paused')
    await api.refused(routes.submitCommentByUrl, { body: submission({ storyUrl: 'https://own.example/new' }) }, 'commenting-paused')
    const { id, commenting } = Object(await api.ask(routes.stories, { query: { url: 'https://own.example/new' } }))
    assert.deepEqual([id, commenting], [null, 'closed'])
    await pause('open')
  })

  it('by a command beside the server holds within moments', async () => {
    const paused = await runCommand(['site', 'set', '--commenting', 'paused', '--data', program.dataDir])
    assert.match(paused.stdout, /commenting paused/)
    await until('nothing is taken', async () => (await api.call(routes.submitComment, { params: { storyId: bridge.id }, body: submission() })).status === 409)
    await until('the page says so', async () => (await pageOf(bridge)).includes('Commenting is paused'))
    assert.equal((await runCommand(['site', 'set', '--commenting', 'shut', '--data', program.dataDir])).code, 2)
    await pause('open')
  })
})

describe('the settings', () => {
  it('say how the desk works, and are an editor’s to change', async () => {
    const change = { undoSeconds: 10, batches: 'editors', closeAfterDays: 3000, duties: [{ key: 'night', title: 'Night desk' }] }
    const changed = await admin.ask(routes.patchSettings, { body: change })
    assert.deepEqual({ ...changed, ...change }, changed)
    assert.deepEqual(await settings.ask(routes.settings), changed)
    assert.deepEqual((await moderator.ask(routes.deskSite)).duties, change.duties)
    for (const body of [{ undoSeconds: 61 }, { closeAfterDays: 0 }, { duties: [...change.duties, ...change.duties] }, { duties: [{ key: 'Night', title: 'x' }] }]) {
      await settings.refused(routes.patchSettings, { body }, 'input-refused')
    }
    const { errors } = await settings.refused(routes.patchSettings, { body: { duties: [...change.duties, { key: 'me', title: 'Middle East' }] } }, 'input-refused')
    assert.deepEqual(errors?.map(({ path, code }) => [path, code]), [['/duties/1/key', 'reserved']])
    await moderator.refused(routes.patchSettings, { body: change }, 'forbidden')
  })
})

describe('closing by age', () => {
  it('closes a story once, and leaves it open when somebody opens it again', async () => {
    const old = await story({ publishedAt: '2020-02-03' })
    const { dataDir } = program
    assert.match((await runCommand(['site', 'set', '--close-after-days', '30', '--data', dataDir])).stdout, /closing\s+after 30 days/)
    await program.stop()
    let restarted = await startProgram({ dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const read = async () => (await apiOf(restarted).ask(routes.story, { params: { storyId: old.id } })).commenting
    await until('it is closed', async () => (await read()) === 'closed')
    assert.equal((await apiOf(restarted).ask(routes.story, { params: { storyId: bridge.id } })).commenting, 'open')
    const token = bearer(await createToken(dataDir, ['moderation']))
    await apiOf(restarted).as(token).ask(routes.patchStory, { params: { storyId: old.id }, body: { commenting: 'open' } })
    const another = await apiOf(restarted).as(bearer(await createToken(dataDir, ['stories']))).ask(routes.putStory, { body: { url: 'https://news.example/another', headline: 'Another', publishedAt: '2019-02-03' } })
    await restarted.stop()
    restarted = await startProgram({ dataDir, env: { VERBATIM_LIMITS: 'off' } })
    await until('another is closed', async () => (await apiOf(restarted).ask(routes.story, { params: { storyId: another.id ?? '' } })).commenting === 'closed')
    assert.equal(await read(), 'open')
    await restarted.stop()
  })
})
