import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { searchComments, type SearchStore } from './search.ts'

type Asked = Parameters<SearchStore['page']>[0]

function recording() {
  const asked: Asked[] = []
  const search: Pick<SearchStore, 'page'> = {
    page: async (page) => {
      asked.push(page)
      return []
    },
  }
  return { asked, search }
}

describe('a search', () => {
  it('asks for words only where there are some', async () => {
    const { asked, search } = recording()
    for (const q of [undefined, '', '  ']) await searchComments({ search }, { filter: { language: 'en' }, limit: 50, ...(q === undefined ? {} : { q }) })
    const withoutWords: Asked = { filter: { language: 'en' }, limit: 51 }
    assert.deepEqual(asked, [withoutWords, withoutWords, withoutWords])
    await searchComments({ search }, { filter: {}, q: 'The Bri', limit: 50 })
    assert.deepEqual(asked.at(-1)?.filter.terms, { words: ['the'], beginning: 'bri' })
  })

  it('finds nothing by what is no word', async () => {
    const { asked, search } = recording()
    assert.deepEqual(await searchComments({ search }, { filter: {}, q: '?!', limit: 50 }), { ok: true, value: { items: [], nextCursor: null } })
    assert.deepEqual(asked, [])
  })

  it('refuses a cursor of another list', async () => {
    const { search } = recording()
    const refused = await searchComments({ search }, { filter: {}, cursor: 'x', limit: 50 })
    assert.deepEqual(refused, { ok: false, refusal: { code: 'cursor-unknown' } })
  })
})
