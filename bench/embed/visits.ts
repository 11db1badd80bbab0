/** Visits to a page in Chromium, each as somebody who was never there, on a slow device: when comments are seen, and what moved meanwhile. */
import { setTimeout } from 'node:timers/promises'
import { chromium, type Browser, type CDPSession } from 'playwright-core'
import { findChromium } from '../../tools/browser.mjs'

export interface Page {
  readonly url: string
  /** The first comment; what is there once its buttons work. */
  readonly comment: string
  readonly live: string
  /** The path whose answer brings the comments; else the page itself brings them. */
  readonly answer?: string
}

export interface Visit {
  /** When the answer with the comments had come, from the beginning of the visit. */
  readonly answeredMs: number
  /** When the first frame with a comment in it was painted and given to the compositor, as the browser's own trace has it. */
  readonly seenMs: number
  readonly liveMs: number
  /** Addresses asked for until the comments had come, but for the page's own. */
  readonly requests: readonly string[]
  /** Cumulative layout shift until half a second after all was there. */
  readonly shift: number
  /** Of all but the page itself, with headers, as they came over the wire. */
  readonly bytes: number
  /** Of the page's main thread until all was there; a slowed one burns the rest. */
  readonly cpuMs: number
}

export const slowdown = 4
// A good mobile network: an answer comes once the page that asked for it is painted.
export const nearNetwork = { latencyMs: 100, kilobitsPerSecond: 50_000 } as const
// What Chromium's own tools called Slow 3G.
export const slowNetwork = { latencyMs: 400, kilobitsPerSecond: 400 } as const

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    // Nobody else is there: what a page wants of other hosts fails at once.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  })
}

export interface Where {
  readonly browser: Browser
  /** A slow processor; with a slow network as well. */
  readonly device: 'usual' | 'slow' | 'slow and far'
}

export async function visit(page: Page, { browser, device }: Where): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: 'en-GB' })
  try {
    const tab = await context.newPage()
    const session = await context.newCDPSession(tab)
    await tab.addInitScript(watch(page))
    const bytesOf = await countBytes(session)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await browser.startTracing(tab, { categories: ['blink.user_timing', commitCategory] })
    if (device !== 'usual') {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await slowDown(session, device === 'slow' ? nearNetwork : slowNetwork)
    }
    const isThere = untilThere(session)
    await session.send('Page.navigate', { url: page.url })
    await isThere
    const { metrics } = await session.send('Performance.getMetrics')
    await setTimeout(settleMs)
    const found = await tab.evaluate<Omit<Visit, 'bytes' | 'cpuMs'>>(`bench.found(${JSON.stringify(page.answer ?? null)})`)
    return { ...found, seenMs: found.seenMs + frameMs(await browser.stopTracing()), bytes: bytesOf(), cpuMs: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000 }
  } finally {
    await context.close()
  }
}

const settleMs = 500
const commitCategory = 'disabled-by-default-devtools.timeline'

interface Traced {
  readonly name: string
  readonly pid: number
  /** In microseconds. */
  readonly ts: number
  readonly dur?: number
}

/** From the mark to the end of its frame's work on the main thread: a task of the page's own would wait for whatever else is to be done there. */
function frameMs(trace: Buffer): number {
  const { traceEvents: events }: { readonly traceEvents: readonly Traced[] } = JSON.parse(trace.toString())
  const mark = events.find(({ name }) => name === 'seen')
  const commits = events.filter(({ name, pid, ts }) => name === 'Commit' && pid === mark?.pid && ts > mark.ts)
  const [first] = commits.toSorted((a, b) => a.ts - b.ts)
  return mark === undefined || first === undefined ? Number.NaN : (first.ts + (first.dur ?? 0) - mark.ts) / 1000
}

/** The page says so itself: whoever asked it would be at work on its main thread meanwhile. */
async function untilThere(session: CDPSession): Promise<void> {
  const called = new Promise<void>((resolve) => { session.on('Runtime.bindingCalled', ({ name }) => { if (name === 'isThere') resolve() }) })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'isThere' })
  await called
}

async function slowDown(session: CDPSession, { latencyMs, kilobitsPerSecond }: { readonly latencyMs: number; readonly kilobitsPerSecond: number }): Promise<void> {
  const throughput = (kilobitsPerSecond * 1000) / 8
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: latencyMs, downloadThroughput: throughput, uploadThroughput: throughput })
}

async function countBytes(session: CDPSession): Promise<() => number> {
  const pages = new Set<string>()
  let bytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, type }) => { if (type === 'Document') pages.add(requestId) })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (!pages.has(requestId)) bytes += encodedDataLength })
  await session.send('Network.enable')
  return () => bytes
}

/** Looks once a frame, before it is painted; that a page is live is known by a task after the frame. */
function watch({ comment, live }: Page): string {
  return `(() => {
    const wanted = ${JSON.stringify({ seenMs: comment, liveMs: live })}, at = {}
    const painted = new MessageChannel()
    let shift = 0
    const shifts = new PerformanceObserver((list) => add(list.getEntries()))
    const add = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) shift += value }
    shifts.observe({ type: 'layout-shift', buffered: true })
    const has = (selector) => (document.querySelector('verbatim-comments')?.shadowRoot ?? document).querySelector(selector) !== null
    const look = () => {
      const now = Object.keys(wanted).filter((name) => has(wanted[name]))
      for (const name of now) delete wanted[name]
      if (now.includes('seenMs')) at.seenMs = performance.mark('seen').startTime
      if (now.includes('liveMs')) painted.port2.postMessage('')
      if (Object.keys(wanted).length > 0) requestAnimationFrame(look)
    }
    painted.port1.onmessage = () => {
      at.liveMs = performance.now()
      isThere('')
    }
    requestAnimationFrame(look)
    window.bench = {
      found(answer) {
        add(shifts.takeRecords())
        const loaded = performance.getEntriesByType('resource')
        const [page] = performance.getEntriesByType('navigation')
        const brought = answer === null ? page : loaded.filter(({ name, startTime }) => startTime < at.seenMs && new URL(name).pathname === answer).at(-1)
        return { answeredMs: brought.responseEnd, ...at, shift, requests: loaded.filter(({ startTime }) => startTime < brought.responseEnd).map(({ name }) => name) }
      },
    }
  })()`
}
