/** Whether reading costs more in a large archive than in a small one: the same questions to two servers, in turn. */
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fillArchive, sizesOf, type TableSize } from '../archive/fill.ts'
import { busyStory, planOf, type Plan } from '../archive/rows.ts'
import { kindsOf, type Kind } from '../archive/questions.ts'
import { asker, type Ask } from '../ask.ts'
import { quiet } from '../machine.ts'
import { figure, type Measured, type Table, type Thoroughness } from '../measured.ts'
import { percentile } from '../open-loop.ts'
import { cpuByThread, memoryOf, total } from '../processes.ts'
import { makeStory, siteOn, startServer, submitted, temporaryFolder, type Server, type Site } from '../site.ts'
import { submitLoad } from '../submit-load.ts'

const smallComments = 10_000
const busyInSmall = 1_000
const assessedExamples = 300
const asksOfAKind = 320
const warmAsks = 20
const turns = 10
const mostTimes = 1.5

interface Archive {
  readonly plan: Plan
  readonly server: Server
  readonly site: Site
  readonly kinds: readonly Kind[]
}

export async function measureArchive({ comments, archiveDir, seconds }: Thoroughness): Promise<Measured> {
  const [smallDir, largeDir] = [await archiveOf(smallComments, temporaryFolder()), await archiveOf(comments, archiveDir ?? temporaryFolder())]
  const small = await open(smallDir, smallComments)
  const large = await open(largeDir, comments)
  try {
    const compared = await compare(small, large)
    const writes = [await submissionsOf(small, seconds), await submissionsOf(large, seconds)] as const
    const residentMb = memoryOf(large.server.pid).residentMb
    await large.server.stop()
    return report({ plan: large.plan, compared, writes, residentMb, sizes: sizesOf(join(largeDir, 'verbatim.db')), fileBytes: statSync(join(largeDir, 'verbatim.db')).size })
  } finally {
    await Promise.all([small.server.stop(), large.server.stop()])
  }
}

/** The folder that holds an archive of so many comments, made where there is none. */
async function archiveOf(comments: number, folder: string): Promise<string> {
  const made = join(folder, `archive-${comments}`)
  if (existsSync(made)) return made
  const making = join(folder, `making-${comments}`)
  mkdirSync(making, { recursive: true })
  await assessExamples(making)
  fillArchive(join(making, 'verbatim.db'), planOf(comments, busyInSmall), progress(comments))
  renameSync(making, made)
  return made
}

/** A line at each tenth. */
function progress(comments: number): (share: number) => void {
  const began = performance.now()
  let told = 0
  return (share) => {
    const tenth = Math.floor(share * 10)
    if (tenth <= told) return
    told = tenth
    console.log(`  ${comments.toLocaleString('en')} comments are ${tenth * 10} % there after ${Math.round((performance.now() - began) / 1000)} s`)
  }
}

/** Real assessments to copy, and a token for the desk. */
async function assessExamples(dataDir: string): Promise<void> {
  const server = await startServer({ dataDir })
  const site = siteOn(server)
  const story = await makeStory(site, 'examples')
  await submitted(site, Array.from({ length: assessedExamples }, (_, seed) => ({ story, seed })))
  await server.stop()
}

async function open(dataDir: string, comments: number): Promise<Archive> {
  const plan = planOf(comments, busyInSmall)
  const server = await startServer({ dataDir })
  const site = siteOn(server)
  return { plan, server, site, kinds: await kindsOf({ plan, server, token: site.token, asks: asksOfAKind }) }
}

interface Compared {
  readonly name: string
  readonly isSearch: boolean
  readonly small: Times
  readonly large: Times
}

interface Times {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuMicroseconds: number
}

/** A part of each kind's questions to one, the same part to the other, and so on: what else the machine does meets both. */
async function compare(small: Archive, large: Archive): Promise<readonly Compared[]> {
  const ask = asker(1)
  const results: Compared[] = []
  for (const [index, { name, isSearch = false }] of small.kinds.entries()) {
    await quiet(3)
    const both = [small, large].map((archive) => ({ archive, kind: archive.kinds[index], ms: [] as number[], cpu: 0 }))
    for (let turn = -1; turn < turns; turn += 1) {
      for (const one of both) {
        const all = one.kind?.questions ?? []
        const part = Math.ceil(all.length / turns)
        // The first turn warms up.
        const questions = turn < 0 ? all.slice(0, warmAsks) : all.slice(warmAsks + turn * part, warmAsks + (turn + 1) * part)
        const before = total(cpuByThread(one.archive.server.pid))
        const ms = await timesOf(ask, questions)
        if (turn < 0) continue
        one.ms.push(...ms)
        one.cpu += total(cpuByThread(one.archive.server.pid)) - before
      }
    }
    const [inSmall, inLarge] = both.map(({ ms, cpu }) => {
      const sorted = Float64Array.from(ms).toSorted()
      return { p50Ms: percentile(sorted, 0.5), p99Ms: percentile(sorted, 0.99), cpuMicroseconds: cpu / ms.length }
    })
    if (inSmall !== undefined && inLarge !== undefined) results.push({ name, isSearch, small: inSmall, large: inLarge })
  }
  return results
}

