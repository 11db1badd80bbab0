/** The load: `wrk`, which costs so little that two cores measure the server and not the client. */
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { machineTime, quiet } from './machine.ts'
import { figure, median } from './measured.ts'
import { cpuBetween, cpuByThread, total, type CpuByThread } from './processes.ts'

export interface Load {
  /** Where the script gets its settings, as `name=value`. */
  readonly script: 'read.lua' | 'submit.lua' | 'decide.lua'
  readonly url: string
  readonly connections: number
  readonly threads?: number
  readonly seconds: number
  readonly settings?: Readonly<Record<string, string>>
  /** The server whose CPU is counted. */
  readonly pid: number
  /** How long to wait for a quiet machine; 0 where the load is not measured. */
  readonly patienceSeconds?: number
}

export interface Loaded {
  readonly succeeded: number
  readonly failed: number
  /** Status and beginning of the first answer that was not as it should be. */
  readonly firstFailure: string
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
  readonly bytes: number
  /** Of the server, microseconds for each success, by thread. */
  readonly cpu: CpuByThread
  readonly cpuMicroseconds: number
  /** Cores that neither the server nor the load took. */
  readonly othersCores: number
}

/** The version of wrk, which is installed where that can be done at once; `undefined` where it cannot. */
export function ensureWrk(): string | undefined {
  const found = wrkVersion()
  if (found !== undefined || process.getuid?.() !== 0) return found
  spawnSync('apt-get', ['install', '-y', '-q', 'wrk'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return wrkVersion()
}

function wrkVersion(): string | undefined {
  const { stdout, error } = spawnSync('wrk', ['-v'], { encoding: 'utf8' })
  return error === undefined ? /^wrk (\S+)/.exec(stdout)?.[1] : undefined
}

/** Waits for a quiet machine, then loads the server once. Throws where wrk fails. */
export async function load({ script, url, connections, threads = 1, seconds, settings = {}, pid, patienceSeconds = 10 }: Load): Promise<Loaded> {
  if (patienceSeconds > 0) await quiet(patienceSeconds)
  const path = fileURLToPath(new URL(`lua/${script}`, import.meta.url))
  const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  const [before, machineBefore, began] = [cpuByThread(pid), machineTime(), performance.now()]
  const said = await runWrk(['-t', `${threads}`, '-c', `${connections}`, '-d', `${seconds}s`, '--timeout', '20s', '--latency', '-s', path, url, '--', ...given])
  const [after, machineAfter, lasted] = [cpuByThread(pid), machineTime(), (performance.now() - began) / 1000]
  const { succeeded, failed, ...measured } = readLine(said.stdout)
  const used = cpuBetween(before, after)
  const others = (machineAfter.busy - machineBefore.busy - total(used) / 1e6 - said.cpuSeconds) / lasted
  return {
    ...measured,
    succeeded,
    failed,
    cpu: new Map([...used].map(([name, microseconds]) => [name, microseconds / Math.max(1, succeeded)])),
    cpuMicroseconds: total(used) / Math.max(1, succeeded),
    othersCores: Math.max(0, others),
  }
}

function runWrk(args: readonly string[]): Promise<{ readonly stdout: string; readonly cpuSeconds: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let stdout = ''
    let microseconds = 0
    child.stdout.setEncoding('utf8').on('data', (part: string) => { stdout += part })
    // Of a process that has ended nothing can be asked.
    const looking = setInterval(() => { microseconds = Math.max(microseconds, total(cpuByThread(child.pid ?? 0))) }, 50)
    child.once('error', (error) => {
      clearInterval(looking)
      reject(error)
    })
    child.once('close', (code) => {
      clearInterval(looking)
      if (code === 0) resolve({ stdout, cpuSeconds: microseconds / 1e6 })
      else reject(new Error(`wrk ended with ${code}: ${stdout}`))
    })
  })
}

/** The one line of JSON that each of our scripts prints. */
function readLine(stdout: string): Omit<Loaded, 'cpu' | 'cpuMicroseconds' | 'othersCores'> {
  const line = stdout.split('\n').find((each) => each.startsWith('{'))
  if (line === undefined) throw new Error(`wrk's script printed no line: ${stdout}`)
  const { succeeded, failed, first_failure, per_second, p50_ms, p99_ms, max_ms, bytes } = JSON.parse(line)
  return { succeeded, failed, firstFailure: first_failure, perSecond: per_second, p50Ms: p50_ms, p99Ms: p99_ms, maxMs: max_ms, bytes }
}

export const loadHeading = ['a second', 'p50 ms', 'p99 ms', 'max ms', 'CPU µs each', 'failed', 'cores of others']

/** The middle of several rounds; failures are added up, and of the longest waits the longest is shown. */
export function loadRow(name: string, runs: readonly Loaded[]): readonly string[] {
  const { perSecond, p50Ms, p99Ms, cpuMicroseconds, othersCores } = middleOf(runs)
  const failed = runs.reduce((sum, run) => sum + run.failed, 0)
  const longest = Math.max(...runs.map((run) => run.maxMs))
  return [name, figure(perSecond), figure(p50Ms), figure(p99Ms), figure(longest), figure(cpuMicroseconds), failed.toLocaleString('en'), figure(othersCores)]
}

export type Middle = Pick<Loaded, 'perSecond' | 'p50Ms' | 'p99Ms' | 'cpuMicroseconds' | 'othersCores'>

export function middleOf(runs: readonly Loaded[]): Middle {
  const middle = (name: keyof Middle) => median(runs.map((run) => run[name]))
  return { perSecond: middle('perSecond'), p50Ms: middle('p50Ms'), p99Ms: middle('p99Ms'), cpuMicroseconds: middle('cpuMicroseconds'), othersCores: middle('othersCores') }
}

/** By thread, microseconds for each success; what is below one is left out. */
export function threadRows(name: string, runs: readonly Loaded[]): readonly (readonly string[])[] {
  const threads = [...new Set(runs.flatMap((run) => [...run.cpu.keys()]))]
  return threads
    .map((thread): readonly [string, number] => [thread, median(runs.map(({ cpu }) => cpu.get(thread) ?? 0))])
    .filter(([, microseconds]) => microseconds >= 1)
    .map(([thread, microseconds]) => [`${name}: ${thread}`, figure(microseconds)])
}

/** What the first answer was that failed, for a reader of the table who asks why. */
export function failureNotes(runs: readonly Loaded[]): readonly string[] {
  return runs.filter(({ failed }) => failed > 0).slice(0, 1).map(({ firstFailure }) => `The first that failed: ${firstFailure === '' ? 'no answer came' : firstFailure}.`)
}
