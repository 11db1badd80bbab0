/** A server of our own with a site in it, made through the API as any newsroom would, on a free port and in a folder that is removed again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient, routes, type Answer, type BodyOf, type Client } from '@verbatim/contract'
import { madeText } from './made-texts.ts'
import { cpuByThread, total } from './processes.ts'

const bin = fileURLToPath(new URL('../packages/server/bin/verbatim.mjs', import.meta.url))

export interface Server {
  /** By the number of 127.0.0.1: a name would be looked up for each connection. */
  readonly url: string
  readonly pid: number
  readonly dataDir: string
  /** The option that names where the site is kept. */
  readonly store: readonly string[]
  /** From the start of the process until `/readyz` answered 200. */
  readonly readyMs: number
  /** Of all its threads until then. */
  readonly readyCpuMs: number
  stop(): Promise<void>
}

export interface ServerOptions {
  readonly dataDir: string
  /** Where the site is kept, if not in the folder. */
  readonly database?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** What Node is to run in the place of the built program, after options of Node's own. */
  readonly program?: readonly string[]
}

/** Asks a server to keep comments unassessed. */
export const withoutClassifier = { VERBATIM_CLASSIFIER: 'off' } as const

const folders: string[] = []
const running = new Set<ChildProcess>()
const startDeadlineMs = 60_000

/** Removed at the end, whatever happens. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  folders.push(folder)
  return folder
}

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Makes the program new where its sources are; a server that did so itself would hold the compiler in memory. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'serve', '--help'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the program could not be built: ${stderr}`)
}

/** As it runs at a newsroom, with its log in a file, but without rate limits. Throws with the end of its log where it does not start. */
export async function startServer({ dataDir, database, env = {}, args = [], program = [bin] }: ServerOptions): Promise<Server> {
  const log = join(dataDir, 'server.log')
  const store = database === undefined ? ['--data', dataDir] : ['--database', database]
  const began = performance.now()
  const child = spawn(process.execPath, [...program, 'serve', '--port', '0', ...store, '--no-demo', ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], VERBATIM_LIMITS: 'off', ...env },
    stdio: ['ignore', 'pipe', openSync(log, 'a')],
  })
  running.add(child)
  const ended = new Promise<void>((resolve) => child.once('close', () => {
    running.delete(child)
    resolve()
  }))
  const url = await addressOf(child)
  if (url === undefined || child.pid === undefined) {
    child.kill('SIGKILL')
    throw new Error(`the server did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`)
  }
  while ((await fetch(`${url}/readyz`)).status !== 200) await setTimeout(2)
  const readyMs = performance.now() - began
  return {
    url,
    pid: child.pid,
    dataDir,
    store,
    readyMs,
    readyCpuMs: total(cpuByThread(child.pid)) / 1000,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string | undefined> {
  let said = ''
  const late = globalThis.setTimeout(() => child.kill('SIGKILL'), startDeadlineMs)
  try {
    for await (const part of child.stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
      said += part
      const url = /running at (\S+)/.exec(said)?.[1]
      if (url !== undefined) return url.replace('localhost', '127.0.0.1')
    }
    return undefined
  } finally {
    clearTimeout(late)
  }
}

export interface Site {
  readonly server: Server
  /** Of scopes `stories` and `moderation`. */
  readonly staff: Client
  readonly reader: Client
  readonly token: string
}

/** The calls of a running server, with a token for its staff. */
export function siteOn(server: Server): Site {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'token', 'create', ...server.store, '--scope', 'stories,moderation', '--name', 'bench'], { encoding: 'utf8' })
  const token = stdout.trim().split(/\s+/).at(-1)
  if (status !== 0 || token === undefined) throw new Error(`no token was made: ${stderr}`)
  return {
    server,
    token,
    staff: createClient({ baseUrl: server.url, token, fetch }),
    reader: createClient({ baseUrl: server.url, fetch }),
  }
}

export interface BenchStory {
  readonly id: string
  readonly slug: string
}

export async function makeStory({ staff }: Site, name: string): Promise<BenchStory> {
  const body: BodyOf<typeof routes.putStory> = {
    url: `https://news.example/${name}`, headline: `A story for measuring: ${name}`, language: 'en', tags: ['measuring'], bodyHtml: `<p>${madeText(1, 1_500)}</p>`,
  }
  const { id, slug } = valueOf(await staff.call(routes.putStory, { body }))
  if (id === null || slug === null) throw new Error('the story was not kept')
  return { id, slug }
}

/** What the answer holds. Throws for a refusal: here nothing may be refused. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`refused: ${answer.problem.title} ${answer.problem.detail ?? ''}`)
}

// Like the thread that the other systems were measured with: 728 roots and 272 replies, 328 characters in the mean.
const threadRoots = 728
const threadReplies = 272
const shortest = 72
const longest = 584
const atOnce = 16
const decisionsAtOnce = 100

/** A thousand approved comments, a quarter of them replies. */
export async function fillThread(site: Site, story: BenchStory): Promise<void> {
  const roots = await approved(site, await submitted(site, Array.from({ length: threadRoots }, (_, seed) => ({ story, seed }))))
  await approved(site, await submitted(site, Array.from({ length: threadReplies }, (_, index) => ({ story, seed: threadRoots + index, parentId: roots[(index * 7919) % roots.length] ?? null }))))
}

export interface Draft {
  readonly story: BenchStory
  readonly seed: number
  readonly parentId?: string | null
}

/** The ids, in the order of the drafts. */
export async function submitted(site: Site, drafts: readonly Draft[]): Promise<readonly string[]> {
  const ids: string[] = []
  let next = 0
  const sender = async () => {
    for (let index = next++; index < drafts.length; index = next++) {
      const draft = drafts[index]
      if (draft !== undefined) ids[index] = await submit(site, draft)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  return ids
}

async function submit({ reader }: Site, { story, seed, parentId = null }: Draft): Promise<string> {
  const characters = shortest + ((seed * 2_654_435_761) >>> 0) % (longest - shortest)
  const body = { name: `Reader ${seed % 400}`, email: `reader${seed % 400}@example.org`, body: `${madeText(seed, characters)} (${seed})`, parentId }
  const answer = await reader.call(routes.submitComment, { params: { storyId: story.id }, body })
  return valueOf(answer).comment.id
}

/** Approves them, and gives them back. */
export async function approved({ staff }: Site, ids: readonly string[]): Promise<readonly string[]> {
  for (let from = 0; from < ids.length; from += decisionsAtOnce) {
    const items = ids.slice(from, from + decisionsAtOnce).map((commentId) => ({ commentId, verdict: 'approve' as const }))
    const { items: decided } = valueOf(await staff.call(routes.decide, { body: { items } }))
    if (decided.some((item) => !('decisionId' in item))) throw new Error('a decision was refused')
  }
  return ids
}
