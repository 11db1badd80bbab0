import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { relevanceExamples } from '../examples/relevance/relevance-examples.ts'
import { normalise } from '../normalise/normalise.ts'
import { Chance } from '../train/chance.ts'
import { learnVectors } from './learn-vectors.ts'
import { readRelevanceModel, UnreadableRelevanceModel } from './relevance-model.ts'
import { createRelevance } from './relevance.ts'

const file = readFileSync(new URL('../../model/relevance.bin', import.meta.url))
const model = readRelevanceModel(file)
const bridge = { headline: 'Old bridge over the river closed to traffic', text: 'Drivers face a long detour while engineers repair it.' }
const hospital = { headline: 'Hospital loses a third of its beds', text: 'There are not enough nurses and doctors.' }

describe('relevance', () => {
  it('is higher under the story that a comment is about, without a word in common', () => {
    const { of } = createRelevance(model)
    const normalised = normalise('My commute takes twice the petrol now, and all the lorries drive past the school.').text
    assert.ok((of({ normalised, story: bridge }) ?? 0) > (of({ normalised, story: hospital }) ?? 1))
  })

  it('is there for a story or a parent, and for nothing it is null', () => {
    const { of } = createRelevance(model)
    assert.equal(of({ normalised: 'well said' }), null)
    for (const given of [{ story: bridge }, { parentText: 'Close it' }, { story: bridge, parentText: 'Close it' }]) assert.equal(typeof of({ normalised: 'well said', ...given }), 'number')
  })

  it('is the same whatever was asked before', () => {
    const used = createRelevance(model)
    const stories = relevanceExamples.flatMap(({ heldBack }) => heldBack.map(({ headline, lead }) => ({ headline, text: lead })))
    for (let round = 0; round < 2; round += 1) {
      for (const story of stories) assert.equal(used.of({ normalised: 'the nurses are gone', story }), createRelevance(model).of({ normalised: 'the nurses are gone', story }))
    }
  })

  it('is a share for any strings, of any length', () => {
    const { of } = createRelevance(model)
    const texts = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(fc.property(texts, texts, texts, (text, headline, parentText) => {
      const share = of({ normalised: normalise(text).text, story: { headline, text: headline }, parentText })
      assert.ok(share !== null && share >= 0 && share <= 1)
    }))
    const long = 'word '.repeat(200_000)
    assert.equal(typeof of({ normalised: long, story: { headline: 'x', text: long }, parentText: long }), 'number')
  })
})

describe('the relevance model’s file', () => {
  it('is refused where it is cut short, too long, altered or another', () => {
    const altered = Uint8Array.from(file)
    altered[5000] = (altered[5000] ?? 0) ^ 1
    const other = Uint8Array.from(file)
    other[7] = 0x39
    for (const broken of [new Uint8Array(0), file.subarray(0, 20), file.subarray(0, file.length - 1), Uint8Array.from([...file, 0]), altered, other]) {
      assert.throws(() => readRelevanceModel(broken), UnreadableRelevanceModel)
    }
  })
})

describe('learning vectors', () => {
  it('brings words together that stand together, to the same numbers each time', () => {
    const learned = learn()
    assert.deepEqual(learn(), learned)
    const closeness = (one: number, other: number): number => [0, 1, 2, 3].reduce((sum, d) => sum + (learned[one * 4 + d] ?? 0) * (learned[other * 4 + d] ?? 0), 0)
    assert.ok(closeness(0, 1) > closeness(0, 2))
  })
})

/** Of four words the first two go together, and the last two. */
function learn(): Float32Array {
  const chance = new Chance(1)
  const vectors = Float32Array.from({ length: 16 }, () => chance.share() - 0.5)
  const pairs = [[0, 1], [2, 3]].map(([one, other]) => ({ comment: Uint32Array.of(one ?? 0), context: Uint32Array.of(other ?? 0) }))
  learnVectors([{ weight: 1, take: () => pairs }], { words: 4, dimensions: 4, steps: 300, chance, vectors })
  return vectors
}
