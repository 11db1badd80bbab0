import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines } from './default-guidelines.ts'
import { citable, inEachLanguage, type Guideline, type Guidelines } from './guideline.ts'

describe('a reason for a rejection', () => {
  it('is a forbidden guideline, being off topic, or being illegal', () => {
    for (const key of ['threats', 'other-abuse', 'relevance', 'illegal']) assert.deepEqual(citable(defaultGuidelines, key), { kind: 'citable' })
  })

  it('is never what is welcome', () => {
    assert.deepEqual(citable(defaultGuidelines, 'criticism-of-publisher'), { kind: 'welcome' })
  })

  it('is a guideline that the editors added, and none that they did not', () => {
    const wording = { title: 'Private data', text: 'Leave it out.' }
    const own: Guideline = { key: 'private-data', kind: 'forbidden', wording: inEachLanguage(() => wording) }
    const guidelines: Guidelines = { ...defaultGuidelines, items: [...defaultGuidelines.items, own] }
    assert.deepEqual(citable(guidelines, 'private-data'), { kind: 'citable' })
    assert.deepEqual(citable(defaultGuidelines, 'private-data'), { kind: 'unknown' })
  })
})
