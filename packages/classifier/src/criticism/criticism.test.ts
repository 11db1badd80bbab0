import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { buckets } from './criticism-features.ts'
import { criticismOf, readCriticismModel, UnreadableCriticismModel, writeCriticismModel } from './criticism-model.ts'
import { trainCriticism } from './train-criticism.ts'

const rows = [
  { text: 'your paper never corrects its headlines', criticism: 1 },
  { text: 'this site hides the correction at the end', criticism: 1 },
  { text: 'the minister should resign over the bridge', criticism: 0 },
  { text: 'the bridge was closed again this morning', criticism: 0 },
] as const

describe('criticism of the publisher', () => {
  it('is told from criticism of others', () => {
    const model = trainCriticism(rows)
    assert.ok(criticismOf(model, 'your paper hides its correction') > 0.5)
    assert.ok(criticismOf(model, 'the minister closed the bridge') < 0.5)
  })

  it('trains to the same bytes from the same rows, and is read back as it was written', () => {
    const file = writeCriticismModel(trainCriticism(rows))
    assert.deepEqual(file, writeCriticismModel(trainCriticism(rows)))
    assert.deepEqual(readCriticismModel(file), trainCriticism(rows))
    // As `readFileSync` gives it: its `slice` is a view.
    assert.deepEqual(readCriticismModel(Buffer.from(file)), trainCriticism(rows))
  })

  it('refuses a file that is cut short, too long, altered or another', () => {
    const file = writeCriticismModel(trainCriticism(rows))
    const altered = file.with(5000, (file[5000] ?? 0) ^ 1)
    for (const broken of [file.subarray(0, 100), new Uint8Array(file.length + 1).fill(0), new Uint8Array(0), Uint8Array.from([...file, 0]), altered]) {
      assert.throws(() => readCriticismModel(broken), UnreadableCriticismModel)
    }
  })

  it('gives a share for any string, and nothing for an empty one', () => {
    const model = { weights: new Int8Array(buckets).fill(127), scale: 1, bias: 0 }
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const share = criticismOf(model, text)
      assert.ok(share >= 0 && share <= 1)
    }))
    assert.equal(criticismOf(model, '   '), 0)
  })
})
