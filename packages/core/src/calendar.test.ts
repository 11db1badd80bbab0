import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calendarSpans, type CalendarUnit } from './calendar.ts'

const hour = 60 * 60 * 1000
const at = (text: string) => Date.parse(text)

function spans(by: CalendarUnit, timeZone: string, [from, to]: readonly [string, string]): readonly string[] {
  return calendarSpans({ by, timeZone, from: at(from), to: at(to) }).map(({ start, end }) => `${new Date(start).toISOString().slice(0, 16)} ${(end - start) / hour}`)
}

describe('the days of a range', () => {
  it('are those of the zone, whole', () => {
    assert.deepEqual(spans('day', 'Asia/Baghdad', ['2026-03-01T12:00Z', '2026-03-03T00:00Z']), ['2026-02-28T21:00 24', '2026-03-01T21:00 24', '2026-03-02T21:00 24'])
    assert.deepEqual(spans('day', 'UTC', ['2026-03-01T00:00Z', '2026-03-02T00:00Z']), ['2026-03-01T00:00 24'])
    assert.deepEqual(spans('day', 'America/Los_Angeles', ['2026-01-01T08:00Z', '2026-01-02T07:59Z']), ['2026-01-01T08:00 24'])
    assert.deepEqual(spans('day', 'UTC', ['2026-03-01T00:00Z', '2026-03-01T00:00Z']), [])
  })

  it('have 23 or 25 hours where clocks are changed', () => {
    assert.deepEqual(spans('day', 'Europe/Berlin', ['2026-03-28T23:00Z', '2026-03-30T12:00Z']), ['2026-03-28T23:00 23', '2026-03-29T22:00 24'])
    assert.deepEqual(spans('day', 'Europe/Berlin', ['2026-10-24T22:00Z', '2026-10-26T12:00Z']), ['2026-10-24T22:00 25', '2026-10-25T23:00 24'])
  })

  it('begin with the first moment of the date, where midnight is left out or comes twice', () => {
    // Lebanon goes from 00:00 to 01:00, and back from 24:00 to 23:00.
    assert.deepEqual(spans('day', 'Asia/Beirut', ['2026-03-28T12:00Z', '2026-03-29T12:00Z']), ['2026-03-27T22:00 24', '2026-03-28T22:00 23'])
    assert.deepEqual(spans('day', 'Asia/Beirut', ['2026-10-24T12:00Z', '2026-10-25T12:00Z']), ['2026-10-23T21:00 25', '2026-10-24T22:00 24'])
    // Cuba goes from 01:00 to 00:00.
    assert.deepEqual(spans('day', 'America/Havana', ['2026-10-31T12:00Z', '2026-11-01T12:00Z']), ['2026-10-31T04:00 24', '2026-11-01T04:00 25'])
  })

  it('leave out the day that Samoa left out', () => {
    assert.deepEqual(spans('day', 'Pacific/Apia', ['2011-12-29T12:00Z', '2011-12-31T12:00Z']), ['2011-12-29T10:00 24', '2011-12-30T10:00 24', '2011-12-31T10:00 24'])
  })
})

describe('the hours of a range', () => {
  it('begin when the zone’s do', () => {
    assert.deepEqual(spans('hour', 'Asia/Kolkata', ['2026-03-01T12:00Z', '2026-03-01T13:00Z']), ['2026-03-01T11:30 1', '2026-03-01T12:30 1'])
  })

  it('are shorter where clocks are changed by half an hour, and whole again after it', () => {
    assert.deepEqual(spans('hour', 'Australia/Lord_Howe', ['2026-10-03T14:30Z', '2026-10-03T17:30Z']), ['2026-10-03T14:30 1', '2026-10-03T15:30 0.5', '2026-10-03T16:00 1', '2026-10-03T17:00 1'])
    assert.deepEqual(spans('hour', 'Australia/Lord_Howe', ['2026-04-04T14:00Z', '2026-04-04T16:30Z']), ['2026-04-04T14:00 1', '2026-04-04T15:00 0.5', '2026-04-04T15:30 1'])
  })
})

describe('the spans of any range', () => {
  it('follow each other without a gap and hold all of it', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Baghdad', 'Asia/Tehran', 'Europe/Istanbul', 'Africa/Cairo', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu')
    const ranges = fc.record({
      timeZone: zones,
      by: fc.constantFrom('hour' as const, 'day' as const),
      from: fc.integer({ min: at('2009-01-01'), max: at('2030-01-01') }),
      hours: fc.integer({ min: 1, max: 90 * 24 }),
    })
    fc.assert(fc.property(ranges, ({ timeZone, by, from, hours }) => {
      const to = from + hours * hour
      const found = calendarSpans({ from, to, by, timeZone })
      assert.ok((found[0]?.start ?? Infinity) <= from && (found.at(-1)?.end ?? 0) >= to && (found.at(-1)?.start ?? Infinity) < to)
      for (const [index, { start, end }] of found.entries()) {
        assert.ok(end > start)
        assert.equal(start, found[index - 1]?.end ?? start)
      }
    }), { numRuns: 40 })
  })
})
