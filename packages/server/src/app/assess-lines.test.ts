import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Assessment } from '@verbatim/core'
import { assessLines, type LineFormat } from './assess-lines.ts'
import type { AssessInput } from './ports.ts'

describe('lines to assess', () => {
  it('are a text each, whatever is in it, and are answered in their order', () => {
    const { asked, answers } = assessed('Good day\nYou idiot\r\n\n{"text": "x"}\n a\u2028b\rc \n', 'text')
    assert.deepEqual(asked.map(({ text }) => text), ['Good day', 'You idiot', '', '{"text": "x"}', ' a\u2028b\rc '])
    assert.deepEqual(answers.map(({ language }) => language), ['1', '2', '3', '4', '5'])
    assert.ok(answers.every(({ route }) => route === 'hold'))
  })

  it('are JSON of what an assessment takes, or a problem in their place', () => {
    const lines = ['{"text":"a"}', '{"text":7}', 'nonsense', '[]', '', '{"text":"b","languageHint":"tr","parentText":"p","story":{"headline":"h","text":"t"}}', '{"text":"c","story":{"headline":"h"}}']
    const { asked, answers, refused } = assessed(`${lines.join('\n')}\n`, 'json')
    assert.deepEqual(asked.map(({ text }) => text), ['a', 'b'])
    assert.deepEqual(answers.map(({ problem }) => problem), [undefined, 'line-unreadable', 'line-unreadable', 'line-unreadable', 'line-unreadable', undefined, 'line-unreadable'])
    assert.equal(refused, 5)
  })

  it('have a problem where a text is too long or the classifier fails', () => {
    const { answers, refused } = assessed(`${'a'.repeat(20_481)}\nFAILS\nfine\n`, 'text')
    assert.deepEqual(answers.map(({ problem }) => problem), ['text-too-long', 'not-assessed', undefined])
    assert.equal(refused, 2)
  })
})

/** The answers, parsed, of an assessor whose languages count what it was asked. */
function assessed(lines: string, format: LineFormat) {
  const asked: AssessInput[] = []
  const assess = (input: AssessInput): Assessment | undefined => {
    if (input.text === 'FAILS') return undefined
    asked.push(input)
    return { model: 'm@1', language: String(asked.length), languageConfidence: 1, coverage: 'full', guidelines: noScores, relevance: null, criticismOfPublisher: 0 }
  }
  const { answers, refused } = assessLines({ model: 'm@1', assess }, { lines, format })
  const parsed: readonly Readonly<Record<string, unknown>>[] = answers.trimEnd().split('\n').map((line) => JSON.parse(line))
  return { asked, answers: parsed, refused }
}

const none = { score: 0, spans: [] }
const noScores: Assessment['guidelines'] = {
  'profanity': none, 'threats': none, 'personal-attacks': none, 'vulgarity': none, 'sexism': none,
  'racism': none, 'homophobia': none, 'xenophobia': none, 'other-abuse': none, 'promotion': none,
}
