import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadClassifier } from '../index.ts'

const classifier = loadClassifier()
const marked = (text: string, guideline: 'profanity' | 'personal-attacks' | 'threats' | 'promotion') =>
  classifier.assess({ text }).guidelines[guideline].spans.map(({ start, end }) => text.slice(start, end)).join(' ')

describe('the words that are marked', () => {
  it('are those that people would mark, in each language', () => {
    assert.match(marked('You are an idiot and should be ashamed', 'personal-attacks'), /idiot/)
    assert.match(marked('Sen tam bir aptalsın', 'personal-attacks'), /aptalsın/)
    assert.match(marked('I will find you and kill you', 'threats'), /kill/)
  })

  it('are the abusive ones even where another word speaks more for the guideline by itself', () => {
    assert.equal(marked('Only a fool likes lamps. Buy mine: https://lamps.example/?ref=gus', 'profanity'), 'fool')
  })

  it('are none in a text that nothing is suspected of', () => {
    assert.equal(marked('The bridge was closed yesterday for repairs.', 'personal-attacks'), '')
  })
})
