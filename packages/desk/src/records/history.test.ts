import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Assessment, DecisionRecord, Pass, Report, SecondReading } from '@verbatim/contract'
import { decidedMeanwhile, historyOf, timeInId, type Known } from './history.ts'

const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`

const comment = { id: 'c1', storyId: 's1', parentId: null, status: 'pending', body: 'A text', bodySha256: null, submittedAt: at(0), language: 'en' } as const
const fresh: Known = { comment, assessments: [], secondReadings: [], passes: [], reported: [], batches: [], decisions: [] }

const assessed = (minute: number): Assessment => ({
  model: 'small@2', language: 'en', coverage: 'full', guidelines: {}, relevance: null, criticismOfPublisher: 0, route: 'hold', policyVersion: 0, draft: null, assessedAt: at(minute),
})
const reading: SecondReading = { model: 'large@1', guidelinesVersion: 1, findings: [], readAt: at(2) }
const decision = (id: string, minute: number, by = 'ada'): DecisionRecord => ({
  id, verdict: 'approve', guidelines: [], message: null, note: null, guidelinesVersion: 1, actor: { kind: 'user', id: by, name: by }, automated: false, means: 'person', statusBefore: 'pending', decidedAt: at(minute),
})
const pass = (from: number, until: number | null): Pass => ({
  id: `p${from}`, commentId: 'c1', to: 'lawyer', why: 'question', note: null, by: { id: 'ada', name: 'Ada' }, at: at(from), endedAt: until === null ? null : at(until),
})

const kinds = (known: Known) => historyOf(known).map(({ kind }) => kind)

describe('the history of a comment', () => {
  it('is one line in the order of time', () => {
    const known = { ...fresh, assessments: [assessed(0), assessed(6)], secondReadings: [reading], passes: [pass(3, 4)], decisions: [decision('d1', 5), decision('d2', 7)] }
    assert.deepEqual(kinds(known), ['received', 'assessed', 'read-again', 'passed-on', 'taken-back', 'decided', 'assessed', 'decided'])
  })

  it('tells of each report, before the decision that closed it', () => {
    const report: Report = { id: 'r1', guideline: 'threats', explanation: null, at: at(3), closedAt: at(4), decisionId: 'd2' }
    assert.deepEqual(kinds({ ...fresh, reported: [report], decisions: [decision('d1', 1), decision('d2', 4)] }), ['received', 'decided', 'reported', 'decided'])
  })

  it('begins with receiving, though it was assessed at the same moment', () => {
    assert.deepEqual(kinds({ ...fresh, assessments: [assessed(0)] }), ['received', 'assessed'])
  })

  it('does not say that something was taken back where a decision or a later pass ended it', () => {
    assert.deepEqual(kinds({ ...fresh, passes: [pass(1, 2), pass(2, 3)], decisions: [decision('d1', 3)] }), ['received', 'passed-on', 'passed-on', 'decided'])
    assert.deepEqual(kinds({ ...fresh, passes: [pass(1, null)] }), ['received', 'passed-on'])
  })

  it('puts a batch where its id was made, before what it decided', () => {
    const id = `${Date.parse(at(4)).toString(16).padStart(12, '0').replace(/^(.{8})/, '$1-')}-7000-8000-000000000000`
    const known = { ...fresh, batches: [{ id, outcome: 'decided' } as const], decisions: [decision('d1', 4), decision('d2', 5)] }
    assert.deepEqual(kinds(known), ['received', 'in-batch', 'decided', 'decided'])
  })

  it('ends with its withdrawal, of which nobody tells the time', () => {
    assert.deepEqual(kinds({ ...fresh, comment: { ...comment, status: 'withdrawn' }, decisions: [decision('d1', 5)] }), ['received', 'decided', 'withdrawn'])
  })
})

describe('the time in an id', () => {
  it('is that of a UUIDv7, as in RFC 9562', () => {
    assert.equal(timeInId('017f22e2-79b0-7cc3-98c4-dc0c0c07398f'), '2022-02-22T19:22:22.000Z')
  })

  it('is not known of another version', () => {
    assert.equal(timeInId('919108f7-52d1-4320-9bac-f847db4148a8'), undefined)
  })
})

describe('a decision meanwhile', () => {
  it('is the last one by somebody else', () => {
    const before = { ...fresh, decisions: [decision('d1', 1, 'bob')] }
    const after = { ...fresh, decisions: [...before.decisions, decision('d2', 2, 'bob'), decision('d3', 3, 'cem'), decision('d4', 4)] }
    assert.equal(decidedMeanwhile(before, after, 'ada')?.id, 'd3')
  })

  it('is none where nothing is new, where it is one’s own, and at the first reading', () => {
    const after = { ...fresh, decisions: [decision('d1', 1)] }
    assert.equal(decidedMeanwhile(after, after, 'bob'), undefined)
    assert.equal(decidedMeanwhile(fresh, after, 'ada'), undefined)
    assert.equal(decidedMeanwhile(undefined, after, 'bob'), undefined)
  })
})
