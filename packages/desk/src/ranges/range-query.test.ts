import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { askedIn, pathOf, rangeOf, without, withRange } from './range-query.ts'

const asked = (query: string) => askedIn(new URLSearchParams(query))

describe('what an address asks of the distribution', () => {
  it('is the first guideline where breaches are likely, unless it says otherwise', () => {
    for (const query of ['', 'guideline=relevance', 'minScore=2', 'minScore=0.5&maxScore=0.4', 'minScore=&maxScore=x', 'hasLink=maybe&language=']) {
      assert.deepEqual(asked(query), { guideline: 'profanity', minScore: 0.9, maxScore: 1 }, query)
    }
  })

  it('is all that it says, and the same again through its path', () => {
    const all = asked('guideline=threats&minScore=0.35&maxScore=0.7&language=ckb&storyId=s1&authorId=a1&tag=sea&q=two+words&hasLink=true&isReply=false')
    assert.deepEqual(all, { guideline: 'threats', minScore: 0.35, maxScore: 0.7, language: 'ckb', storyId: 's1', authorId: 'a1', tag: 'sea', q: 'two words', hasLink: true, isReply: false })
    assert.deepEqual(asked(pathOf(all).split('?')[1] ?? ''), all)
  })

  it('has the other end of the scores where it says one alone', () => {
    assert.deepEqual(rangeOf(asked('maxScore=0.1')), { low: 0, high: 10 })
    assert.deepEqual(rangeOf(asked('minScore=0.29')), { low: 29, high: 100 })
  })

  it('takes another range, and can do without a filter', () => {
    const { language, ...others } = withRange(asked('language=ckb'), { low: 29, high: 57 })
    assert.equal(language, 'ckb')
    assert.deepEqual(others, { guideline: 'profanity', minScore: 0.29, maxScore: 0.57 })
    assert.deepEqual(without(asked('language=ckb&tag=sea'), 'language'), asked('tag=sea'))
  })
})
