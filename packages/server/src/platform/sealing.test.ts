import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sealing } from './sealing.ts'

describe('what is sealed', () => {
  it('opens with its key', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (key, text) => {
      assert.equal(sealing.open(key, sealing.seal(key, text)), text)
    }))
  })

  it('opens with no other key', () => {
    const sealed = sealing.seal('k1', 'text')
    for (const key of ['', 'k', 'k2', 'K1', 'k1 ']) assert.throws(() => sealing.open(key, sealed))
  })

  it('does not open once it was changed or cut', () => {
    const sealed = sealing.seal('k1', 'text')
    for (const index of sealed.keys()) {
      assert.throws(() => sealing.open('k1', sealed.with(index, (sealed[index] ?? 0) ^ 1)))
      assert.throws(() => sealing.open('k1', sealed.subarray(0, index)))
    }
  })

  it('shows nothing of its text and is never twice alike', () => {
    const [one, other] = [sealing.seal('k1', 'a text to look for'), sealing.seal('k1', 'a text to look for')]
    assert.notDeepEqual(one, other)
    assert.ok(!Buffer.from(one).toString('latin1').includes('text'))
  })
})
