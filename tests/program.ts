/** The real program, built and run as a person would run it, on a free port and with a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const ownBin = fileURLToPath(new URL('../packages/server/bin/verbatim.mjs', import.meta.url))

export type Environment = Readonly<Record<string, string>>

export interface ProgramOptions {
  /** A new temporary one unless given. */
  readonly dataDir?: string
  /** The address of a PostgreSQL database, in the place of a data folder. */
  readonly database?: string
  readonly env?: Environment
  /** The command of another version of the program. */
  readonly bin?: string
  /** After `serve`; without them the site starts empty. */
  readonly args?: readonly string[]
}

export interface Program {
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly dataDir: string
  /** The one-time link, while there is no administrator. */
  readonly setupLink: string | undefined
  /** How long it took from the start to the line with the address. */
  readonly startMs: number
  /** All that it wrote to standard error so far. */
  log(): string
  /** Resolves once the log matches; throws after the deadline. */
  logged(pattern: RegExp): Promise<void>
  signal(name: NodeJS.Signals): void
  /** Resolves once the process has ended. */
  ended(): Promise<Ending>
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<Ending>
  /** Ends it as a power cut would, and waits until it has. */
  kill(): Promise<Ending>
}

export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Run extends Ending {
  readonly stdout: string
  readonly stderr: string
}

const startDeadlineMs = 30_000
const endDeadlineMs = 30_000

/** Starts a server and waits until it listens. Throws with what it wrote when it ends before that. */
export async function startProgram({ dataDir = temporaryFolder(), database, env = {}, bin = ownBin, args = ['--no-demo'] }: ProgramOptions = {}): Promise<Program> {
  return started(dataDir, { args: ['serve', '--port', '0', ...placeOf({ dataDir, database }), ...args], env, bin })
}

/** As the commands know it. */
function placeOf({ dataDir, database }: { readonly dataDir: string; readonly database: string | undefined }): readonly string[] {
  return database === undefined ? ['--data', dataDir] : ['--database', database]
}

/** Starts a server and ends it after so long as a power cut would, wherever its start has come to. */
export async function startAndKill({ dataDir = temporaryFolder(), database, env = {}, args = ['--no-demo'] }: ProgramOptions, afterMs: number): Promise<void> {
  const child = launch(['serve', '--port', '0', ...placeOf({ dataDir, database }), ...args], env)
  child.process.stdin?.end()
  await setTimeout(afterMs)
  child.process.kill('SIGKILL')
  await child.ended()
}

/** Starts a server that only scores; `dataDir` holds the files it is told of, and nothing of its own. */
export async function startScorer({ dataDir = temporaryFolder(), env = {}, args = [] }: ProgramOptions = {}): Promise<Program> {
  return started(dataDir, { args: ['serve', '--scorer', '--port', '0', ...args], env })
}

