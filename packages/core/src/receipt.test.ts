import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines } from './default-guidelines.ts'
import { languages } from './guideline.ts'
import { statementOf } from './receipt.ts'

const wording = { approved: 'It is published.', relevance: 'It is off topic.', illegal: 'It breaks the law.' }
const told = { guidelines: defaultGuidelines, language: 'en', wording } as const

describe('the statement of a decision', () => {
  it('says that a comment is published, and what the moderator adds', () => {
    assert.equal(statementOf({ verdict: { kind: 'approve' }, message: null }, told), 'It is published.')
    assert.equal(statementOf({ verdict: { kind: 'approve' }, message: 'Thank you.' }, told), 'It is published.\n\nThank you.')
  })

  it('gives each reason a paragraph of the guidelines’ own text, in the commenter’s language', () => {
    for (const language of languages) {
      const statement = statementOf({ verdict: { kind: 'reject', guidelines: ['threats', 'racism'] }, message: null }, { ...told, language })
      const texts = ['threats', 'racism'].map((key) => defaultGuidelines.items.find((item) => item.key === key)?.wording[language])
      assert.equal(statement, texts.map((text) => `${text?.title}${language === 'fr' ? '\u00a0' : ''}: ${text?.text}`).join('\n\n'))
    }
  })

  it('says in its own words what is off topic or illegal', () => {
    const statement = statementOf({ verdict: { kind: 'reject', guidelines: ['relevance', 'illegal'] }, message: 'Section 5.' }, told)
    assert.equal(statement, 'It is off topic.\n\nIt breaks the law.\n\nSection 5.')
  })

  it('still names a guideline that its version does not have', () => {
    assert.equal(statementOf({ verdict: { kind: 'reject', guidelines: ['private-data'] }, message: null }, told), 'private-data')
  })
})
