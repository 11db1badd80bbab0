import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, forbiddenKeys, holdEverything, newId, type Assessment, type CommentId, type ForbiddenKey, type GuidelineScore, type Policy } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { assessPending, type AssessPendingDeps } from './assess-pending.ts'
import type { AddedAssessment, Assessor, OutdatedComment } from './ports.ts'

describe('assessing what waits', () => {
  it('assesses each comment once, with its story and parent, and tells how far it is', async () => {
    const { deps, added } = waiting(120)
    const steps: string[] = []
    assert.deepEqual(await assessPending(deps, ({ done, total }) => steps.push(`${done} of ${total}`)), { assessed: 120, decided: 0 })
    assert.equal(new Set(added.map(({ commentId }) => commentId)).size, 120)
    assert.deepEqual(steps, ['0 of 120', '50 of 120', '100 of 120', '120 of 120'])
  })

  it('tells nothing where nothing waits', async () => {
    assert.deepEqual(await assessPending(waiting(0).deps, () => assert.fail()), { assessed: 0, decided: 0 })
  })

  it('leaves out what the classifier fails on, and ends', async () => {
    const { deps, added } = waiting(60)
    const failing: Assessor = { model: 'm@2', assess: ({ text }) => (text.endsWith('7') ? undefined : assessment()) }
    const steps: number[] = []
    assert.deepEqual(await assessPending({ ...deps, assessor: failing }, ({ done }) => steps.push(done)), { assessed: 54, decided: 0 })
    assert.equal(added.length, 54)
    assert.equal(steps.at(-1), 60)
  })

  it('lets others have their turn within a page, before readers notice', async () => {
    const { deps } = waiting(50)
    let [now, last, longest] = [0, 0, 0]
    const slow: Assessor = { model: 'm@2', assess: () => ((now += 1), assessment()) }
    const breathe = async () => {
      longest = Math.max(longest, now - last)
      last = now
      return true
    }
    await assessPending({ ...deps, assessor: slow, breathe, elapsed: () => now }, () => {})
    assert.ok(longest > 0 && longest < 5, String(longest))
  })

  it('stops when it is told to', async () => {
    const { deps } = waiting(120)
    assert.equal((await assessPending({ ...deps, breathe: async () => false }, () => {})).assessed, 50)
  })

  it('lets the published policy decide, as at the first time, and counts what it decided', async () => {
    const { deps, added } = waiting(3)
    const passes: Policy = { rules: [{ coverages: ['full'], rejectFrom: {}, approveBelow: 0.2 }] }
    const published = { ...deps, policies: { current: async () => ({ published: { version: 1, policy: passes, saved: null, published: null }, draft: null }) } }
    assert.deepEqual(await assessPending(published, () => {}), { assessed: 3, decided: 3 })
    assert.equal(added.length, 3)
    for (const { decision } of added) assert.deepEqual([decision?.verdict.kind, decision?.means, decision?.statusBefore], ['approve', 'policy', 'pending'])
  })

  it('leaves to a person what an author wrote who is held', async () => {
    const { deps, added } = waiting(1)
    const held = async (page: Parameters<typeof deps.assessments.outdated>[0]) => (await deps.assessments.outdated(page)).map((comment) => ({ ...comment, isHeld: true }))
    const passes: Policy = { rules: [{ coverages: ['full'], rejectFrom: {}, approveBelow: 0.2 }] }
    const policies = { current: async () => ({ published: { version: 1, policy: passes, saved: null, published: null }, draft: null }) }
    assert.deepEqual(await assessPending({ ...deps, policies, assessments: { ...deps.assessments, outdated: held } }, () => {}), { assessed: 1, decided: 0 })
    assert.equal(added[0]?.assessed.route, 'approve')
  })
})

function waiting(count: number) {
  const added: AddedAssessment[] = []
  const ids = Array.from({ length: count }, (_, index) => newId<CommentId>(index, (bytes) => systemChance.bytes(bytes)))
  const comments = ids.map((id, index): OutdatedComment => ({ id, text: `text ${index}`, storyHeadline: 'A', storyLead: null, storyLanguage: null, parentText: null, isHeld: false }))
  const deps: AssessPendingDeps = {
    assessments: {
      countOutdated: async () => count,
      outdated: async ({ after, limit }) => comments.filter(({ id }) => after === undefined || id > after).slice(0, limit),
      async add(more) {
        added.push(...more)
        return more.filter(({ decision }) => decision !== null).length
      },
    },
    assessor: { model: 'm@2', assess: assessment },
    policies: { current: async () => ({ published: { version: 0, policy: holdEverything, saved: null, published: null }, draft: null }) },
    sites: { guidelines: async () => defaultGuidelines },
    chance: systemChance,
    clock: { now: () => 1 },
    breathe: async () => true,
    elapsed: () => 0,
  }
  return { deps, added }
}

function assessment(): Assessment {
  const score: GuidelineScore = { score: 0.1, spans: [] }
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score])) as Record<ForbiddenKey, GuidelineScore>
  return { model: 'm@2', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }
}
