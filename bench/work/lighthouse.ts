/** What Lighthouse says of an article page, as a reader gets it on a desk and on a telephone. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../tools/browser.mjs'
import { npmCi, setUp } from '../../tools/set-up.mjs'
import { quiet } from '../machine.ts'
import { figure, median, type Goal, type Measured, type Thoroughness } from '../measured.ts'
import { approved, makeStory, siteOn, startServer, submitted, temporaryFolder, type BenchStory, type Site } from '../site.ts'

const folder = fileURLToPath(new URL('../lighthouse', import.meta.url))
const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')

const comments = { roots: 140, replies: 60 }
const devices = ['desktop', 'mobile'] as const
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'] as const

type Device = (typeof devices)[number]
type Category = (typeof categories)[number]

/** One run, as far as it is looked at. Scores run from 0 to 100. */
interface Scores {
  readonly categories: Readonly<Record<Category, number>>
  readonly times: readonly number[]
  readonly shift: number
  readonly bytes: number
  /** What it found, but for what a time is made of. */
  readonly findings: readonly string[]
}

export async function measureLighthouse(how: Thoroughness): Promise<Measured> {
  setUp(folder, (at) => {
    const failure = npmCi(at)
    if (failure !== undefined) throw new Error(`Lighthouse could not be installed: ${failure}`)
  })
  const chromium = await findChromium()
  const server = await startServer({ dataDir: temporaryFolder() })
  try {
    const site = siteOn(server)
    const path = `/stories/${encodeURIComponent((await discussed(site)).slug)}`
    const runs = new Map<Device, Scores[]>(devices.map((device) => [device, []]))
    for (let round = 0; round < how.rounds; round += 1) {
      for (const device of devices) {
        await quiet(10)
        runs.get(device)?.push(await scored(`${server.url}${path}`, { device, chromium }))
      }
    }
    return report(runs)
  } finally {
    await server.stop()
  }
}

/** An article with 200 comments, of which a page shows the first 50 with their replies. */
async function discussed(site: Site): Promise<BenchStory> {
  const story = await makeStory(site, 'discussed')
  const roots = await approved(site, await submitted(site, Array.from({ length: comments.roots }, (_, seed) => ({ story, seed }))))
  await approved(site, await submitted(site, Array.from({ length: comments.replies }, (_, index) => ({ story, seed: comments.roots + index, parentId: roots[(index * 7919) % roots.length] ?? null }))))
  return story
}

async function scored(url: string, { device, chromium }: { readonly device: Device; readonly chromium: string }): Promise<Scores> {
  const options = ['--output=json', '--quiet', '--no-enable-error-reporting', '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking', ...(device === 'desktop' ? ['--preset=desktop'] : [])]
  const child = spawn(process.execPath, [program, url, ...options], { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'pipe', 'pipe'] })
  const [said, complained] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray())
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}: ${(await complained)?.join('')}`)
  return scoresIn(JSON.parse((await said)?.join('') ?? ''))
}

/** As Lighthouse writes it, as far as it is read. */
interface LighthouseResult {
  readonly runtimeError?: { readonly message: string }
  readonly categories: Readonly<Record<Category, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly group?: string }[] }>>
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null; readonly scoreDisplayMode: string; readonly numericValue?: number; readonly displayValue?: string }>>
}

function scoresIn({ runtimeError, categories: found, audits }: LighthouseResult): Scores {
  if (runtimeError !== undefined) throw new Error(`Lighthouse saw no page: ${runtimeError.message}`)
  const valueOf = (id: string) => audits[id]?.numericValue ?? Number.NaN
  const judged = new Set(categories.flatMap((category) => found[category].auditRefs.filter(({ group }) => group !== 'metrics' && group !== 'hidden').map(({ id }) => id)))
  return {
    categories: { 'performance': percent(found, 'performance'), 'accessibility': percent(found, 'accessibility'), 'best-practices': percent(found, 'best-practices'), 'seo': percent(found, 'seo') },
    times: times.map(valueOf),
    shift: valueOf('cumulative-layout-shift'),
    bytes: valueOf('total-byte-weight'),
    findings: [...judged].flatMap((id) => {
      const audit = audits[id]
      return audit === undefined || audit.score === null || audit.score >= 1 ? [] : [`${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`]
    }),
  }
}

function percent(found: LighthouseResult['categories'], category: Category): number {
  return Math.round((found[category].score ?? 0) * 100)
}

const toReach: Readonly<Record<Device, Readonly<Record<Category, number>>>> = {
  desktop: { 'performance': 100, 'accessibility': 100, 'best-practices': 100, 'seo': 100 },
  mobile: { 'performance': 95, 'accessibility': 100, 'best-practices': 100, 'seo': 100 },
}

function report(runs: ReadonlyMap<Device, readonly Scores[]>): Measured {
  const of = (device: Device, value: (scores: Scores) => number) => median((runs.get(device) ?? []).map(value))
  const goals = devices.map((device): Goal => {
    const measured = categories.map((category) => of(device, (scores) => scores.categories[category]))
    const wanted = categories.map((category) => toReach[device][category])
    return { work: `Lighthouse on an article with 200 comments, ${device}`, bestPeer: '–', toReach: wanted.join(' · '), measured: measured.join(' · '), reached: measured.every((score, index) => score >= (wanted[index] ?? 0)) }
  })
  const findings = devices.flatMap((device) => [...new Set((runs.get(device) ?? []).flatMap((scores) => scores.findings))].map((finding) => `${device}: ${finding}`))
  return {
    title: 'Lighthouse',
    goals,
    tables: [{
      heading: ['an article with 200 comments', 'first paint ms', 'largest ms', 'blocked ms', 'speed index ms', 'layout shift', 'kB'],
      rows: devices.map((device) => [device, ...times.map((_, index) => figure(of(device, (scores) => scores.times[index] ?? Number.NaN))), figure(of(device, ({ shift }) => shift)), figure(of(device, ({ bytes }) => bytes / 1000))]),
    }],
    notes: [
      `Lighthouse ${versionOf('lighthouse')}; its four scores are performance · accessibility · best practices · search engines, each the median of ${runs.get('desktop')?.length} runs. Its mobile run simulates a slow telephone (150 ms of latency, 1.6 Mbit/s, a processor four times slower).`,
      findings.length === 0 ? 'It finds nothing to improve.' : `It finds: ${findings.join('; ')}.`,
    ],
  }
}

function versionOf(name: string): string {
  const { version }: { version?: string } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
  return version ?? 'unknown'
}
