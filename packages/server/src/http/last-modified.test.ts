import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isUnmodified, lastModified, modifiedAt } from './last-modified.ts'

const begin = Date.UTC(2026, 2, 1, 12)

describe('the date of an answer', () => {
  it('is a whole second, told once it is past', () => {
    const modified = modifiedAt(begin + 1)
    assert.equal(modified.date, 'Sun, 01 Mar 2026 12:00:03 GMT')
    assert.equal(lastModified(modified, begin + 2999), undefined)
    assert.equal(lastModified(modified, begin + 3000), modified.date)
  })

  it('is another one for whatever was put together after it was told, on a server whose clock is a second behind, too', () => {
    fc.assert(fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(1000), (madeAt, sentAt, behind) => {
      const told = lastModified(modifiedAt(madeAt), sentAt)
      fc.pre(told !== undefined)
      assert.notEqual(modifiedAt(sentAt + 1 - behind).date, told)
    }))
  })

  it('counts where it is the very same, and where no tag is asked for', () => {
    const date = 'Sun, 01 Mar 2026 12:00:03 GMT'
    assert.ok(isUnmodified({ 'if-modified-since': date }, date))
    assert.ok(!isUnmodified({ 'if-modified-since': 'Sun, 01 Mar 2026 12:00:04 GMT' }, date))
    assert.ok(!isUnmodified({ 'if-modified-since': date, 'if-none-match': '"other"' }, date))
    assert.ok(!isUnmodified({}, date))
    assert.ok(!isUnmodified({ 'if-modified-since': date }, undefined))
  })
})
