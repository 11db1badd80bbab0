import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, newSite, type SiteId } from '@verbatim/core'
import { closeByAge, type CloseByAgeDeps } from './close-by-age.ts'

const dayMs = 24 * 60 * 60 * 1000

function newsroom(closeAfterDays: number | null, due: number) {
  const asked: number[] = []
  let left = due
  const deps: CloseByAgeDeps = {
    clock: { now: () => 100 * dayMs },
    sites: { recent: async () => ({ ...newSite, id: newId<SiteId>(1, (count) => new Uint8Array(count)), closeAfterDays }) },
    stories: {
      async closeByAge({ publishedBefore, limit }) {
        asked.push(publishedBefore)
        const closed = Math.min(left, limit)
        left -= closed
        return closed
      },
    },
  }
  return { deps, asked, left: () => left }
}

describe('closing by age', () => {
  it('closes nothing where the site does not say when', async () => {
    const { deps, asked } = newsroom(null, 9)
    await closeByAge(deps, () => true)
    assert.deepEqual(asked, [])
  })

  it('closes all that is old enough, a part at a time', async () => {
    const { deps, asked, left } = newsroom(30, 120)
    await closeByAge(deps, () => true)
    assert.deepEqual([left(), asked], [0, [70 * dayMs, 70 * dayMs, 70 * dayMs]])
  })

  it('ends between two parts when it is time to stop', async () => {
    const { deps, asked } = newsroom(30, 120)
    await closeByAge(deps, () => asked.length < 1)
    assert.equal(asked.length, 1)
  })
})
