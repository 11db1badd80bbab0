import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { actions, conflictOf, keyOf, keysInForce, reasonKeys, usualKeys } from './key-map.ts'

function pressed(key: string, code = '', shiftKey = false): string | undefined {
  return keyOf({ key, code, shiftKey })
}

describe('a key', () => {
  it('is the letter it writes, whatever layout of Latin letters it is on', () => {
    assert.equal(pressed('a', 'KeyQ'), 'a')
    assert.equal(pressed('A', 'KeyA'), 'a', 'with Caps Lock')
  })

  it('is the letter of its place where it writes another script', () => {
    assert.equal(pressed('ش', 'KeyA'), 'a')
    assert.equal(pressed('ч', 'KeyX'), 'x')
    assert.equal(pressed('ı', 'KeyI'), 'i')
    assert.equal(pressed('ظ', 'Slash'), '/')
    assert.equal(pressed('؟', 'Slash', true), '?')
  })

  it('is a digit in any digits, and where digits need Shift', () => {
    assert.equal(pressed('٣', 'Digit3'), '3')
    assert.equal(pressed('۰', 'Digit0'), '0')
    assert.equal(pressed('&', 'Digit1'), '1')
  })

  it('is a sign as it is written, with Shift or without', () => {
    assert.equal(pressed('?', 'Minus', true), '?')
    assert.equal(pressed('/', 'Digit7', true), '/')
  })

  it('is nothing with Shift on a letter, or where it writes nothing', () => {
    assert.equal(pressed('A', 'KeyA', true), undefined)
    assert.equal(pressed('Shift', 'ShiftLeft'), undefined)
    assert.equal(pressed('ArrowDown', 'ArrowDown'), 'ArrowDown')
  })
})

describe('the map of keys', () => {
  it('has a key of its own for everything', () => {
    assert.equal(new Set(Object.values(usualKeys)).size, actions.length)
  })

  it('takes what somebody prefers, and the usual one in the place of what is no key', () => {
    const keys = keysInForce({ approve: 'l', reject: 'Enter', gone: 'x' })
    assert.equal(keys.approve, 'l')
    assert.equal(keys.reject, 'r')
    assert.deepEqual(Object.keys(keys), [...actions])
  })

  it('tells what a key does already', () => {
    assert.equal(conflictOf(usualKeys, { action: 'approve', key: 'r' }), 'reject')
    assert.equal(conflictOf(usualKeys, { action: 'approve', key: 'a' }), undefined)
    assert.equal(conflictOf(usualKeys, { action: 'approve', key: 'l' }), undefined)
  })
})

describe('the keys of reasons', () => {
  it('are digits in their order, then letters, and fixed ones for off topic and illegal', () => {
    const keys = reasonKeys([...'abcdefghijkl', 'relevance', 'illegal'], ['m', 'n'])
    assert.equal(keys['a'], '1')
    assert.equal(keys['j'], '0')
    assert.equal(keys['k'], 'q')
    assert.deepEqual([keys['relevance'], keys['illegal']], ['o', 'i'])
  })

  it('are never one for two, nor one that does something else meanwhile', () => {
    const keys = reasonKeys([...Array.from({ length: 40 }, (_, index) => `own-${index}`), 'illegal'], ['m', '2', 'i'])
    assert.equal(new Set(Object.values(keys)).size, Object.values(keys).length)
    for (const key of ['m', '2', 'i']) assert.ok(!Object.values(keys).includes(key), key)
  })
})
