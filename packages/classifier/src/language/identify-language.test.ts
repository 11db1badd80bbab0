import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { soraniOnArabicKeyboard, withoutDiacritics } from './disturb.ts'
import { identifyLanguage } from './identify-language.ts'
import { readLanguageModel } from './language-model.ts'
import { seededChance } from './seeded-chance.ts'

const model = readLanguageModel(readFileSync(new URL('../../model/language.bin', import.meta.url)))

const sentences: Readonly<Record<string, string>> = {
  en: 'The editor should have asked somebody else before writing this about our town.',
  ar: 'كان على المحرر أن يسأل أحدا آخر قبل أن يكتب هذا الكلام عن مدينتنا',
  ckb: 'دەبوو سەرنووسەر پێش نووسینی ئەم بابەتە لەگەڵ خەڵکی شارەکەمان قسەی بکردایە',
  kmr: 'Diviya bû edîtor berî ku vê yekê li ser bajarê me binivîse ji kesekî din bipirse',
  tr: 'Editörün şehrimiz hakkında bunu yazmadan önce başka birine sorması gerekirdi',
  fa: 'سردبیر باید قبل از نوشتن این مطلب درباره شهر ما از کس دیگری می‌پرسید',
  de: 'Der Redakteur hätte vorher jemanden aus unserer Stadt fragen sollen',
  fr: 'Le rédacteur aurait dû demander à quelqu’un avant d’écrire cela sur notre ville',
  es: 'El redactor debería haber preguntado a alguien antes de escribir esto sobre nuestra ciudad',
  it: 'Il redattore avrebbe dovuto chiedere a qualcuno prima di scrivere questo sulla nostra città',
  pt: 'O redator devia ter perguntado a alguém antes de escrever isto sobre a nossa cidade',
  ru: 'Редактору следовало спросить кого-нибудь, прежде чем писать это о нашем городе',
  uk: 'Редактор мав би запитати когось, перш ніж писати таке про наше місто',
  nl: 'De redacteur had eerst iemand moeten vragen voordat hij dit over onze stad schreef',
  pl: 'Redaktor powinien był zapytać kogoś, zanim napisał to o naszym mieście',
  he: 'העורך היה צריך לשאול מישהו לפני שכתב את זה על העיר שלנו',
  ur: 'مدیر کو ہمارے شہر کے بارے میں یہ لکھنے سے پہلے کسی سے پوچھنا چاہیے تھا',
  el: 'Ο συντάκτης έπρεπε να ρωτήσει κάποιον', hi: 'संपादक को किसी से पूछना चाहिए था', ko: '편집자는 누군가에게 물어봤어야 했다', ja: '編集者は誰かに聞くべきだった', zh: '编辑应该先问问别人',
}

describe('the language of a comment', () => {
  for (const [language, text] of Object.entries(sentences)) {
    it(`is told of a sentence in ${language}`, () => {
      const found = identifyLanguage(model, text)
      assert.deepEqual({ language: found.language, mixed: found.mixed }, { language, mixed: false })
      assert.ok(found.confidence > 0.8)
    })
  }

  it('is the same on another keyboard', () => {
    const chance = seededChance(7)
    for (let time = 0; time < 20; time += 1) assert.equal(identifyLanguage(model, soraniOnArabicKeyboard(sentences.ckb ?? '', chance)).language, 'ckb')
    assert.equal(identifyLanguage(model, withoutDiacritics(sentences.kmr ?? '')).language, 'kmr')
    assert.equal(identifyLanguage(model, (sentences.tr ?? '').toUpperCase()).language, 'tr')
  })

  it('rests neither on handles nor on addresses', () => {
    assert.equal(identifyLanguage(model, `@the_editor_of_this https://news.example.com/the/story ${sentences.kmr}`).language, 'kmr')
  })

  it('is not said of what has no words', () => {
    for (const text of ['', ' ', '😀😀', '2017', '!?', '@somebody', '\ud800', 'a']) assert.deepEqual(identifyLanguage(model, text), { language: null, confidence: 0, mixed: false })
  })

  it('is not said of one that is not known, by letters of its own', () => {
    for (const text of ['Адам баласының барлығы тең құқықты болып дүниеге келеді', 'Сва људска бића рађају се слободна и једнака у достојанству', 'د بشر ټول افراد آزاد نړۍ ته راځي او د حيثيت له پلوه سره برابر دي']) {
      assert.equal(identifyLanguage(model, text).language, null)
    }
  })

  it('is doubted in two languages, of one script or of two', () => {
    assert.equal(identifyLanguage(model, `${sentences.en} ${sentences.tr}`).mixed, true)
    assert.equal(identifyLanguage(model, `${sentences.de} ${sentences.ckb}`).mixed, true)
  })

  it('is surer the more there is of it', () => {
    const [short, long] = ['no', sentences.en ?? ''].map((text) => identifyLanguage(model, text).confidence)
    assert.ok((short ?? 1) < 0.9 && (short ?? 1) < (long ?? 0))
  })

  it('has a confidence from 0 to 1 for any text, at the cost of its beginning', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 })), (text) => {
      const { confidence } = identifyLanguage(model, text)
      assert.ok(confidence >= 0 && confidence <= 1)
    }))
    for (const letter of ['a', 'ه', 'ж', '漢', 'ab ', '\u200c', 'ا\u200c', '@', ':/', '\ufb01', 'e\u0301\u0301']) identifyLanguage(model, letter.repeat(1_000_000))
  })
})
