import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, type Language, type SubmissionFault, type SubmissionFaultCode } from '@verbatim/contract'
import { chooseLanguage, messagesFor, type Messages } from './index.ts'

const baghdad = 'Asia/Baghdad'
const faultCodes = [
  'required', 'too-short', 'too-long', 'control-character', 'unpaired-surrogate', 'direction-override', 'empty-when-shown', 'email',
] as const satisfies readonly SubmissionFaultCode[]

describe('counting', () => {
  const counts = [0, 1, 2, 3, 11, 100]
  const expected: Readonly<Record<Language, readonly string[]>> = {
    en: ['No comments yet', '1 comment', '2 comments', '3 comments', '11 comments', '100 comments'],
    ckb: ['هێشتا هیچ کۆمێنتێک نییە', '١ کۆمێنت', '٢ کۆمێنت', '٣ کۆمێنت', '١١ کۆمێنت', '١٠٠ کۆمێنت'],
    kmr: ['Hê tu şîrove tune ye', '1 şîrove', '2 şîrove', '3 şîrove', '11 şîrove', '100 şîrove'],
    ar: ['لا تعليقات بعد', 'تعليق واحد', 'تعليقان', '3 تعليقات', '11 تعليقًا', '100 تعليق'],
    tr: ['Henüz yorum yok', '1 yorum', '2 yorum', '3 yorum', '11 yorum', '100 yorum'],
    fa: ['هنوز نظری منتشر نشده است', '۱ نظر', '۲ نظر', '۳ نظر', '۱۱ نظر', '۱۰۰ نظر'],
    de: ['Noch keine Kommentare', '1 Kommentar', '2 Kommentare', '3 Kommentare', '11 Kommentare', '100 Kommentare'],
    fr: ['Aucun commentaire pour l’instant', '1 commentaire', '2 commentaires', '3 commentaires', '11 commentaires', '100 commentaires'],
    es: ['Todavía no hay comentarios', '1 comentario', '2 comentarios', '3 comentarios', '11 comentarios', '100 comentarios'],
    he: ['אין עדיין תגובות', 'תגובה אחת', 'שתי תגובות', '3 תגובות', '11 תגובות', '100 תגובות'],
  }
  for (const language of languages) {
    it(`counts comments in ${language}`, () => {
      assert.deepEqual(counts.map(messagesFor(language).comments.count), expected[language])
    })
  }

  it('counts replies', () => {
    assert.equal(messagesFor('en').comments.replyCount(1), '1 reply')
    assert.equal(messagesFor('en').comments.replyCount(2), '2 replies')
    assert.equal(messagesFor('ar').comments.replyCount(2), 'ردّان')
    assert.equal(messagesFor('ar').comments.replyCount(103), '103 ردود')
  })

  it('counts what came while the page was open', () => {
    const shown = languages.map((language) => [1, 2, 3].map(messagesFor(language).comments.arrived))
    assert.deepEqual(shown, [
      ['Show 1 new comment', 'Show 2 new comments', 'Show 3 new comments'],
      ['١ کۆمێنتی نوێ پیشان بدە', '٢ کۆمێنتی نوێ پیشان بدە', '٣ کۆمێنتی نوێ پیشان بدە'],
      ['Şîroveyeke nû nîşan bide', '2 şîroveyên nû nîşan bide', '3 şîroveyên nû nîşan bide'],
      ['عرض تعليق جديد واحد', 'عرض تعليقين جديدين', 'عرض 3 تعليقات جديدة'],
      ['1 yeni yorumu göster', '2 yeni yorumu göster', '3 yeni yorumu göster'],
      ['نمایش ۱ نظر تازه', 'نمایش ۲ نظر تازه', 'نمایش ۳ نظر تازه'],
      ['1 neuen Kommentar anzeigen', '2 neue Kommentare anzeigen', '3 neue Kommentare anzeigen'],
      ['Afficher 1 nouveau commentaire', 'Afficher 2 nouveaux commentaires', 'Afficher 3 nouveaux commentaires'],
      ['Mostrar 1 comentario nuevo', 'Mostrar 2 comentarios nuevos', 'Mostrar 3 comentarios nuevos'],
      ['להצגת תגובה חדשה אחת', 'להצגת שתי תגובות חדשות', 'להצגת 3 תגובות חדשות'],
    ])
    assert.equal(messagesFor('ar').comments.newSinceVisit(2), 'تعليقان جديدان منذ زيارتك السابقة')
    assert.equal(messagesFor('ar').comments.newSinceVisit(11), '11 تعليقًا جديدًا منذ زيارتك السابقة')
  })

  it('groups the digits of large numbers as each language does', () => {
    const shown = languages.map((language) => [7, 999, 5000, 1234567].map(messagesFor(language).number))
    assert.deepEqual(shown, [
      ['7', '999', '5,000', '1,234,567'],
      ['٧', '٩٩٩', '٥٬٠٠٠', '١٬٢٣٤٬٥٦٧'],
      ['7', '999', '5.000', '1.234.567'],
      ['7', '999', '5,000', '1,234,567'],
      ['7', '999', '5.000', '1.234.567'],
      ['۷', '۹۹۹', '۵٬۰۰۰', '۱٬۲۳۴٬۵۶۷'],
      ['7', '999', '5.000', '1.234.567'],
      ['7', '999', '5\u202f000', '1\u202f234\u202f567'],
      ['7', '999', '5000', '1.234.567'],
      ['7', '999', '5,000', '1,234,567'],
    ])
  })
})

