import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, newSite, type Site, type SiteId } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { changeSettings, type Settings } from './change-settings.ts'

const log = { actor: { kind: 'operator', id: null, name: 'operator' }, at: 1 } as const

describe('changing settings', () => {
  it('changes what is given and leaves the rest', async () => {
    assert.deepEqual(await changed({ name: 'Rudaw', timeZone: 'Asia/Baghdad' }), {
      ok: true, value: { ...newSite, name: 'Rudaw', timeZone: 'Asia/Baghdad' },
    })
  })

  it('keeps of an origin the scheme, host and port, each once', async () => {
    const result = await changed({ origins: ['https://News.example/a?b', 'https://news.example:443', 'http://localhost:3000/'] })
    assert.deepEqual(result.ok && result.value.origins, ['https://news.example', 'http://localhost:3000'])
  })

  it('refuses two duties of one key', async () => {
    const duties = [{ key: 'lawyer', title: 'Lawyer' }, { key: 'lawyer', title: 'Another' }]
    assert.deepEqual(await changed({ duties }), { ok: false, refusal: { code: 'field-refused', field: 'duties', reason: 'repeated' } })
  })

  it('refuses a duty whose key means whoever asks', async () => {
    const duties = [{ key: 'lawyer', title: 'Lawyer' }, { key: 'me', title: 'Middle East' }]
    assert.deepEqual(await changed({ duties }), { ok: false, refusal: { code: 'field-refused', field: 'duties/1/key', reason: 'reserved' } })
  })

  it('refuses a time zone, a language or an origin that is none, and changes nothing', async () => {
    assert.deepEqual(await changed({ name: 'X', timeZone: 'Asia/Nowhere' }), { ok: false, refusal: { code: 'field-refused', field: 'timeZone', reason: 'time-zone' } })
    assert.deepEqual(await changed({ languages: ['en', 'not a tag'] }), { ok: false, refusal: { code: 'field-refused', field: 'languages', reason: 'language' } })
    for (const origin of ['news.example', 'ftp://news.example', '*', 'null', '']) {
      assert.deepEqual(await changed({ origins: ['https://news.example', origin] }), { ok: false, refusal: { code: 'field-refused', field: 'origins', reason: 'url' } }, origin)
    }
  })
})

function changed(settings: Partial<Settings>) {
  let site: Site = { ...newSite, id: newId<SiteId>(1, (count) => systemChance.bytes(count)), name: 'News' }
  const sites = {
    find: async () => site,
    async change(change: Partial<Settings>) {
      site = { ...site, ...change }
    },
  }
  return changeSettings({ sites }, { settings, log })
}
