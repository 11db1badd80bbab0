/** The desk in a real browser with a full queue: how soon it is there, how fast it goes on, and what a day's work leaves in memory. */
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { UserId } from '@verbatim/core'
import { chromium, type CDPSession, type Page } from 'playwright-core'
import { quiet } from '../machine.ts'
import { figure, type Goal, type Measured } from '../measured.ts'
import { percentile } from '../open-loop.ts'
import { startServer } from '../site.ts'
import { fillAtOnce, id, newComments, site, submit } from '../stocked-site.ts'

const waiting = 100_000
const openings = 10
const frames = 300
const mixed = 1_000
const decisions = 5_000
const token = 'a session of the benchmark alone'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export async function measureDesk(): Promise<Measured> {
  const dataDir = await fullQueue()
  const server = await startServer({ dataDir })
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic', '--no-first-run', '--enable-precise-memory-info'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' })
    await context.addCookies([{ name: 'verbatim_session', value: token, url: server.url }])
    const page = await context.newPage()
    await quiet(3)
    const opened = await openingsOf(page, server.url)
    const scrolled = await scrollingOf(page)
    await page.goto(`${server.url}/desk/`)
    await page.waitForSelector('.focused .comment-text')
    const moderated = await moderate(page, server.url)
    const worked = await workFor(page, await context.newCDPSession(page), decisions - mixed)
    return report({ opened, scrolled, moderated, worked })
  } finally {
    await browser.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The folder of a site with an editor, who is signed in. */
async function fullQueue(): Promise<string> {
  const { storage, dataDir, release } = await site(() => {})
  await submit(storage, newComments(waiting), fillAtOnce)
  const now = Date.now()
  await storage.accounts.offerSetup('link', now)
  const editor = { id: id<UserId>(), name: 'Bench', email: 'bench@example.org', role: 'admin', duties: [], passwordHash: '' } as const
  await storage.accounts.setUp('link', editor, now)
  await storage.accounts.startSession({ tokenHash: sha256(token), userId: editor.id, startedAt: now, endsAt: now + 3_600_000 })
  await release()
  return dataDir
}

/** Milliseconds from asking for the page to the first comment's text. */
async function openingsOf(page: Page, url: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let opening = 0; opening < openings; opening += 1) {
    const began = performance.now()
    await page.goto(`${url}/desk/`, { waitUntil: 'commit' })
    await page.waitForSelector('.focused .comment-text')
    times.push(performance.now() - began)
  }
  return times
}

/** Milliseconds between frames while the list is scrolled and reads on. */
function scrollingOf(page: Page): Promise<readonly number[]> {
  return page.evaluate<number[]>(`new Promise((resolve) => {
    const list = document.querySelector('.comment-rows'), times = []
    let before = performance.now()
    const next = (now) => {
      times.push(now - before)
      before = now
      list.scrollTop += 60
      if (times.length < ${frames}) requestAnimationFrame(next)
      else resolve(times)
    }
    requestAnimationFrame(next)
  })`)
}

interface Moderated {
  readonly ms: readonly number[]
  readonly perMinute: number
  readonly wrong: number
  readonly lost: number
}

/** Somebody with nothing but a keyboard, who approves two of three and rejects the third for a reason or for two. */
async function moderate(page: Page, url: string): Promise<Moderated> {
  await watchFocus(page)
  const wanted = new Map<string, string>()
  const began = performance.now()
  for (let index = 0; index < mixed; index += 1) {
    const commentId = await focused(page)
    const keys = index % 3 < 2 ? ['a'] : index % 2 === 0 ? ['r', '3', 'Enter'] : ['r', '1', '3', 'Enter']
    wanted.set(commentId, keys[0] === 'a' ? 'approved' : 'rejected')
    await pressed(page, keys)
  }
  const minutes = (performance.now() - began) / 60_000
  const found = await recorded(page, { url, ids: [...wanted.keys()] })
  const lost = [...wanted.keys()].filter((commentId) => !found.has(commentId)).length
  return { ms: await timesOf(page), perMinute: wanted.size / minutes, lost, wrong: [...wanted].filter(([commentId, status]) => (found.get(commentId) ?? status) !== status).length }
}

interface Worked {
  readonly ms: readonly number[]
  /** Of JavaScript, after the garbage was collected: before, and after each thousand. */
  readonly heapMb: readonly number[]
}

async function workFor(page: Page, session: CDPSession, count: number): Promise<Worked> {
  await page.evaluate('bench.times.length = 0')
  const heapMb = [await heapOf(page, session)]
  for (let done = 1; done <= count; done += 1) {
    await pressed(page, ['a'])
    if (done % 1000 === 0) heapMb.push(await heapOf(page, session))
  }
  return { ms: await timesOf(page), heapMb }
}