describe('dates', () => {
  const day: Readonly<Record<Language, string>> = {
    en: '4 September 2017',
    ckb: '٤ی ئەیلوولی ٢٠١٧',
    kmr: '4ê Îlona 2017an',
    ar: '4 سبتمبر 2017',
    tr: '4 Eylül 2017',
    fa: '۱۳ شهریور ۱۳۹۶',
    de: '4. September 2017',
    fr: '4 septembre 2017',
    es: '4 de septiembre de 2017',
    he: '4 בספטמבר 2017',
  }
  const time: Readonly<Record<Language, string>> = {
    en: '5 September 2017, 00:30',
    ckb: '٥ی ئەیلوولی ٢٠١٧، ٠٠:٣٠',
    kmr: '5ê Îlona 2017an, 00:30',
    ar: '5 سبتمبر 2017، 00:30',
    tr: '5 Eylül 2017, 00:30',
    fa: '۱۴ شهریور ۱۳۹۶، ۰۰:۳۰',
    de: '5. September 2017, 00:30 Uhr',
    fr: '5 septembre 2017 à 0\u00a0h\u00a030',
    es: '5 de septiembre de 2017, 00:30',
    he: '5 בספטמבר 2017, 00:30',
  }
  for (const language of languages) {
    const { dateOf, timeOf } = messagesFor(language)

    it(`keep a bare date on its day everywhere, in ${language}`, () => {
      for (const zone of ['UTC', baghdad, 'Pacific/Kiritimati', 'America/Los_Angeles']) {
        assert.equal(dateOf('2017-09-04', zone), day[language])
      }
    })

    it(`show a time as the clocks of the place do, in ${language}`, () => {
      assert.equal(timeOf(Date.UTC(2017, 8, 4, 21, 30), baghdad), time[language])
      assert.equal(dateOf('2017-09-04T20:59:59Z', baghdad), day[language])
      assert.notEqual(dateOf('2017-09-04T21:00:00Z', baghdad), day[language])
    })

    it(`name all twelve months, in ${language}`, () => {
      const shown = Array.from({ length: 12 }, (_, month) => dateOf(new Date(Date.UTC(2024, month, 15)).toISOString(), 'UTC'))
      assert.equal(new Set(shown).size, 12)
      for (const text of shown) assert.match(text, language === 'fa' ? /\p{L}{2}/u : /\p{L}{3}/u)
    })
  }

  it('bend numbers in Kurmanji as they are spoken', () => {
    const { dateOf } = messagesFor('kmr')
    assert.equal(dateOf('2021-01-01', 'UTC'), '1ê Çileya 2021ê')
    assert.equal(dateOf('2022-02-22', 'UTC'), '22yê Sibata 2022yan')
    assert.equal(dateOf('2012-12-13', 'UTC'), '13ê Berfanbara 2012an')
    assert.equal(dateOf('2030-03-30', 'UTC'), '30ê Adara 2030an')
  })

  it('count the years and months of Persian as in Iran', () => {
    const { dateOf } = messagesFor('fa')
    assert.equal(dateOf('2025-03-20', 'UTC'), '۳۰ اسفند ۱۴۰۳')
    assert.equal(dateOf('2025-03-21', 'UTC'), '۱ فروردین ۱۴۰۴')
  })

  it('call the first of a month so in French', () => {
    assert.equal(messagesFor('fr').dateOf('2024-08-01', 'UTC'), '1er août 2024')
  })

  it('name the months as the data of Node does, where both know them', () => {
    for (const [language, locale] of [['en', 'en-GB'], ['ckb', 'ckb'], ['ar', 'ar-u-nu-latn'], ['tr', 'tr'], ['de', 'de'], ['fr', 'fr'], ['es', 'es'], ['he', 'he']] as const) {
      const theirs = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
      assert.equal(messagesFor(language).dateOf('2017-09-04', 'UTC'), theirs.format(Date.UTC(2017, 8, 4)))
    }
  })
})

