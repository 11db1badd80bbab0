import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { memoryLimitMb, nodeFlagsWithin } from './within-memory.mjs'

const unlimited = 2 ** 64

const heapOf = (limit) => Number(/\d+/.exec(nodeFlagsWithin(limit)[0])[0])

describe('the limit to plan for', () => {
  it('is what was asked for, else that of a small container', () => {
    assert.equal(memoryLimitMb('256', unlimited), 256)
    assert.equal(memoryLimitMb('300', 200 * 2 ** 20), 300)
    assert.equal(memoryLimitMb(undefined, 200 * 2 ** 20), 200)
    // There is no less to plan for.
    assert.equal(memoryLimitMb(undefined, 100 * 2 ** 20), 150)
  })

  it('is none where there is plenty, none is told, or what is told is no number', () => {
    assert.equal(memoryLimitMb('4096', unlimited), undefined)
    assert.equal(memoryLimitMb(undefined, 2 ** 30), undefined)
    for (const unknown of [unlimited, 0]) assert.equal(memoryLimitMb(undefined, unknown), undefined)
    assert.equal(memoryLimitMb('256M', unlimited), undefined)
  })

  it('leaves the heap enough to live on, and grows with what there is', () => {
    assert.ok(heapOf(150) >= 64)
    for (const [less, more] of [[200, 300], [300, 1000]]) assert.ok(heapOf(less) < heapOf(more))
    for (const limit of [200, 300, 1000]) assert.ok(heapOf(limit) < limit - 100)
  })
})