async function started(dataDir: string, { args, env, bin = ownBin }: { readonly args: readonly string[]; readonly env: Environment; readonly bin?: string }): Promise<Program> {
  const startedAt = performance.now()
  const child = launch(await onEngine(args), env, bin)
  child.process.stdin?.end()
  const address = () => /^Verbatim is running at (\S+)$/m.exec(child.stdout())?.[1]
  // What is written to the one may come before what was written to the other.
  const port = () => Number(/listening at http:\/\/[^"]*:(\d+)"/.exec(child.stderr())?.[1] ?? URL.parse(address() ?? '')?.port)
  try {
    await until('the server listens', () => port() > 0 || child.hasEnded(), startDeadlineMs)
    await until('it says where', () => address() !== undefined || child.hasEnded(), startDeadlineMs)
  } finally {
    if (address() === undefined) child.process.kill('SIGKILL')
  }
  const url = address()
  if (url === undefined || child.process.pid === undefined) throw new Error(`the server did not start:\n${child.stdout()}${child.stderr()}`)
  const startMs = performance.now() - startedAt
  const end = (name: NodeJS.Signals) => {
    child.process.kill(name)
    return child.ended()
  }
  return {
    url,
    port: port(),
    pid: child.process.pid,
    dataDir,
    setupLink: /with this link: (\S+)$/m.exec(child.stdout())?.[1],
    startMs,
    log: child.stderr,
    logged: (pattern) => until(`the log holds ${pattern}`, () => pattern.test(child.stderr())),
    signal: (name) => void child.process.kill(name),
    ended: child.ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** Runs a command to its end, with `input` on standard input. */
export async function runCommand(args: readonly string[], env: Environment = {}, input = ''): Promise<Run> {
  return ran(launch(await onEngine(args), env), input)
}

async function ran(child: Child, input = ''): Promise<Run> {
  child.process.stdin?.end(input)
  const ending = await child.ended()
  return { ...ending, stdout: child.stdout(), stderr: child.stderr() }
}

/** The arguments, with a database in the place of each data folder where the tests run on PostgreSQL. */
async function onEngine(args: readonly string[]): Promise<readonly string[]> {
  const at = args.indexOf('--data')
  const folder = args[at + 1]
  if (process.env['VERBATIM_TEST_ENGINE'] !== 'postgres' || at < 0 || folder === undefined) return args
  return args.toSpliced(at, 2, '--database', await databaseOf(folder))
}

const databases = new Map<string, Promise<string>>()

/** The database that stands for a data folder, made when it is first asked for. */
function databaseOf(folder: string): Promise<string> {
  const known = databases.get(folder) ?? makeDatabase(`verbatim_api_${process.pid}_${databases.size}`)
  databases.set(folder, known)
  return known
}

async function makeDatabase(name: string): Promise<string> {
  const url = URL.parse(process.env['VERBATIM_TEST_DATABASE'] ?? '') ?? undefined
  if (url === undefined) throw new Error('no PostgreSQL is named by VERBATIM_TEST_DATABASE: "npm test -- postgres" starts one')
  await administer(url.href, `create database ${name}`)
  url.pathname = `/${name}`
  return url.href
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A token for the site in the data folder, which may have a server running. */
export async function createToken(dataDir: string, scopes: readonly string[]): Promise<string> {
  return tokenMade(['--data', dataDir, '--scope', scopes.join(','), '--name', `program for ${scopes.join(' and ')}`])
}

/** A token for the site in a database, made by another version's command where one is given. */
export async function createTokenIn({ database, bin }: { readonly database: string; readonly bin?: string }, scopes: readonly string[]): Promise<string> {
  const args = ['token', 'create', '--database', database, '--scope', scopes.join(','), '--name', `program for ${scopes.join(' and ')}`]
  return tokenIn(await ran(launch(args, {}, bin)))
}

/** A key in the file of a scorer, which may be running. */
export async function createKey(file: string, args: readonly string[] = []): Promise<string> {
  return tokenMade(['--keys', file, '--scope', 'assess', ...args])
}

async function tokenMade(args: readonly string[]): Promise<string> {
  return tokenIn(await runCommand(['token', 'create', ...args]))
}

function tokenIn({ code, stdout, stderr }: Run): string {
  const token = stdout.trim().split(/\s+/).at(-1)
  if (code !== 0 || token === undefined) throw new Error(`no token was made: ${stderr}`)
  return token
}

/** Removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-test-'))
  folders.push(folder)
  return folder
}

const checkEveryMs = 10

/** Looks again and again whether `holds`, and throws after the deadline. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, deadlineMs = 10_000): Promise<void> {
  const deadline = performance.now() + deadlineMs
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${deadlineMs} ms in vain until ${what}`)
    await setTimeout(checkEveryMs)
  }
}

interface Child {
  readonly process: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  readonly hasEnded: () => boolean
  readonly ended: () => Promise<Ending>
}

const folders: string[] = []
const children = new Set<ChildProcess>()

function launch(args: readonly string[], env: Environment, bin = ownBin): Child {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...ownEnvironment(), ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
  children.add(child)
  const ending = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      children.delete(child)
      resolve({ code, signal })
    })
  })
  let ended = false
  void ending.finally(() => { ended = true })
  return {
    process: child,
    stdout: collected(child.stdout),
    stderr: collected(child.stderr),
    hasEnded: () => ended,
    ended: () => within(ending, `${args.join(' ')} has ended`),
  }
}

/** What finding programs and folders needs; nothing that would configure the program. */
function ownEnvironment(): Environment {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'USERPROFILE']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}

function collected(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (part) => { text += part })
  return () => text
}

async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  const controller = new AbortController()
  const late = setTimeout(endDeadlineMs, undefined, { signal: controller.signal }).then(() => {
    throw new Error(`waited ${endDeadlineMs} ms in vain until ${what}`)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    controller.abort()
    late.catch(() => undefined)
  }
}

function endAll(): void {
  for (const child of children) child.kill('SIGKILL')
}

process.once('exit', endAll)
after(async () => {
  endAll()
  await until('all programs have ended', () => children.size === 0)
  for (const database of databases.values()) {
    const url = new URL(await database)
    const name = url.pathname.slice(1)
    url.pathname = '/postgres'
    await administer(url.href, `drop database ${name} with (force)`)
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
