import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messages } from '../messages/en/index.ts'
import { narrowedBy, scoreWords } from './filter-words.ts'

const names = { messages, guidelineTitle: (key: string) => `the ${key}`, languageName: (tag: string | null) => `in ${tag}` }

describe('a range in words', () => {
  it('names the guideline and both ends, which are all scores where none is said', () => {
    assert.equal(scoreWords({ guideline: 'threats', minScore: 0.85, maxScore: 1 }, names), 'the threats, 85% to 100%')
    assert.equal(scoreWords({ guideline: 'threats' }, names), 'the threats, 0% to 100%')
    assert.equal(scoreWords({ language: 'ckb' }, names), undefined)
  })

  it('names everything else that it was narrowed by', () => {
    assert.deepEqual(narrowedBy({ guideline: 'threats', storyId: 's1', authorId: 'a1', language: 'ckb', tag: 'sea', q: 'fish', hasLink: false, isReply: true }, names), [
      { name: 'storyId', text: 'one story', href: '/desk/stories/s1' },
      { name: 'tag', text: 'tag “\u2068sea\u2069”' },
      { name: 'language', text: 'in ckb' },
      { name: 'authorId', text: 'one author', href: '/desk/authors/a1' },
      { name: 'q', text: 'with “\u2068fish\u2069”' },
      { name: 'hasLink', text: 'without a link' },
      { name: 'isReply', text: 'replies' },
    ])
    assert.deepEqual(narrowedBy({ guideline: 'threats', minScore: 0.5 }, names), [])
  })
})
