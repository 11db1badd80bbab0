import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newId, parseId, type CommentId } from './ids.ts'

const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('a new id', () => {
  it('is a UUID of version 7 and variant 10, whatever chance gives', () => {
    fc.assert(fc.property(anyTime, tenBytes, (atMs, bytes) => {
      assert.match(newId(atMs, () => bytes), /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }))
  })

  it('begins with its time', () => {
    fc.assert(fc.property(anyTime, tenBytes, (atMs, bytes) => {
      assert.equal(Number.parseInt(newId(atMs, () => bytes).replaceAll('-', '').slice(0, 12), 16), atMs)
    }))
  })

  it('sorts after every id of an earlier millisecond', () => {
    fc.assert(fc.property(anyTime, anyTime, tenBytes, (one, other, bytes) => {
      fc.pre(one < other)
      assert.ok(newId(one, () => new Uint8Array(10).fill(255)) < newId(other, () => bytes))
    }))
  })

  it('is the example of RFC 9562', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f)
    assert.equal(newId(0x017f22e279b0, () => random), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })
})

describe('an id from outside', () => {
  it('may be of any version, and is kept in lower case', () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => {
      assert.equal(parseId<CommentId>(uuid.toUpperCase()), uuid)
    }))
    assert.equal(parseId<CommentId>('00000000-0000-0000-0000-000000000000'), '00000000-0000-0000-0000-000000000000')
  })

  it('is nothing when it is no UUID', () => {
    const uuid = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
    for (const text of ['', 'x', `${uuid} `, `${uuid}\n`, `{${uuid}}`, uuid.replaceAll('-', ''), uuid.slice(1), `${uuid}0`, uuid.replace('0', 'g'), uuid.replace('0', '٠')]) {
      assert.equal(parseId(text), undefined, text)
    }
  })
})
