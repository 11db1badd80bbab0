import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { viewOf } from './view.ts'

describe('the view of an address', () => {
  it('is the queue at the beginning', () => {
    for (const path of ['/desk', '/desk/']) assert.deepEqual(viewOf(path), { name: 'queue' })
  })

  it('is a page by its name, or one thing by its id', () => {
    assert.deepEqual(viewOf('/desk/figures'), { name: 'figures' })
    assert.deepEqual(viewOf('/desk/setup'), { name: 'set-up' })
    assert.deepEqual(viewOf('/desk/batches'), { name: 'batches' })
    assert.deepEqual(viewOf('/desk/batches/b1'), { name: 'batch', id: 'b1' })
    assert.deepEqual(viewOf('/desk/comments/a%2Fb'), { name: 'comment', id: 'a/b' })
  })

  it('is nothing elsewhere', () => {
    for (const path of ['/desk/elsewhere', '/desk/comments', '/desk/comments/1/2', '/desk/constructor/1']) assert.deepEqual(viewOf(path), { name: 'not-found' })
  })
})
