import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { accept, refuse, type StoryId } from '@verbatim/core'
import type { Delivery, Receiver, Told } from '../app/index.ts'
import { startDelivering } from './deliver.ts'

interface Row extends Delivery {
  readonly dueAt: number
}

/** An outbox as the store keeps it, in a list. */
function outboxOf(rows: readonly Row[]) {
  let waiting = [...rows]
  const failed: { readonly arrival: number; readonly reason: string }[] = []
  const replace = ({ arrival, attempts }: Delivery, next: Partial<Row>) => {
    waiting = waiting.map((row) => (row.arrival === arrival && row.attempts === attempts ? { ...row, ...next } : row))
  }
  return {
    failed,
    waiting: () => waiting,
    nextDue: async (channel: string) => waiting.filter((row) => row.channel === channel).map(({ dueAt }) => dueAt).toSorted((a, b) => a - b)[0],
    take: async ({ channel, now, leaseEnds, limit }: { channel: string; now: number; leaseEnds: number; limit: number }) => {
      const taken = waiting.filter((row) => row.channel === channel && row.dueAt <= now).slice(0, limit)
      for (const row of taken) replace(row, { dueAt: leaseEnds, attempts: row.attempts + 1 })
      return taken.map((row) => ({ ...row, attempts: row.attempts + 1 }))
    },
    delivered: async ({ arrival }: Delivery) => void (waiting = waiting.filter((row) => row.arrival !== arrival)),
    tryLater: async (delivery: Delivery, { at }: { at: number }) => replace(delivery, { dueAt: at }),
    giveUp: async (delivery: Delivery, { reason }: { reason: string }) => {
      waiting = waiting.filter(({ arrival }) => arrival !== delivery.arrival)
      failed.push({ arrival: delivery.arrival, reason })
    },
    giveBack: async (delivery: Delivery, at: number) => replace(delivery, { dueAt: at, attempts: delivery.attempts - 1 }),
  }
}

function rowsFor(channel: string, count: number, first = 1): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    arrival: first + index, channel, kind: 'comment.submitted', storyId: 's' as StoryId, commentId: null, decisionId: null, reportId: null, happenedAt: 0, attempts: 0, since: 0, dueAt: 0,
  }))
}

interface Given {
  readonly outbox: ReturnType<typeof outboxOf>
  readonly receivers: readonly Receiver[]
  readonly now?: () => number
}

function start({ outbox, receivers, now = () => 1 }: Given) {
  const faults: unknown[] = []
  const what: string[] = []
  let look: (() => void) | undefined
  const jobs = startDelivering({
    outbox,
    receivers,
    clock: { now },
    elapsed: now,
    chance: { bytes: (count) => new Uint8Array(count) },
    follow: (listener) => {
      look = listener
      return () => {}
    },
    onDelivered: (_delivery, { kind }) => void what.push(kind),
    onFault: (error) => void faults.push(error),
  })
  return { ...jobs, faults, what, look: () => look?.() }
}

async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns += 1) {
    assert.ok(turns < 10_000, 'waited in vain')
    await setImmediate()
  }
}

const told: Told = accept('told')

