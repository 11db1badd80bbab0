/** What the comments cost a page of somebody else's and who reads it, in Chromium on a slow device, beside what other systems load. */
import { gzipSync } from 'node:zlib'
import { routes } from '@verbatim/contract'
import type { Browser } from 'playwright-core'
import { asker } from '../ask.ts'
import { article, compressed, openHost, type Host } from '../embed/host.ts'
import { addressOf, fileOf, installOthers, othersWith, type Other, type Root } from '../embed/others.ts'
import { launch, nearNetwork, slowdown, slowNetwork, visit, type Page, type Visit, type Where } from '../embed/visits.ts'
import { quiet } from '../machine.ts'
import { figure, median, type Goal, type Measured, type Table } from '../measured.ts'
import { percentile } from '../open-loop.ts'
import { approved, makeStory, siteOn, startServer, submitted, temporaryFolder, valueOf, withoutClassifier, type BenchStory, type Site } from '../site.ts'

const roots = 146
const replies = 54
const firstPage = 20
const visits = 20
const farVisits = 5
const patienceSeconds = 10
const most = { bytes: 8192, paintedMs: 50 }

export async function measureEmbed(): Promise<Measured> {
  const server = await startServer({ dataDir: temporaryFolder(), env: withoutClassifier })
  const host = await openHost()
  const browser = await launch()
  try {
    const site = siteOn(server)
    const story = await makeStory(site, 'embed')
    await fill(site, story)
    const missing = installOthers()
    const others = missing === undefined ? othersWith(await rootsOf(site, story), roots + replies) : []
    const sizes = [await ownSize(server.url), ...others.map(sizeOf)]
    const pages = [...(await ownPages(host, { url: server.url, story })), ...others.map((other) => pageWith(host, other))]
    const found: Found[] = []
    for (const page of pages) found.push(await measurePage(page, browser))
    return report({ sizes, found, missing })
  } finally {
    await browser.close()
    await host.close()
    await server.stop()
  }
}

async function fill(site: Site, story: BenchStory): Promise<void> {
  const ids = await approved(site, await submitted(site, Array.from({ length: roots }, (_, seed) => ({ story, seed }))))
  await approved(site, await submitted(site, Array.from({ length: replies }, (_, index) => ({ story, seed: roots + index, parentId: ids[(index * 7919) % ids.length] ?? null }))))
}

/** The first page, as the embed shows it. */
async function rootsOf({ reader }: Site, { id }: BenchStory): Promise<readonly Root[]> {
  const { items } = valueOf(await reader.call(routes.comments, { params: { storyId: id }, query: { limit: firstPage } }))
  return items.flatMap((item): readonly Root[] => ('body' in item && 'replies' in item ? [{ comment: item, replies: item.replies.items.flatMap((reply) => ('body' in reply ? [reply] : [])) }] : []))
}

interface Size {
  readonly name: string
  readonly files: string
  readonly plain: number
  readonly gzip: number
  readonly brotli: number
}

/** As the server sends it. */
async function ownSize(url: string): Promise<Size> {
  const ask = asker(1)
  const as = async (encoding: string) => (await ask(`${url}/embed.js`, { headers: { 'accept-encoding': encoding } })).bytes.length
  return { name: 'Verbatim', files: 'embed.js', plain: await as('identity'), gzip: await as('gzip'), brotli: await as('br') }
}

function sizeOf({ name, files }: Other): Size {
  const all = files.map(fileOf)
  const sum = (of: (file: Buffer) => Buffer) => all.reduce((total, file) => total + of(file).length, 0)
  return { name, files: files.map((file) => file.split('/').at(-1)).join(' + '), plain: sum((file) => file), gzip: sum((file) => gzipSync(file, { level: 9 })), brotli: sum(compressed) }
}

type Named = Page & { readonly name: string }

