import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines } from '@verbatim/core'
import type { GuidelinesInput } from '@verbatim/contract'
import { differencesOf, isNothing } from './guidelines-differences.ts'
import { faultAt, faultsOf } from './guidelines-faults.ts'
import { guidelinesInput, isOwn, isSame, moved, placeOf, typedGuidelines, withAnother, withItem, without, type TypedGuidelines } from './typed-guidelines.ts'

const { version: _, ...whole } = defaultGuidelines
const document: GuidelinesInput = structuredClone({ ...whole, items: [...whole.items] })
const typed = typedGuidelines(document)
const published = typed

describe('guidelines that are typed', () => {
  it('are what they were until something is typed', () => {
    assert.ok(isSame(typed, document))
    assert.deepEqual(guidelinesInput(typed, ['en']), document)
    assert.ok(isNothing(differencesOf(typed, published)))
  })

  it('move among their own kind alone', () => {
    const [first, second] = rowsOf(typed, 'forbidden')
    assert.deepEqual(rowsOf(moved(typed, second ?? NaN, 'up'), 'forbidden').slice(0, 2), [second, first])
    assert.deepEqual(rowsOf(moved(typed, second ?? NaN, 'up'), 'welcome'), rowsOf(typed, 'welcome'))
    assert.deepEqual(moved(typed, first ?? NaN, 'up'), typed)
    assert.equal(differencesOf(moved(typed, second ?? NaN, 'up'), published).order, 'changed')
  })

  it('stay in order when one is added or an own one removed', () => {
    const { typed: more, row } = withAnother(typed, 'welcome')
    assert.equal(placeOf(more, row).place, 2)
    const differences = differencesOf(withItem(more, { ...itemAt(more, row), key: 'sources' }), published)
    assert.deepEqual([differences.order, differences.items.map(({ difference }) => difference.kind)], ['same', ['new']])
    assert.ok(isSame(without(more, row), document))
  })

  it('differ in the languages that were typed in', () => {
    const item = itemAt(typed, 3)
    const changed = withItem(typed, { ...item, wording: { ...item.wording, ckb: { title: 'x', text: 'y' } } })
    assert.deepEqual(differencesOf(changed, published).items.map(({ difference }) => difference), [{ kind: 'changed', languages: ['ckb'] }])
    assert.deepEqual(differencesOf({ ...typed, preamble: { ...typed.preamble, en: '' } }, published).preamble, { kind: 'changed', languages: ['en'] })
  })

  it('miss what was removed', () => {
    const own = { ...published, items: [...published.items, { ...at(published.items, 0), key: 'own' }] }
    assert.deepEqual(differencesOf(typed, own).removed.map(({ key }) => key), ['own'])
    assert.deepEqual(['own', 'threats', 'relevance'].map(isOwn), [true, false, false])
  })
})

describe('guidelines in some languages', () => {
  const { en } = at(document.items, 0).wording
  const some = { ...document, preamble: { en: 'Welcome.' }, items: [{ ...at(document.items, 0), wording: en === undefined ? {} : { en } }] }

  it('are blank in the others, and sent without them', () => {
    assert.equal(typedGuidelines(some).preamble.tr, '')
    assert.deepEqual(guidelinesInput(typedGuidelines(some), ['en']), some)
    assert.ok(isSame(typedGuidelines(some), some))
  })

  it('are sent blank in the site’s own, so that what is missing is told', () => {
    assert.deepEqual(guidelinesInput(typedGuidelines(some), ['en', 'tr']).preamble, { en: 'Welcome.', tr: '' })
    assert.deepEqual(guidelinesInput(typedGuidelines(some), ['en', 'tr']).items[0]?.wording.tr, { title: '', text: '' })
  })
})

describe('what is refused about guidelines', () => {
  it('stands at its text and language, wherever that was moved since', () => {
    const faults = faultsOf([
      { path: '/items/1/wording/ckb/title', code: 'required', message: 'Missing.' },
      { path: '/items/0/key', code: 'repeated', message: 'Twice.' },
      { path: '/closing/ar', code: 'too-long', message: 'Long.' },
      { path: '/items', code: 'guideline-missing', message: 'Gone.' },
    ], [7, 4])
    const at4 = { place: { row: 4 }, field: 'title' } as const
    assert.equal(faultAt(faults, { ...at4, language: 'ckb' }), 'Missing.')
    assert.equal(faultAt(faults, { ...at4, language: 'ar' }), undefined)
    assert.equal(faultAt(faults, { place: { row: 7 }, field: 'key' }), 'Twice.')
    assert.equal(faultAt(faults, { place: 'closing', language: 'ar', field: 'text' }), 'Long.')
    assert.equal(faultAt(faults, { place: 'whole', field: 'all' }), 'Gone.')
  })
})

function rowsOf({ items }: TypedGuidelines, kind: string): readonly number[] {
  return items.filter((item) => item.kind === kind).map(({ row }) => row)
}

function itemAt({ items }: TypedGuidelines, row: number) {
  return at(items.filter((item) => item.row === row), 0)
}

function at<T>(items: readonly T[], index: number): T {
  const found = items[index]
  assert.ok(found !== undefined)
  return found
}
