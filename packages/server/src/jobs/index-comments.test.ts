import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { CommentId, StoryId } from '@verbatim/core'
import type { SiteEvent } from '../app/index.ts'
import { startIndexing, type IndexingDeps } from './index-comments.ts'

const submitted: SiteEvent = { arrival: 1, kind: 'comment.submitted', storyId: 'story' as StoryId, commentId: 'comment' as CommentId, decisionId: null, happenedAt: 0 }

type Listener = Parameters<IndexingDeps['events']['follow']>[0]

function started(unindexed: IndexingDeps['search']['unindexed']) {
  const faults: unknown[] = []
  const listeners: Listener[] = []
  const jobs = startIndexing({
    search: { lateMs: 0, settledTo: async () => 0, settle: async () => {}, index: async () => {}, unindexed },
    events: {
      follow(listener) {
        listeners.push(listener)
        return () => void listeners.pop()
      },
    },
    elapsed: () => 0,
    onFault: (error) => void faults.push(error),
  })
  return { jobs, faults, tell: (event: SiteEvent) => listeners.forEach((listener) => listener([event])) }
}

describe('indexing', () => {
  it('looks at the start and whenever a comment came, and at nothing else', async () => {
    const looks: number[] = []
    const { jobs, tell } = started(async ({ after }) => {
      looks.push(after)
      return []
    })
    while (looks.length < 1) await setImmediate()
    tell({ ...submitted, kind: 'comment.approved' })
    tell(submitted)
    while (looks.length < 2) await setImmediate()
    await jobs.stop()
    tell(submitted)
    await setImmediate()
    assert.equal(looks.length, 2)
  })

  it('tells of a fault, and looks again by itself', async () => {
    mock.timers.enable({ apis: ['setInterval'] })
    let looks = 0
    const { jobs, faults } = started(async () => {
      looks += 1
      throw new Error('the disk is full')
    })
    while (faults.length < 1) await setImmediate()
    mock.timers.tick(5000)
    while (faults.length < 2) await setImmediate()
    await jobs.stop()
    assert.equal(looks, 2)
    mock.timers.reset()
  })
})
