import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkGuidelines, type GuidelinesDraft } from './check-guidelines.ts'
import { defaultGuidelines } from './default-guidelines.ts'
import { forbiddenKeys, welcomeKeys, type Guideline } from './guideline.ts'

const { version: _, ...draft } = defaultGuidelines
const [first, ...others] = draft.items
const wording = first?.wording ?? assert.fail()

function own(fields: Partial<Guideline> = {}): Guideline {
  return { key: 'private-data', kind: 'forbidden', wording, ...fields }
}

function faultsOf(changed: Partial<GuidelinesDraft>) {
  const checked = checkGuidelines({ ...draft, ...changed })
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
    const other = draft.items.map((item): Guideline => ({ ...item, kind: item.kind === 'welcome' ? 'forbidden' : 'welcome' }))
    assert.deepEqual(faultsOf({ items: other }), other.map((_item, index) => ({ path: `/items/${index}/kind`, code: 'guideline-kind' })))
  })

  it('name each key once, and leave what is against the law to the law', () => {
    assert.deepEqual(faultsOf({ items: [...draft.items, own(), own()] }), [{ path: '/items/13/key', code: 'repeated' }])
    assert.deepEqual(faultsOf({ items: [...draft.items, own({ key: 'relevance', kind: 'welcome' })] }), [{ path: '/items/12/key', code: 'repeated' }])
    assert.deepEqual(faultsOf({ items: [...draft.items, own({ key: 'illegal' })] }), [{ path: '/items/12/key', code: 'reserved' }])
  })

  it('have a title in every language', () => {
    const untitled = { ...own({ key: first?.key ?? '', kind: 'welcome' }), wording: { ...wording, ar: { title: ' \n', text: '' } } }
    assert.deepEqual(faultsOf({ items: [untitled, ...others] }), [{ path: '/items/0/wording/ar/title', code: 'required' }])
  })
})
