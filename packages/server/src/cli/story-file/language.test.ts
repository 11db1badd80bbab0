import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languageByLetters, languageTagOf } from './language.ts'

describe('the language by its letters', () => {
  it('is Sorani where its own letters are many', () => {
    assert.equal(languageByLetters('لە هەولێر بارانێکی زۆر باری و ڕووبارەکە بەرز بووەوە. '.repeat(5)), 'ckb')
  })

  it('is Arabic where its own letters are many', () => {
    assert.equal(languageByLetters('هطلت أمطار غزيرة على المدينة القديمة ليلة السبت. '.repeat(5)), 'ar')
  })

  it('is not guessed for Persian, for Latin letters, or from a few words', () => {
    assert.equal(languageByLetters('دیشب باران زیادی در شهر بارید و رودخانه پر شد. '.repeat(20)), null)
    assert.equal(languageByLetters('Rain fell on the old town. '.repeat(20)), null)
    assert.equal(languageByLetters('ڕووداو'), null)
  })
})

describe('a language tag', () => {
  it('has the shape of one', () => {
    assert.equal(languageTagOf(' ar_IQ '), 'ar-IQ')
    assert.equal(languageTagOf('ku-Arab'), 'ku-Arab')
    for (const text of ['English', '', 'x', 'en us', null]) assert.equal(languageTagOf(text), null)
  })
})
