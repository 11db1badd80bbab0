import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adopted, atOnce, gathered, heldBack, isAdoptable, isDue, left, mostTogether, nextDue, postponed, refusedOnes, requestOf, sending, type Decision, type Held } from './held.ts'

const maker = { key: 'k1', by: 'ada', owner: 'window-1' }
const unreachable = { code: 'unreachable', text: 'The server cannot be reached.' }

function decisionOn(commentId: string, fields: Partial<Decision> = {}): Decision {
  return { commentId, verdict: 'approve', guidelines: [], message: null, note: null, expectedStatus: 'pending', name: 'Ines', excerpt: 'The roof', ...fields }
}

function held(commentId = 'c1', fields: Partial<Held> = {}): Held {
  return { ...heldBack(decisionOn(commentId), { ...maker, key: `key of ${commentId}` }, { now: 1000, undoSeconds: 5 }), ...fields }
}

describe('a decision that is held back', () => {
  it('is due when its time is over, and not before', () => {
    assert.equal(isDue(held(), 5999), false)
    assert.equal(isDue(held(), 6000), true)
    assert.equal(isDue(heldBack(decisionOn('c1'), maker, { now: 1000, undoSeconds: 0 }), 1000), true)
  })

  it('is due at once when somebody signs out', () => {
    assert.equal(isDue(atOnce(held(), 1001), 1001), true)
  })

  it('is not due while it is being sent, nor when it was refused', () => {
    const refused = held('c1', { state: { kind: 'refused', trouble: unreachable } })
    for (const one of [sending(held(), 6000), refused]) assert.equal(isDue(one, 1_000_000), false)
    assert.equal(nextDue([sending(held(), 6000), refused]), undefined)
  })

  it('is waited for with the others', () => {
    assert.equal(nextDue([held('c1', { dueAt: 9000 }), held('c2', { dueAt: 7000 })]), 7000)
  })
})

describe('a decision that could not be sent', () => {
  it('goes again with the same key, each time a little later', () => {
    const first = postponed(sending(held(), 6000), { now: 6100, trouble: unreachable })
    assert.equal(first.key, held().key)
    assert.equal(isDue(first, 7099), false)
    assert.equal(isDue(first, 7100), true)
    const second = postponed(sending(first, 7100), { now: 7200, trouble: unreachable })
    assert.equal(isDue(second, 9199), false)
    assert.equal(isDue(second, 9200), true)
  })

  it('waits for half a minute at most, or as long as the server says', () => {
    const often = held('c1', { state: { kind: 'waiting', attempts: 40, retryAt: 0, trouble: unreachable } })
    assert.equal(nextDue([postponed(sending(often, 0), { now: 0, trouble: unreachable })]), 30_000)
    assert.equal(nextDue([postponed(sending(held(), 0), { now: 0, trouble: unreachable, afterMs: 4000 })]), 4000)
  })

  it('asks in the same words each time', () => {
    const rejection = held('c1', { decisions: [decisionOn('c1', { verdict: 'reject', guidelines: ['threats'], note: 'Third one' })] })
    assert.deepEqual(requestOf(sending(rejection, 6000)), requestOf(rejection))
    assert.deepEqual(requestOf(rejection), { items: [{ commentId: 'c1', verdict: 'reject', expectedStatus: 'pending', guidelines: ['threats'], note: 'Third one' }] })
  })
})

describe('a decision that is refused', () => {
  it('stands by itself with what was typed, under a key that no refusal is kept for', () => {
    const together = held('c1', { decisions: [decisionOn('c1'), decisionOn('c2', { message: 'Dear Ines' })] })
    const [refused, ...others] = refusedOnes(together, [{ commentId: 'c2', trouble: { code: 'status-changed', text: '', currentStatus: 'rejected' } }], () => 'new')
    assert.deepEqual(others, [])
    assert.equal(refused?.key, 'new')
    assert.deepEqual(refused?.decisions.map(({ message }) => message), ['Dear Ines'])
    assert.equal(refused?.state.kind, 'refused')
  })
})

describe('what a closing page sends', () => {
  it('is together what was never sent, under the first one’s key', () => {
    const calls = gathered([held('c1'), sending(held('c2'), 0), held('c3'), held('c4', { state: { kind: 'refused', trouble: unreachable } })])
    assert.deepEqual(calls.map(({ key, decisions }) => [key, decisions.map(({ commentId }) => commentId)]), [['key of c1', ['c1', 'c3']]])
  })

  it('is as much as one request may hold', () => {
    const many = Array.from({ length: mostTogether + 1 }, (_, index) => held(`c${index}`))
    assert.deepEqual(gathered(many).map(({ decisions }) => decisions.length), [mostTogether, 1])
    const long = Array.from({ length: 12 }, (_, index) => held(`c${index}`, { decisions: [decisionOn(`c${index}`, { message: 'ڕ'.repeat(2000), note: 'ڕ'.repeat(2000) })] }))
    for (const call of gathered(long)) assert.ok(Buffer.byteLength(JSON.stringify(requestOf(call))) <= 64 * 1024)
    assert.equal(gathered(long).flatMap(({ decisions }) => decisions).length, 12)
  })

  it('never names a comment twice in one request', () => {
    assert.deepEqual(gathered([held('c1'), held('c1', { key: 'later' })]).map(({ key }) => key), ['key of c1', 'later'])
  })
})

describe('what a window left', () => {
  const ada = { by: 'ada', now: 7000 }

  it('is nobody else’s while its window is there', () => {
    assert.equal(isAdoptable(held(), ada), false)
  })

  it('is the next window’s of the same person', () => {
    assert.equal(isAdoptable(left(held(), 7000), ada), true)
    assert.equal(isAdoptable(left(held(), 7000), { ...ada, by: 'nora' }), false)
  })

  it('is the next window’s too where the first went without a word', () => {
    assert.equal(isAdoptable(held(), { by: 'ada', now: held().leaseUntil }), true)
  })

  it('is left alone while the answer to a closing page is on its way, and then asked for again under the same key', () => {
    const sent = left(sending(held(), 7000), 7000)
    assert.equal(isAdoptable(sent, ada), false)
    const mine = adopted(sent, { owner: 'window-2', now: 9000 })
    assert.deepEqual([mine.key, mine.owner, isDue(mine, 9000)], [sent.key, 'window-2', true])
  })

  it('is still held back, or still refused, in the next window', () => {
    const mine = adopted(left(held(), 2000), { owner: 'window-2', now: 2000 })
    assert.deepEqual([mine.state.kind, isDue(mine, 5999), isDue(mine, 6000)], ['held', false, true])
    assert.equal(adopted(left(held('c1', { state: { kind: 'refused', trouble: unreachable } }), 0), { owner: 'window-2', now: 9 }).state.kind, 'refused')
  })
})
