/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { forbiddenKeys } from '@verbatim/core'
import { normalise } from '../normalise/normalise.ts'
import { assess } from './assess.ts'
import { emptyModelParts } from './empty-model.ts'
import { encodeModel, parseModel } from './model-file.ts'
import { rowWidth } from './shape.ts'
import { longestStretch, Reading } from './reading.ts'

const model = parseModel(encodeModel(noisyParts()))

describe('assess', () => {
  const awkward: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks', ' \t\n \u3000'],
    ['one letter many times', 'a'.repeat(5000)],
    ['emoji alone', '🤡🔫🧑🏿‍🤝‍🧑🏻💩'.repeat(50)],
    ['halves of surrogates', '\ud83d a \udca9 \ud83d\ud83d'],
    ['many scripts', 'aбγאبकกかァ한漢ܐԱაአᠠᏣ'.repeat(40)],
    ['marks', '!?.,"*#@/'.repeat(300)],
    ['marks upon marks', `z${'\u0301'.repeat(4000)}`],
    ['a megabyte', 'some words of a very long comment, '.repeat(30_000)],
  ]
  for (const [what, text] of awkward) {
    it(`answers to ${what}, with spans inside the text and in order`, () => {
      const { guidelines, reject, hate } = assess(model, normalise(text))
      for (const score of [reject.score, hate.score, ...forbiddenKeys.map((key) => guidelines[key].score)]) assert.ok(score >= 0 && score <= 1, `${score}`)
      for (const key of forbiddenKeys) {
        let last = 0
        for (const { start, end, score } of guidelines[key].spans) {
          assert.ok(start >= last && end > start && end <= text.length && score >= 0 && score <= 1)
          last = end
        }
      }
    })
  }

  it('names the likeliest guideline as surely as it is sure that any is broken', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { guidelines, reject } = assess(model, normalise(text))
      const highest = Math.max(...forbiddenKeys.map((key) => guidelines[key].score))
      assert.ok(highest >= Math.min(reject.score, guidelines.promotion.score >= 0.5 ? 0.5 : 1))
    }))
  })

  it('takes the worst stretch of a long text', () => {
    const worst = 'hello there everybody'
    const alone = assess(model, normalise(worst)).reject.score
    const padded = assess(model, normalise(`${'word '.repeat(longestStretch)}${worst}`)).reject.score
    assert.ok(padded >= alone)
  })
})

describe('Reading', () => {
  it('reads every stretch of a text once', () => {
    const reading = new Reading()
    reading.open('one two three '.repeat(1000))
    let tokens = 0
    while (reading.goesOn) {
      reading.readStretch(model)
      tokens += reading.tokenCount
    }
    assert.equal(tokens, 3000)
  })
})

/** Weights without meaning, so that every text has scores and marks. */
function noisyParts(): ReturnType<typeof emptyModelParts> {
  const parts = emptyModelParts()
  const table = parts.table.map((_, index) => 128 + ((index * 2654435761) % 23) - 9)
  return { ...parts, sieveBits: parts.sieveBits.fill(0xff), table: new Uint8Array(table.length * 8).map((_, i) => table[i % table.length]!), scales: new Float32Array(rowWidth).fill(0.02), dense: parts.dense.map((_, i) => (i % 7) / 20 - 0.15), blend: parts.blend.fill(0.1) }
}
