import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { normalise } from '../../normalise/normalise.ts'
import { compileTerms } from '../compile-terms.ts'
import { seedTerms } from './index.ts'

const compiled = compileTerms(seedTerms)

function found(language: string, text: string): readonly string[] {
  return compiled.find(normalise(text), { language }).map(({ start, end }) => text.slice(start, end))
}

describe('the lists that a site begins with', () => {
  it('exist for every language that is identified', () => {
    assert.deepEqual([...compiled.languages].toSorted(), ['ar', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'he', 'it', 'kmr', 'nl', 'pl', 'pt', 'ru', 'tr', 'ur'])
    for (const language of compiled.languages) assert.ok(seedTerms.filter((term) => term.language === language).length >= 20, language)
  })

  it('know Sorani on either keyboard, and what Kurds borrow', () => {
    assert.deepEqual(found('ckb', 'ئەو گەوادانە بێشەرەفن'), ['گەوادانە', 'بێشەرەفن'])
    assert.deepEqual(found('ckb', 'ئةو گةوادة'), ['گةوادة'])
    assert.deepEqual(found('kmr', 'Ew heramzadeyek e, orospu çocuğu'), ['heramzadeyek', 'orospu', 'orospu çocuğu'])
  })

  const innocent: readonly (readonly [language: string, text: string])[] = [
    ['ckb', 'ئەو کچە زۆر قۆزە و خانووە کۆنەکەی کڕی، کێردێکی هەیە، زوڵم لە کەس مەکە، حیزبەکان کۆبوونەوە، خولی یەکەم'],
    ['kmr', 'Wî kar kir, kirin, kiriye; dîn û jiyan; sal û meh; gul di baxçe de ne'],
    ['ar', 'كلام الناس عن الكلاب والحرب، وزبائن السوق، وطيران الطائرة'],
    ['tr', 'Sıkıntı yok, şikayet ettim, amca geldi, götürdü, picnik değil piknik'],
    ['fa', 'کسی که کیرشهوف را می‌شناسد، جندق شهر کوچکی است'],
    ['de', 'Der Fichtenwald und die Hurentour; ein dicker Mantel'],
    ['ru', 'Надо похудеть. Нахум и мудрый хутор, поезд на Хуанхэ'],
    ['pl', 'Kurwenal śpiewa? Nie: Kurier jedzie do Dżebelu'],
    ['nl', 'De boeren; kutikel en kanker zijn woorden van de dokter'],
    ['he', 'כלי זין וארנונה'],
    ['en', 'Scunthorpe, assassin, a Cockburn and the shiitake'],
  ]
  for (const [language, text] of innocent) {
    it(`leave innocent ${language} alone`, () => {
      assert.deepEqual(found(language, text), [])
    })
  }
})
