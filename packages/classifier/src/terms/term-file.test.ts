import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseTermFile, writeTermFile } from './term-file.ts'

const file = `# Our own list
[personal-attacks]
donkey~ ! donkey sanctuary, donkeys of Santorini
blockhead

[ profanity ]
bloom*
`

describe('a file of terms', () => {
  it('names the guideline first, then its terms with their reach and exceptions', () => {
    const { terms, faults } = parseTermFile(file, 'en')
    assert.deepEqual(faults, [])
    assert.deepEqual(terms, [
      { text: 'donkey', language: 'en', guideline: 'personal-attacks', inflection: 'endings', exceptions: ['donkey sanctuary', 'donkeys of Santorini'] },
      { text: 'blockhead', language: 'en', guideline: 'personal-attacks', inflection: 'exact', exceptions: [] },
      { text: 'bloom', language: 'en', guideline: 'profanity', inflection: 'stem', exceptions: [] },
    ])
  })

  it('is written as it is read', () => {
    const { terms } = parseTermFile(file, 'en')
    assert.deepEqual(parseTermFile(writeTermFile(terms), 'en').terms, terms)
  })

  it('reports everything that is wrong, by line, and keeps the rest', () => {
    const { terms, faults } = parseTermFile(`stray\n[relevance]\nslow\n[threats]\n!!\ngood\nGOOD\nbad ! unrelated\n${'x'.repeat(81)}`, 'en')
    assert.deepEqual(terms.map(({ text }) => text), ['good'])
    assert.deepEqual(faults, [
      { line: 1, code: 'guideline-missing' },
      { line: 3, code: 'guideline: guideline' },
      { line: 5, code: 'text: required' },
      { line: 7, code: 'duplicate' },
      { line: 8, code: 'exceptions: exception' },
      { line: 9, code: 'text: too-long' },
    ])
  })

  it('may hold anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (content) => {
      parseTermFile(content, null)
      parseTermFile(`[threats]\n${content}`, 'ckb')
    }))
  })
})
