import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { rowChecksum, type Row } from './row-checksum.ts'

const value = fc.oneof(fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 16 }))
const rows = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { maxLength: 20 })

function sumOf(some: readonly Row[]): string {
  const checksum = rowChecksum()
  for (const row of some) checksum.add(row)
  return checksum.sum()
}

describe('the checksum of rows', () => {
  it('is the same in any order', () => {
    fc.assert(fc.property(rows, (some) => assert.equal(sumOf(some), sumOf(some.toReversed()))))
  })

  it('is another once a row is missing, doubled or altered', () => {
    fc.assert(fc.property(rows, value, (some, last) => {
      const row = [last, 'x']
      assert.notEqual(sumOf([...some, row]), sumOf(some))
      assert.notEqual(sumOf([...some, row, row]), sumOf([...some, row]))
      assert.notEqual(sumOf([...some, row]), sumOf([...some, [last, 'y']]))
    }))
  })

  it('tells nothing from an empty text, a number from its digits, and bytes from their hexadecimal digits', () => {
    const alike: readonly Row[] = [[null], [''], ['null'], [1], ['1'], [new Uint8Array([1])], ['01'], ['["01"]']]
    assert.equal(new Set(alike.map((row) => sumOf([row]))).size, alike.length)
  })
})
