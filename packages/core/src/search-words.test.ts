import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { searchTerms, searchWords } from './search-words.ts'

describe('the words of a search', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Café', 'cafe\u0301'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['ŞÊX', 'sex'],
    ['Straße', 'STRASSE'],
    ['کورد', 'كورد'],
    ['یەکەم', 'يەكەم'],
    ['علی', 'على'],
    ['ێوارە', 'یواره'],
    ['مدرسة', 'مدرسه'],
    ['ھەولێر', 'هەولیر'],
    ['أحمد', 'احمد'],
    ['إسلام', 'اسلام'],
    ['آزاد', 'ازاد'],
    ['ٱلكتاب', 'الكتاب'],
    ['ڕۆژ', 'روژ'],
    ['گەڵ', 'گەل'],
    ['مؤمن', 'مومن'],
    ['ئازاد', 'ازاد'],
    ['ئەم ئێوارە', 'ەم ێوارە'],
    ['بەڵئێ', 'بەڵيێ'],
    ['مُحَمَّد', 'محمد'],
    ['كـــتاب', 'كتاب'],
    ['می\u200cروم', 'میروم'],
    ['نە\u200dوە', 'نەوە'],
    ['\u202babc\u202c', 'abc'],
    ['ﻛﺘﺎﺏ', 'كتاب'],
    ['ａｂｃ１２', 'abc12'],
    ['٢٠٢٦', '2026'],
    ['۲۰۲۶', '2026'],
    ['२०२६', '2026'],
    ['ΟΔΟΣ', 'οδος'],
  ]
  for (const [one, other] of same) {
    it(`are the same in ${one} and ${other}`, () => assert.deepEqual(searchWords(one), searchWords(other)))
  }

  it('are not the same where the letters are others', () => {
    for (const [one, other] of [['ڤ', 'ف'], ['پ', 'ب'], ['گ', 'ك'], ['ژ', 'ز'], ['चल', 'चील']] as const) assert.notDeepEqual(searchWords(one), searchWords(other))
  })

  it('are what stands between all that is no letter and no digit', () => {
    assert.deepEqual(searchWords('One-two, “three”: 4_5 👍 don’t; one'), ['one', 'two', 'three', '4', '5', 'don', 't', 'one'])
    assert.deepEqual(searchWords('ئەمە، باشە؟ بەڵێ؛'), searchWords('ەمە باشە بەڵێ'))
    assert.deepEqual(searchWords('新聞を a'), ['新', '聞', 'を', 'a'])
    assert.deepEqual(searchWords(' *!'), [])
  })

  it('know the digits of every script', () => {
    for (let code = 0x80; code < 0x20000; code += 1) {
      const character = String.fromCodePoint(code)
      if (/\p{Nd}/u.test(character)) assert.match(searchWords(`${character}`).join(), /^[0-9]$/, code.toString(16))
    }
    assert.deepEqual(searchWords('०१२३४५६७८९'), ['0123456789'])
  })

  it('hold nothing that an engine could take for more than a word, and are the same when looked at again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = searchWords(text)
      for (const found of words) {
        assert.match(found, /^[\p{L}\p{N}\p{M}]+$/u)
        assert.ok(found.length <= 64 && found.isWellFormed())
      }
    }))
    assert.deepEqual(searchWords('"a" OR b* NEAR(c) -d ^e {f} :g (h'), ['a', 'or', 'b', 'near', 'c', 'd', 'e', 'f', 'g', 'h'])
  })
})

describe('what is looked for', () => {
  it('is every word once, the last one perhaps not to its end', () => {
    assert.deepEqual(searchTerms('the Bridge the br'), { words: ['the', 'bridge'], beginning: 'br' })
    assert.deepEqual(searchTerms('plan b'), { words: ['plan', 'b'], beginning: undefined })
    assert.deepEqual(searchTerms('?!'), { words: [], beginning: undefined })
  })
})
