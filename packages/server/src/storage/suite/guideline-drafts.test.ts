import assert from 'node:assert/strict'
import { it } from 'node:test'
import { defaultGuidelines, type GuidelinesDraft } from '@verbatim/core'
import { moderator, noon, withSite, type OpenStorage } from './samples.ts'

const log = { actor: moderator, at: noon + 5 }
const { version: _, ...first } = defaultGuidelines
const second: GuidelinesDraft = { ...first, closing: { ...first.closing, en: 'Write to us.' } }

export function guidelineDraftRules(open: OpenStorage): void {
  it('keeps one draft, and counts how often one was saved', async () => {
    const { storage, close } = await withSite(open)
    assert.equal(await storage.sites.guidelinesDraft(), undefined)
    await storage.sites.saveGuidelinesDraft(first, log)
    await storage.sites.saveGuidelinesDraft(second, log)
    assert.deepEqual(await storage.sites.guidelinesDraft(), { version: 2, draft: second, saved: { by: 'Mina', at: noon + 5 } })
    assert.deepEqual(await storage.sites.guidelines(), defaultGuidelines)
    await close()
  })

  it('publishes the draft that was seen as the next version, once', async () => {
    const { storage, close } = await withSite(open)
    await storage.sites.saveGuidelinesDraft(first, log)
    await storage.sites.saveGuidelinesDraft(second, log)
    assert.equal(await storage.sites.publishGuidelines(1, log), false)
    const both = await Promise.all([storage.sites.publishGuidelines(2, log), storage.sites.publishGuidelines(2, log)])
    assert.deepEqual(both.toSorted(), [false, true])
    assert.deepEqual(await storage.sites.guidelines(), { ...second, version: 2 })
    assert.deepEqual(await storage.sites.guidelinesAt(1), defaultGuidelines)
    assert.equal(await storage.sites.guidelinesDraft(), undefined)
    await close()
  })

  it('gives no version of a draft to another one', async () => {
    const { storage, close } = await withSite(open)
    await storage.sites.saveGuidelinesDraft(first, log)
    assert.equal(await storage.sites.discardGuidelinesDraft(log), true)
    assert.equal(await storage.sites.discardGuidelinesDraft(log), false)
    await storage.sites.saveGuidelinesDraft(second, log)
    assert.equal((await storage.sites.guidelinesDraft())?.version, 2)
    assert.equal(await storage.sites.publishGuidelines(1, log), false)
    await close()
  })

  it('logs by whom and when', async () => {
    const { storage, raw, close } = await withSite(open)
    await storage.sites.saveGuidelinesDraft(first, log)
    await storage.sites.publishGuidelines(1, log)
    const logged = raw('select field, value_before, value_after, actor_name from setting_changes order by arrival')
    assert.deepEqual(logged.map((row) => Object.values(row)), [
      ['guidelinesDraft', 'null', '1', 'Mina'],
      ['guidelines', '1', '2', 'Mina'],
      ['guidelinesDraft', '1', 'null', 'Mina'],
    ])
    await close()
  })
}
