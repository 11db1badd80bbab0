import assert from 'node:assert/strict'
import { it } from 'node:test'
import { routes } from '@verbatim/contract'
import { openNewsroom } from './newsroom.ts'

const { api, story, submit, published } = await openNewsroom()
const [one, none] = [await story({ url: 'https://news.example/one' }), await story({ url: 'https://news.example/none' })]
await published(one.id)
await published(one.id)
await submit(one.id)
await submit(none.id)
const urls = ['https://news.example/none', 'http://News.example/one/?utm_source=x#c', 'https://news.example/one', 'https://elsewhere.example/', 'no address']
const items = [
  { url: urls[0], storyId: none.id, count: 0 },
  { url: urls[1], storyId: one.id, count: 2 },
  { url: urls[2], storyId: one.id, count: 2 },
  { url: urls[3], storyId: null, count: 0 },
  { url: urls[4], storyId: null, count: 0 },
]

it('counts are those of the pages asked for, in their order: of what is published, and 0 where nothing is known', async () => {
  assert.deepEqual(await api.ask(routes.counts, { query: { url: urls } }), { items })
  assert.deepEqual(await api.ask(routes.counts, { query: { url: urls[2] ?? '' } }), { items: [items[2]] })
  assert.deepEqual(await api.ask(routes.countsOfMany, { body: { urls } }), { items })
  assert.deepEqual(await api.ask(routes.countsOfMany, { body: { urls: [] } }), { items: [] })
})

it('counts are of 100 pages at the most', async () => {
  const many = Array.from({ length: 101 }, (_, index) => `https://news.example/${index}`)
  assert.equal((await api.ask(routes.countsOfMany, { body: { urls: many.slice(1) } })).items.length, 100)
  await api.refused(routes.countsOfMany, { body: { urls: many } }, 'input-refused')
  await api.refused(routes.counts, { query: { url: many } }, 'input-refused')
  await api.refused(routes.counts, {}, 'input-refused')
})

it('counts of a list may be kept by shared caches for some seconds, like what they are counts of', async () => {
  const { headers } = await api.call(routes.counts, { query: { url: urls } })
  assert.equal(headers.get('cache-control'), 'public, max-age=0, s-maxage=5, stale-while-revalidate=5')
  assert.ok(headers.get('etag') !== null)
})
