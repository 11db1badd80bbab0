import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { progressOn } from './progress.ts'

function written(isTTY: boolean): string {
  const parts: string[] = []
  const progress = progressOn({ isTTY, write: (text) => parts.push(text) })
  for (let done = 0; done <= 1000; done += 1) progress.tell({ step: 'copy', done, total: 1000 })
  progress.tell({ step: 'check', done: 0, total: 0 })
  progress.end()
  return parts.join('')
}

describe('progress', () => {
  it('is one line at each tenth where nobody watches', () => {
    assert.deepEqual(written(false).trimEnd().split('\n').map((line) => line.replace(/ +/, ' ')), [
      ...['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100'].map((share) => `copying ${share} %`), 'checking 100 %',
    ])
  })

  it('is a bar on a terminal, drawn again only when it looks different', () => {
    const drawn = written(true)
    assert.equal(drawn.split('\n').length, 2)
    assert.ok(drawn.includes(`\rcopying   [${'#'.repeat(15)}${'.'.repeat(15)}]  50 %`), drawn)
    assert.ok(drawn.split('\r').length < 150)
    assert.equal(new Set(drawn.trimEnd().split('\r').slice(1).map((line) => line.length)).size, 1)
  })
})
