/** What open event streams cost a server, and how soon a decision reaches all of them; their readers are a process of their own. */
import { fork } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { figure, median, type Measured, type Thoroughness } from '../measured.ts'
import { percentile } from '../open-loop.ts'
import { memoryOf } from '../processes.ts'
import { approved, makeStory, siteOn, startServer, submitted, temporaryFolder, type BenchStory, type Site } from '../site.ts'
import type { Asked, Heard } from '../stream-client.ts'

const client = fileURLToPath(new URL('../stream-client.ts', import.meta.url))
const decisions = 10
const warmDecisions = 20
const settlingMs = 2_000
const most = { kilobytes: 20, seconds: 1 } as const

interface Found {
  readonly openedSeconds: number
  readonly beforeMb: number
  readonly openedMb: number
  readonly afterMb: number
  /** Of each decision, milliseconds from when it was sent until each stream had heard of it, sorted. */
  readonly heard: readonly Float64Array[]
}

export async function measureStreams({ streams }: Thoroughness): Promise<Measured> {
  const server = await startServer({ dataDir: temporaryFolder(), env: { VERBATIM_STREAMS: `${streams}` } })
  const readers = startReaders()
  try {
    const site = siteOn(server)
    return report(await measure(site, { readers, streams }), streams)
  } finally {
    readers.stop()
    await server.stop()
  }
}

async function measure(site: Site, { readers, streams }: { readonly readers: Readers; readonly streams: number }): Promise<Found> {
  const { pid, url } = site.server
  const story = await makeStory(site, 'viral')
  // What is compiled and filled only once is no part of what a stream costs.
  for (let seed = 0; seed < warmDecisions; seed += 1) await approved(site, await submitted(site, [{ story, seed }]))
  await setTimeout(settlingMs)
  const { residentMb: beforeMb } = memoryOf(pid)
  const began = performance.now()
  const paths = Array.from({ length: streams }, () => `/api/v1/events?story=${story.id}`)
  await readers.ask({ kind: 'open', port: Number(new URL(url).port), paths }, 'opened')
  const openedSeconds = (performance.now() - began) / 1000
  const { residentMb: openedMb } = memoryOf(pid)
  const heard: Float64Array[] = []
  for (let index = 0; index < decisions; index += 1) heard.push(await decide(site, { story, seed: warmDecisions + index, readers, streams }))
  await setTimeout(settlingMs)
  return { openedSeconds, beforeMb, openedMb, afterMb: memoryOf(pid).residentMb, heard }
}

interface Deciding {
  readonly story: BenchStory
  readonly seed: number
  readonly readers: Readers
  readonly streams: number
}

async function decide(site: Site, { story, seed, readers, streams }: Deciding): Promise<Float64Array> {
  const [commentId = ''] = await submitted(site, [{ story, seed }])
  await readers.ask({ kind: 'await', commentId, count: streams }, 'awaiting')
  const all = readers.next('heard')
  // The clock of the machine, which both processes share.
  const at = performance.timeOrigin + performance.now()
  await approved(site, [commentId])
  const heard = await all
  return Float64Array.from(heard.kind === 'heard' ? heard.at.map((time) => time - at) : []).toSorted()
}

interface Readers {
  next(kind: Heard['kind']): Promise<Heard>
  ask(asked: Asked, kind: Heard['kind']): Promise<Heard>
  stop(): void
}

function startReaders(): Readers {
  const child = fork(client, { stdio: 'inherit' })
  process.once('exit', () => child.kill('SIGKILL'))
  const next = (kind: Heard['kind']) => new Promise<Heard>((resolve, reject) => {
    const end = () => reject(new Error('the readers of the streams ended'))
    const listen = (heard: Heard) => {
      if (heard.kind !== kind) return
      child.off('message', listen)
      child.off('exit', end)
      resolve(heard)
    }
    child.once('exit', end)
    child.on('message', listen)
  })
  return {
    next,
    ask(asked, kind) {
      const answer = next(kind)
      child.send(asked)
      return answer
    },
    stop: () => void child.kill('SIGKILL'),
  }
}

function report({ openedSeconds, beforeMb, openedMb, afterMb, heard }: Found, streams: number): Measured {
  const kilobytes = (mb: number) => ((mb - beforeMb) * 1000) / streams
  const each = Math.max(kilobytes(openedMb), kilobytes(afterMb))
  const lastMs = heard.map((ms) => percentile(ms, 1))
  const worstMs = Math.max(...lastMs)
  const work = `${streams.toLocaleString('en')} open event streams`
  return {
    title: 'Streams',
    goals: [
      { work: `${work}: memory of each`, bestPeer: '–', toReach: `under ${most.kilobytes} kB`, measured: `${figure(each)} kB`, reached: each < most.kilobytes },
      { work: `${work}: a decision reaches all`, bestPeer: '–', toReach: `within ${most.seconds} s`, measured: `${figure(worstMs)} ms at the most`, reached: worstMs <= most.seconds * 1000 },
    ],
    tables: [
      { heading: ['resident memory', 'MB', 'kB a stream'], rows: [['before', figure(beforeMb), ''], ['all open', figure(openedMb), figure(kilobytes(openedMb))], [`after ${decisions} decisions`, figure(afterMb), figure(kilobytes(afterMb))]] },
      {
        heading: ['from sending a decision, ms', 'median', 'at the most'],
        rows: [['half of the streams have heard', figure(median(heard.map((ms) => percentile(ms, 0.5)))), figure(Math.max(...heard.map((ms) => percentile(ms, 0.5))))], ['all of them have', figure(median(lastMs)), figure(worstMs)]],
      },
    ],
    notes: [`All on one story, opened in ${figure(openedSeconds)} s; ${decisions} decisions, one after the other. The readers run beside the server on the same cores.`],
  }
}
