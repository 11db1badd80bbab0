import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parsePlainText } from './plain-text.ts'
import type { StoryDraft } from './story-draft.ts'

function story(...lines: readonly string[]): StoryDraft {
  const result = parsePlainText(lines.join('\n'), { dateOrder: 'dmy' })
  assert.ok(result.ok)
  return result.value
}

const page = [
  'Six wagons back over the river: railway',
  '',
  '05-11-2019',
  'The Daily Rain',
  'Tags: river bridge, railway,river bridge',
  'A+ A-',
  'HARBOUR, North Province – Six of the nine wagons crossed on Sunday. Two more, however, stayed behind.',
  '',
  '“Nobody was hurt,” read a statement issued in the evening. ',
  '',
  'It’s someone else’s problem now.   ',
  '',
  'Comments',
  '',
  'The Daily Rain moderates all comments submitted on our website. We welcome comments which are relevant.',
  '',
  'Comments that do not meet our rules will be rejected.',
  '',
  'Post a comment',
  '',
  'Required',
  'Required',
]

describe('a news page as plain text', () => {
  it('gives every fact above the text and nothing of what is under it', () => {
    assert.deepEqual(story(...page), {
      url: null,
      headline: 'Six wagons back over the river: railway',
      publisher: 'The Daily Rain',
      publishedAt: '2019-11-05',
      language: null,
      dateline: 'HARBOUR, North Province',
      byline: null,
      tags: ['river bridge', 'railway'],
      bodyHtml: [
        '<p>Six of the nine wagons crossed on Sunday. Two more, however, stayed behind.</p>',
        '<p>“Nobody was hurt,” read a statement issued in the evening.</p>',
        '<p>It’s someone else’s problem now.</p>',
      ].join('\n'),
    })
  })

  it('gives the same with blank lines between all lines, in any order of the header', () => {
    const [headline = '', , date = '', publisher = '', tags = '', size = '', ...rest] = page
    const expected = story(...page)
    const shuffled = fc.shuffledSubarray([date, publisher, tags, size], { minLength: 4 })
    fc.assert(fc.property(shuffled, (header) => {
      assert.deepEqual(story(headline, '', ...header.flatMap((line) => [line, '']), ...rest), expected)
      assert.deepEqual(story(headline, ...header, '', ...rest), expected)
    }))
  })

  it('keeps an article whole that speaks of comments', () => {
    const text = ['Minister under fire', '', 'Comments by the minister angered farmers.', '', 'He had made comments before. No comments were taken back.', '', 'Comments, he said, are free.']
    assert.equal(story(...text).bodyHtml.split('\n').length, 3)
  })

  it('reads a date, a byline and a publisher with labels', () => {
    const { publishedAt, publisher, byline } = story('Rain', 'Published: 5 November 2019, 10:00', 'Source: The Daily Rain', 'By Jane Doe and Ali bin Karim', '', 'It fell.')
    assert.deepEqual([publishedAt, publisher, byline], ['2019-11-05', 'The Daily Rain', 'Jane Doe and Ali bin Karim'])
  })

  it('finds the publisher under the date, apart from it too, but takes no line of text for one', () => {
    assert.equal(story('Rain', '', '05-11-2019', '', 'The Daily Rain', '', 'It fell.').publisher, 'The Daily Rain')
    assert.equal(story('Rain', '', '05-11-2019', '', 'What we know', '', 'It fell.').publisher, null)
    assert.equal(story('Rain', '', 'What we know', '', 'It fell.').publisher, null)
  })

  it('reads Arabic, Sorani and Turkish pages', () => {
    const arabic = story('هطول المطر', '', '٥ تشرين الثاني ٢٠١٩', 'المطر اليوم', 'الكلمات المفتاحية: النهر، الجسر', '', 'بغداد (المطر) - هطل المطر.', '', 'التعليقات', 'جيد')
    assert.deepEqual([arabic.publishedAt, arabic.publisher, arabic.tags, arabic.dateline, arabic.bodyHtml], ['2019-11-05', 'المطر اليوم', ['النهر', 'الجسر'], 'بغداد (المطر)', '<p>هطل المطر.</p>'])
    const sorani = story('باران باری', '5ی تشرینی دووەمی 2019', 'تاگەکان: ڕووبار، پرد', '', 'هەولێر، هەرێمی کوردستان – باران باری.', '', 'کۆمێنت')
    assert.deepEqual([sorani.publishedAt, sorani.tags, sorani.dateline], ['2019-11-05', ['ڕووبار', 'پرد'], 'هەولێر، هەرێمی کوردستان'])
    const turkish = story('Yağmur', '5 Kasım 2019', 'Etiketler: nehir, köprü', 'Yazdır', '', 'Yağdı.', '', 'Yorumlar (2)', 'Güzel.')
    assert.deepEqual([turkish.publishedAt, turkish.tags, turkish.bodyHtml], ['2019-11-05', ['nehir', 'köprü'], '<p>Yağdı.</p>'])
  })

  it('takes a date in the text for text', () => {
    const { publishedAt, bodyHtml } = story('Chronicle', '', 'It began with rain.', '', '5 November 2019', '', 'The bridge broke.')
    assert.equal(publishedAt, null)
    assert.match(bodyHtml, /5 November 2019/u)
  })

  it('takes a sentence that begins with By, and a wrapped line, for text', () => {
    const { byline, bodyHtml } = story('Rain', '', 'By Monday evening the river had', 'risen to the bridge.', '', 'It fell.')
    assert.equal(byline, null)
    assert.match(bodyHtml, /^<p>By Monday evening the river had\nrisen/u)
  })

  it('keeps a summary above the date as the first paragraph', () => {
    const { publisher, publishedAt, bodyHtml } = story('Rain', 'The river rose on Sunday.', '', '05-11-2019', 'The Daily Rain', 'A+ A-', '', 'HARBOUR – It fell.')
    assert.deepEqual([publisher, publishedAt, bodyHtml], ['The Daily Rain', '2019-11-05', '<p>The river rose on Sunday.</p>\n<p>It fell.</p>'])
  })

  it('takes every line for a paragraph where no blank line parts them', () => {
    assert.equal(story('Rain', '05-11-2019', 'It fell.', 'It stopped.').bodyHtml, '<p>It fell.</p>\n<p>It stopped.</p>')
  })

  it('shows markup as the text it is', () => {
    assert.equal(story('Rain', '', 'a <script> & "b"').bodyHtml, '<p>a &lt;script&gt; &amp; "b"</p>')
  })

  it('never lets a reader’s comment pass for the article', () => {
    assert.equal(story('Rain', '05-11-2019', 'Comments', 'First!').bodyHtml, '')
    assert.equal(story('Rain', '', 'It fell.', 'Comments', 'First.').bodyHtml, '<p>It fell.</p>')
  })

  it('has a headline, or is refused', () => {
    assert.deepEqual(parsePlainText('Share\n\nA+ A-', { dateOrder: 'dmy' }), { ok: false, refusal: { code: 'headline-missing' } })
  })

  it('keeps every sentence of the text to the letter', () => {
    const sentence = fc.string({ unit: fc.constantFrom(..."aé“”‘’—–-,;:%\u00a0\u200f\u200cەة١ "), minLength: 1, maxLength: 60 }).map((middle) => `It${middle}fell.`)
    fc.assert(fc.property(fc.array(sentence, { minLength: 2, maxLength: 8 }), (sentences) => {
      const { bodyHtml } = story('Rain', '', '05-11-2019', 'The Daily Rain', '', sentences.join('\n\n'), '', 'Comments', 'First!')
      assert.equal(bodyHtml, sentences.map((text) => `<p>${text}</p>`).join('\n'))
    }))
  })
})
