import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { commentText } from './comment-text.ts'

describe('commentText', () => {
  it('shows the exact text: tabs, double blanks, line breaks, combining marks, emoji, leading and trailing blanks', () => {
    for (const text of ['\n\n  two\tlines  \n\n and  blanks \n', 'e\u0301 \u{1f469}\u200d\u{1f4bb} \u2067سڵاو\u2069', 'a\r\nb']) {
      assert.equal(textContent(commentText(text, null)), text)
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(textContent(commentText(text, null)), text.replaceAll('\0', '\u{fffd}'))
    }))
  })

  it('gives the text a direction of its own', () => {
    assert.match(String(commentText('سڵاو', 'ckb')), /^<div class="comment-text" dir="auto" lang="ckb">سڵاو<\/div>$/)
    assert.match(String(commentText('hello', null)), /^<div class="comment-text" dir="auto">hello<\/div>$/)
  })

  it('links http and https addresses, and gives none of them credit', () => {
    assert.deepEqual(links('see https://example.org/a?b=1&c=2 and http://example.com.'), [
      '<a href="https://example.org/a?b=1&amp;c=2" dir="ltr" rel="ugc nofollow noopener">https://example.org/a?b=1&amp;c=2</a>',
      '<a href="http://example.com" dir="ltr" rel="ugc nofollow noopener">http://example.com</a>',
    ])
  })

  it('links nothing else', () => {
    for (const text of ['javascript:alert(1)', 'ftp://example.org', 'mailto:a@example.org', 'a@example.org', '//example.org', 'end.In the', 'www.example.org', 'data:text/html,<script>']) {
      assert.deepEqual(links(text), [], text)
    }
  })

  it('makes no element but its own links, whatever the text', () => {
    const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'https://', 'example.org', '/', ' ', 'javascript:', 'script', '\n', '\u202e') })
    fc.assert(fc.property(hostile, (text) => {
      const markup = String(commentText(text, null))
      for (const [tag] of markup.matchAll(/<[^>]*>/g)) {
        assert.match(tag, /^(<div class="comment-text" dir="auto">|<\/div>|<a href="https:\/\/[^"]*" dir="ltr" rel="ugc nofollow noopener">|<\/a>)$/)
      }
      assert.equal(textContent(markup), text)
    }))
  })

  it('is nothing once the text is erased', () => {
    assert.equal(commentText(null, 'en'), undefined)
  })
})

function links(text: string): readonly string[] {
  return [...String(commentText(text, null)).matchAll(/<a .*?<\/a>/g)].map(([link]) => link)
}

function textContent(markup: unknown): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r', '#xfffd': '\u{fffd}' }
  return String(markup).replace(/<[^>]*>/g, '').replace(/&([^;]+);/g, (_, name: string) => characters[name] ?? assert.fail(name))
}
