import assert from 'node:assert/strict'
import { it } from 'node:test'
import { defaultGuidelines, languages, type GuidelinesDraft, type WrittenGuideline } from '@verbatim/core'
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

  it('shows what is written in some languages to readers of all', async () => {
    const { storage, close } = await withSite(open)
    const item: WrittenGuideline = { key: 'private-data', kind: 'forbidden', wording: { tr: { title: 'Özel bilgiler', text: '' } } }
    const draft: GuidelinesDraft = { preamble: { en: first.preamble.en ?? '' }, closing: { en: 'Write to us.', ckb: 'بۆمان بنووسە.' }, items: [item] }
    await storage.sites.saveGuidelinesDraft(draft, log)
    // The product's own words, which the preamble has in English, are there in every language.
    const written = { ...draft, preamble: first.preamble }
    assert.deepEqual((await storage.sites.guidelinesDraft())?.draft, written)
    assert.equal(await storage.sites.publishGuidelines(1, log), true)
    assert.deepEqual(await storage.sites.writtenGuidelines(), { ...written, version: 2 })
    for (const { preamble, closing, items } of [await storage.sites.guidelines(), await storage.sites.guidelinesAt(2)]) {
      assert.deepEqual(preamble, first.preamble)
      assert.deepEqual([closing.ckb, closing.ar], ['بۆمان بنووسە.', 'Write to us.'])
      assert.deepEqual(languages.map((language) => items[0]?.wording[language].title), languages.map(() => 'Özel bilgiler'))
    }
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
