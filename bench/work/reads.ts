/** Reading the first page of a busy story, beside a bare server that answers the same bytes. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asker, type Answer } from '../ask.ts'
import { figure, median, type Goal, type Measured, type Table, type Thoroughness } from '../measured.ts'
import { fillThread, makeStory, siteOn, startServer, temporaryFolder, approved, submitted, type BenchStory, type Site } from '../site.ts'
import { failureNotes, load, loadHeading, loadRow, middleOf, type Loaded } from '../wrk.ts'

const connections = 32
const threads = 2
const warmSeconds = 2

/** What is asked for, and of whom. */
interface Target {
  readonly name: string
  readonly url: string
  readonly pid: number
  readonly settings: Readonly<Record<string, string>>
}

export async function measureReads({ seconds, rounds }: Thoroughness): Promise<Measured> {
  const folder = temporaryFolder()
  const server = await startServer({ dataDir: folder })
  const site = siteOn(server)
  try {
    const story = await makeStory(site, 'busy')
    await fillThread(site, story)
    return await measure(site, story, { seconds, rounds })
  } finally {
    await server.stop()
  }
}

async function measure(site: Site, story: BenchStory, { seconds, rounds }: Pick<Thoroughness, 'seconds' | 'rounds'>): Promise<Measured> {
  const { url, pid, dataDir } = site.server
  const page = `${url}/api/v1/stories/${story.id}/comments?limit=50`
  const htmlPage = `${url}/stories/${encodeURIComponent(story.slug)}`
  const ask = asker(1)
  const packed = await ask(page, { headers: { 'accept-encoding': 'gzip' } })
  const plain = await ask(page)
  const html = await ask(htmlPage, { headers: { 'accept': 'text/html', 'accept-encoding': 'gzip' } })
  const bares = await Promise.all([packed, plain].map((answer, index) => startBare(answer, join(dataDir, `bare-${index}`))))
  try {
    const [barePacked, barePlain] = bares
    if (barePacked === undefined || barePlain === undefined) throw new Error('a bare server is missing')
    const ours: readonly Target[] = [
      { name: 'first page, gzip asked for', url: page, pid, settings: { encoding: 'gzip' } },
      { name: 'bare node:http, the same bytes', ...barePacked, settings: { encoding: 'gzip' } },
      { name: 'first page, not compressed', url: page, pid, settings: {} },
      { name: 'bare node:http, the same bytes', ...barePlain, settings: {} },
      { name: 'the HTML page, gzip asked for', url: htmlPage, pid, settings: { encoding: 'gzip', accept: 'text/html' } },
      { name: 'first page, 304 for what is known', url: page, pid, settings: { encoding: 'gzip', match: packed.headers['etag'] ?? '', status: '304' } },
    ]
    const runs = await alternately(ours, { seconds, rounds })
    const changing = await whileDecisionsChange({ site, story, seconds }, { name: 'first page, while 10 decisions a second change it', url: page, pid, settings: { encoding: 'gzip' } })
    const rows = [...ours.map((target, index) => loadRow(target.name, runs[index] ?? [])), loadRow('first page, while 10 decisions a second change it', [changing])]
    return {
      title: 'Reads',
      goals: goalsOf(runs[0] ?? [], runs[1] ?? [], { sent: packed, plain }),
      tables: [{ heading: [`GET, ${connections} connections`, ...loadHeading], rows }, sizes([['first page, gzip asked for', packed], ['first page', plain], ['the HTML page, gzip asked for', html]])],
      othersCores: Math.max(...runs.map((each) => middleOf(each).othersCores)),
      notes: [
        'One story with 1,000 approved comments (728 roots, 272 replies, 328 characters in the mean); the page has 50 roots, each with its first replies.',
        `Each figure is the median of ${rounds} rounds of ${seconds} s, in turn with the others (A B C … A B C …), after ${warmSeconds} s of warming up. CPU is that of all threads of the server, for each answer.`,
        'The bare server answers the same bytes from memory with content-type, content-encoding and content-length, and does nothing else.',
        ...failureNotes([...runs.flat(), changing]),
      ],
    }
  } finally {
    for (const bare of bares) process.kill(bare.pid, 'SIGTERM')
  }
}

