import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseTerm, termLimits, type ProposedTerm } from './term.ts'

const term: ProposedTerm = { text: ' Donkey ', language: 'EN', guideline: 'personal-attacks', inflection: 'endings', exceptions: ['donkey sanctuary'] }

describe('a term', () => {
  it('is kept as it was written, without the space around it', () => {
    assert.deepEqual(parse(), { term: { ...term, text: 'Donkey', language: 'en' } })
  })

  it('says all that is wrong with it', () => {
    assert.deepEqual(faults({ text: ' !? ', guideline: 'criticism-of-publisher', inflection: 'any', language: 'en-GB', exceptions: [] }), [
      'text required', 'language language', 'guideline guideline', 'inflection value',
    ])
  })

  it('is short, and has few exceptions', () => {
    assert.deepEqual(faults({ text: 'a'.repeat(termLimits.text + 1), exceptions: [] }), ['text too-long'])
    assert.deepEqual(faults({ exceptions: Array.from({ length: termLimits.exceptions + 1 }, () => 'donkeys') }), ['exceptions too-many'])
    assert.deepEqual(faults({ exceptions: ['donkey '.repeat(20)] }), ['exceptions too-long'])
  })

  it('has no exception that it is not a part of', () => {
    assert.deepEqual(faults({ exceptions: ['monkey house'] }), ['exceptions exception'])
  })
})

function parse(changes: Partial<ProposedTerm> = {}) {
  return parseTerm({ ...term, ...changes }, (text) => text.toLowerCase().replace(/[^\p{L} ]/gu, '').trim())
}

function faults(changes: Partial<ProposedTerm>): readonly string[] {
  const parsed = parse(changes)
  return 'faults' in parsed ? parsed.faults.map(({ field, code }) => `${field} ${code}`) : []
}
