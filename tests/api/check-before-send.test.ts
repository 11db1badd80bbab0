import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { bearer, openNewsroom } from './newsroom.ts'

const { api, program, tokens, moderator, story } = await openNewsroom()
const settings = api.as(bearer(tokens.settings))
const { id: storyId } = await story({ language: 'en' })
const params = { storyId }
const unknownId = '00000000-0000-4000-8000-000000000000'

describe('a text that is checked before it is sent', () => {
  it('is refused until the site wants it, and the site tells whether it does', async () => {
    assert.equal((await api.ask(routes.site)).checkBeforeSend, 'off')
    await api.refused(routes.checkComment, { params, body: { body: 'Hello there' } }, 'check-off')
    assert.equal((await settings.ask(routes.patchSettings, { body: { checkBeforeSend: 'on', origins: ['https://courier.example'] } })).checkBeforeSend, 'on')
    assert.equal((await api.ask(routes.site)).checkBeforeSend, 'on')
  })

  it('comes back with the words that may go against a guideline, and nothing of it is kept', async () => {
    const body = '😀 You are a stupid fucking idiot, and I will kill you.'
    const { guidelines } = await api.ask(routes.checkComment, { params, body: { body } })
    assert.ok(guidelines.length > 0)
    for (const { key, spans } of guidelines) {
      assert.notEqual(key, 'criticism-of-publisher')
      assert.ok(spans.length > 0 && spans.every(({ start, end }) => start < end && end <= body.length))
      for (const span of spans) assert.deepEqual(Object.keys(span).toSorted(), ['end', 'start'])
    }
    const marked = guidelines.flatMap(({ spans }) => spans.map(({ start, end }) => body.slice(start, end))).join(' ')
    assert.match(marked, /idiot|fucking|stupid|kill/)
    assert.deepEqual((await api.ask(routes.checkComment, { params, body: { body: 'The bus came on time today, thank you.' } })).guidelines, [])
    assert.deepEqual((await moderator.ask(routes.queue)).items, [])
  })

  it('is bound by the limits of a submission', async () => {
    const problem = await api.refused(routes.checkComment, { params, body: { body: 'x' } }, 'input-refused')
    assert.deepEqual(problem.errors?.map(({ path, code }) => [path, code]), [['/body', 'too-short']])
    await api.refused(routes.checkComment, { params: { storyId: unknownId }, body: { body: 'Hello' } }, 'story-unknown')
    await api.refused(routes.checkComment, { params, body: { body: 'Hello', parentId: unknownId } }, 'parent-unknown')
    const { id } = await story({ commenting: 'closed' })
    await api.refused(routes.checkComment, { params: { storyId: id }, body: { body: 'Hello' } }, 'commenting-closed')
  })

  it('can be sent by the pages of the site’s own origins', async () => {
    const preflight = await fetch(`${program.url}/api/v1/stories/${storyId}/comments/check`, { method: 'OPTIONS', headers: { origin: 'https://courier.example', 'access-control-request-method': 'POST' } })
    assert.deepEqual([preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-methods')], ['https://courier.example', 'POST'])
  })

  it('is limited like a submission, and apart from those', async () => {
    const limited = await openNewsroom({ env: { VERBATIM_LIMITS: 'on' } })
    const at = { storyId: (await limited.story()).id }
    const { limits: { rates } } = await limited.api.ask(routes.site)
    for (let count = 0; count < (rates?.submissions.burst ?? 0); count += 1) await limited.api.refused(routes.checkComment, { params: at, body: { body: 'Hello' } }, 'check-off')
    await limited.api.refused(routes.checkComment, { params: at, body: { body: 'Hello' } }, 'rate-limited')
    await limited.submit(at.storyId)
    await limited.program.stop()
  })
})
