import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { persianDay } from './persian-calendar.ts'

const dayMs = 86_400_000

describe('the calendar of Iran', () => {
  it('counts as the data of Node does, each day from 1925 to 2100', () => {
    const theirs = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' })
    for (let ms = Date.UTC(1925, 2, 21); ms < Date.UTC(2100, 0, 1); ms += dayMs) {
      const date = new Date(ms)
      const shown = new Map(theirs.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
      const { year, month, day } = persianDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
      if (year !== shown.get('year') || month !== shown.get('month') || day !== shown.get('day')) assert.fail(`${date.toISOString()} is ${year}-${month}-${day}`)
    }
  })

  it('begins its year on days that are known', () => {
    const firstDays: readonly (readonly [number, readonly [number, number, number]])[] = [[1304, [1925, 3, 21]], [1357, [1978, 3, 21]], [1375, [1996, 3, 20]], [1400, [2021, 3, 21]], [1404, [2025, 3, 21]], [1408, [2029, 3, 20]]]
    for (const [persian, [year, month, day]] of firstDays) assert.deepEqual(persianDay({ year, month, day }), { year: persian, month: 1, day: 1 })
  })
})
