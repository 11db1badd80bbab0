import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { momentsOf, pathOf, periodIn, periodOf, presetOf, presetPeriod } from './period.ts'

const today = '2026-11-26'
const asked = (query: string) => periodIn(new URLSearchParams(query), today)

describe('the period of an address', () => {
  it('is the last seven days where nothing, or nothing possible, is asked for', () => {
    const week = { from: '2026-11-20', to: today, by: 'day' }
    for (const query of ['', 'from=2026-02-30', 'from=2026-11-27&to=2026-11-26', 'by=year']) assert.deepEqual(asked(query), week)
  })

  it('is what was asked for, and the same again through its path', () => {
    const period = asked('from=2026-11-01&to=2026-11-05&by=hour')
    assert.deepEqual(period, { from: '2026-11-01', to: '2026-11-05', by: 'hour' })
    assert.deepEqual(asked(pathOf(period).split('?')[1] ?? ''), period)
  })

  it('goes by hour on its own for a day or two, and never for more than a month', () => {
    assert.equal(periodOf(today, today).by, 'hour')
    assert.equal(periodOf('2026-11-20', today).by, 'day')
    assert.equal(periodOf('2025-11-26', today, 'hour').by, 'day')
  })
})

describe('a preset', () => {
  it('ends today and counts today', () => {
    assert.deepEqual(presetPeriod('today', today), { from: today, to: today, by: 'hour' })
    assert.deepEqual(presetPeriod('month', today), { from: '2026-10-28', to: today, by: 'day' })
  })

  it('is told from a range of one’s own', () => {
    for (const preset of ['today', 'week', 'month', 'year'] as const) assert.equal(presetOf(presetPeriod(preset, today), today), preset)
    assert.equal(presetOf(periodOf('2026-11-19', '2026-11-25'), today), undefined)
    assert.equal(presetOf(periodOf('2026-11-19', today), today), undefined)
  })
})

describe('the moments of a period', () => {
  const timeZone = 'Asia/Baghdad'

  it('are the beginning of the first day and the end of the last', () => {
    const nowMs = Date.parse('2026-11-26T12:00:00Z')
    assert.deepEqual(momentsOf(periodOf('2026-11-20', '2026-11-21'), { timeZone, nowMs }), { from: '2026-11-19T21:00:00.000Z', to: '2026-11-21T21:00:00.000Z' })
  })

  it('end now, for hours to come would look like hours without comments', () => {
    const nowMs = Date.parse('2026-11-26T12:00:00Z')
    assert.equal(momentsOf(periodOf(today, today), { timeZone, nowMs }).to, '2026-11-26T12:00:00.000Z')
    assert.deepEqual(momentsOf(periodOf('2026-12-01', '2026-12-02'), { timeZone, nowMs }), { from: '2026-11-30T21:00:00.000Z', to: '2026-11-30T21:00:00.000Z' })
  })
})
