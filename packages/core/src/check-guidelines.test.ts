import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkGuidelines, type GuidelinesDraft } from './check-guidelines.ts'
import { defaultGuidelines } from './default-guidelines.ts'
import { forbiddenKeys, welcomeKeys, type WrittenGuideline } from './guideline.ts'

const { version: _, ...draft } = defaultGuidelines
const [first, ...others] = draft.items
const wording = first?.wording ?? assert.fail()

function own(fields: Partial<WrittenGuideline> = {}): WrittenGuideline {
  return { key: 'private-data', kind: 'forbidden', wording, ...fields }
}

function faultsOf(changed: Partial<GuidelinesDraft>) {
  const checked = checkGuidelines({ ...draft, ...changed }, ['en', 'ckb'])
  return checked.ok ? [] : checked.refusal.faults
}

describe('guidelines', () => {
  it('may be those that a site begins with, in any order, and with ones of the site’s own', () => {
    assert.deepEqual(faultsOf({}), [])
    assert.deepEqual(faultsOf({ items: [own(), ...draft.items.toReversed(), own({ key: 'sources', kind: 'welcome' })] }), [])
  })

  it('keep each of the product’s own, of which there are twelve', () => {
    const keys = [...welcomeKeys, ...forbiddenKeys]
    assert.deepEqual(faultsOf({ items: [own()] }), keys.map((key) => ({ path: '/items', code: 'guideline-missing', key })))
    for (const key of keys) assert.deepEqual(faultsOf({ items: draft.items.filter((item) => item.key !== key) }), [{ path: '/items', code: 'guideline-missing', key }])
  })

  it('neither forbid what every site welcomes nor welcome what every site forbids', () => {
    const other = draft.items.map((item): WrittenGuideline => ({ ...item, kind: item.kind === 'welcome' ? 'forbidden' : 'welcome' }))
    assert.deepEqual(faultsOf({ items: other }), other.map((_item, index) => ({ path: `/items/${index}/kind`, code: 'guideline-kind' })))
  })

  it('name each key once, and leave what is against the law to the law', () => {
    assert.deepEqual(faultsOf({ items: [...draft.items, own(), own()] }), [{ path: '/items/13/key', code: 'repeated' }])
    assert.deepEqual(faultsOf({ items: [...draft.items, own({ key: 'relevance', kind: 'welcome' })] }), [{ path: '/items/12/key', code: 'repeated' }])
    assert.deepEqual(faultsOf({ items: [...draft.items, own({ key: 'illegal' })] }), [{ path: '/items/12/key', code: 'reserved' }])
  })

  it('have a title in each of the site’s languages, and in whichever others they are written', () => {
    const { ckb: _ckb, tr: _tr, ...rest } = wording
    const untitled = { ...own({ key: first?.key ?? '', kind: 'welcome' }), wording: { ...rest, ar: { title: ' \n', text: '' } } }
    assert.deepEqual(faultsOf({ items: [untitled, ...others] }), ['ckb', 'ar'].map((language) => ({ path: `/items/0/wording/${language}/title`, code: 'required' })))
  })

  it('begin and end in each of the site’s languages, be it with nothing', () => {
    assert.deepEqual(faultsOf({ preamble: { en: '' }, closing: { ckb: 'x' } }), [{ path: '/preamble/ckb', code: 'required' }, { path: '/closing/en', code: 'required' }])
  })
})
