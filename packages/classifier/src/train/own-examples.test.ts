import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outputIndex } from '../model/outputs.ts'
import { unknown } from './labels.ts'
import { ownSet, withOwnExamples } from './own-examples.ts'
import { neverKey } from './sets.ts'

const { rows, summaries } = withOwnExamples({ rows: [], summaries: [] }, 1)

describe('the project’s own examples', () => {
  it('are the same each time', () => {
    assert.deepEqual(withOwnExamples({ rows: [], summaries: [] }, 1).rows.slice(0, 50).map(({ text }) => text), rows.slice(0, 50).map(({ text }) => text))
  })

  it('stand in the model card like any other set', () => {
    const [summary] = summaries
    assert.equal(summary?.set, ownSet)
    assert.equal(summary?.rows, rows.length)
    assert.equal((summary?.train ?? 0) + (summary?.develop ?? 0) + (summary?.test ?? 0), rows.length)
  })

  it('never train on a text that is kept for testing', () => {
    const trained = new Set(rows.filter(({ part }) => part !== 'test').map(({ text }) => text))
    assert.ok(rows.some(({ part }) => part === 'test'))
    assert.ok(rows.filter(({ part }) => part === 'test').every(({ text }) => !trained.has(text)))
  })

  it('never train on a text of a test set that they chance to hit', () => {
    const hit = rows.find(({ part, text }) => part === 'train' && neverKey(text) !== '')
    assert.ok(hit)
    const filtered = withOwnExamples({ rows: [], summaries: [], neverTrainOn: new Set([neverKey(hit.text)]) }, 1)
    assert.ok(filtered.rows.filter(({ text }) => neverKey(text) === neverKey(hit.text)).every(({ part }) => part === 'dropped'))
    assert.ok((filtered.summaries[0]?.neverTrainOn ?? 0) > 0)
  })

  it('say of a harmless text that it breaks nothing, and of an attack on a group that it is one', () => {
    const reject = outputIndex('reject')
    const harmless = rows.find(({ labels }) => labels[reject] === 0)
    assert.ok(harmless && [...harmless.labels].every((label) => label === 0 || label === unknown))
    const sexist = rows.find(({ labels }) => labels[outputIndex('sexism')] === 1)
    assert.equal(sexist?.labels[outputIndex('hate')], 1)
    assert.equal(sexist?.labels[reject], 1)
  })
})
