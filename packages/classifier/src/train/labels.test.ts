import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Output, outputIndex } from '../model/outputs.ts'
import { labelsOf, type SourceRow, unknown } from './labels.ts'

const nothingKnown = { reject: null, profanity: null, threat: null, attack: null, vulgar: null, abuse: null, spam: null }

describe('labelsOf', () => {
  it('leaves unknown what nobody was asked', () => {
    const labels = labelled('any-set', { reject: 1, attack: 1 })
    assert.equal(labels('personal-attacks'), 1)
    assert.equal(labels('profanity'), unknown)
    assert.equal(labels('sexism'), unknown)
  })

  it('knows that a text which breaks no guideline breaks none of them, and advertises nothing', () => {
    const labels = labelled('any-set', { reject: 0 })
    assert.equal(labels('threats'), 0)
    assert.equal(labels('xenophobia'), 0)
    assert.equal(labels('hate'), 0)
    assert.equal(labels('promotion'), 0)
  })

  it('knows that a text which attacks no group may still break another guideline', () => {
    const labels = labelled('any-set', { abuse: 0 })
    assert.equal(labels('racism'), 0)
    assert.equal(labels('reject'), unknown)
    assert.equal(labels('profanity'), unknown)
  })

  it('takes the attacked group from what the set says of it', () => {
    const labels = labelled('toxigen-human-safenlp', { abuse: 1, reject: 1 }, { target_groups: ['mexican'] })
    assert.equal(labels('xenophobia'), 1)
    assert.equal(labels('homophobia'), 0)
  })

  it('does not call a text harmless because a set about sexism found none', () => {
    const labels = labelled('edos-sexism', {}, { label_sexist: 'not sexist' })
    assert.equal(labels('sexism'), 0)
    assert.equal(labels('reject'), unknown)
    assert.equal(labels('hate'), unknown)
  })

  it('takes one vote of three for no answer', () => {
    const labels = labelled('told-br', {}, { homophobia: 1, racism: 2, misogyny: 0, xenophobia: 0 })
    assert.equal(labels('homophobia'), unknown)
    assert.equal(labels('racism'), 1)
    assert.equal(labels('sexism'), 0)
  })
})

function labelled(set: string, y: Record<string, 0 | 1>, orig: Record<string, unknown> = {}): (output: Output) => number | undefined {
  const row: SourceRow = { id: 'r1', text: 'made up', lang: 'en', y: { ...nothingKnown, ...y }, orig }
  const labels = labelsOf(set, row)
  return (output) => labels[outputIndex(output)]
}
