/** What open event streams cost a server, and how soon a decision reaches them, printed as a table. Starts and stops the server and its readers itself. */
import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { createClient, routes } from '@verbatim/contract'
import { percentile } from './open-loop.ts'
import type { Asked, Heard } from './stream-client.ts'

const usage = 'npm run bench:streams -- [--streams 10000] [--decisions 10]   (each stream is a file for the server and one for its readers: ulimit -n)'
const bin = fileURLToPath(new URL('../packages/server/bin/verbatim.mjs', import.meta.url))
const client = fileURLToPath(new URL('stream-client.ts', import.meta.url))
const { streams, decisions } = readOptions()
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const children = new Set<ChildProcess>()

function readOptions() {
  const { values } = parseArgs({ options: { streams: { type: 'string', default: '10000' }, decisions: { type: 'string', default: '10' } } })
  const [open, decided] = [Number(values.streams), Number(values.decisions)]
  if (!(open >= 100 && open <= 28_000 && decided >= 1 && decided <= 1000)) {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
  return { streams: open, decisions: decided }
}

async function startServer(): Promise<{ readonly url: string; readonly pid: number }> {
  const env = { PATH: process.env['PATH'], VERBATIM_LIMITS: 'off', VERBATIM_STREAMS: String(streams) }
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--data', folder, '--no-demo'], { env, stdio: ['ignore', 'pipe', openSync(join(folder, 'log'), 'a')] })
  children.add(child)
  if (child.stdout === null) throw new Error('the server says nothing')
  let said = ''
  for await (const part of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += part
    const url = /running at (\S+)/.exec(said)?.[1]
    if (url !== undefined && child.pid !== undefined) return { url: url.replace('localhost', '127.0.0.1'), pid: child.pid }
  }
  throw new Error(`the server did not start:\n${readFileSync(join(folder, 'log'), 'utf8')}`)
}

function startReaders() {
  const child = fork(client, { stdio: 'inherit' })
  children.add(child)
  const next = (kind: Heard['kind']) => new Promise<Heard>((resolve, reject) => {
    const end = () => reject(new Error('the readers ended'))
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
    ask(asked: Asked, kind: Heard['kind']) {
      const answer = next(kind)
      child.send(asked)
      return answer
    },
  }
}

function token(scope: string): string {
  return spawnSync(process.execPath, [bin, 'token', 'create', '--scope', scope, '--data', folder], { encoding: 'utf8' }).stdout.trim().split(' ').at(-1) ?? ''
}

async function measure(): Promise<void> {
  const server = await startServer()
  const [editor, moderator] = [token('stories'), token('moderation')].map((secret) => createClient({ baseUrl: server.url, token: secret, fetch }))
  if (editor === undefined || moderator === undefined) throw new Error('there is no token')
  const story = await editor.call(routes.putStory, { body: { url: 'https://news.example/viral', headline: 'A story' } })
  if (!story.ok || story.value.id === null) throw new Error('the story was refused')
  const storyId = story.value.id

  async function submit(index: number): Promise<string> {
    const sent = await editor?.call(routes.submitComment, { params: { storyId }, body: { name: 'A reader', email: `reader-${index}@example.org`, body: `Comment number ${index}.` } })
    return sent?.ok === true ? sent.value.comment.id : Promise.reject(new Error('a comment was refused'))
  }
  async function approve(commentId: string): Promise<void> {
    const answer = await moderator?.call(routes.decide, { body: { items: [{ commentId, verdict: 'approve' }] } })
    if (answer?.ok !== true) throw new Error('a decision was refused')
  }

  // What is compiled and filled only once is no part of what a stream costs.
  for (let index = 0; index < 20; index += 1) await approve(await submit(index))
  await setTimeout(2000)
  const before = residentBytes(server.pid)
  const readers = startReaders()
  const began = performance.now()
  await readers.ask({ kind: 'open', port: Number(new URL(server.url).port), paths: Array.from({ length: streams }, () => `/api/v1/events?story=${storyId}`) }, 'opened')
  const openedMs = performance.now() - began
  const opened = residentBytes(server.pid)

  const answered: number[] = []
  const heard: number[] = []
  const last: number[] = []
  for (let index = 1; index <= decisions; index += 1) {
    const commentId = await submit(100 + index)
    await readers.ask({ kind: 'await', commentId, count: streams }, 'awaiting')
    const allHeard = readers.next('heard')
    const at = performance.timeOrigin + performance.now()
    await approve(commentId)
    answered.push(performance.timeOrigin + performance.now() - at)
    const times = await allHeard
    const ms = times.kind === 'heard' ? times.at.map((time) => time - at) : []
    heard.push(...ms)
    last.push(Math.max(...ms))
  }
  await setTimeout(2000)
  const settled = residentBytes(server.pid)

  const kB = (bytes: number) => `${(bytes / streams / 1000).toFixed(1)} kB`
  const lines = [
    ['streams open', `${streams}, in ${(openedMs / 1000).toFixed(1)} s`],
    ['memory before', `${(before / 1e6).toFixed(0)} MB`],
    ['memory of each, once open', kB(opened - before)],
    [`memory of each, after ${decisions} decisions`, kB(settled - before)],
    ['a decision is answered', spread(answered)],
    ['a stream hears of it', spread(heard)],
    ['the last one hears of it', spread(last)],
  ]
  process.stdout.write(`${lines.map(([name = '', value]) => `${name.padEnd(40)}${value}`).join('\n')}\n`)
}

function spread(ms: readonly number[]): string {
  const sorted = Float64Array.from(ms).toSorted()
  return `median ${percentile(sorted, 0.5).toFixed(0)} ms, 99th percentile ${percentile(sorted, 0.99).toFixed(0)} ms, at the most ${percentile(sorted, 1).toFixed(0)} ms`
}

function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}

try {
  await measure()
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
