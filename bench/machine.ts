/** What was measured on: figures without it say nothing. */
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'
import { setTimeout } from 'node:timers/promises'

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGib: number
  readonly system: string
  readonly node: string
  readonly sqlite: string
  /** Of the last minute, before the first measurement. */
  readonly loadBefore: number
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: availableParallelism(),
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${prettyName()}, Linux ${release()}`,
    node: process.version,
    sqlite: process.versions['sqlite'] ?? 'unknown',
    loadBefore: loadavg()[0] ?? Number.NaN,
  }
}

function prettyName(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown system'
  } catch {
    return 'unknown system'
  }
}

/** Seconds of CPU of the whole machine since it began: all, and all that was not idle. */
export interface MachineTime {
  readonly all: number
  readonly busy: number
}

const ticksPerSecond = 100

export function machineTime(): MachineTime {
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, ...rest] = (/^cpu\s+(.+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? '').split(' ').map(Number)
  const [irq = 0, softIrq = 0, stolen = 0] = rest
  const busy = user + nice + system + irq + softIrq + stolen
  return { all: (busy + idle + waiting) / ticksPerSecond, busy: busy / ticksPerSecond }
}

const quietShare = 0.25

/** Waits until others leave three quarters of the machine idle, at most so long; gives how many cores they then take. */
export async function quiet(patienceSeconds: number): Promise<number> {
  for (let waited = 1; ; waited += 1) {
    const before = machineTime()
    await setTimeout(1000)
    const after = machineTime()
    const share = (after.busy - before.busy) / (after.all - before.all)
    if (share <= quietShare || waited >= patienceSeconds) return share * availableParallelism()
  }
}