describe('how long ago', () => {
  const minute = 60_000
  const moments = [-5, 59_999, minute, 2 * minute, 59 * minute, 60 * minute, 23 * 60 * minute, 24 * 60 * minute, 3 * 24 * 60 * minute]

  it('is told in whole minutes, hours and days', () => {
    assert.deepEqual(moments.map(messagesFor('en').agoOf), [
      'Just now', 'Just now', '1 minute ago', '2 minutes ago', '59 minutes ago', '1 hour ago', '23 hours ago', '1 day ago', '3 days ago',
    ])
    assert.deepEqual(moments.slice(1).map(messagesFor('ckb').agoOf), [
      'هەر ئێستا', '١ خولەک لەمەوپێش', '٢ خولەک لەمەوپێش', '٥٩ خولەک لەمەوپێش', '١ کاتژمێر لەمەوپێش', '٢٣ کاتژمێر لەمەوپێش',
      '١ ڕۆژ لەمەوپێش', '٣ ڕۆژ لەمەوپێش',
    ])
    assert.deepEqual(moments.slice(1).map(messagesFor('kmr').agoOf), [
      'Niha', 'Berî deqeyekê', 'Berî 2 deqeyan', 'Berî 59 deqeyan', 'Berî saetekê', 'Berî 23 saetan', 'Berî rojekê', 'Berî 3 rojan',
    ])
    assert.deepEqual(moments.slice(1).map(messagesFor('ar').agoOf), [
      'الآن', 'قبل دقيقة واحدة', 'قبل دقيقتين', 'قبل 59 دقيقة', 'قبل ساعة واحدة', 'قبل 23 ساعة', 'قبل يوم واحد', 'قبل 3 أيام',
    ])
    assert.deepEqual(moments.slice(1).map(messagesFor('tr').agoOf), [
      'Şimdi', '1 dakika önce', '2 dakika önce', '59 dakika önce', '1 saat önce', '23 saat önce', '1 gün önce', '3 gün önce',
    ])
  })

  it('is told in the forms of each language', () => {
    const [, now, one, two, , hour, , day, days] = moments
    const told = (language: Language) => [now, one, two, hour, day, days].map((moment) => messagesFor(language).agoOf(moment ?? NaN))
    assert.deepEqual(told('fa'), ['همین حالا', '۱ دقیقه پیش', '۲ دقیقه پیش', '۱ ساعت پیش', '۱ روز پیش', '۳ روز پیش'])
    assert.deepEqual(told('de'), ['Gerade eben', 'Vor 1 Minute', 'Vor 2 Minuten', 'Vor 1 Stunde', 'Vor 1 Tag', 'Vor 3 Tagen'])
    assert.deepEqual(told('fr'), ['À l’instant', 'Il y a 1 minute', 'Il y a 2 minutes', 'Il y a 1 heure', 'Il y a 1 jour', 'Il y a 3 jours'])
    assert.deepEqual(told('es'), ['Ahora mismo', 'Hace 1 minuto', 'Hace 2 minutos', 'Hace 1 hora', 'Hace 1 día', 'Hace 3 días'])
    assert.deepEqual(told('he'), ['ממש עכשיו', 'לפני דקה אחת', 'לפני שתי דקות', 'לפני שעה אחת', 'לפני יום אחד', 'לפני 3 ימים'])
  })

  it('never sends anybody back too early', () => {
    const { rateLimited } = messagesFor('en')
    assert.match(rateLimited(0), / in 1 second\.$/)
    assert.match(rateLimited(12.2), / in 13 seconds\.$/)
    assert.match(rateLimited(61), / in 2 minutes\.$/)
    assert.match(rateLimited(3601), / in 2 hours\.$/)
    assert.match(messagesFor('kmr').rateLimited(30), /piştî 30 saniyeyan dîsa/)
  })
})

