import assert from 'node:assert/strict'
import { it } from 'node:test'
import { defaultGuidelines, newId, type SiteId } from '@verbatim/core'
import { gazette, moderator, noon, withSite, type OpenStorage } from './samples.ts'

export function siteRules(open: OpenStorage): void {
  it('knows no site before it is made', async () => {
    const { storage, close } = await open()
    assert.equal(await storage.sites.find(), undefined)
    await assert.rejects(storage.sites.guidelines(), /no site/)
    await close()
  })

  it('gives back the site and its guidelines as they were made', async () => {
    const { storage, close } = await withSite(open)
    assert.deepEqual(await storage.sites.find(), gazette)
    assert.deepEqual(await storage.sites.guidelines(), defaultGuidelines)
    assert.deepEqual(await storage.sites.guidelinesAt(1), defaultGuidelines)
    await assert.rejects(storage.sites.guidelinesAt(2), /no version 2/)
    await close()
  })

  it('has one site only', async () => {
    const { storage, close } = await withSite(open)
    const second = { ...gazette, id: newId<SiteId>(noon, (count) => new Uint8Array(count)), name: 'Second' }
    await assert.rejects(storage.sites.create(second, defaultGuidelines, noon), /has its site/)
    assert.equal((await storage.sites.find())?.name, 'The Gazette')
    await close()
  })

  it('gives back each setting as it was changed', async () => {
    const { storage, close } = await withSite(open)
    const change = { commenting: 'paused', closeAfterDays: 30, undoSeconds: 0, batches: 'editors', duties: [{ key: 'senior', title: 'Night desk' }, { key: 'lawyer', title: 'Lawyer' }] } as const
    await storage.sites.change(change, { actor: moderator, at: noon })
    assert.deepEqual(await storage.sites.find(), { ...gazette, ...change })
    await storage.sites.change({ closeAfterDays: null, duties: [] }, { actor: moderator, at: noon })
    assert.deepEqual(await storage.sites.recent(), { ...gazette, ...change, closeAfterDays: null, duties: [] })
    await close()
  })

  it('changes the given settings alone, and logs before and after', async () => {
    const { storage, raw, close } = await withSite(open)
    const change = { languages: ['ckb', 'en'], origins: ['https://gazette.example'], name: 'The Gazette' }
    await storage.sites.change(change, { actor: moderator, at: noon + 5 })
    assert.deepEqual(await storage.sites.find(), { ...gazette, ...change })
    const log = raw('select field, value_before, value_after, actor_name, changed_at from setting_changes order by arrival')
    assert.deepEqual(log, [
      { field: 'languages', value_before: '["en"]', value_after: '["ckb","en"]', actor_name: 'Mina', changed_at: noon + 5 },
      { field: 'origins', value_before: '[]', value_after: '["https://gazette.example"]', actor_name: 'Mina', changed_at: noon + 5 },
    ])
    await close()
  })
}