/** What the documentation tells a newsroom to write. */
async function ownPages(host: Host, { url, story }: { readonly url: string; readonly story: BenchStory }): Promise<readonly Named[]> {
  const head = `<script type="module" src="${url}/embed.js"></script>`
  const element = `<verbatim-comments story="https://news.example/embed" lang="en"><a href="${url}/stories/${story.slug}">Comments</a></verbatim-comments>`
  const fragment = async (query: string) => (await fetch(`${url}/api/v1/stories/${story.id}/fragment?lang=en${query}`)).text()
  const [some, all] = [await fragment(''), await fragment('&limit=200')]
  const page = (name: string, markup: string): Named => {
    const path = `/${name.replaceAll(' ', '-')}`
    host.files.set(path, { type: 'text/html', bytes: markup })
    return { name, url: `${host.origin}${path}`, comment: '.comment', live: '.recommend:not([hidden])' }
  }
  const answer = '/api/v1/fragment'
  return [
    { ...page(names.embedded, article({ head, comments: element })), answer },
    { ...page(names.kept, article({ head: `${head}<style>verbatim-comments:not(:defined) { display: block; min-block-size: 100vh }</style>`, comments: element })), answer },
    { ...page(names.below, article({ head, comments: element, isLong: true })), answer },
    page(names.included, article({ head, comments: some })),
    page(names.whole, article({ head, comments: all })),
  ]
}

const names = {
  embedded: 'embedded in the window',
  kept: 'embedded in the window, its room kept by the page',
  below: 'embedded below the window',
  included: 'included by the host',
  whole: 'included, all 200',
} as const

function pageWith(host: Host, other: Other): Named {
  for (const file of other.files) host.files.set(addressOf(file), { type: file.endsWith('.css') ? 'text/css' : 'text/javascript', bytes: fileOf(file) })
  for (const [path, api] of Object.entries(other.apis)) host.apis.set(path, api)
  const path = `/${other.name.replaceAll(' ', '-')}`
  host.files.set(path, { type: 'text/html', bytes: article({ head: other.head(host.origin), comments: other.place }) })
  return { name: other.name, url: `${host.origin}${path}`, comment: other.comment, live: other.live, answer: other.answer }
}

interface Found {
  readonly name: string
  readonly usual: readonly Visit[]
  readonly slow: readonly Visit[]
  readonly far: readonly Visit[]
  /** Cores that others took, before the visits. */
  readonly othersCores: number
}

async function measurePage(page: Named, browser: Browser): Promise<Found> {
  const on = (device: Where['device']) => () => visit(page, { browser, device })
  // What servers make and compress once is ready after it.
  await on('usual')()
  const othersCores = await quiet(patienceSeconds)
  return { name: page.name, othersCores, usual: await repeated(farVisits, on('usual')), slow: await repeated(visits, on('slow')), far: await repeated(farVisits, on('slow and far')) }
}

async function repeated<T>(times: number, work: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = []
  for (let turn = 0; turn < times; turn += 1) all.push(await work())
  return all
}

interface Findings {
  readonly sizes: readonly Size[]
  readonly found: readonly Found[]
  readonly missing: string | undefined
}

function report({ sizes, found, missing }: Findings): Measured {
  return {
    title: 'Embed',
    goals: goalsOf({ sizes, found }),
    tables: [sizeTable(sizes), timeTable(found), farTable(found), shiftTable(found)],
    notes: [
      `A story with ${roots + replies} comments, the first ${firstPage} with their replies in the first answer; each visit is somebody’s first, in Chromium without a graphics card, on the server’s machine, with a window of 412 × 915 and its processor slowed ${slowdown} times. Seen: the first frame with a comment in it is painted and given to the compositor, by the browser’s own trace. Live: its buttons work. A frame comes every 16.7 ms. Each answer takes ${nearNetwork.latencyMs} ms more than the server does, as over a good mobile network, so that the page itself is painted before. CPU is of the page’s main thread over the whole visit until then, of ${farVisits} visits with the processor as it is.`,
      `Slow network: ${slowNetwork.latencyMs} ms for each request and ${slowNetwork.kilobitsPerSecond} kbit/s, by Chromium’s own emulation, which counts no time for connecting. Bytes are of all but the page itself, with headers.`,
      missing === undefined ? 'The others: what their packages hold for browsers, brotli at 11, with the same comments as answers of the shape of their servers’, and no pictures of commenters. Nobody answers for other hosts.' : `The others were left out: ${missing}.`,
    ],
    othersCores: Math.max(...found.map((page) => page.othersCores)),
  }
}

