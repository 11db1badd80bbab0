import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newTerm, proposalOf, typedTerm } from './typed-term.ts'

const term = { text: 'ass', language: 'en', guideline: 'profanity', inflection: 'stem' as const, exceptions: ['assassin', 'assume'] }

describe('a change of a term that is typed', () => {
  it('adds to the list of every language unless another is shown', () => {
    assert.deepEqual(proposalOf({ ...newTerm(undefined), text: 'x' }).add, [{ text: 'x', language: null, guideline: 'profanity', inflection: 'exact', exceptions: [] }])
    assert.equal(newTerm('ckb').language, 'ckb')
  })

  it('changes what is there, with one exception a line', () => {
    assert.deepEqual(proposalOf(typedTerm(term, 'change')), { change: [term] })
    assert.deepEqual(proposalOf({ ...typedTerm(term, 'change'), exceptions: ' assassin \n\n' }).change?.[0]?.exceptions, ['assassin'])
  })

  it('removes by text and language alone', () => {
    assert.deepEqual(proposalOf(typedTerm({ ...term, language: null }, 'remove')), { remove: [{ text: 'ass', language: null }] })
  })
})
