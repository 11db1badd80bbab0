import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withDisguisedCopies } from './disguised-copies.ts'
import type { LoadedSets, Part, Row } from './sets.ts'

describe('withDisguisedCopies', () => {
  const sets = madeUp()
  const copies = withDisguisedCopies(sets, 1).rows.slice(sets.rows.length)

  it('adds some training texts once more, written otherwise, with their labels', () => {
    assert.ok(copies.length > 20 && copies.length < sets.rows.length / 8, `${copies.length}`)
    for (const copy of copies) {
      const own = sets.rows.find(({ id }) => id === copy.id)
      assert.notEqual(copy.text, own?.text)
      assert.deepEqual(copy.labels, own?.labels)
    }
  })

  it('leaves the rows for development and tests alone', () => {
    assert.ok(copies.every(({ part }) => part === 'train'))
  })

  it('leaves handles and addresses as they are', () => {
    assert.ok(copies.every(({ text }) => text.includes('@somebody')))
  })

  it('does the same from the same seed', () => {
    assert.deepEqual(withDisguisedCopies(sets, 1).rows.map(({ text }) => text), withDisguisedCopies(sets, 1).rows.map(({ text }) => text))
  })
})

function madeUp(): LoadedSets {
  const parts: readonly Part[] = ['train', 'train', 'develop', 'test']
  const rows = Array.from({ length: 1200 }, (_, index): Row => {
    const text = `@somebody said that the bridges of our town are ugly, number ${index}`
    const labels = new Int8Array(12).fill(index % 2)
    return { set: 'made-up', id: `m-${index}`, text, language: 'en', labels, part: parts[index % 4] ?? 'train', source: { id: `m-${index}`, text, lang: 'en', y: {} } }
  })
  return { rows, summaries: [] }
}
