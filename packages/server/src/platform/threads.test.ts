import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { threads } from './threads.ts'

// Answers with its own number and what it was asked; throws, ends or waits for the others when asked to.
const source = `
import { parentPort, threadId, workerData } from 'node:worker_threads'
let data = workerData
parentPort.on('message', ({ id, ask, renewed }) => {
  if (renewed !== undefined) return void (data = renewed)
  if (ask === 'end') process.exit(1)
  if (ask === 'throw') throw new Error('broken')
  parentPort.postMessage(ask === 'fault' ? { id, fault: new Error('refused') } : { id, answer: { threadId, ask, workerData: data } })
})`
const entry = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
const pools = new Set<{ stop(): Promise<void> }>()
after(() => Promise.all([...pools].map((made) => made.stop())))

interface Answer {
  readonly threadId: number
  readonly ask: string
  readonly workerData: string
}

function pool(most: number) {
  const made = threads<string, string, Answer>({ entry, most, workerData: 'given' })
  pools.add(made)
  return made
}

describe('threads', () => {
  it('answer each what it asked, with what they were given', async () => {
    const { ask } = pool(2)
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((word) => ask(word)))
    assert.deepEqual(answers.map((answer) => [answer.ask, answer.workerData]), [['a', 'given'], ['b', 'given'], ['c', 'given'], ['d', 'given']])
  })

  it('are as many as have work to do, and at most so many', async () => {
    const { ask } = pool(2)
    const one = await ask('a')
    assert.equal((await ask('b')).threadId, one.threadId)
    const ids = new Set((await Promise.all(['a', 'b', 'c', 'd'].map((word) => ask(word)))).map(({ threadId }) => threadId))
    assert.equal(ids.size, 2)
  })

  it('tell what went wrong to who asked, and to nobody else', async () => {
    const { ask } = pool(1)
    const [refused, answered] = await Promise.allSettled([ask('fault'), ask('a')])
    assert.ok(refused.status === 'rejected' && /refused/.test(String(refused.reason)))
    assert.equal(answered.status, 'fulfilled')
  })

  it('are replaced when they end, whoever waited hears of it', async () => {
    const { ask } = pool(1)
    const { threadId } = await ask('a')
    for (const word of ['throw', 'end']) {
      const outcomes = await Promise.allSettled([ask(word), ask('behind it')])
      assert.deepEqual(outcomes.map(({ status }) => status), ['rejected', 'rejected'], word)
      assert.notEqual((await ask('a')).threadId, threadId)
    }
  })

  it('work with what they were last given, whether they ran already or start later', async () => {
    const { ask, renew } = pool(2)
    const before = ask('a')
    renew('given anew')
    const answers = await Promise.all(['b', 'c', 'd'].map((word) => ask(word)))
    assert.equal((await before).workerData, 'given')
    assert.deepEqual(answers.map(({ workerData }) => workerData), Array(3).fill('given anew'))
  })

  it('leave nobody waiting when they are stopped', async () => {
    const { ask, stop } = pool(2)
    await ask('a')
    const asked = Promise.allSettled([ask('b'), ask('c')])
    await stop()
    assert.equal((await asked).length, 2)
  })
})