function goalsOf({ sizes, found }: Pick<Findings, 'sizes' | 'found'>): readonly Goal[] {
  const [own, ...rest] = sizes
  const bytes = own?.brotli ?? Number.NaN
  const smallest = rest.toSorted((a, b) => a.brotli - b.brotli)[0]
  const others = found.filter(({ name }) => rest.some((size) => size.name === name))
  const fastest = others.toSorted((a, b) => share(paintedMs(a), 0.5) - share(paintedMs(b), 0.5))[0]
  const painted = (work: string, { name, of }: { readonly name: string; readonly of: number }): Goal => {
    const ms = share(paintedMs(pageOf(found, name)), of)
    return { work, bestPeer: fastest === undefined ? '–' : `${fastest.name} ${figure(share(paintedMs(fastest), of))} ms`, toReach: `under ${most.paintedMs} ms`, measured: `${figure(ms)} ms`, reached: ms < most.paintedMs }
  }
  const still = (name: string): Goal => {
    const shift = worstShift(pageOf(found, name))
    return { work: `layout shift, ${name}`, bestPeer: '–', toReach: '0', measured: shiftFigure(shift), reached: shift === 0 }
  }
  return [
    { work: 'the embed’s script and style, brotli', bestPeer: smallest === undefined ? '–' : `${smallest.name} ${count(smallest.brotli)}`, toReach: `at most ${count(most.bytes)} bytes`, measured: `${count(bytes)} bytes`, reached: bytes <= most.bytes },
    painted('first comments of 200 seen after their answer, slow processor', { name: names.embedded, of: 0.5 }),
    painted('first comments of 200 seen after their answer, slow processor: 95th percentile', { name: names.embedded, of: 0.95 }),
    painted('200 comments in the page seen after the page, slow processor', { name: names.whole, of: 0.5 }),
    painted('200 comments in the page seen after the page, slow processor: 95th percentile', { name: names.whole, of: 0.95 }),
    ...[names.included, names.whole, names.below, names.kept, names.embedded].map(still),
  ]
}

function pageOf(found: readonly Found[], name: string): Found {
  const page = found.find((each) => each.name === name)
  if (page === undefined) throw new Error(`nobody visited ${name}`)
  return page
}

function paintedMs({ slow }: Found): readonly number[] {
  return slow.map(({ answeredMs, seenMs }) => seenMs - answeredMs)
}

function share(values: readonly number[], of: number): number {
  return percentile(Float64Array.from(values).toSorted(), of)
}

function worstShift({ usual, slow, far }: Found): number {
  return Math.max(...[...usual, ...slow, ...far].map(({ shift }) => shift))
}

function count(bytes: number): string {
  return bytes.toLocaleString('en')
}

function shiftFigure(shift: number): string {
  return shift === 0 ? '0' : shift.toFixed(3)
}

function sizeTable(sizes: readonly Size[]): Table {
  return { heading: ['bytes a page loads', 'files', 'plain', 'gzip', 'brotli'], rows: sizes.map(({ name, files, plain, gzip, brotli }) => [name, files, count(plain), count(gzip), count(brotli)]) }
}

function timeTable(found: readonly Found[]): Table {
  const row = (page: Found) => {
    const live = page.slow.map(({ answeredMs, liveMs }) => liveMs - answeredMs)
    return [page.name, String(page.slow.length), ...[0.5, 0.95].map((of) => figure(share(paintedMs(page), of))), ...[0.5, 0.95].map((of) => figure(share(live, of))), figure(median(page.usual.map(({ cpuMs }) => cpuMs)))]
  }
  return { heading: ['slow processor, ms after the answer', 'visits', 'seen, median', '95th percentile', 'live, median', '95th percentile', 'CPU ms, not slowed'], rows: found.map(row) }
}

function farTable(found: readonly Found[]): Table {
  const row = ({ name, far }: Found) => {
    const [first] = far
    const elsewhere = first?.requests.filter((url) => !/^http:\/\/(?:localhost|127\.0\.0\.1):/.test(url)).length ?? 0
    return [name, `${first?.requests.length ?? 0}${elsewhere > 0 ? `, ${elsewhere} elsewhere` : ''}`, count(median(far.map(({ bytes }) => bytes))), figure(median(far.map(({ seenMs }) => seenMs)) / 1000), figure(median(far.map(({ liveMs }) => liveMs)) / 1000)]
  }
  return { heading: ['slow processor and network', 'requests', 'bytes', 'seen, s', 'live, s'], rows: found.map(row) }
}

function shiftTable(found: readonly Found[]): Table {
  return { heading: ['layout shift, at the most', 'usual device', 'slow processor', 'and slow network'], rows: found.map(({ name, usual, slow, far }) => [name, ...[usual, slow, far].map((all) => shiftFigure(Math.max(...all.map(({ shift }) => shift))))]) }
}