describe('what is wrong with a submission', () => {
  for (const language of languages) {
    const { form, number } = messagesFor(language)

    it(`is told for every code and field in ${language}, with the place and the limit`, () => {
      for (const code of faultCodes) {
        for (const field of ['name', 'email', 'body'] as const) {
          const plain: SubmissionFault = { field, code }
          assert.match(form.fault(plain), /\.$/)
          assert.doesNotMatch(form.fault(plain), language === 'fr' ? /undefined|NaN|\s\./ : /undefined|NaN|\s[.;؛]/)
        }
      }
      assert.match(form.fault({ field: 'body', code: 'control-character', position: 1700 }), new RegExp(number(1700)))
      assert.match(form.fault({ field: 'body', code: 'too-long', limit: 5000 }), new RegExp(number(5000)))
    })
  }

  it('counts the characters in Arabic', () => {
    const { form } = messagesFor('ar')
    assert.equal(form.fault({ field: 'body', code: 'too-short', limit: 2 }), 'التعليق أقصر من اللازم، ويجب ألا يقل عن حرفين.')
    assert.equal(form.fault({ field: 'name', code: 'too-long', limit: 80 }), 'الاسم أطول من اللازم، ويجب ألا يزيد على 80 حرفًا.')
    assert.equal(form.bodyHint(5000), 'الحد الأقصى: 5,000 حرف.')
  })
})

