/** Submitting comments: how many a second, at what cost, and whether each that was receipted is there. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { routes } from '@verbatim/contract'
import pg from 'pg'
import { asker } from '../ask.ts'
import { figure, type Goal, type Measured, type Thoroughness } from '../measured.ts'
import { openLoop, percentile } from '../open-loop.ts'
import { fillThread, makeStory, siteOn, startServer, temporaryFolder, withoutClassifier, type Site } from '../site.ts'
import { submitLoad } from '../submit-load.ts'
import { failureNotes, loadHeading, loadRow, middleOf, threadRows, type Loaded } from '../wrk.ts'

const warmSeconds = 3

interface Case {
  readonly name: string
  readonly connections: number
  readonly env: Readonly<Record<string, string>>
  readonly database?: string
}

interface Outcome {
  readonly name: string
  readonly runs: readonly Loaded[]
  readonly receipts: Receipts
  readonly readsP99Before: number
  readonly readsP99Meanwhile: number
}

interface Receipts {
  readonly given: number
  readonly looked: number
  readonly missing: number
  readonly different: number
}

export async function measureWrites({ seconds, rounds }: Thoroughness): Promise<Measured> {
  const assessed = await measureCase({ name: 'SQLite, 8 connections, assessed', connections: 8, env: {} }, { seconds, rounds })
  const many = await measureCase({ name: 'SQLite, 64 connections, assessed', connections: 64, env: {} }, { seconds, rounds })
  const plain = await measureCase({ name: 'SQLite, 64 connections, classifier off', connections: 64, env: withoutClassifier }, { seconds, rounds })
  const postgres = await measurePostgres({ seconds, rounds })
  const outcomes = [assessed, many, plain, ...(typeof postgres === 'string' ? [] : [postgres])]
  return {
    title: 'Writes',
    goals: [...goalsOf(assessed, plain), postgresGoal(postgres)],
    tables: [
      { heading: ['POST of comments of 300 characters, 202 answered', ...loadHeading], rows: outcomes.map(({ name, runs }) => loadRow(name, runs)) },
      { heading: ['CPU µs a submission, by thread', 'µs'], rows: outcomes.flatMap(({ name, runs }) => threadRows(name, runs)) },
      { heading: ['receipts', 'given', 'looked for', 'missing', 'another text'], rows: outcomes.map(({ name, receipts }) => [name, ...[receipts.given, receipts.looked, receipts.missing, receipts.different].map((count) => count.toLocaleString('en'))]) },
      { heading: ['first page, 200 a second, p99 ms', 'before', 'meanwhile'], rows: outcomes.map(({ name, readsP99Before, readsP99Meanwhile }) => [name, figure(readsP99Before), figure(readsP99Meanwhile)]) },
    ],
    othersCores: Math.max(...outcomes.map(({ runs }) => middleOf(runs).othersCores)),
    notes: [
      `Over 20 stories. Each figure is the median of ${rounds} rounds of ${seconds} s after ${warmSeconds} s of warming up; only answers of 202 count. Reads meanwhile are a round of its own.`,
      typeof postgres === 'string' ? `PostgreSQL was left out: ${postgres}` : 'PostgreSQL runs on the same two cores, each commit flushed; its own CPU is not in these figures.',
      ...failureNotes(outcomes.flatMap(({ runs }) => runs)),
    ],
  }
}

/** On a fresh one that flushes each commit; or why there is none. */
async function measurePostgres(how: Pick<Thoroughness, 'seconds' | 'rounds'>): Promise<Outcome | string> {
  const { startPostgres } = await import('../../tools/postgres.mjs')
  const postgres = await startPostgres({ durable: true }).catch((error: unknown) => String(error))
  if (typeof postgres === 'string') return postgres
  try {
    return await measureCase({ name: 'PostgreSQL, 8 connections, assessed', connections: 8, env: {}, database: await freshDatabase(postgres.url) }, how)
  } finally {
    await postgres.stop()
  }
}

