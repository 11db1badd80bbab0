import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sideOf } from './held-back.ts'
import { disturb, soraniOnArabicKeyboard } from './disturb.ts'
import { seededChance } from './seeded-chance.ts'

describe('a line of the sets', () => {
  const lines = Array.from({ length: 2000 }, (_, at) => `${seededWords(at)} ${seededWords(at + 9000)}`)

  it('is held back once in ten, and once more to tune the confidence', () => {
    for (const side of ['test', 'tuning'] as const) {
      const share = lines.filter((line) => sideOf(line) === side).length / lines.length
      assert.ok(share > 0.07 && share < 0.13, `${side}: ${share}`)
    }
  })

  it('is on the side of its near-duplicates', () => {
    const together = lines.filter((line) => sideOf(line) === sideOf(`${line.toUpperCase()}!! 12 x`)).length
    assert.ok(together / lines.length > 0.9, String(together))
    assert.equal(sideOf('Hello, world'), sideOf('hello world 2'))
  })

  it('is disturbed in the same way by the same seed', () => {
    const [one, other] = [seededChance(5), seededChance(5)]
    for (const line of lines.slice(0, 50)) assert.equal(disturb(line, { language: 'tr', chance: one }), disturb(line, { language: 'tr', chance: other }))
  })

  it('loses on an Arabic keyboard what that does not have', () => {
    const chance = seededChance(1)
    for (let time = 0; time < 50; time += 1) assert.doesNotMatch(soraniOnArabicKeyboard('ئێمە کوردین', chance), /[ەیک]/)
  })
})

function seededWords(seed: number): string {
  const chance = seededChance(seed)
  return Array.from({ length: 8 }, () => Array.from({ length: 5 }, () => String.fromCharCode(97 + Math.floor(chance() * 26))).join('')).join(' ')
}
