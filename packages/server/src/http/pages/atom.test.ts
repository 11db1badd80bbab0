import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { xmlText } from './atom.ts'

/** As an XML parser reads it. */
function parsed(markup: string): string {
  assert.doesNotMatch(markup, /[<>"\r]|&(?!(amp|lt|gt|quot|#13);)/)
  return markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#13;', '\r').replaceAll('&amp;', '&')
}

describe('text in XML', () => {
  it('is read as it was, whatever it looks like', () => {
    for (const text of ['  <b>&amp;</b> ]]> "q" \t\r\n\r &#0; ', '\u0085\u009f\u202e\u2067\u200d', '\ufdd0\u{1ffff}👩‍👩‍👧']) assert.equal(parsed(xmlText(text)), text)
  })

  it('shows a replacement where XML has no such character', () => {
    assert.equal(xmlText('a\0b\x08c\vd\x1be\ufffef\uffffg'), 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg')
    assert.equal(xmlText('\ud800x\udc00 \ud83d\ude00'), '\ufffdx\ufffd \ud83d\ude00')
  })

  it('holds no character that XML 1.0 forbids, and else every one as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
      const any = text + String.fromCharCode(...units)
      const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
      const read = parsed(xmlText(any))
      assert.match(read, allowed)
      assert.deepEqual([...read], [...any].map((character) => (allowed.test(character) ? character : '\ufffd')))
    }))
  })
})
