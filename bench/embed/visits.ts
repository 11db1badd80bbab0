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
  /** When the first frame with a comment in it was painted. */
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
    if (device !== 'usual') await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    if (device === 'slow and far') await slowDown(session)
    await tab.goto(page.url, { waitUntil: 'commit' })
    await tab.evaluate('bench.all')
    const { metrics } = await session.send('Performance.getMetrics')
    await setTimeout(settleMs)
    const found = await tab.evaluate<Omit<Visit, 'bytes' | 'cpuMs'>>(`bench.found(${JSON.stringify(page.answer ?? null)})`)
    return { ...found, bytes: bytesOf(), cpuMs: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000 }
  } finally {
    await context.close()
  }
}

const settleMs = 500

async function slowDown(session: CDPSession): Promise<void> {
  const throughput = (slowNetwork.kilobitsPerSecond * 1000) / 8
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: slowNetwork.latencyMs, downloadThroughput: throughput, uploadThroughput: throughput })
}

async function countBytes(session: CDPSession): Promise<() => number> {
  const pages = new Set<string>()
  let bytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, type }) => { if (type === 'Document') pages.add(requestId) })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (!pages.has(requestId)) bytes += encodedDataLength })
  await session.send('Network.enable')
  return () => bytes
}

/** Looks once a frame; a task after the frame's callbacks runs once the frame is painted. */
function watch({ comment, live }: Page): string {
  return `(() => {
    const wanted = ${JSON.stringify({ seenMs: comment, liveMs: live })}, at = {}
    const painted = new MessageChannel()
    let shift = 0, resolve = () => {}
    const shifts = new PerformanceObserver((list) => add(list.getEntries()))
    const add = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) shift += value }
    shifts.observe({ type: 'layout-shift', buffered: true })
    const isThere = (selector) => (document.querySelector('verbatim-comments')?.shadowRoot ?? document).querySelector(selector) !== null
    const look = () => {
      const now = Object.keys(wanted).filter((name) => isThere(wanted[name]))
      for (const name of now) delete wanted[name]
      if (now.length > 0) painted.port2.postMessage(now)
      if (Object.keys(wanted).length > 0) requestAnimationFrame(look)
    }
    const count = Object.keys(wanted).length
    const all = new Promise((there) => { resolve = there })
    painted.port1.onmessage = ({ data }) => {
      for (const name of data) at[name] = performance.now()
      if (Object.keys(at).length === count) resolve()
    }
    requestAnimationFrame(look)
    window.bench = {
      all,
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
