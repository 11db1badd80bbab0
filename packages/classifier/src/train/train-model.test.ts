import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assess } from '../model/assess.ts'
import { parseModel } from '../model/model-file.ts'
import { normalise } from '../normalise/normalise.ts'
import { labelsOf, type SourceRow } from './labels.ts'
import type { LoadedSets, Part, Row } from './sets.ts'
import { trainModel } from './train-model.ts'

const deps = { normalise, log: () => {} }
const input = { name: 'tiny@1', licence: 'all', seed: 5, readings: 3, rows: 4096 } as const

describe('trainModel', () => {
  const file = trainModel(deps, { ...input, sets: madeUp() })

  it('makes the same bytes of the same rows', () => {
    assert.deepEqual(trainModel(deps, { ...input, sets: madeUp() }), file)
  })

  it('makes other bytes with another seed', () => {
    assert.notDeepEqual(trainModel(deps, { ...input, seed: 6, sets: madeUp() }), file)
  })

  it('learns what the labels say, and shows the word that says it', () => {
    const model = parseModel(file)
    const rude = 'what a zonk you are, today as ever'
    const found = assess(model, normalise(rude))
    assert.ok(found.reject.score > 0.5, `${found.reject.score}`)
    assert.ok(assess(model, normalise('what a fine garden, today as ever')).reject.score < 0.5)
    const shown = found.guidelines['personal-attacks'].spans.map(({ start, end }) => rude.slice(start, end))
    assert.ok(shown.some((text) => text.includes('zonk')), shown.join(' | '))
  })
})

function madeUp(): LoadedSets {
  const subjects = ['the garden', 'your essay', 'this road', 'that film', 'our town', 'the weather', 'a bus', 'my lunch']
  const ends = ['today as ever', 'I would say', 'as we all know', 'in my view', 'and no mistake']
  const rows: Row[] = []
  for (const subject of subjects) {
    for (const end of ends) {
      for (const word of ['zonk', 'zonks', 'fine', 'lovely']) {
        const rude = word.startsWith('zonk')
        const source: SourceRow = { id: `m-${rows.length}`, text: `${subject}: what a ${word} you are, ${end}`, lang: 'en', y: { reject: rude ? 1 : 0, attack: rude ? 1 : 0 } }
        const part: Part = rows.length % 5 === 0 ? 'develop' : 'train'
        rows.push({ set: 'made-up', id: source.id, text: source.text, language: 'en', labels: labelsOf('made-up', source), part, source })
      }
    }
  }
  return { rows, summaries: [{ set: 'made-up', licence: 'permissive', rows: rows.length, train: 128, develop: 32, test: 0, neverTrainOn: 0, nearTest: 0 }] }
}
