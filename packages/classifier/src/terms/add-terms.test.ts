import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, type Assessment, type ForbiddenKey, type GuidelineScore, type Term } from '@verbatim/core'
import fc from 'fast-check'
import { addTerms, termScore } from './add-terms.ts'
import type { TermMatch } from './compile-terms.ts'

describe('terms found in a text', () => {
  it('raise their guideline and no other', () => {
    const raised = addTerms(scores({ score: 0.2, spans: [] }), [match(3, 8)])
    assert.deepEqual(raised['vulgarity'], { score: termScore, spans: [{ start: 3, end: 8, score: termScore }] })
    assert.equal(raised['profanity'].score, 0.2)
  })

  it('never lower what the model is surer of', () => {
    assert.equal(addTerms(scores({ score: 0.97, spans: [] }), [match(0, 2)])['vulgarity'].score, 0.97)
  })

  it('add their evidence to the model’s, in order and without overlap', () => {
    const span = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 9 }) }).map(({ start, length }) => ({ start, end: start + length }))
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), fc.nat(20), (found, start) => {
      const before = [{ start, end: start + 4, score: 0.3 }, { start: start + 6, end: start + 7, score: 0.4 }]
      const { spans } = addTerms(scores({ score: 0.5, spans: before }), found.map((one) => match(one.start, one.end)))['vulgarity']
      assert.ok(spans.every((one, index) => one.start < one.end && one.start >= (spans[index - 1]?.end ?? 0)))
      const covered = (at: number) => spans.some((one) => one.start <= at && at < one.end)
      for (const one of [...before, ...found]) for (let at = one.start; at < one.end; at += 1) assert.ok(covered(at))
    }))
  })
})

function match(start: number, end: number): TermMatch {
  const term: Term = { text: 'x', language: null, guideline: 'vulgarity', inflection: 'exact', exceptions: [] }
  return { start, end, term }
}

function scores(score: GuidelineScore): Assessment['guidelines'] {
  return Object.fromEntries(forbiddenKeys.map((key) => [key, score])) as Record<ForbiddenKey, GuidelineScore>
}