/** One round of each in turn: what else the machine does meets all of them alike. */
async function alternately(targets: readonly Target[], { seconds, rounds }: Pick<Thoroughness, 'seconds' | 'rounds'>): Promise<readonly (readonly Loaded[])[]> {
  const runs: Loaded[][] = targets.map(() => [])
  for (const target of targets) await read(target, warmSeconds)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) runs[index]?.push(await read(target, seconds))
  }
  return runs
}

function read({ url, pid, settings }: Target, seconds: number): Promise<Loaded> {
  return load({ script: 'read.lua', url, pid, settings, connections, threads, seconds })
}

const changesPerSecond = 10

/** Approvals come in all the while, each of which makes the page another one. */
async function whileDecisionsChange({ site, story, seconds }: { readonly site: Site; readonly story: BenchStory; readonly seconds: number }, target: Target): Promise<Loaded> {
  const waiting = await submitted(site, Array.from({ length: seconds * changesPerSecond }, (_, index) => ({ story, seed: 10_000 + index })))
  const [loaded] = await Promise.all([read(target, seconds), approveInTurn(site, waiting)])
  return loaded
}

async function approveInTurn(site: Site, waiting: readonly string[]): Promise<void> {
  const began = performance.now()
  for (const [index, id] of waiting.entries()) {
    const due = began + 1000 + (index * 1000) / changesPerSecond
    await new Promise((resolve) => { setTimeout(resolve, Math.max(0, due - performance.now())) })
    await approved(site, [id])
  }
}

const bestPeer = 'remark42 about 1,000/s (its whole thread), Twikoo 868'
const bestPeerPerSecond = 1000

function goalsOf(ours: readonly Loaded[], bare: readonly Loaded[], answers: { readonly sent: Answer; readonly plain: Answer }): readonly Goal[] {
  const { perSecond, cpuMicroseconds: cpu, p99Ms: p99 } = middleOf(ours)
  // Of pairs, each of one round: the machine of that round met both.
  const share = median(ours.map((run, index) => run.perSecond / (bare[index]?.perSecond ?? Number.NaN)))
  const work = 'first page of 50 of a story with 1,000, 32 connections'
  return [
    { work, bestPeer, toReach: '10 times the best', measured: `${figure(perSecond)}/s, ${figure(perSecond / bestPeerPerSecond)} times`, reached: perSecond >= 10 * bestPeerPerSecond },
    { work: `${work}: CPU`, bestPeer: 'remark42 440 to 640 µs', toReach: 'at most 100 µs', measured: `${figure(cpu)} µs`, reached: cpu <= 100 },
    { work: `${work}: beside a bare server`, bestPeer: '–', toReach: 'at least 70 %', measured: `${(share * 100).toFixed(1)} %`, reached: share >= 0.7 },
    { work: `${work}: 99th percentile`, bestPeer: 'remark42 65 to 88 ms', toReach: 'under 10 ms', measured: `${figure(p99)} ms`, reached: p99 < 10 },
    { work: `${work}: compressed`, bestPeer: '–', toReach: 'without a proxy', measured: `${answers.sent.bytes.length} of ${answers.plain.bytes.length} bytes`, reached: answers.sent.headers['content-encoding'] !== undefined },
  ]
}

function sizes(answers: readonly (readonly [string, Answer])[]): Table {
  return { heading: ['answer', 'bytes', 'content-encoding', 'cache-control'], rows: answers.map(([name, { bytes, headers }]) => [name, bytes.length.toLocaleString('en'), headers['content-encoding'] ?? 'none', headers['cache-control'] ?? 'none']) }
}

const bareServer = fileURLToPath(new URL('../bare-server.ts', import.meta.url))

async function startBare({ bytes, headers }: Answer, file: string): Promise<{ readonly url: string; readonly pid: number }> {
  writeFileSync(file, bytes)
  const sent = { 'content-type': headers['content-type'], 'content-encoding': headers['content-encoding'] }
  const child = spawn(process.execPath, [bareServer, file, JSON.stringify(sent)], { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  for await (const part of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    const url = /running at (\S+)/.exec(String(part))?.[1]
    if (url !== undefined && child.pid !== undefined) return { url: `${url}/`, pid: child.pid }
  }
  throw new Error('the bare server did not start')
}
