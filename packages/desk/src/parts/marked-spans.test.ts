import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { markedSpans } from './marked-spans.ts'

describe('the marks of a text', () => {
  it('leave the text to the last unit as it is, whatever they are', () => {
    const mark = fc.record({ start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: -2, max: 30 }), key: fc.constantFrom('a', 'b', 'c') })
    fc.assert(fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      assert.equal(markedSpans(text, marks).map((piece) => piece.text).join(''), text)
    }))
  })

  it('are split where they overlap', () => {
    assert.deepEqual(markedSpans('one two three', [{ start: 0, end: 7, key: 'a' }, { start: 4, end: 13, key: 'b' }]).map(({ text, keys }) => [text, keys]), [
      ['one ', ['a']], ['two', ['a', 'b']], [' three', ['b']],
    ])
  })

  it('are one where they touch and speak for the same', () => {
    assert.deepEqual(markedSpans('abcd', [{ start: 0, end: 2, key: 'a' }, { start: 2, end: 3, key: 'a' }]).map(({ text }) => text), ['abc', 'd'])
  })

  it('are labelled where they speak for something else than the one before', () => {
    const marks = [{ start: 0, end: 1, key: 'a' }, { start: 2, end: 3, key: 'a' }, { start: 4, end: 5, key: 'b' }, { start: 6, end: 7, key: 'a' }]
    assert.deepEqual(markedSpans('0 2 4 6', marks).filter(({ keys }) => keys.length > 0).map(({ isLabelled }) => isLabelled), [true, false, true, true])
  })

  it('stand in the order of the text, in whatever order they come', () => {
    assert.deepEqual(markedSpans('ass ass', [{ start: 4, end: 7, key: 'a' }, { start: 0, end: 3, key: 'a' }]).map(({ text, keys }) => [text, keys]), [['ass', ['a']], [' ', []], ['ass', ['a']]])
  })

  it('are none in a text of nothing', () => {
    assert.deepEqual(markedSpans('', [{ start: 0, end: 3, key: 'a' }]), [])
  })
})
