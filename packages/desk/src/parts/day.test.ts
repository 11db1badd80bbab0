import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayCount, dayOf, daysAfter, parseDay, startOf } from './day.ts'

const begins = (day: string, timeZone: string) => new Date(startOf(day, timeZone)).toISOString()

describe('a day', () => {
  it('is the one that the clocks of the place show', () => {
    const ms = Date.parse('2026-11-26T22:30:00Z')
    assert.equal(dayOf(ms, 'UTC'), '2026-11-26')
    assert.equal(dayOf(ms, 'Asia/Baghdad'), '2026-11-27')
    assert.equal(dayOf(Date.parse('2026-11-26T02:00:00Z'), 'America/New_York'), '2026-11-25')
  })

  it('is read from an address only where the calendar has it', () => {
    assert.equal(parseDay('2028-02-29'), '2028-02-29')
    for (const text of [null, '', '2026-02-29', '2026-06-31', '2026-13-01', '26-11-2026', '2026-11-26T00:00:00Z']) assert.equal(parseDay(text), undefined)
  })

  it('follows another over the end of a month and a year', () => {
    assert.equal(daysAfter('2026-12-31', 1), '2027-01-01')
    assert.equal(daysAfter('2026-03-01', -1), '2026-02-28')
    assert.equal(dayCount('2026-02-27', '2026-03-01'), 3)
  })

  it('begins when it begins in that place', () => {
    assert.equal(begins('2026-11-26', 'UTC'), '2026-11-26T00:00:00.000Z')
    assert.equal(begins('2026-11-26', 'Asia/Baghdad'), '2026-11-25T21:00:00.000Z')
    assert.equal(begins('2026-11-26', 'Pacific/Auckland'), '2026-11-25T11:00:00.000Z')
    assert.equal(begins('2026-11-26', 'America/New_York'), '2026-11-26T05:00:00.000Z')
  })

  it('begins in a year of few digits, too', () => {
    for (const day of ['0002-01-01', '0020-02-29', '0202-12-31']) assert.equal(begins(day, 'UTC'), `${day}T00:00:00.000Z`)
  })

  it('begins in the right hour around a change of the clocks', () => {
    assert.equal(begins('2026-03-29', 'Europe/Berlin'), '2026-03-28T23:00:00.000Z')
    assert.equal(begins('2026-03-30', 'Europe/Berlin'), '2026-03-29T22:00:00.000Z')
    assert.equal(begins('2026-03-29', 'Asia/Beirut'), '2026-03-28T22:00:00.000Z')
  })
})