describe('every text', () => {
  for (const language of languages) {
    it(`is there, tidy and in the letters of ${language}`, () => {
      const texts = textsOf(messagesFor(language))
      assert.ok(texts.length > 80, String(texts.length))
      for (const text of texts) {
        assert.notEqual(text, '')
        assert.equal(text, text.trim())
        assert.equal(text, text.normalize('NFC'))
        assert.doesNotMatch(text, /\s{2}|\s[.,،؛؟]|['"]|undefined|NaN/u)
        assert.doesNotMatch(text, language === 'fr' ? /(?<!\u202f)[;!?]|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»/u : /\s[;:!?]/u)
        assert.match(text.replace(/name@example\.org|Atom/, ''), letters[language], text)
      }
    })
  }

  it('in Sorani has Kurdish letters alone', () => {
    for (const text of textsOf(messagesFor('ckb'))) {
      assert.doesNotMatch(text, /[كيىةأإآؤ\u0640\u200cثذصضطظ]|ه(?!\p{L})|(?<!\p{L})ر/u)
    }
  })

  it('in Persian has Persian letters alone, and its joiners', () => {
    for (const text of textsOf(messagesFor('fa'))) {
      assert.doesNotMatch(text, /[كيىةإ\u0640]|\u200c(?!\p{L})/u)
      // Prefixes and endings are joined, never set apart.
      assert.doesNotMatch(text, /(?<!\p{L})ن?می\s|\s(?:ها|های|تر|ترین|اند)(?!\p{L})/u, text)
    }
  })

  it('is in one’s own words, not in those of English', () => {
    const english = new Set(textsOf(messagesFor('en')))
    // Words that are the same in two languages.
    const same = new Set(['1 minute', 'Name', 'Version 1', 'Comment'])
    for (const language of languages.filter((known) => known !== 'en')) {
      for (const text of textsOf(messagesFor(language))) assert.ok(!english.has(text) || same.has(text), `${language}: ${text}`)
    }
  })

  it('keeps a name from disturbing the direction of the line', () => {
    for (const language of languages) {
      const { comments, form, report, page, mail } = messagesFor(language)
      const named = [comments.inReplyTo, form.replyHeading, report.title, page.storiesTagged, mail.repliedBy, mail.whyDecision, mail.whyReply, mail.whyReport]
      for (const text of named.map((wording) => wording('سارا'))) {
        assert.match(text, /\u2068سارا\u2069/)
      }
    }
  })
})

describe('choosing a language', () => {
  const rules: readonly (readonly [readonly string[], Language])[] = [
    [[], 'en'],
    [['nl', 'pt-BR'], 'en'],
    [['nl', 'tr-TR', 'en'], 'tr'],
    [['fr', 'de-AT'], 'fr'],
    [['de-AT'], 'de'],
    [['es-419'], 'es'],
    [['fa-IR'], 'fa'],
    [['fa-AF'], 'fa'],
    [['prs'], 'fa'],
    [['pes-Arab'], 'fa'],
    [['he-IL'], 'he'],
    [['iw'], 'he'],
    [['en-GB'], 'en'],
    [['ar-EG'], 'ar'],
    [['ckb'], 'ckb'],
    [['ckb-IQ'], 'ckb'],
    [['ckb-Arab-IR'], 'ckb'],
    [['kmr'], 'kmr'],
    [['kmr-Latn-TR'], 'kmr'],
    [['ku'], 'kmr'],
    [['ku-TR'], 'kmr'],
    [['ku-Latn'], 'kmr'],
    [['ku-Latn-IQ'], 'kmr'],
    [['ku-Arab'], 'ckb'],
    [['KU-arab-iq'], 'ckb'],
    [['ku-IQ'], 'ckb'],
    [['*', 'ar'], 'ar'],
    [['arz', 'english', ''], 'en'],
  ]
  for (const [wanted, chosen] of rules) {
    it(`answers ${chosen} to [${wanted.join(', ')}]`, () => assert.equal(chooseLanguage(wanted), chosen))
  }
})

const latin = /^[\p{Script=Latin}\p{Script=Common}]*$/u
const arabic = /^[\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u
const hebrew = /^[\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u
const letters: Readonly<Record<Language, RegExp>> = { en: latin, kmr: latin, tr: latin, de: latin, fr: latin, es: latin, ckb: arabic, ar: arabic, fa: arabic, he: hebrew }

/** All texts, those with a number or a name filled with one. */
function textsOf(messages: Messages): readonly string[] {
  const { comments, form, receipt, report, guidelines, page, mail } = messages
  const counting = [comments.count, comments.replyCount, comments.furtherReplies, comments.arrived, comments.newSinceVisit, comments.recommendations]
  return [
    ...plainTextsOf(messages),
    ...counting.flatMap((text) => [0, 1, 2, 3, 11, 100].map(text)),
    form.bodyHint(5000),
    guidelines.version(1),
    receipt.receivedOn('1'),
    receipt.decidedOn('1'),
    comments.inReplyTo('1'),
    form.replyHeading('1'),
    report.title('1'),
    page.storiesTagged('1'),
    mail.repliedBy('1'),
    mail.whyDecision('1'),
    mail.whyReply('1'),
    mail.whyReport('1'),
    ...[1, 2, 3, 61, 100, 4000].map(messages.rateLimited),
    ...faultCodes.map((code) => form.fault({ field: 'body', code, position: 17, limit: 2 })),
  ]
}

function plainTextsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'language' ? [] : plainTextsOf(inner)))
}
