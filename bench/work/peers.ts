/** Other systems beside ours in one run, by a harness that installs and loads them; it is not part of this repository. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figure, median, type Measured, type Thoroughness } from '../measured.ts'
import { fillThread, makeStory, siteOn, startServer, temporaryFolder } from '../site.ts'
import { memoryOf } from '../processes.ts'
import { submitLoad } from '../submit-load.ts'
import { load, middleOf, type Loaded } from '../wrk.ts'

const harness = fileURLToPath(new URL('../../../shared/peers', import.meta.url))
const peers = ['waline-sqlite', 'wordpress'] as const
const setUpMinutes = 10
const measureMinutes = 10

/** In the units of the harness: requests a second, milliseconds of CPU for each, MiB. */
interface Beside {
  readonly name: string
  readonly reads: number
  readonly readCpuMs: number
  readonly writes: number
  readonly writeCpuMs: number
  readonly idleMib: number
  readonly loadedMib: number
}

export async function measurePeers({ seconds, rounds }: Thoroughness): Promise<Measured> {
  if (!existsSync(harness)) return report([], [`Left out: the harness that installs the peers is not there (${harness}).`])
  // Copied: it writes its results beside itself.
  const folder = temporaryFolder()
  cpSync(harness, folder, { recursive: true })
  const [beside, notes]: [Beside[], string[]] = [[], []]
  for (const peer of peers) {
    const found = await measurePeer(peer, { folder, seconds, rounds })
    if (typeof found === 'string') notes.push(`${peer} was left out: ${found}`)
    else beside.push(found)
  }
  beside.push(await ours({ seconds, rounds }))
  return report(beside, notes)
}

interface Measuring {
  readonly folder: string
  readonly seconds: number
  readonly rounds: number
}

/** Or why it could not be measured. */
async function measurePeer(peer: string, { folder, seconds, rounds }: Measuring): Promise<Beside | string> {
  const env = { ...process.env, TMPDIR: folder, D: `${seconds}`, GATE: '10', RETRIES: '0' }
  try {
    if (!(await ran(['bash', `${peer}/setup.sh`], { cwd: folder, env, minutes: setUpMinutes }))) return 'it could not be installed'
    if (!(await ran(['bash', 'measure.sh', peer, `${rounds}`], { cwd: folder, env, minutes: measureMinutes }))) return 'it could not be measured'
    return read(peer, readFileSync(join(folder, 'results', `${peer}.txt`), 'utf8'))
  } finally {
    await ran(['bash', `${peer}/stop.sh`], { cwd: folder, env, minutes: 1 })
  }
}

/** Whether it ended well and in time. */
function ran([command = '', ...args]: readonly string[], { cwd, env, minutes }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly minutes: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'ignore'], timeout: minutes * 60_000 })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}

/** The harness's lines: `read_url… READ … req_per_s=`, `write WRITE … ok_per_s=`, `idle MEM … rss_mib=`. */
function read(peer: string, text: string): Beside | string {
  const lines = text.split('\n')
  const of = (pattern: RegExp, name: string) => lines.filter((line) => pattern.test(line)).map((line) => Number(new RegExp(`\\b${name}=([\\d.]+)`).exec(line)?.[1]))
  const page = lines.some((line) => line.startsWith('read_url_50 READ')) ? /^read_url_50 READ/ : /^read_url READ/
  const beside = {
    name: peer,
    reads: median(of(page, 'req_per_s')),
    readCpuMs: median(of(page, 'server_cpu_ms_per_ok')),
    writes: median(of(/^write WRITE/, 'ok_per_s')),
    writeCpuMs: median(of(/^write WRITE/, 'server_cpu_ms_per_ok')),
    idleMib: median(of(/^idle MEM/, 'rss_mib')),
    loadedMib: median(of(/^after-writes MEM/, 'rss_mib')),
  }
  return Object.values(beside).some((value) => Number.isNaN(value)) ? 'its harness printed no figures' : beside
}

async function ours({ seconds, rounds }: Omit<Measuring, 'folder'>): Promise<Beside> {
  const dataDir = temporaryFolder()
  const server = await startServer({ dataDir })
  try {
    const { pid, url } = server
    await new Promise((resolve) => { setTimeout(resolve, 5000) })
    const idle = memoryOf(pid)
    const site = siteOn(server)
    const story = await makeStory(site, 'busy')
    await fillThread(site, story)
    const page = { script: 'read.lua', url: `${url}/api/v1/stories/${story.id}/comments?limit=50`, pid, connections: 32, threads: 2 } as const
    const { send, fill } = await submitLoad(site, 8)
    await load({ ...page, seconds: 3, patienceSeconds: 0 })
    const [reads, writes]: [Loaded[], Loaded[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) reads.push(await load({ ...page, seconds }))
    await fill(2)
    for (let round = 0; round < rounds; round += 1) writes.push(await send(seconds))
    return {
      name: 'Verbatim, SQLite',
      reads: middleOf(reads).perSecond,
      readCpuMs: middleOf(reads).cpuMicroseconds / 1000,
      writes: middleOf(writes).perSecond,
      writeCpuMs: middleOf(writes).cpuMicroseconds / 1000,
      idleMib: (idle.residentMb * 1e6) / 2 ** 20,
      loadedMib: (memoryOf(pid).residentMb * 1e6) / 2 ** 20,
    }
  } finally {
    await server.stop()
  }
}

function report(beside: readonly Beside[], notes: readonly string[]): Measured {
  return {
    title: 'Beside others, in one run',
    goals: [],
    tables: [{
      heading: ['', 'first pages/s', 'CPU ms each', 'submissions/s', 'CPU ms each', 'MiB idle', 'MiB after'],
      rows: beside.map(({ name, ...figures }) => [name, ...[figures.reads, figures.readCpuMs, figures.writes, figures.writeCpuMs, figures.idleMib, figures.loadedMib].map(figure)]),
    }],
    notes: [...notes, 'One article with 1,000 approved comments; its first page of 50 (WordPress: its HTML page) at 32 connections, without asking for compression; submissions of 300 characters over 20 others at 8 connections. Ours are assessed; theirs are not.'],
  }
}
