import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { publishedAtOf } from './published-at.ts'
import type { DateOrder } from './story-draft.ts'

const day = (text: string, order: DateOrder = 'dmy'): string | null => publishedAtOf(text, order)

describe('the day a line states', () => {
  it('is read in the order the operator gives', () => {
    assert.equal(day('04-09-2017'), '2017-09-04')
    assert.equal(day('04-09-2017', 'mdy'), '2017-04-09')
    assert.equal(day('04-09-2017', 'ymd'), null)
  })

  it('is read by its year where that comes first, whatever the order', () => {
    for (const order of ['dmy', 'mdy', 'ymd'] as const) assert.equal(day('2017-09-04', order), '2017-09-04')
  })

  for (const text of [
    '4/9/2017', '04.09.2017', '4. 9. 2017', '2017/9/4', '٤/٩/٢٠١٧', '۲۰۱۷-۰۹-۰۴', '\u200f٠٤-٠٩-٢٠١٧',
    '4 September 2017', '4th of September, 2017', 'September 4, 2017', 'SEPTEMBER 4 2017', 'Sept. 4, 2017', '4-Sep-2017', 'Monday, September 4, 2017',
    '٤ أيلول ٢٠١٧', '4 ايلول 2017', '4 سبتمبر 2017', 'الاثنين، 4 أيلول/سبتمبر 2017',
    '4 Eylül 2017', '4 EYLÜL 2017', '4ی ئەیلوولی 2017', '٤ی ئەیلوولی ٢٠١٧', '4ê Îlona 2017an', "4'ê Îlonê 2017'an",
    '04-09-2017 14:35', 'September 4, 2017, 2:35 pm', '4 September 2017 at 14:35 GMT+3', 'Published on 4 September 2017', '2017-09-04T14:35:00',
  ]) {
    it(`is 4 September 2017 in ${text}`, () => assert.equal(day(text), '2017-09-04'))
  }

  it('is found under every month of the five languages', () => {
    const december = ['December', 'كانون الأول', 'ديسمبر', 'Aralık', 'ARALIK', 'کانوونی یەکەم', 'Berfanbar']
    const august = ['August', 'آب', 'أغسطس', 'Ağustos', 'AĞUSTOS', 'ئاب', 'Tebax']
    for (const month of december) assert.equal(day(`31 ${month} 1999`), '1999-12-31')
    for (const month of august) assert.equal(day(`1 ${month} 2024`), '2024-08-01')
  })

  for (const text of ['31-02-2017', '2017-13-01', '00-09-2017', '29 February 2017', '4/9-2017', '4 أيلول/أكتوبر 2017', '4 Smarch 2017', 'Rudaw', '', '04-09-2017 and more']) {
    it(`is not in ${JSON.stringify(text)}`, () => assert.equal(day(text), null))
  }

  it('is never taken from another calendar, whose years are other numbers', () => {
    for (const text of ['13-12-1438', '1396/06/13', '13 شباط 1438']) assert.equal(day(text), null)
  })

  it('is every day of two centuries, written in any of the ways', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, dayOfMonth] = iso.split('-')
      assert.equal(day(iso), iso)
      assert.equal(day(`${dayOfMonth}.${month}.${year}`), iso)
      assert.equal(day(`${month}/${dayOfMonth}/${year}`, 'mdy'), iso)
      assert.equal(day(date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' })), iso)
    }))
  })
})

describe('the time a text states', () => {
  it('is told in UTC', () => {
    assert.equal(day('2017-09-04T14:35:00+03:00'), '2017-09-04T11:35:00.000Z')
    assert.equal(day('2017-09-04 14:35+0300'), '2017-09-04T11:35:00.000Z')
    assert.equal(day('2017-09-04T14:35:10.5Z'), '2017-09-04T14:35:10.000Z')
  })

  it('is only a day without a time zone', () => assert.equal(day('2017-09-04 14:35:00'), '2017-09-04'))

  it('is not a time on an impossible day or at an impossible hour', () => {
    assert.equal(day('2017-02-30T14:35:00Z'), null)
    assert.equal(day('2017-09-04T25:00:00Z'), null)
  })
})