async function timesOf(ask: Ask, questions: Kind['questions']): Promise<readonly number[]> {
  const ms: number[] = []
  for (const { url, headers } of questions) {
    const began = performance.now()
    const { status, bytes } = await ask(url, { headers })
    ms.push(performance.now() - began)
    if (status !== 200) throw new Error(`${url} answered ${status}: ${bytes.toString('utf8', 0, 300)}`)
  }
  return ms
}

interface Submissions {
  readonly perSecond: number
  readonly p99Ms: number
  readonly cpuMicroseconds: number
}

async function submissionsOf({ site }: Archive, seconds: number): Promise<Submissions> {
  const { send, fill } = await submitLoad(site, 8)
  await fill(2)
  return send(seconds)
}

interface Found {
  readonly plan: Plan
  readonly compared: readonly Compared[]
  readonly writes: readonly [Submissions, Submissions]
  readonly residentMb: number
  readonly sizes: readonly TableSize[]
  readonly fileBytes: number
}

function report({ plan, compared, writes: [inSmall, inLarge], residentMb, sizes, fileBytes }: Found): Measured {
  const counted = compared.filter(({ isSearch }) => !isSearch)
  const worst = counted.toSorted((a, b) => timesSlower(b) - timesSlower(a))[0]
  const [count, stories] = [plan.comments.toLocaleString('en'), plan.stories.toLocaleString('en')]
  return {
    title: 'Archive',
    goals: [{
      work: `every read and the queue, ${count} comments in ${stories} stories`,
      bestPeer: '–',
      toReach: `within ${mostTimes} times of the latency at ${smallComments.toLocaleString('en')}`,
      measured: worst === undefined ? '–' : `at most ${figure(timesSlower(worst))} times (${worst.name})`,
      reached: worst === undefined ? undefined : timesSlower(worst) <= mostTimes,
    }],
    tables: [
      {
        heading: ['one question at a time', `p50 ms at ${smallComments.toLocaleString('en')}`, `at ${count}`, 'times', `p99 ms at ${smallComments.toLocaleString('en')}`, `at ${count}`, 'CPU µs', `at ${count}`],
        rows: compared.map((one) => [one.name, figure(one.small.p50Ms), figure(one.large.p50Ms), figure(timesSlower(one)), figure(one.small.p99Ms), figure(one.large.p99Ms), figure(one.small.cpuMicroseconds), figure(one.large.cpuMicroseconds)]),
      },
      {
        heading: ['submissions, 8 connections', 'a second', 'p99 ms', 'CPU µs each'],
        rows: ([[`at ${smallComments.toLocaleString('en')}`, inSmall], [`at ${count}`, inLarge]] as const).map(([name, { perSecond, p99Ms, cpuMicroseconds }]) => [name, figure(perSecond), figure(p99Ms), figure(cpuMicroseconds)]),
      },
      sizeTable(sizes),
    ],
    notes: [
      `In each archive 2,000 comments wait. The busiest story has ${(plan.approved[busyStory] ?? 0).toLocaleString('en')} approved comments. ${asksOfAKind - warmAsks} different questions of each kind (180 of the busiest story's first page), a tenth to the one server and then to the other, after ${warmAsks} to warm up; "times" is that of the medians. Full-text search is shown and does not count.`,
      `The database has ${figure(fileBytes / 1e9)} GB; the server of the large archive holds ${figure(residentMb)} MB resident after all this.`,
    ],
  }
}

function timesSlower({ small, large }: Compared): number {
  return large.p50Ms / small.p50Ms
}

const fewestRows = 1_000

function sizeTable(sizes: readonly TableSize[]): Table {
  const rows = sizes.filter((table) => table.rows >= fewestRows).flatMap(({ name, rows: count, bytes, indexes }) => [
    [name, count.toLocaleString('en'), figure(bytes / 1e6), figure(bytes / count)],
    ...indexes.map((index) => [`  index ${index.name}`, '', figure(index.bytes / 1e6), figure(index.bytes / count)]),
  ])
  return { heading: ['SQLite', 'rows', 'MB', 'bytes a row of its table'], rows }
}
