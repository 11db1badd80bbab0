import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newSite, type SiteId, type UserId } from '@verbatim/core'
import { staffNameGuard } from './staff-names.ts'
import type { TeamMember } from './team.ts'

describe('the names of staff', () => {
  it('are those of the team as it is, of the site and of the story’s publisher', async () => {
    const { guard } = newsroom()
    const imitated = (name: string, publisher: string | null = null) => guard.isImitated(name, { publisher })
    for (const name of ['Nora Aldous', 'The Courier', 'Moderator']) assert.equal(await imitated(name), true, name)
    for (const name of ['Omar Gone', 'Shilan Omar', 'The Evening News']) assert.equal(await imitated(name), false, name)
    assert.equal(await imitated('The Evening News', 'The Evening News'), true)
  })

  it('are read every ten seconds at the most, and again after a failure', async () => {
    const { guard, state } = newsroom()
    const ask = (name: string) => guard.isImitated(name, { publisher: null })
    await Promise.all([ask('a'), ask('b')])
    state.members = [...state.members, member('Lana Karim')]
    state.now = 9_999
    assert.deepEqual([await ask('Lana Karim'), state.reads], [false, 1])
    state.now = 10_000
    assert.deepEqual([await ask('Lana Karim'), state.reads], [true, 2])
    state.now = 30_000
    state.isFailing = true
    await assert.rejects(ask('a'), /gone/)
    state.isFailing = false
    assert.equal(await ask('Lana Karim'), true)
  })
})

function member(name: string, active = true): TeamMember {
  return { id: name as UserId, name, email: 'x@example.org', role: 'moderator', duties: [], active, joinedAt: 0 }
}

function newsroom() {
  const state = { now: 0, reads: 0, isFailing: false, members: [member('Nora Aldous'), member('Omar Gone', false)] }
  const guard = staffNameGuard({
    clock: { now: () => state.now },
    sites: { recent: async () => ({ ...newSite, id: 's' as SiteId, name: 'The Courier' }) },
    team: {
      async members() {
        state.reads += 1
        if (state.isFailing) throw new Error('the disk is gone')
        return state.members
      },
    },
  })
  return { guard, state }
}
