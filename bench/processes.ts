/** What a server's processes cost, as Linux counts it: CPU by thread, and memory. */
import { readdirSync, readFileSync } from 'node:fs'

/** Microseconds of CPU by the name of the thread; threads of one name are added up. */
export type CpuByThread = ReadonlyMap<string, number>

/** A process and all that it started. */
export function processTree(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)]
}

/** Since each thread began; a thread that has ended is not in it. */
export function cpuByThread(pid: number): CpuByThread {
  const used = new Map<string, number>()
  for (const process of processTree(pid)) {
    for (const thread of threadsOf(process)) {
      const name = Number(thread) === process ? 'main thread' : nameOfThread(process, thread)
      used.set(name, (used.get(name) ?? 0) + cpuMicroseconds(process, thread))
    }
  }
  return used
}

/** What was used between two looks. */
export function cpuBetween(before: CpuByThread, after: CpuByThread): CpuByThread {
  return new Map([...after].map(([name, used]) => [name, Math.max(0, used - (before.get(name) ?? 0))]))
}

export function total(used: CpuByThread): number {
  return [...used.values()].reduce((sum, each) => sum + each, 0)
}

export interface Memory {
  readonly processes: number
  /** Resident, in MB of 1,000,000 bytes; pages that several processes share are counted in each. */
  readonly residentMb: number
}

/** Of all the server's processes together. */
export function memoryOf(pid: number): Memory {
  const processes = processTree(pid)
  const kib = processes.map((process) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0))
  return { processes: processes.length, residentMb: (kib.reduce((sum, each) => sum + each, 0) * 1024) / 1e6 }
}

function childrenOf(pid: number): readonly number[] {
  return threadsOf(pid).flatMap((thread) => (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter((child) => child.trim() !== '').map(Number))
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

function nameOfThread(pid: number, thread: string): string {
  return (read(`/proc/${pid}/task/${thread}/comm`) ?? 'ended').trim()
}

/** The first number of schedstat: nanoseconds on a core, where `stat` counts hundredths of a second. */
function cpuMicroseconds(pid: number, thread: string): number {
  return Number((read(`/proc/${pid}/task/${thread}/schedstat`) ?? '0').split(' ')[0]) / 1000
}

/** `undefined` when the thread has ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
