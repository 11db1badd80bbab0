import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readCursor, writeCursor } from './cursor.ts'

const shape = ['number', 'number', 'string'] as const
const expected = { list: 'newest', shape }

describe('a cursor', () => {
  it('brings back the key it was made of', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
    fc.assert(fc.property(number, fc.integer(), fc.string({ unit: 'grapheme' }), (one, two, three) => {
      assert.deepEqual(readCursor(writeCursor('newest', [one, two, three]), expected), [one, two, three])
    }))
  })

  it('can stand in a URL as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.match(writeCursor('newest', [text]), /^[\w-]*$/)
    }))
  })

  it('of another list, or of fewer or more or other parts, is refused', () => {
    for (const cursor of [
      writeCursor('oldest', [1, 2, 'a']),
      writeCursor('newest', [1, 2]),
      writeCursor('newest', [1, 2, 'a', 'b']),
      writeCursor('newest', ['1', 2, 'a']),
      writeCursor('newest', [1, 2, 3]),
      writeCursor('newest', [Number.NaN, 2, 'a']),
      writeCursor('newest', [1, Number.POSITIVE_INFINITY, 'a']),
    ]) {
      assert.equal(readCursor(cursor, expected), undefined, cursor)
    }
  })

  it('has whole numbers and ids where the list has them, and else is refused', () => {
    const whole = { list: 'newest', shape: ['whole', 'id'] } as const
    const id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
    assert.deepEqual(readCursor(writeCursor('newest', [-5, id]), whole), [-5, id])
    for (const key of [[1.5, id], [2 ** 53, id], [1, ''], [1, 'a'], [1, id.toUpperCase()], [1, `${id} `]]) {
      assert.equal(readCursor(writeCursor('newest', key), whole), undefined, key.join())
    }
  })

  it('that was made by hand is refused', () => {
    for (const text of ['["newest",1e999,1,"a"]', '["newest",1,-1e999,"a"]', '["newest",null,1,"a"]', '["newest",[1],1,"a"]', '{"0":"newest"}', 'null', '"newest"', '[', '', '[]', '[["newest"],1,1,"a"]']) {
      assert.equal(readCursor(byHand(text), expected), undefined, text)
    }
  })

  it('never throws, whatever is sent in its place', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.base64String(), fc.json().map(byHand)), (text) => {
      assert.equal(readCursor(text, expected), undefined)
    }))
  })
})

function byHand(text: string): string {
  return Buffer.from(text).toString('base64url')
}