async function heapOf(page: Page, session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await page.evaluate<number>('performance.memory.usedJSHeapSize')) / 1e6
}

/** From the last key of a decision until the frame with the next comment is painted. */
async function watchFocus(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const inFocus = () => document.querySelector('.focused .details-link a')?.href ?? ''
    const painted = new MessageChannel()
    const bench = { times: [], inFocus, next: () => bench.shown }
    let before = '', began = 0, resolve = () => {}
    // A task after the frame's callbacks runs once the frame is painted.
    painted.port1.onmessage = () => { bench.times.push(performance.now() - began); resolve() }
    new MutationObserver(() => {
      if (before === '' || inFocus() === before || inFocus() === '') return
      before = ''
      requestAnimationFrame(() => painted.port2.postMessage(null))
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    addEventListener('keydown', () => {
      before = inFocus()
      began = performance.now()
      bench.shown = new Promise((shown) => { resolve = shown })
    }, true)
    window.bench = bench
  })()`)
}

async function pressed(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
  await page.evaluate('bench.next()')
}

async function focused(page: Page): Promise<string> {
  return (await page.evaluate<string>('bench.inFocus()')).split('/').at(-1) ?? ''
}

function timesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate<number[]>('[...bench.times]')
}

const patienceMs = 30_000

/** The statuses that the server knows, once it knows all: the last decisions are held back for some seconds. */
async function recorded(page: Page, { url, ids }: { readonly url: string; readonly ids: readonly string[] }): Promise<ReadonlyMap<string, string>> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const found = new Map<string, string>()
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, nextCursor }: LogPage = await logPage(page, url, cursor)
      for (const { comment } of items) found.set(comment.id, comment.status)
      cursor = nextCursor
    }
    if (ids.every((commentId) => found.has(commentId)) || performance.now() > deadline) return found
    await quiet(1)
  }
}

interface LogPage {
  readonly items: readonly { readonly comment: { readonly id: string; readonly status: string } }[]
  readonly nextCursor: string | null
}

async function logPage(page: Page, url: string, cursor: string): Promise<LogPage> {
  const answer = await page.request.get(`${url}/api/v1/moderation/decisions?limit=200${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`)
  const found: LogPage = await answer.json()
  return found
}

function share(values: readonly number[], of: number): number {
  return percentile(Float64Array.from(values).toSorted(), of)
}

function goal(work: string, toReach: string, found: { readonly measured: string; readonly reached: boolean }): Goal {
  return { work, bestPeer: '–', toReach, ...found }
}

function row(name: string, values: readonly number[]): readonly string[] {
  return [name, String(values.length), ...[0.5, 0.95, 0.99].map((of) => figure(share(values, of)))]
}

interface Findings {
  readonly opened: readonly number[]
  readonly scrolled: readonly number[]
  readonly moderated: Moderated
  readonly worked: Worked
}

function report({ opened, scrolled, moderated, worked }: Findings): Measured {
  const [first = 0] = worked.heapMb
  const last = worked.heapMb.at(-1) ?? 0
  const slowest = Math.max(...opened)
  const [frameMs, nextMs] = [share(scrolled, 0.95), share([...moderated.ms, ...worked.ms], 0.95)]
  return {
    title: 'Desk',
    goals: [
      goal('the queue opens with 100,000 waiting', 'under 1 s', { measured: `${figure(share(opened, 0.5))} ms, the slowest ${figure(slowest)}`, reached: slowest < 1000 }),
      goal('scrolling, a frame at the 95th percentile', 'under 50 ms', { measured: `${figure(frameMs)} ms`, reached: frameMs < 50 }),
      goal('from a decision to the next comment, 95th percentile', 'under 50 ms', { measured: `${figure(nextMs)} ms`, reached: nextMs < 50 }),
      goal('1,000 mixed comments by the keyboard alone', 'none wrong or lost', { measured: `${figure(moderated.perMinute)} a minute, ${moderated.wrong} wrong, ${moderated.lost} lost`, reached: moderated.wrong + moderated.lost === 0 }),
      goal('memory over 5,000 decisions', 'flat', { measured: `${worked.heapMb.map(figure).join(' · ')} MB`, reached: last < first * 1.2 }),
    ],
    tables: [{ heading: ['ms', 'times', 'median', '95th percentile', '99th percentile'], rows: [row('opened', opened), row('a frame of scrolling', scrolled), row('a decision of 1,000 mixed ones', moderated.ms), row('an approval', worked.ms)] }],
    notes: [`${waiting.toLocaleString('en')} comments wait. Chromium without a graphics card, on the server’s machine; keys are pressed as soon as the next comment is shown. From a decision: from its last key until the frame with the next comment is painted. Memory is the heap of JavaScript after the first thousand decisions and each thousand more, its garbage collected.`],
  }
}
