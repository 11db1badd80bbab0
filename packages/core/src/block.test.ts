import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stands } from './block.ts'

describe('a block', () => {
  it('stands until it expires, and without an end until it is lifted', () => {
    assert.ok(stands({ expiresAt: null }, Number.MAX_SAFE_INTEGER))
    assert.ok(stands({ expiresAt: 10 }, 9))
    assert.ok(!stands({ expiresAt: 10 }, 10))
  })
})
