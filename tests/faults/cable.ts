/**
 * A cable between this machine's programs and a PostgreSQL, which can be pulled: a network namespace with a pair of
 * virtual devices, in which a forwarder leads to the database's socket in the file system. Packets are lost for real, and
 * the kernel, which knows, tells nobody for long.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { until } from '../program.ts'

export interface Cable {
  readonly host: string
  readonly port: number
  pull(): void
  plugIn(): void
}

// A namespace of its own for each process, in a range that is nobody's.
const name = `verbatim${process.pid}`
const [here, there] = [`10.213.${process.pid % 256}.1`, `10.213.${process.pid % 256}.2`]
const port = 5432

const forwarder = `
const net = require('node:net')
net.createServer((client) => {
  const database = net.connect(process.argv[1])
  for (const [from, to] of [[client, database], [database, client]]) from.on('error', () => to.destroy()).pipe(to)
}).listen(${port}, '${there}', () => console.log('listening'))
`

/** Where sockets of a PostgreSQL may stand, for whatever user it runs as. Removed after the tests of the file. */
export function socketFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-socket-'))
  chmodSync(folder, 0o777)
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Whether namespaces can be made here. */
export function canLayCable(): boolean {
  const made = spawnSync('ip', ['netns', 'add', name], { stdio: 'ignore' }).status === 0
  if (made) ip('netns', 'del', name)
  return made
}

/** Leads to the socket of the PostgreSQL on `databasePort`. Removed after the tests of the file. */
export async function layCable(folder: string, databasePort: number): Promise<Cable> {
  ip('netns', 'add', name)
  after(() => ip('netns', 'del', name))
  const [near, far] = [`vb${process.pid}a`, `vb${process.pid}b`]
  ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name)
  ip('addr', 'add', `${here}/30`, 'dev', near)
  ip('link', 'set', near, 'up')
  ip('-n', name, 'addr', 'add', `${there}/30`, 'dev', far)
  ip('-n', name, 'link', 'set', far, 'up')
  const program = spawn('ip', ['netns', 'exec', name, process.execPath, '-e', forwarder, join(folder, `.s.PGSQL.${databasePort}`)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  program.stdout.on('data', (bytes) => { output += String(bytes) })
  after(() => program.kill('SIGKILL'))
  await until('the forwarder listens', () => output.includes('listening'))
  return {
    host: there,
    port,
    pull: () => ip('-n', name, 'link', 'set', far, 'down'),
    plugIn: () => ip('-n', name, 'link', 'set', far, 'up'),
  }
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
