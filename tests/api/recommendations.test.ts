import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { startProgram, until } from '../program.ts'
import { apiOf, bearer, openNewsroom } from './newsroom.ts'

const { api, program, tokens, moderator, story, submit, published, decide } = await openNewsroom()
const settings = api.as(bearer(tokens.settings))
const unknownId = '00000000-0000-4000-8000-000000000000'
const [telephone, laptop] = ['telephone-0123456789', 'laptop_0123456789abcdef']
const recommend = (commentId: string, device: string) => api.ask(routes.recommend, { params: { commentId }, body: { device } })
const takeBack = (commentId: string, device: string) => api.ask(routes.takeRecommendationBack, { params: { commentId }, body: { device } })
const shown = async (storyId: string, asked = api) => (await asked.ask(routes.comments, { params: { storyId } })).items.map((item) => ('removed' in item ? undefined : item.recommendations))

describe('a recommendation', () => {
  it('counts once for each device, and can be taken back', async () => {
    const { id: storyId } = await story()
    const { id } = await published(storyId)
    const counts = [await recommend(id, telephone), await recommend(id, telephone), await recommend(id, laptop), await takeBack(id, laptop), await takeBack(id, laptop)]
    assert.deepEqual(counts.map(({ recommendations }) => recommendations), [1, 1, 2, 1, 1])
  })

  it('shows within seconds, also what came within one second, and on every server', async () => {
    const other = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const { id: storyId } = await story()
    const { id } = await published(storyId)
    const [here, there] = [api, apiOf(other)]
    await until('both show none', async () => (await shown(storyId, here))[0] === 0 && (await shown(storyId, there))[0] === 0)
    for (let index = 0; index < 5; index += 1) {
      await recommend(id, `device-${index}-0123456789`)
      await Promise.all([shown(storyId, here), shown(storyId, there)])
    }
    const begun = Date.now()
    await until('both show all', async () => (await shown(storyId, here))[0] === 5 && (await shown(storyId, there))[0] === 5)
    assert.ok(Date.now() - begun < 10_000)
    await other.stop()
  })

  it('is of what is published, by a key that is one', async () => {
    const { id: storyId } = await story()
    const { comment } = await submit(storyId)
    const removed = await published(storyId)
    await decide({ commentId: removed.id, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    for (const route of [routes.recommend, routes.takeRecommendationBack]) {
      for (const commentId of [comment.id, removed.id, unknownId]) await api.refused(route, { params: { commentId }, body: { device: telephone } }, 'comment-unknown')
      for (const device of ['short', 'x'.repeat(65), 'with a space in it, which is none']) await api.refused(route, { params: { commentId: comment.id }, body: { device } }, 'input-refused')
    }
  })

  it('can be given and taken back by the pages of the site’s own origins, and of no other', async () => {
    await settings.ask(routes.patchSettings, { body: { origins: ['https://courier.example'] } })
    const { id } = await published((await story()).id)
    const url = `${program.url}/api/v1/comments/${id}/recommendation`
    const preflight = (origin: string) => fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' } })
    const allowed = await preflight('https://courier.example')
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://courier.example')
    assert.deepEqual(allowed.headers.get('access-control-allow-methods')?.split(', ').toSorted(), ['DELETE', 'PUT'])
    assert.equal((await preflight('https://elsewhere.example')).headers.get('access-control-allow-methods'), null)
    const { headers } = await api.call(routes.recommend, { params: { commentId: id }, body: { device: telephone }, headers: { origin: 'https://courier.example' } })
    assert.equal(headers.get('access-control-allow-origin'), 'https://courier.example')
  })
})

describe('recommendations', () => {
  it('can be switched off: then none is taken, told or shown, and what there was comes back', async () => {
    const { id: storyId } = await story()
    const { id } = await published(storyId)
    await recommend(id, telephone)
    await until('it shows', async () => (await shown(storyId))[0] === 1)
    assert.equal((await api.ask(routes.site)).recommendations, 'on')
    assert.equal((await settings.ask(routes.patchSettings, { body: { recommendations: 'off' } })).recommendations, 'off')
    assert.equal((await api.ask(routes.site)).recommendations, 'off')
    for (const route of [routes.recommend, routes.takeRecommendationBack]) await api.refused(route, { params: { commentId: id }, body: { device: laptop } }, 'recommendations-off')
    await until('none shows', async () => (await shown(storyId))[0] === 0)
    await settings.ask(routes.patchSettings, { body: { recommendations: 'on' } })
    await until('it shows again', async () => (await shown(storyId))[0] === 1)
  })

  it('are told to nobody by name, and have a limit of their own', async () => {
    const { id } = await published((await story()).id)
    await recommend(id, telephone)
    assert.doesNotMatch(JSON.stringify(await moderator.ask(routes.moderatedComment, { params: { commentId: id } })), new RegExp(telephone))
    const limited = await openNewsroom({ env: { VERBATIM_LIMITS: 'on' } })
    const { limits: { rates } } = await limited.api.ask(routes.site)
    const refusals = new Set<string>()
    for (let count = 0; count <= (rates?.recommendations.burst ?? 0); count += 1) refusals.add(Object((await limited.api.call(routes.recommend, { params: { commentId: unknownId }, body: { device: telephone } })).json).type)
    assert.deepEqual(refusals, new Set(['urn:verbatim:problem:comment-unknown', 'urn:verbatim:problem:rate-limited']))
    await limited.program.stop()
  })
})
