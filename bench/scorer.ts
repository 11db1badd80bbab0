/**
 * What a server that only scores does under load, printed as a table: `comments:analyze` at 500 requests a second, what a
 * reader waits while batches of 1,000 texts are assessed, and how fast it starts. Starts and stops the server itself.
 */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { heading, openLoop, row } from './open-loop.ts'
import { madeText } from './made-texts.ts'

const usage = 'npm run bench:scorer -- [--rate 500] [--seconds 10]'
const bin = fileURLToPath(new URL('../packages/server/bin/verbatim.mjs', import.meta.url))
const { rate, seconds } = readOptions()
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const keys = join(folder, 'keys.jsonl')

function readOptions() {
  const { values } = parseArgs({ options: { rate: { type: 'string', default: '500' }, seconds: { type: 'string', default: '10' } } })
  const [perSecond, lasting] = [Number(values.rate), Number(values.seconds)]
  if (!(perSecond >= 1 && perSecond <= 5_000 && lasting >= 1 && lasting <= 120)) {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
  return { rate: perSecond, seconds: lasting }
}

/** Through connections that stay open, as clients keep them. */
function clientOf(base: URL) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  return (path: string, body?: Buffer, headers: Readonly<Record<string, string>> = {}) => new Promise<void>((resolve, reject) => {
    const asked = request({ host: base.hostname, port: base.port, path, agent, method: body === undefined ? 'GET' : 'POST', headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
      answer.resume()
      answer.once('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`))))
      answer.once('error', reject)
    })
    asked.once('error', reject)
    asked.end(body)
  })
}

async function start() {
  const began = performance.now()
  const child = spawn(process.execPath, [bin, 'serve', '--scorer', '--port', '0', '--keys', keys], { env: { PATH: process.env['PATH'], VERBATIM_LIMITS: 'off', VERBATIM_LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const part of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += part
    const url = /running at (\S+)/.exec(said)?.[1]
    if (url !== undefined) return { child, base: new URL(url.replace('localhost', '127.0.0.1')), ms: performance.now() - began }
  }
  throw new Error('the server did not start')
}

function residentMb(pid: number | undefined): string {
  const kb = process.platform === 'linux' ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] : undefined
  return kb === undefined ? 'unknown' : `${Math.round(Number(kb) / 1024)} MB`
}

function analyzeBody(index: number): Buffer {
  return Buffer.from(JSON.stringify({ comment: { text: madeText(index, 100 + ((index * 37) % 400)) }, doNotStore: true, requestedAttributes: { TOXICITY: {} }, languages: ['en'] }))
}

async function measure(): Promise<void> {
  const key = spawnSync(process.execPath, [bin, 'token', 'create', '--scope', 'assess', '--keys', keys], { encoding: 'utf8' }).stdout.trim().split(' ').at(-1) ?? ''
  // The second start is what an operator sees: the first one may build.
  const first = await start()
  first.child.kill('SIGTERM')
  const { child, base, ms } = await start()
  try {
    const ask = clientOf(base)
    const atStart = residentMb(child.pid)
    const analyze = `/v1alpha1/comments:analyze?key=${key}`
    const bodies = Array.from({ length: 1_000 }, (_, index) => analyzeBody(index))
    const analyzed = (index: number) => ask(analyze, bodies[index % bodies.length])
    const healthy = () => ask('/healthz')
    const batch = Buffer.from(JSON.stringify({ items: Array.from({ length: 1_000 }, (_, index) => ({ text: madeText(index, 300) })) }))
    const long = Buffer.from(JSON.stringify({ comment: { text: madeText(7, 20_480) }, requestedAttributes: { TOXICITY: {} } }))
    await openLoop({ send: analyzed, perSecond: 200, seconds: 2 })
    console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores; the load comes from the same machine\n`)
    console.log(`ready after ${Math.round(ms)} ms, ${atStart} resident\n\n${heading}`)
    console.log(row(`comments:analyze, ${rate}/s`, await openLoop({ send: analyzed, perSecond: rate, seconds })))
    console.log(row('/healthz, 200/s, nothing else', await openLoop({ send: healthy, perSecond: 200, seconds })))
    const [withBatches, batches] = await Promise.all([
      openLoop({ send: healthy, perSecond: 200, seconds }),
      openLoop({ send: () => ask('/api/v1/assessments', batch, { authorization: `Bearer ${key}` }), perSecond: 4, seconds }),
    ])
    console.log(row('/healthz, 200/s, beside 4 batches a second', withBatches))
    console.log(row('  a batch of 1,000 texts of 300 characters', batches))
    const [withLong, longs] = await Promise.all([
      openLoop({ send: healthy, perSecond: 200, seconds }),
      openLoop({ send: () => ask(analyze, long), perSecond: 20, seconds }),
    ])
    console.log(row('/healthz, 200/s, beside 20 long texts a second', withLong))
    console.log(row('  comments:analyze of 20,480 bytes', longs))
    console.log(`\n${residentMb(child.pid)} resident at the end`)
  } finally {
    child.kill('SIGTERM')
  }
}

try {
  await measure()
} finally {
  rmSync(folder, { recursive: true })
}
process.exit()
