import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, newId, type Assessment, type CommentId, type ForbiddenKey, type GuidelineScore } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { assessPending } from './assess-pending.ts'
import type { Assessed, AssessmentStore, Assessor, OutdatedComment } from './ports.ts'

describe('assessing what waits', () => {
  it('assesses each comment once, with its story and parent, in as many steps as it takes', async () => {
    const { store, added } = waiting(120)
    const steps: number[] = []
    assert.equal(await assessPending(deps(store), (done) => steps.push(done)), 120)
    assert.equal(new Set(added.map(({ commentId }) => commentId)).size, 120)
    assert.deepEqual(steps, [50, 100, 120, 120])
  })

  it('leaves out what the classifier fails on, and ends', async () => {
    const { store, added } = waiting(60)
    const failing: Assessor = { model: 'm@2', assess: ({ text }) => (text.endsWith('7') ? undefined : assessment()) }
    assert.equal(await assessPending({ ...deps(store), assessor: failing }, () => {}), 54)
    assert.equal(added.length, 54)
  })

  it('stops when it is told to', async () => {
    const { store } = waiting(120)
    assert.equal(await assessPending({ ...deps(store), breathe: async () => false }, () => {}), 50)
  })
})

function deps(assessments: AssessmentStore) {
  const assessor: Assessor = { model: 'm@2', assess: assessment }
  return { assessments, assessor, clock: { now: () => 1 }, breathe: async () => true }
}

function waiting(count: number) {
  const added: { readonly commentId: CommentId; readonly assessed: Assessed }[] = []
  const ids = Array.from({ length: count }, (_, index) => newId<CommentId>(index, (bytes) => systemChance.bytes(bytes)))
  const comments = ids.map((id, index): OutdatedComment => ({ id, text: `text ${index}`, storyHeadline: 'A', storyLead: null, storyLanguage: null, parentText: null }))
  const store: AssessmentStore = {
    of: async () => [],
    outdated: async ({ after, limit }) => comments.filter(({ id }) => after === undefined || id > after).slice(0, limit),
    async add(more) {
      added.push(...more)
    },
  }
  return { store, added }
}

function assessment(): Assessment {
  const score: GuidelineScore = { score: 0.1, spans: [] }
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score])) as Record<ForbiddenKey, GuidelineScore>
  return { model: 'm@2', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
}