async function freshDatabase(url: string): Promise<string> {
  const name = `verbatim_bench_${process.pid}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const made = new URL(url)
  made.pathname = `/${name}`
  return made.href
}

async function measureCase({ name, connections, ...given }: Case, { seconds, rounds }: Pick<Thoroughness, 'seconds' | 'rounds'>): Promise<Outcome> {
  const server = await startServer({ dataDir: temporaryFolder(), ...given })
  const site = siteOn(server)
  try {
    const busy = await makeStory(site, 'busy')
    await fillThread(site, busy)
    const page = `${server.url}/api/v1/stories/${busy.id}/comments?limit=50`
    const { send, fill, receipts } = await submitLoad(site, connections)
    await fill(warmSeconds)
    const runs: Loaded[] = []
    for (let round = 0; round < rounds; round += 1) runs.push(await send(seconds))
    const before = await readsP99(page, seconds)
    const [, meanwhile] = await Promise.all([fill(seconds + 2), readsP99(page, seconds)])
    return { name, runs, readsP99Before: before, readsP99Meanwhile: meanwhile, receipts: await lookForReceipts(site, receipts) }
  } finally {
    await server.stop()
  }
}

const readsPerSecond = 200

/** Through connections that are open already, as a proxy keeps them. */
async function readsP99(page: string, seconds: number): Promise<number> {
  const ask = asker(32)
  const send = async () => {
    const { status } = await ask(page, { headers: { 'accept-encoding': 'gzip' } })
    if (status !== 200) throw new Error(`answered ${status}`)
  }
  await openLoop({ send, perSecond: readsPerSecond, seconds: 1 })
  const { ms, failed } = await openLoop({ send, perSecond: readsPerSecond, seconds })
  return failed > 0 ? Number.NaN : percentile(ms, 0.99)
}

// More would take longer to look for than to write.
const mostLooked = 20_000
const lookersAtOnce = 16

/** Asks for each receipt, or for so many of them evenly chosen, and holds the text against the hash that was given. */
async function lookForReceipts({ reader }: Site, file: string): Promise<Receipts> {
  const given: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) given.push(line)
  const step = Math.max(1, given.length / mostLooked)
  const chosen = Array.from({ length: Math.floor(given.length / step) }, (_, index) => given[Math.floor(index * step)] ?? '')
  let [next, missing, different] = [0, 0, 0]
  const looker = async () => {
    for (let index = next++; index < chosen.length; index = next++) {
      const [id, sha256, token = ''] = (chosen[index] ?? '').split(' ')
      const found = await reader.call(routes.receipt, { params: { token } })
      if (!found.ok) missing += 1
      else if (found.value.comment.id !== id || found.value.comment.bodySha256 !== sha256) different += 1
    }
  }
  await Promise.all(Array.from({ length: lookersAtOnce }, looker))
  return { given: given.length, looked: chosen.length, missing, different }
}

function goalsOf(assessed: Outcome, plain: Outcome): readonly Goal[] {
  const { perSecond, p99Ms } = middleOf(assessed.runs)
  const { perSecond: plainPerSecond } = middleOf(plain.runs)
  const lost = assessed.receipts.missing + assessed.receipts.different
  const work = 'submissions, 8 connections, durable, assessed, SQLite'
  return [
    { work, bestPeer: 'remark42 319 (it stops at 5,000), Waline 219; Twikoo 2,084 but lost on a kill', toReach: '5,000/s', measured: `${figure(perSecond)}/s`, reached: perSecond >= 5000 },
    { work: `${work}: 99th percentile`, bestPeer: '–', toReach: 'under 20 ms', measured: `${figure(p99Ms)} ms`, reached: p99Ms < 20 },
    { work: `${work}: reads meanwhile`, bestPeer: '–', toReach: '99th percentile not doubled', measured: `${figure(assessed.readsP99Before)} ms, meanwhile ${figure(assessed.readsP99Meanwhile)} ms`, reached: assessed.readsP99Meanwhile <= 2 * assessed.readsP99Before },
    { work: `${work}: every receipt's comment is there`, bestPeer: 'Twikoo loses some on a kill', toReach: 'all', measured: `${assessed.receipts.looked.toLocaleString('en')} looked for, ${lost} missing or different`, reached: lost === 0 && assessed.receipts.looked > 0 },
    { work: 'submissions, 64 connections, classifier off, SQLite', bestPeer: '–', toReach: '8,000/s', measured: `${figure(plainPerSecond)}/s`, reached: plainPerSecond >= 8000 },
  ]
}

function postgresGoal(postgres: Outcome | string): Goal {
  const perSecond = typeof postgres === 'string' ? undefined : middleOf(postgres.runs).perSecond
  return {
    work: 'submissions, 8 connections, durable, assessed, PostgreSQL',
    bestPeer: 'Waline 219',
    toReach: '3,000/s',
    measured: perSecond === undefined ? '–' : `${figure(perSecond)}/s`,
    reached: perSecond === undefined ? undefined : perSecond >= 3000,
  }
}
