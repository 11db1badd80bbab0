import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { field, parseForm, parseJson } from './body.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a JSON body', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      assert.deepEqual(parseJson(utf8(text)), { ok: true, value: JSON.parse(text) })
    }))
  })

  it('keeps a text to the byte, CRLF too', () => {
    const body = ' a\r\n\tb  e\u0301 \ufeff😀 '
    assert.deepEqual(parseJson(utf8(JSON.stringify({ body }))), { ok: true, value: { body } })
  })

  it('is nothing when it is empty', () => {
    assert.deepEqual(parseJson(utf8('')), { ok: true, value: undefined })
  })

  it('is refused when it is no JSON', () => {
    for (const text of ['{', 'x', ' ', '{"a":1,}', "{'a':1}", '\ufeff{}', '{}{}', 'NaN', '['.repeat(1_000_000)]) {
      assert.deepEqual(parseJson(utf8(text)), { ok: false, refusal: { code: 'body-unparseable', reason: 'not-json' } }, text.slice(0, 20))
    }
  })

  it('is refused when it is no UTF-8, which could not be kept as it is', () => {
    for (const bytes of ['"\xff"', '"\xc0\x80"', '"\xed\xa0\x80"', '"\xe2\x82"', '"\xf5\x80\x80\x80"']) {
      assert.deepEqual(parseJson(latin1(bytes)), { ok: false, refusal: { code: 'body-unparseable', reason: 'not-utf-8' } }, bytes)
    }
  })

  it('cannot change what every object has', () => {
    const result = parseJson(utf8('{"__proto__":{"admin":true}}'))
    assert.ok(result.ok)
    assert.equal(Object(result.value).admin, undefined)
    assert.equal(Object({}).admin, undefined)
  })
})

describe('a form', () => {
  it('is read as browsers write it', () => {
    assert.deepEqual(form('name=Dilan+A&body=100%25+%C3%A9+%F0%9F%98%80&a%3Db=%26'), { 'name': ['Dilan A'], 'body': ['100% é 😀'], 'a=b': ['&'] })
    assert.deepEqual(form('name=هاوڕێ'), { name: ['هاوڕێ'] })
  })

  it('gives a text as the person typed it: CRLF is the LF that was pressed', () => {
    assert.deepEqual(form('body=one%0D%0A%0D%0Atwo%0D%0A'), { body: ['one\n\ntwo\n'] })
    assert.deepEqual(form('body=a%0Db%0Ac'), { body: ['a\rb\nc'] })
  })

  it('brings any text back, but for its line breaks', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, value) => {
      const encoded = new URLSearchParams([[name, value.replaceAll(/\r\n|\r|\n/g, '\r\n')]]).toString()
      assert.deepEqual(form(encoded), Object.fromEntries([[name, [value.replaceAll(/\r\n|\r/g, '\n')]]]))
    }))
  })

  it('keeps all values of a name, and `field` gives the last', () => {
    const read = form('guideline=threats&guideline=racism&a')
    assert.deepEqual(read, { guideline: ['threats', 'racism'], a: [''] })
    assert.deepEqual([field(read, 'guideline'), field(read, 'a'), field(read, 'b')], ['racism', '', ''])
  })

  it('takes names that objects have themselves for what they are', () => {
    const read = form('__proto__=x&constructor=y&toString=z')
    assert.deepEqual(Object.entries(read), [['__proto__', ['x']], ['constructor', ['y']], ['toString', ['z']]])
    assert.equal(Object.getPrototypeOf(read), Object.prototype)
  })

  it('takes fields without = or without a name', () => {
    assert.deepEqual(form('a&&=b&c=d=e'), { 'a': [''], '': ['b'], 'c': ['d=e'] })
    assert.deepEqual(form(''), {})
  })

  it('is refused when it is no UTF-8, raw or escaped', () => {
    assert.deepEqual(parseForm(latin1('a=\xff')), { ok: false, refusal: { code: 'body-unparseable', reason: 'not-utf-8' } })
    for (const text of ['a=%ff', 'a=%c3', 'a=%ed%a0%80', '%ff=a', 'a=%', 'a=%zz']) {
      assert.deepEqual(parseForm(utf8(text)), { ok: false, refusal: { code: 'body-unparseable', reason: 'not-a-form' } }, text)
    }
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      parseForm(bytes)
      parseJson(bytes)
    }))
  })

  it('of the most fields that a body has room for is read in one go', () => {
    // 32,768 values of one name; copied for each new one they held the server for 8 seconds.
    assert.equal(form('a&'.repeat(32_768))['a']?.length, 32_768)
  })
})

function form(text: string) {
  const result = parseForm(utf8(text))
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
