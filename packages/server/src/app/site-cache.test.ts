import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, newSite, type Site, type SiteId } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import type { SiteStore } from './ports.ts'
import { cachedSites } from './site-cache.ts'

const log = { actor: { kind: 'operator', id: null, name: 'operator' }, at: 1 } as const

describe('the site as readers see it', () => {
  it('is read once a second, however often it is asked for, and by staff each time', async () => {
    const { sites, clock, state } = cached()
    await Promise.all([sites.recent(), sites.recent()])
    clock.time = 999
    await sites.recent()
    assert.equal(state.reads, 1)
    state.site = { ...state.site, commenting: 'paused' }
    assert.deepEqual([(await sites.recent())?.commenting, (await sites.find())?.commenting], ['open', 'paused'])
    clock.time = 1000
    assert.equal((await sites.recent())?.commenting, 'paused')
  })

  it('is what it was changed to here, at once', async () => {
    const { sites } = cached()
    await sites.recent()
    await sites.change({ commenting: 'paused' }, log)
    assert.equal((await sites.recent())?.commenting, 'paused')
  })

  it('is read anew after it could not be read, and when the clock was set back', async () => {
    const { sites, clock, state } = cached()
    state.isFailing = true
    await assert.rejects(sites.recent(), /the disk/)
    state.isFailing = false
    await sites.recent()
    clock.time = -5000
    await sites.recent()
    assert.equal(state.reads, 3)
  })
})

const unused = () => assert.fail()

function cached() {
  const clock = { time: 0, now: () => clock.time }
  const site: Site = { ...newSite, id: newId<SiteId>(1, (count) => systemChance.bytes(count)) }
  const state = { site, reads: 0, isFailing: false }
  const find = async () => {
    state.reads += 1
    if (state.isFailing) throw new Error('the disk is gone')
    return state.site
  }
  const store: SiteStore = {
    find,
    recent: find,
    async change(settings) {
      state.site = { ...state.site, ...settings }
    },
    create: unused, secret: unused, keepSecret: unused, guidelines: unused, writtenGuidelines: unused, guidelinesAt: unused, guidelinesDraft: unused, saveGuidelinesDraft: unused, discardGuidelinesDraft: unused, publishGuidelines: unused,
  }
  return { sites: cachedSites(store, clock), clock, state }
}
