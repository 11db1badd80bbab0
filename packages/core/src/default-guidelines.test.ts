import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines } from './default-guidelines.ts'
import { citable, forbiddenKeys, languages, welcomeKeys, type Language } from './guideline.ts'

describe('the default guidelines', () => {
  it('welcome first, then forbid in the order of the keys', () => {
    assert.equal(defaultGuidelines.version, 1)
    assert.deepEqual(
      defaultGuidelines.items.map(({ key, kind }) => [key, kind]),
      [...welcomeKeys.map((key) => [key, 'welcome']), ...forbiddenKeys.map((key) => [key, 'forbidden'])],
    )
  })

  it('let every forbidden one be the reason of a rejection, and never criticism of the publisher', () => {
    for (const key of forbiddenKeys) assert.deepEqual(citable(defaultGuidelines, key), { kind: 'citable' })
    assert.deepEqual(citable(defaultGuidelines, 'criticism-of-publisher'), { kind: 'welcome' })
  })

  for (const language of languages) {
    it(`say something about each in ${language}, without stray space`, () => {
      for (const text of textsIn(language)) {
        assert.notEqual(text.trim(), '')
        assert.equal(text, text.trim())
        assert.doesNotMatch(text, /\s{2}|\s[.,،؛؟]|['"]/u)
        assert.doesNotMatch(text, language === 'fr' ? /(?<!\u202f)[;!?]|(?<!\u00a0):/u : /\s[;:!?]/u)
        assert.equal(text, text.normalize('NFC'))
      }
    })

    it(`can be told apart by title in ${language}, in one to four words`, () => {
      const titles = defaultGuidelines.items.map((item) => item.wording[language].title)
      assert.equal(new Set(titles).size, titles.length)
      for (const title of titles) assert.ok(title.split(' ').length <= 4, title)
    })

    it(`say it in whole sentences, three at most, in ${language}`, () => {
      for (const text of sentencesIn(language)) {
        assert.match(text, /\.$/u)
        assert.ok(text.split(/[.:] /u).length <= 4, text)
      }
    })
  }

  it('are written with the letters of Sorani', () => {
    for (const text of textsIn('ckb')) {
      // Kurdish keyboards have U+06A9 and U+06CC; these look alike and are not found by a search. U+0629 and
      // the letters of the last group are Arabic alone.
      assert.doesNotMatch(text, /[كيىةأإآؤ\u0640ثذصضطظ]/u, text)
      // ه is the consonant h, which ends no word here; with a joiner or at the end it stands for the vowel ە.
      assert.doesNotMatch(text, /ه(?!\p{L})/u, text)
      assert.doesNotMatch(text, /\u200c/u, text)
      // A word begins with the rolled ڕ.
      assert.doesNotMatch(text, /(?<!\p{L})ر/u, text)
    }
  })

  it('are written with the letters of Kurmanji and of Turkish', () => {
    for (const text of textsIn('kmr')) assert.doesNotMatch(text, /[ıİğöüáéíóúâ]/iu, text)
    for (const text of textsIn('tr')) assert.doesNotMatch(text, /[êîûqwx]/iu, text)
  })

  it('are written with the letters of Persian, and of Hebrew', () => {
    for (const text of textsIn('fa')) assert.doesNotMatch(text, /[كيىةإ\u0640]|(?<!\p{L})ن?می\s/u, text)
    for (const text of textsIn('he')) assert.match(text, /^[\p{Script=Hebrew}\p{Script=Common}]+$/u, text)
  })

  it('use the punctuation of Arabic, Sorani and Persian', () => {
    for (const text of [...textsIn('ckb'), ...textsIn('ar'), ...textsIn('fa')]) assert.doesNotMatch(text, /[,;?A-Za-z]/u, text)
  })
})

function sentencesIn(language: Language): readonly string[] {
  return [
    defaultGuidelines.preamble[language],
    defaultGuidelines.closing[language],
    ...defaultGuidelines.items.map((item) => item.wording[language].text),
  ]
}

function textsIn(language: Language): readonly string[] {
  return [...sentencesIn(language), ...defaultGuidelines.items.map((item) => item.wording[language].title)]
}
