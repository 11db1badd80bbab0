import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '@verbatim/contract'
import { messagesFor } from '../messages/index.ts'
import { fragment } from './fragment.ts'
import { html } from './html.ts'
import { scriptWords } from './words.ts'

describe('a fragment', () => {
  it('is an element with its shadow root written out, in its language, with its style', () => {
    const markup = fragment({ storyUrl: 'https://news.example/a?b=1&c="2"', language: 'ckb', stylesheet: 'https://c.example/s.css', content: html`<p>سڵاو</p>` })
    assert.match(markup, /^<verbatim-comments story="https:\/\/news\.example\/a\?b=1&amp;c=&quot;2&quot;" lang="ckb"><template shadowrootmode="open"><link rel="stylesheet" href="https:\/\/c\.example\/s\.css">\s<p>سڵاو<\/p><\/template><\/verbatim-comments>\s$/)
  })
})

describe('the words of a script', () => {
  it('say any number as the page would, and more than twenty as more', () => {
    for (const language of languages) {
      const { arrived, newSinceVisit } = scriptWords(language)
      const { comments, number } = messagesFor(language)
      for (const [sentences, sentence] of [[arrived, comments.arrived], [newSinceVisit, comments.newSinceVisit]] as const) {
        for (const count of [1, 2, 3, 5, 11, 20]) assert.equal(sentences[count], sentence(count), `${language} ${count}`)
        assert.ok(sentences.at(-1)?.includes(`${number(20)}+`), language)
      }
    }
  })

  it('have the digits of every language, and a place for a name', () => {
    for (const language of languages) {
      const { digits, replyTo } = scriptWords(language)
      assert.equal([...digits].length, 10)
      assert.ok(replyTo.includes('\u2068#\u2069'))
    }
  })
})
