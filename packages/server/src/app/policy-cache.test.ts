import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holdEverything } from '@verbatim/core'
import { cachedPolicies } from './policy-cache.ts'
import type { PolicyStore } from './ports.ts'

const log = { actor: { kind: 'operator', id: null, name: 'operator' }, at: 1 } as const

describe('the policies in force', () => {
  it('are read once a second, however often they are asked for', async () => {
    const { policies, clock, reads } = cached()
    await Promise.all([policies.current(), policies.current()])
    clock.time = 999
    await policies.current()
    assert.equal(reads(), 1)
    clock.time = 1000
    assert.equal((await policies.current()).published.version, 2)
  })

  it('are read anew after a change made here, and when the clock was set back', async () => {
    const { policies, clock, reads } = cached()
    const changes = [() => policies.saveDraft(holdEverything, log), () => policies.discardDraft(log), () => policies.publish(1, log)]
    for (const [index, change] of changes.entries()) {
      await policies.current()
      await change()
      await policies.current()
      assert.equal(reads(), index + 2)
    }
    clock.time = -5000
    await policies.current()
    assert.equal(reads(), 5)
  })

  it('are read anew after they could not be read', async () => {
    const { policies, fail } = cached()
    fail(true)
    await assert.rejects(policies.current(), /the disk/)
    fail(false)
    assert.equal((await policies.current()).published.version, 2)
  })
})

function cached() {
  const clock = { time: 0, now: () => clock.time }
  let reads = 0
  let failing = false
  const store: PolicyStore = {
    async current() {
      reads += 1
      if (failing) throw new Error('the disk is gone')
      return { published: { version: reads, policy: holdEverything, saved: null, published: null }, draft: null }
    },
    saveDraft: async () => {},
    discardDraft: async () => true,
    publish: async () => true,
    shadow: async () => assert.fail(),
  }
  return { policies: cachedPolicies(store, clock), clock, reads: () => reads, fail: (next: boolean) => { failing = next } }
}
