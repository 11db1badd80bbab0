import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agreementOf, routeFigures, summaryOf, type RouteCount } from './policy-figures.ts'

describe('what a policy would have done', () => {
  it('is counted by what people did, over all languages', () => {
    const figures = routeFigures([count({ language: 'en', count: 2 }), count({ language: null, count: 3 }), count({ route: 'reject', outcome: 'waiting', count: 4 })])
    assert.deepEqual(figures.approve, { approved: 5, rejected: 0, waiting: 0, unread: 0 })
    assert.deepEqual(figures.reject, { approved: 0, rejected: 0, waiting: 4, unread: 0 })
  })

  it('is told by language and by guideline, the most frequent first', () => {
    const counts = [count({ language: 'tr', count: 2 }), count({ language: 'en', count: 1 }), count({ language: 'en', outcome: 'rejected', count: 4 })]
    const reasons = [{ guideline: 'threats', outcome: 'rejected', count: 1 }, { guideline: 'racism', outcome: 'approved', count: 2 }] as const
    const { byLanguage, byGuideline } = summaryOf({ counts, reasons })
    assert.deepEqual(byLanguage.map(({ language, routes }) => [language, routes.approve.rejected]), [['en', 4], ['tr', 0]])
    assert.deepEqual(byGuideline.map(({ guideline, outcomes }) => [guideline, outcomes.approved]), [['racism', 2], ['threats', 0]])
  })

  it('agrees with people in the part that both decided, whatever it would have held', () => {
    const held = count({ route: 'hold', count: 100 })
    const waiting = count({ route: 'reject', outcome: 'waiting', count: 50 })
    const decided = [count({ count: 6 }), count({ route: 'reject', outcome: 'rejected', count: 3 }), count({ route: 'reject', count: 1 })]
    assert.equal(agreementOf(routeFigures([...decided, held, waiting])), 0.9)
    assert.equal(agreementOf(routeFigures([held, waiting])), null)
  })
})

function count(change: Partial<RouteCount>): RouteCount {
  return { route: 'approve', outcome: 'approved', language: 'en', count: 1, ...change }
}
