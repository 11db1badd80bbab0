/** How long it takes from starting the process until it says that it is ready. */
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quiet } from '../machine.ts'
import { figure, median, type Measured } from '../measured.ts'
import { startServer, temporaryFolder } from '../site.ts'

const starts = 10
const patienceSeconds = 3
const root = fileURLToPath(new URL('../../', import.meta.url))

export async function measureStart(): Promise<Measured> {
  const dataDir = temporaryFolder()
  // What is done once for a data folder is no part of these.
  await (await startServer({ dataDir })).stop()
  const warm = await startsOf(() => ({ dataDir }))
  const cold = await startsOf(() => {
    forgetFiles()
    return { dataDir }
  })
  const first = await startsOf(() => {
    forgetFiles()
    rmSync(join(root, 'node_modules', '.cache', 'node'), { recursive: true, force: true })
    return { dataDir: temporaryFolder() }
  })
  const rows: readonly (readonly [string, readonly Started[]])[] = [['again, files in memory', warm], ['again, program read from disk', cold], ['first of all: read from disk, compiled, database made', first]]
  const medianMs = (of: readonly Started[]) => median(of.map(({ ms }) => ms))
  const [warmMs, coldMs] = [medianMs(warm), medianMs(cold)]
  return {
    title: 'Start',
    goals: [
      { work: 'start to ready, warm', bestPeer: 'remark42 65 ms, Isso 303, Twikoo 675, Waline 1,770', toReach: 'at most 500 ms', measured: `${figure(warmMs)} ms`, reached: warmMs <= 500 },
      { work: 'start to ready, program read from disk', bestPeer: '–', toReach: 'at most 500 ms', measured: `${figure(coldMs)} ms`, reached: coldMs <= 500 },
    ],
    tables: [{ heading: ['start to /readyz 200, ms', 'median', 'shortest', 'longest', 'CPU ms'], rows: rows.map(rowOf) }],
    notes: [`Of ${starts} starts each, from the call that starts the process; read from disk: its pages were dropped from memory, but not those of Node itself, which other programs use.`],
  }
}

interface Started {
  readonly ms: number
  readonly cpuMs: number
}

function rowOf([name, started]: readonly [string, readonly Started[]]): readonly string[] {
  const ms = started.map((each) => each.ms)
  return [name, ...[median(ms), Math.min(...ms), Math.max(...ms), median(started.map(({ cpuMs }) => cpuMs))].map(figure)]
}

async function startsOf(prepare: () => { readonly dataDir: string }): Promise<readonly Started[]> {
  const all: Started[] = []
  for (let start = 0; start < starts; start += 1) {
    await quiet(patienceSeconds)
    const server = await startServer(prepare())
    all.push({ ms: server.readyMs, cpuMs: server.readyCpuMs })
    await server.stop()
  }
  return all
}

/** Asks the system to drop what it holds of the program and its models in memory; `dd` knows how without being root. */
function forgetFiles(): void {
  const folders = [join(root, 'dist'), join(root, 'node_modules', '.cache', 'node')]
  const files = folders.flatMap((folder) => filesBelow(folder))
  for (const file of files) spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none'])
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
