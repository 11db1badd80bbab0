import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { accept, inEachLanguage, refuse, type CommentId, type Guidelines } from '@verbatim/core'
import { readAgain, type ReadAgainDeps, type SecondReader, type SecondReading } from './read-again.ts'

const guidelines: Guidelines = { version: 4, preamble: wording(), closing: wording(), items: [] }

describe('a second reader', () => {
  it('reads what waits and was not read by it, at most two at once', async () => {
    let [now, most] = [0, 0]
    const { deps, kept } = world(120, async () => {
      now += 1
      most = Math.max(most, now)
      await Promise.resolve()
      now -= 1
      return accept([{ guideline: 'threats', spans: [{ start: 0, end: 1 }] }])
    })
    assert.deepEqual(await readAgain(deps), { read: 120, outcome: 'done' })
    assert.equal(kept.size, 120)
    assert.deepEqual(kept.get('001' as CommentId), { model: 'large', guidelinesVersion: 4, findings: [{ guideline: 'threats', spans: [{ start: 0, end: 1 }] }], readAt: 7 })
    assert.equal(most, 2)
    assert.deepEqual(await readAgain(deps), { read: 0, outcome: 'done' })
  })

  it('is left alone when it does not answer several times in a row', async () => {
    const asked: CommentId[] = []
    const { deps } = world(100, async ({ id }) => {
      asked.push(id)
      return refuse({ code: 'unreachable', reason: 'no answer' })
    })
    assert.deepEqual(await readAgain(deps), { read: 0, outcome: 'away' })
    assert.ok(asked.length <= 4)
  })

  it('that answers again in between is asked on', async () => {
    let count = 0
    const { deps } = world(100, async () => ((count += 1) % 3 === 0 ? accept([]) : refuse({ code: 'unreachable', reason: 'no answer' })))
    assert.equal((await readAgain(deps)).outcome, 'done')
  })

  it('loses a comment that it answers with nonsense twice, and that one alone', async () => {
    const asked: CommentId[] = []
    const { deps, kept, told } = world(3, async ({ id }) => {
      asked.push(id)
      return id === '001' ? refuse({ code: 'malformed', reason: 'not JSON' }) : accept([])
    })
    for (let run = 0; run < 4; run += 1) assert.equal((await readAgain(deps)).outcome, 'done')
    assert.deepEqual(asked.filter((id) => id === '001').length, 2)
    assert.deepEqual([kept.size, told], [2, ['001 malformed', '001 malformed']])
  })

  it('is asked no more once it is time to stop', async () => {
    let asked = 0
    const { deps } = world(100, async () => {
      asked += 1
      return accept([])
    })
    await readAgain({ ...deps, goesOn: () => asked < 5 })
    assert.ok(asked <= 6)
  })
})

function world(comments: number, read: SecondReader['read']) {
  const ids = Array.from({ length: comments }, (_, index) => String(index).padStart(3, '0') as CommentId)
  const kept = new Map<CommentId, SecondReading>()
  const told: string[] = []
  const deps: ReadAgainDeps = {
    secondReadings: {
      unread: async ({ after, limit }) => ids.filter((id) => !kept.has(id) && (after === undefined || id > after)).slice(0, limit).map((id) => ({ id, text: 'a', storyHeadline: 'h', parentText: null })),
      add: async (id, reading) => void kept.set(id, reading),
    },
    reader: { model: 'large', read },
    guidelines: async () => guidelines,
    clock: { now: () => 7 },
    goesOn: () => true,
    malformed: new Map(),
    onRefusal: (id, { code }) => told.push(`${id} ${code}`),
  }
  return { deps, kept, told }
}

function wording() {
  return inEachLanguage(() => '')
}
