import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { html, raw, type HtmlPart } from './html.ts'

const escaped = (part: HtmlPart): string => String(html`<p>${part}</p>`)

describe('html', () => {
  it('escapes text, and text alone', () => {
    assert.equal(escaped('<b>"&\'</b>'), '<p>&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</p>')
    assert.equal(escaped(html`<b>${'<'}</b>`), '<p><b>&lt;</b></p>')
    assert.equal(escaped(['a', html`<i>b</i>`, 3]), '<p>a<i>b</i>3</p>')
    assert.equal(escaped(raw('<em>as it is</em>')), '<p><em>as it is</em></p>')
  })

  it('turns undefined, null and false into nothing', () => {
    for (const nothing of [undefined, null, false] as const) assert.equal(escaped(nothing), '<p></p>')
    assert.equal(escaped(0), '<p>0</p>')
  })

  it('lets no text out of its place between tags', () => {
    fc.assert(fc.property(anyText, (text) => {
      const markup = escaped(text).slice('<p>'.length, -'</p>'.length)
      assert.doesNotMatch(markup, /[<>"'\r\0]/)
      assert.equal(unescaped(markup), text.replaceAll('\0', '\u{fffd}'))
    }))
  })

  it('lets no text out of an attribute value', () => {
    fc.assert(fc.property(anyText, (text) => {
      const markup = String(html`<a title="${text}" data-x='${text}'>x</a>`)
      assert.match(markup, /^<a title="[^"<>]*" data-x='[^'<>]*'>x<\/a>$/)
    }))
  })

  it('refuses text inside a tag and markup inside an attribute value', () => {
    fc.assert(fc.property(anyText, (text) => {
      assert.throws(() => html`<a ${text}>x</a>`, TypeError)
      assert.throws(() => html`<a title="${html`<b>${text}</b>`}">x</a>`, TypeError)
    }))
    assert.equal(String(html`<input ${html`checked`}>`), '<input checked>')
    assert.equal(String(html`<input ${false}>`), '<input >')
  })

  it('refuses an attribute value without quotes', () => {
    assert.throws(() => html`<a href=${'x'}>x</a>`, /without quotes/)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', '\r', '\n', '\0', 'a', '!', '-', '`', ';', '#') }),
)

function unescaped(markup: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r', '#xfffd': '\u{fffd}' }
  return markup.replace(/&([^;]+);/g, (_, name: string) => characters[name] ?? assert.fail(name))
}