describe('delivering', () => {
  it('tells each once, so many at a time as the receiver takes, and forgets it', async () => {
    const outbox = outboxOf(rowsFor('a', 20))
    const arrivals: number[] = []
    let inHand = 0
    let most = 0
    const tell: Receiver['tell'] = async ({ arrival }) => {
      arrivals.push(arrival)
      most = Math.max(most, (inHand += 1))
      await setImmediate()
      inHand -= 1
      return told
    }
    const jobs = start({ outbox, receivers: [{ channel: 'a', atOnce: 3, tell }] })
    await until(() => outbox.waiting().length === 0)
    await jobs.stop()
    assert.deepEqual(arrivals.toSorted((a, b) => a - b), rowsFor('a', 20).map(({ arrival }) => arrival))
    assert.equal(most, 3)
    assert.deepEqual(jobs.faults, [])
  })

  it('goes on with the others while one receiver hangs', async () => {
    const outbox = outboxOf([...rowsFor('slow', 5), ...rowsFor('quick', 50, 100)])
    const slow = Promise.withResolvers<Told>()
    const jobs = start({ outbox, receivers: [{ channel: 'slow', atOnce: 2, tell: () => slow.promise }, { channel: 'quick', atOnce: 2, tell: async () => told }] })
    await until(() => outbox.waiting().length === 5)
    slow.resolve(told)
    await until(() => outbox.waiting().length === 0)
    await jobs.stop()
  })

  it('asks a receiver that takes nothing with one delivery, ever less often, and with all once it is back', async () => {
    const outbox = outboxOf(rowsFor('a', 30))
    let now = 1
    const asked: number[] = []
    let isAway = true
    const tell: Receiver['tell'] = async () => {
      asked.push(now)
      return isAway ? refuse({ code: 'unreachable', reason: 'it answered 503' }) : told
    }
    const jobs = start({ outbox, receivers: [{ channel: 'a', atOnce: 1, tell }], now: () => now })
    await until(() => jobs.what.length === 1)
    for (let tick = 0; tick < 20; tick += 1) {
      now += 1000
      jobs.look()
      for (let turns = 0; turns < 20; turns += 1) await setImmediate()
    }
    assert.deepEqual(asked.map((at) => (at - 1) / 1000), [0, 1, 3, 7, 15])
    isAway = false
    now += 100_000
    jobs.look()
    await until(() => outbox.waiting().length === 0)
    await jobs.stop()
  })

  it('does not rest for what concerns one delivery alone, and keeps for the operator what is hopeless', async () => {
    const outbox = outboxOf(rowsFor('a', 3))
    const answers: readonly Told[] = [refuse({ code: 'hopeless', reason: '550' }), refuse({ code: 'refused', reason: '451' }), told]
    const jobs = start({ outbox, receivers: [{ channel: 'a', atOnce: 1, tell: async ({ arrival }) => answers[arrival - 1] ?? assert.fail() }] })
    await until(() => jobs.what.length === 3)
    await jobs.stop()
    assert.deepEqual(outbox.failed, [{ arrival: 1, reason: '550' }])
    assert.deepEqual(outbox.waiting().map(({ arrival, attempts, dueAt }) => [arrival, attempts, dueAt]), [[2, 1, 30_001]])
  })

  it('tries later what a fault of the program kept from being told', async () => {
    const outbox = outboxOf(rowsFor('a', 1))
    const jobs = start({ outbox, receivers: [{ channel: 'a', atOnce: 1, tell: async () => assert.fail('a bug') }] })
    await until(() => outbox.waiting()[0]?.dueAt === 30_001)
    await jobs.stop()
    assert.equal(jobs.faults.length, 1)
  })

  it('ends with what is in hand, and gives back what takes too long', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const outbox = outboxOf(rowsFor('a', 5))
    const quick = Promise.withResolvers<Told>()
    let given = 0
    const tell: Receiver['tell'] = (_delivery, stop) => {
      given += 1
      return given === 1 ? quick.promise : new Promise((resolve) => stop.addEventListener('abort', () => resolve(refuse({ code: 'unreachable', reason: 'stopped' }))))
    }
    const jobs = start({ outbox, receivers: [{ channel: 'a', atOnce: 2, tell }] })
    await until(() => given === 2)
    const stopped = jobs.stop()
    quick.resolve(told)
    await until(() => outbox.waiting().length === 4)
    mock.timers.tick(5000)
    await stopped
    assert.equal(given, 2)
    assert.deepEqual(outbox.waiting().map(({ attempts, dueAt }) => [attempts, dueAt <= 1]), Array.from({ length: 4 }, () => [0, true]))
    mock.timers.reset()
  })
})
