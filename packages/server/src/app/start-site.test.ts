import assert from 'node:assert/strict'
import { it } from 'node:test'
import { defaultGuidelines, type Guidelines, type Site } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { startSite } from './start-site.ts'

it('makes the site on the first start, with the default guidelines, and finds it on the next', async () => {
  let made: Site | undefined
  const given: Guidelines[] = []
  const sites = {
    find: async () => made,
    async create(site: Site, guidelines: Guidelines) {
      made = site
      given.push(guidelines)
    },
  }
  const deps = { sites, clock: { now: () => 1 }, chance: systemChance }
  const first = await startSite(deps)
  assert.deepEqual(await startSite(deps), { site: first.site, isNew: false })
  assert.equal(first.isNew, true)
  assert.deepEqual(given, [defaultGuidelines])
})
