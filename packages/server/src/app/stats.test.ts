import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newSite, type Site, type SiteId } from '@verbatim/core'
import { readStats, type Figures, type FiguresAsked, type StatsInput } from './stats.ts'

const now = Date.UTC(2026, 2, 10, 15, 30)
const hour = 60 * 60 * 1000
const day = 24 * hour
const none = { approved: 0, rejected: 0 }
const times = { medianMs: null, p90Ms: null }

async function asked(input: Partial<StatsInput>) {
  const spans: FiguresAsked['spans'][] = []
  const figures = async (of: FiguresAsked): Promise<Figures> => {
    spans.push(of.spans)
    return {
      waiting: { count: 0, oldestSubmittedAt: undefined }, series: of.spans.map(({ start }) => ({ start, submitted: 0, ...none, ...times })), times,
      byMeans: { person: none, batch: none, policy: none }, byGuideline: [], byLanguage: [], byModerator: [], criticism: none,
    }
  }
  const site: Site = { ...newSite, id: 'site' as SiteId, timeZone: 'Asia/Baghdad' }
  const stats = await readStats({ stats: { figures }, sites: { find: async () => site }, clock: { now: () => now } }, { moderators: { kind: 'all' }, ...input })
  return { stats, spans: spans[0] ?? [] }
}

describe('the figures', () => {
  it('are of the last seven days, by the days of the site’s zone, and of no moment beside them', async () => {
    const { stats, spans } = await asked({})
    assert.ok(stats.ok)
    const { from, to, by, timeZone, figures } = stats.value
    assert.deepEqual([from, to, by, timeZone], [now - 7 * day, now, 'day', 'Asia/Baghdad'])
    assert.equal(spans.length, 8)
    assert.deepEqual([spans[0]?.start, spans.at(-1)?.end], [from, to])
    assert.deepEqual(figures.series.map(({ start }) => new Date(start + 3 * hour).toISOString().slice(5, 16)), ['03-03T00:00', '03-04T00:00', '03-05T00:00', '03-06T00:00', '03-07T00:00', '03-08T00:00', '03-09T00:00', '03-10T00:00'])
  })

  it('are by hour up to three days', async () => {
    assert.equal((await asked({ from: now - 3 * day })).spans.length, 73)
    assert.equal((await asked({ from: now - 3 * day - 1 })).spans.length, 4)
    assert.equal((await asked({ from: now - 4 * day, by: 'hour' })).spans.length, 97)
  })

  it('are refused for a range that is too long, or that ends before it begins', async () => {
    const cases: readonly (readonly [Partial<StatsInput>, 'from' | 'to' | undefined])[] = [
      [{ from: now - 400 * day }, undefined],
      [{ from: now - 400 * day - 1 }, 'from'],
      [{ from: now - 31 * day, by: 'hour' }, undefined],
      [{ from: now - 31 * day - 1, by: 'hour' }, 'from'],
      [{ from: now }, 'to'],
      [{ from: now - day, to: now - 2 * day }, 'to'],
    ]
    for (const [input, name] of cases) {
      const { stats } = await asked(input)
      assert.equal(stats.ok ? undefined : stats.refusal.name, name)
    }
  })
})
