import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { accept, inEachLanguage, refuse, type CommentId } from '@verbatim/core'
import { startSecondReading } from './second-reading.ts'

describe('second reading', () => {
  it('asks a reader that is away ever less often, and as often as before once it is back', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const rests: number[] = []
    let isAway = true
    const wording = inEachLanguage(() => '')
    const jobs = startSecondReading({
      secondReadings: { unread: async ({ after }) => (after === undefined ? ['a', 'b', 'c', 'd'].map((id) => ({ id: id as CommentId, text: 't', storyHeadline: 'h', parentText: null })) : []), add: async () => {} },
      reader: { model: 'large', read: async () => (isAway ? refuse({ code: 'unreachable', reason: 'no answer' }) : accept([])) },
      guidelines: async () => ({ version: 1, preamble: wording, closing: wording, items: [] }),
      clock: { now: () => 0 },
      abandon: () => {},
      onRefusal: () => {},
      onRun: ({ nextInSeconds }) => void rests.push(nextInSeconds),
      onFault: () => assert.fail(),
    })
    const ran = async (times: number) => {
      while (rests.length < times) await setImmediate()
      // The timer is set after it was told of.
      await setImmediate()
    }
    await ran(1)
    for (let times = 2; times <= 12; times += 1) {
      mock.timers.tick((rests.at(-1) ?? 0) * 1000)
      await ran(times)
    }
    assert.deepEqual([rests.slice(0, 3), rests.at(-1)], [[20, 40, 80], 3_600])
    isAway = false
    mock.timers.tick(3_600_000)
    await ran(13)
    assert.equal(rests.at(-1), 10)
    await jobs.stop()
    mock.timers.tick(3_600_000)
    assert.equal(rests.length, 13)
    mock.timers.reset()
  })
})
