import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { takeDateline } from './dateline.ts'

describe('a dateline', () => {
  for (const [paragraph, dateline] of [
    ['ERBIL, Kurdistan Region – Rain fell.', 'ERBIL, Kurdistan Region'],
    ['ERBIL, Kurdistan Region - Rain fell.', 'ERBIL, Kurdistan Region'],
    ['ERBIL, Kurdistan Region—Rain fell.', 'ERBIL, Kurdistan Region'],
    ['LONDON (Reuters) - Rain fell.', 'LONDON (Reuters)'],
    ['BAGHDAD, Sept 4 (Reuters) -- Rain fell.', 'BAGHDAD, Sept 4 (Reuters)'],
    ['DEIR EZ-ZOR, Syria — “Rain fell.', 'DEIR EZ-ZOR, Syria'],
    ['WASHINGTON, D.C. – Rain fell.', 'WASHINGTON, D.C.'],
    ['Erbil (Kurdistan24) – Rain fell.', 'Erbil (Kurdistan24)'],
    ['HEWLÊR, Herêma Kurdistanê – Baran barî.', 'HEWLÊR, Herêma Kurdistanê'],
    ['DİYARBAKIR - Yağmur yağdı.', 'DİYARBAKIR'],
    ['\u200fأربيل - هطل المطر.', 'أربيل'],
    ['بغداد (رويترز) - هطل المطر.', 'بغداد (رويترز)'],
    ['السومرية نيوز/ بغداد – هطل المطر.', 'السومرية نيوز/ بغداد'],
    ['هەولێر، هەرێمی کوردستان – باران باری.', 'هەولێر، هەرێمی کوردستان'],
    ['هەولێر (ڕووداو)- باران باری.', 'هەولێر (ڕووداو)'],
  ] as const) {
    it(`is ${dateline}`, () => {
      const taken = takeDateline(paragraph)
      assert.equal(taken?.dateline, dateline)
      assert.match(taken?.text ?? '', /^“?(?:Rain|Baran|Yağmur|هطل|باران)/u)
    })
  }

  for (const paragraph of [
    'Rain fell – and more came.',
    'Turkey – which has a river – said no.',
    'NATO – which has a fleet – said no.',
    'Masoud (a farmer) said – No rain fell.',
    'COVID-19 spread.',
    'A – The first letter.',
    'قال الوزير الجديد يوم الأحد - وهو طبيب - إن المطر هطل.',
    'الوزير الجديد - وهو طبيب - قال إن المطر هطل.',
    'ERBIL – ',
    '',
  ]) {
    it(`is not in ${JSON.stringify(paragraph)}`, () => assert.equal(takeDateline(paragraph), undefined))
  }

  it('leaves the sentence after it as it is', () => {
    assert.equal(takeDateline('ERBIL –  “Rain”  fell ')?.text, '“Rain”  fell ')
  })
})
