import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type SiteId, type UserId } from '@verbatim/core'
import { dutiesOf, ownDuties } from './duties.ts'

const zeros = (count: number) => new Uint8Array(count)
const site = { id: newId<SiteId>(0, zeros), name: 'The Gazette', languages: ['en'], timeZone: 'UTC', origins: [] }
const user = { id: newId<UserId>(0, zeros), name: 'Mina', email: 'mina@example.org', role: 'moderator', passwordHash: 'x' } as const

describe('duties', () => {
  it('are those of the site, and a lawyer and a senior where it says none', () => {
    assert.deepEqual(dutiesOf(site).map(({ key }) => key), ['lawyer', 'senior'])
    assert.deepEqual(dutiesOf({ ...site, duties: [{ key: 'night', title: 'Night desk' }] }).map(({ key }) => key), ['night'])
    assert.deepEqual(dutiesOf({ ...site, duties: [] }), [])
  })

  it('are a user’s own where the user has any', () => {
    assert.deepEqual([ownDuties(user), ownDuties({ ...user, duties: ['lawyer'] })], [[], ['lawyer']])
  })
})
