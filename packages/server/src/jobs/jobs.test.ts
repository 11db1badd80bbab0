import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { newId, newSite, type SiteId } from '@verbatim/core'
import { startJobs } from './jobs.ts'

const nothingWaits = {
  classifier: 'on' as const,
  outbox: { tidy: async () => {} },
  claims: { forget: async () => 0 },
  reports: { forgetEmails: async () => 0 },
  assessments: { outdated: async () => [], countOutdated: async () => 0, add: async () => 0 },
  policies: { current: () => assert.fail() },
  sites: { guidelines: () => assert.fail(), recent: async () => undefined },
  stories: { closeByAge: () => assert.fail() },
  team: { forgetInvites: async () => 0 },
  chance: { bytes: () => assert.fail() },
  onProgress: () => {},
  assessor: { model: 'none@0', assess: () => undefined },
  refreshTerms: async () => 0,
  events: { forget: async () => 0 },
  onAssessed: () => assert.fail(),
}

const unused = () => assert.fail()

async function broken(): Promise<never> {
  throw new Error('the disk is full')
}

describe('jobs', () => {
  it('assess nothing without a classifier', async () => {
    const jobs = startJobs({ ...nothingWaits, classifier: 'off', assessments: { outdated: unused, countOutdated: unused, add: unused }, answers: { forget: async () => 0 }, accounts: { forgetSessions: async () => 0 }, clock: { now: () => 1 }, onFault: unused })
    await jobs.stop()
  })

  it('forget what is past keeping at the start and every hour, until they are stopped', async () => {
    mock.timers.enable({ apis: ['setInterval'] })
    const forgotten: number[] = []
    let now = 1
    const jobs = startJobs({
      answers: { forget: async (at) => forgotten.push(at) },
      accounts: { forgetSessions: async (at) => forgotten.push(at) },
      ...nothingWaits,
      team: { forgetInvites: async (at) => forgotten.push(at) },
      outbox: { tidy: async (at) => void forgotten.push(at) },
      claims: { forget: async (at) => forgotten.push(at) },
      reports: { forgetEmails: async (before) => forgotten.push(before) },
      clock: { now: () => now },
      onFault: () => assert.fail(),
    })
    now = 2
    mock.timers.tick(60 * 60 * 1000)
    await jobs.stop()
    mock.timers.tick(60 * 60 * 1000)
    await jobs.stop()
    assert.equal(forgotten.length, 12)
    mock.timers.reset()
  })

  it('tell how far the assessing of what waits is, and when it has ended, even by a fault', async () => {
    for (const outdated of [async () => [], broken]) {
      const told: unknown[] = []
      const assessments = { ...nothingWaits.assessments, countOutdated: async () => 3, outdated }
      const keep = { answers: { forget: async () => 0 }, accounts: { forgetSessions: async () => 0 }, clock: { now: () => 1 }, onFault: () => {} }
      const jobs = startJobs({ ...nothingWaits, ...keep, assessments, onProgress: (progress) => told.push(progress) })
      await jobs.stop()
      assert.deepEqual(told, [{ done: 0, total: 3 }, undefined])
    }
  })

  it('tell of a fault and go on', async () => {
    const faults: unknown[] = []
    const jobs = startJobs({ answers: { forget: broken }, accounts: { forgetSessions: broken }, ...nothingWaits, clock: { now: () => 1 }, onFault: (error) => faults.push(error) })
    await jobs.stop()
    assert.equal(faults.length, 1)
  })

  it('forget what happened an hour ago every minute, a part at a time', async () => {
    mock.timers.enable({ apis: ['setInterval'] })
    const asked: number[] = []
    const left = [10_000, 10_000, 17, 0]
    const forget = async (before: number) => {
      asked.push(before)
      return left.shift() ?? 0
    }
    const keep = { answers: { forget: async () => 0 }, accounts: { forgetSessions: async () => 0 }, clock: { now: () => 5_000_000 }, onFault: () => assert.fail() }
    const jobs = startJobs({ ...nothingWaits, ...keep, events: { forget } })
    mock.timers.tick(59_000)
    assert.deepEqual(asked, [])
    mock.timers.tick(1000)
    while (left.length > 0) await setImmediate()
    await jobs.stop()
    assert.deepEqual(asked, Array.from({ length: 4 }, () => 1_400_000))
    mock.timers.reset()
  })

  it('close what is as old as the site says at the start and every minute', async () => {
    mock.timers.enable({ apis: ['setInterval'] })
    const asked: number[] = []
    const day = 24 * 60 * 60 * 1000
    const stories = { closeByAge: async ({ publishedBefore }: { readonly publishedBefore: number }) => (asked.push(publishedBefore), 0) }
    const sites = { ...nothingWaits.sites, recent: async () => ({ ...newSite, id: newId<SiteId>(0, (count) => new Uint8Array(count)), closeAfterDays: 3 }) }
    const keep = { answers: { forget: async () => 0 }, accounts: { forgetSessions: async () => 0 }, clock: { now: () => 10 * day }, onFault: () => assert.fail() }
    const jobs = startJobs({ ...nothingWaits, ...keep, stories, sites })
    while (asked.length === 0) await setImmediate()
    mock.timers.tick(60_000)
    while (asked.length === 1) await setImmediate()
    await jobs.stop()
    assert.deepEqual(asked, [7 * day, 7 * day])
    mock.timers.reset()
  })
})
