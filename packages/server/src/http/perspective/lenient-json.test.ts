import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseLenientJson } from './lenient-json.ts'

describe('JSON as Google reads it', () => {
  it('has names without quotes, as in the official example', () => {
    assert.deepEqual(read(`{comment: {text: "what kind of idiot name is foo?"},
      languages: ["en"],
      requestedAttributes: {TOXICITY:{}} }`), { comment: { text: 'what kind of idiot name is foo?' }, languages: ['en'], requestedAttributes: { TOXICITY: {} } })
  })

  it('has single quotes and commas too many', () => {
    assert.deepEqual(read(`{'a': ['it\\'s', "x",], b: -1.5e2, c: true, d: null,}`), { a: ['it\'s', 'x'], b: -150, c: true, d: null })
  })

  it('undoes escapes in every kind of quote', () => {
    assert.deepEqual(read(String.raw`{a: "\n\t\"\\\/\u06a9\ud83d\ude00", b: '\u0041'}`), { a: '\n\t"\\/ک😀', b: 'A' })
  })

  it('tells where it cannot go on', () => {
    for (const [text, at] of [['{', 1], ['{a}', 2], ['{a: }', 4], ['{"a": 1 "b": 2}', 8], ['{a: 1} x', 7], ['[1 2]', 3], ['{a: "x', 4], ['{a: 01}', 5], [String.raw`{a: "\u12"}`, 4], ['undefined', 0], ['', 0]] as const) {
      assert.deepEqual(parseLenientJson(text), { ok: false, refusal: { code: 'json-unparseable', at } }, text)
    }
  })

  it('keeps a name that is special elsewhere', () => {
    const value = read('{__proto__: {polluted: true}}')
    assert.deepEqual(Object.keys(Object(value)), ['__proto__'])
    assert.equal(Object(value)['polluted'], undefined)
  })

  it('ends soon, whatever it is given', () => {
    for (const text of ['['.repeat(1_000_000), '{a:'.repeat(300_000), `{a: "${'\\'.repeat(1_000_001)}`, `{${' '.repeat(1_000_000)}`, `{a: ${'"'.repeat(999_999)}`]) {
      const start = performance.now()
      assert.equal(parseLenientJson(text).ok, false)
      assert.ok(performance.now() - start < 2000)
    }
  })

  it('reads what JSON.stringify wrote, with its quotes and without those of names', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.jsonValue()), (value) => {
      const strict = JSON.stringify(value)
      assert.deepEqual(read(strict), JSON.parse(strict))
      assert.deepEqual(read(strict.replace(/\}$/, ',}').replace('{,}', '{}')), JSON.parse(strict))
    }))
  })
})

function read(text: string): unknown {
  const parsed = parseLenientJson(text)
  assert.ok(parsed.ok, text)
  return parsed.value
}
