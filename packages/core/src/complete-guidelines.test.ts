import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { completeGuidelines, withDefaultWording } from './complete-guidelines.ts'
import { defaultGuidelines } from './default-guidelines.ts'
import type { Language, Written, WrittenGuidelines } from './guideline.ts'

const own = { key: 'private-data', kind: 'forbidden' } as const

function only<T>(written: Written<T>, kept: readonly Language[]): Written<T> {
  return Object.fromEntries(Object.entries(written).filter(([language]) => kept.some((known) => known === language)))
}

/** The product's own, written in these languages alone. */
function defaultsIn(kept: readonly Language[]): WrittenGuidelines {
  const { version, preamble, closing, items } = defaultGuidelines
  return { version, preamble: only(preamble, kept), closing: only(closing, kept), items: items.map((item) => ({ ...item, wording: only(item.wording, kept) })) }
}

describe('guidelines that lack a language', () => {
  it('are the product’s own in it, where they are in English', () => {
    assert.deepEqual(withDefaultWording(defaultsIn(['en', 'ckb'])), defaultGuidelines)
    assert.deepEqual(withDefaultWording(defaultsIn(['ckb'])), defaultsIn(['ckb']))
  })

  it('keep what editors wrote', () => {
    const [item] = defaultGuidelines.items
    const changed = { ...defaultsIn(['en', 'tr']), preamble: { en: defaultGuidelines.preamble.en, tr: 'Merhaba.' }, items: [{ ...item, ...own, wording: { en: { title: 'Private data', text: '' } } }] }
    assert.deepEqual(withDefaultWording(changed).preamble, { ...defaultGuidelines.preamble, tr: 'Merhaba.' })
    assert.deepEqual(withDefaultWording(changed).items, changed.items)
    const reworded = { ...changed, closing: { en: 'Write to us.' } }
    assert.deepEqual(withDefaultWording(reworded).closing, { en: 'Write to us.' })
  })

  it('are shown in English, else in the first that there is', () => {
    const { preamble, closing, items } = completeGuidelines({
      version: 7,
      preamble: { ckb: 'بەخێربێن', en: 'Welcome' },
      closing: { tr: 'Yazın', ckb: 'بنووسن' },
      items: [{ ...own, wording: { tr: { title: 'Özel bilgiler', text: '' } } }],
    })
    assert.deepEqual([preamble.ckb, preamble.ar, preamble.tr], ['بەخێربێن', 'Welcome', 'Welcome'])
    assert.deepEqual([closing.tr, closing.en], ['Yazın', 'بنووسن'])
    assert.deepEqual(items.map(({ wording }) => wording.en.title), ['Özel bilgiler'])
  })

  it('stay as they are where they lack none', () => {
    assert.deepEqual(completeGuidelines(defaultGuidelines), defaultGuidelines)
  })

  it('are blank where nobody wrote anything', () => {
    assert.equal(completeGuidelines({ version: 1, preamble: {}, closing: {}, items: [] }).preamble.kmr, '')
  })
})
