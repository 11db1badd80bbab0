import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressOf, filterOf, narrowings, withFilter, without, type Filter } from './filter.ts'

const whole: Filter = {
  order: 'oldest', reason: 'reported', guideline: 'threats', minScore: 0.25, maxScore: 1, storyId: 's', tag: 'Town council', language: 'ckb', authorId: 'a', hasLink: true, isReply: false, passedTo: 'me', q: 'نان & پەنیر',
}

function read(address: string): Filter {
  return filterOf(new URL(address, 'https://news.example').searchParams)
}

describe('the address of the queue', () => {
  it('says the whole filter, and is read as the same', () => {
    assert.deepEqual(read(addressOf(whole)), whole)
  })

  it('is bare where nothing is narrowed', () => {
    assert.equal(addressOf({}), '/desk/')
    assert.equal(addressOf({ order: 'priority' }), '/desk/')
    assert.deepEqual(read('/desk/'), {})
  })

  it('is the same for the same filter', () => {
    assert.equal(addressOf({ tag: 'a', language: 'en' }), addressOf({ language: 'en', tag: 'a' }))
  })

  it('says nothing where somebody typed what makes no sense', () => {
    assert.deepEqual(read('/desk/?order=best&minScore=2&maxScore=x&hasLink=yes&q=%20&unknown=1'), {})
  })
})

describe('a filter', () => {
  it('lists what it narrows, a range with its guideline', () => {
    assert.deepEqual(narrowings({ order: 'newest', minScore: 0.2, guideline: 'racism', q: 'x' }), ['q', 'guideline'])
  })

  it('loses one narrowing, and keeps the others', () => {
    assert.deepEqual(without({ guideline: 'racism', minScore: 0.2, maxScore: 0.4, tag: 'x' }, 'guideline'), { tag: 'x' })
    assert.deepEqual(withFilter({ tag: 'x' }, { tag: undefined, language: 'en' }), { language: 'en' })
  })
})
