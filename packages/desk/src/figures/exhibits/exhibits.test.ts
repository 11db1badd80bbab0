import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Stats } from '@verbatim/contract'
import { messages as ckb } from '../../messages/ckb/index.ts'
import { messages as en } from '../../messages/en/index.ts'
import { sheetAsCsv, shownIn } from '../sheet.ts'
import type { Wording } from '../wording.ts'
import { byGuideline } from './by-guideline.ts'
import { byModerator } from './by-moderator.ts'
import { inLines } from './config.ts'
import { criticism } from './criticism.ts'
import type { Look } from './exhibit.ts'
import { exhibitsOf, isEmpty } from './exhibits.ts'
import { flow } from './flow.ts'
import { speed } from './speed.ts'

const none = { approved: 0, rejected: 0 }
const untimed = { medianSeconds: null, p90Seconds: null }
const quiet: Stats = {
  from: '2026-11-25T21:00:00Z', to: '2026-11-26T21:00:00Z', timeZone: 'Asia/Baghdad', by: 'day',
  waiting: { count: 0, oldestSubmittedAt: null },
  series: [{ at: '2026-11-25T21:00:00Z', submitted: 0, ...none, ...untimed }],
  totals: { submitted: 0, ...none, ...untimed },
  byMeans: { person: none, batch: none, policy: none },
  byGuideline: [], byLanguage: [], byModerator: [], criticism: none,
}
const busy: Stats = {
  ...quiet,
  series: [
    { at: '2026-11-25T21:00:00Z', submitted: 1200, approved: 900, rejected: 100, medianSeconds: 7200, p90Seconds: 36_000 },
    { at: '2026-11-26T21:00:00Z', submitted: 5, ...none, ...untimed },
  ],
  totals: { submitted: 1205, approved: 900, rejected: 100, medianSeconds: 7200, p90Seconds: 36_000 },
  byGuideline: [{ guideline: 'threats', rejected: 70 }, { guideline: 'illegal', rejected: 30 }],
  byModerator: [{ actor: { kind: 'user', id: null, name: '=Ada' }, approved: 900, rejected: 100, medianSeconds: 7200, p90Seconds: 36_000 }],
  criticism: { approved: 9, rejected: 1 },
}
const english: Wording = { messages: en, guidelineTitle: (key) => `the ${key}`, languageName: (tag) => tag ?? 'none' }
const sorani: Wording = { ...english, messages: ckb }
const look: Look = { direction: 'ltr', font: 'serif', colours: { ink: '#1', quiet: '#2', line: '#3', panel: '#4', submitted: '#5', approved: '#6', rejected: '#7', median: '#8', p90: '#9' }, motion: 'some' }
const mirrored: Look = { ...look, direction: 'rtl' }

describe('an exhibit', () => {
  it('draws the numbers that its table holds', () => {
    for (const exhibit of exhibitsOf(busy, english)) {
      const { data } = exhibit.draw(look)
      if (exhibit.name === 'time-to-decision') continue
      const columns = data.datasets.map(({ label }) => exhibit.sheet.columns.findIndex((column) => column.label === label))
      assert.deepEqual(data.datasets.map(({ data: values }) => values), columns.map((place) => exhibit.sheet.rows.map((row) => row[place])), exhibit.name)
    }
  })

  it('says that there is nothing to draw', () => {
    assert.deepEqual(exhibitsOf(quiet, english).map(isEmpty), [true, true, true, true, true, true, true])
    assert.equal(isEmpty(flow(busy, english)), false)
  })

  it('is told in one sentence', () => {
    assert.equal(flow(busy, english).summary, 'Submitted: 1,205, Approved: 900, Rejected: 100.')
    assert.equal(byGuideline(busy, english).summary, 'the threats: 70, the illegal: 30.')
    assert.equal(speed(busy, english).summary, 'Median: 2 h, 90th percentile: 10 h.')
    assert.equal(criticism(busy, english).summary, '90% was published: 9 of 10 decisions on what may be criticism.')
    assert.equal(flow(busy, sorani).summary, 'هاتوو: ١٬٢٠٥، پەسەندکراو: ٩٠٠، ڕەتکراوە: ١٠٠.')
  })

  it('names its days and hours as the site’s clocks do, in the digits of the language', () => {
    assert.deepEqual(flow(busy, english).draw(look).data.labels, ['26 Nov', '27 Nov'])
    assert.deepEqual(flow(busy, sorani).draw(look).data.labels, ['٢٦/١١', '٢٧/١١'])
    const hours: Stats = { ...busy, by: 'hour', series: ['2026-11-25T21:00:00Z', '2026-11-26T05:00:00Z'].map((at) => ({ at, submitted: 1, ...none, ...untimed })) }
    assert.deepEqual(flow(hours, english).draw(look).data.labels, ['26 Nov', '08:00'])
    assert.deepEqual(flow(hours, sorani).draw(look).data.labels, ['٢٦/١١', '٠٨:٠٠'])
  })

  it('leaves a gap where nobody decided, and no row in the table', () => {
    const { draw, sheet } = speed(busy, english)
    assert.deepEqual(draw(look).data.datasets.map(({ data }) => data), [[2, null], [10, null]])
    assert.deepEqual(sheet.rows, [['2026-11-25T21:00:00Z', 7200, 36_000]])
  })
})

describe('the look of a chart', () => {
  it('is mirrored from right to left', () => {
    for (const exhibit of exhibitsOf(busy, sorani)) {
      const { options } = exhibit.draw(mirrored)
      const scale = (name: string) => JSON.parse(JSON.stringify(options?.scales?.[name])) as { readonly reverse?: boolean; readonly position?: string }
      assert.equal(scale('x').reverse, true, exhibit.name)
      assert.equal(scale('y').position, 'right', exhibit.name)
      assert.equal(options?.plugins?.tooltip?.rtl, true, exhibit.name)
    }
    const { options } = flow(busy, english).draw(look)
    assert.deepEqual([options?.scales?.['x']?.reverse, options?.plugins?.tooltip?.rtl], [false, false])
  })

  it('does not move for whoever wants less motion', () => {
    assert.equal(flow(busy, english).draw({ ...look, motion: 'none' }).options?.animation, false)
    assert.notEqual(flow(busy, english).draw(look).options?.animation, false)
  })

  it('breaks long labels between their words', () => {
    assert.deepEqual(inLines('Threats and incitement', 18), ['Threats and', 'incitement'])
    assert.deepEqual(inLines('Racism', 18), ['Racism'])
  })
})

describe('the sheet of an exhibit', () => {
  it('is shown in words, and saved as the numbers themselves', () => {
    const { sheet } = byModerator(busy, english)
    assert.deepEqual(sheet.rows[0]?.map((cell, place) => shownIn(en, cell, { kind: sheet.columns[place]?.kind ?? 'text', moments: busy })), ['\u2068=Ada\u2069', '900', '100', '2 h', '10 h'])
    assert.equal(sheetAsCsv(sheet, en), 'Moderator,Approved,Rejected,Median (seconds),90th percentile (seconds)\r\n\'\u2068=Ada\u2069,900,100,7200,36000\r\n')
  })

  it('has more rows than are drawn where there are many', () => {
    const many: Stats = { ...busy, byGuideline: Array.from({ length: 20 }, (_, index) => ({ guideline: `g${index}`, rejected: 20 - index })) }
    const { draw, sheet } = byGuideline(many, english)
    assert.deepEqual([draw(look).data.labels?.length, sheet.rows.length], [12, 20])
  })
})
