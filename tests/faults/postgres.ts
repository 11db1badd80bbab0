/** A PostgreSQL as in production, which flushes what it commits: to be stopped, killed, followed and started again. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { findBinaries, serverUser, startCluster, startServer, type RunningServer } from '../../tools/postgres.mjs'
import { until } from '../program.ts'

type Settings = Readonly<Record<string, string>>

export interface DatabaseServer {
  /** Of its database, which is empty at first. */
  readonly url: string
  readonly port: number
  log(): string
  /** Fast, as an operator stops it, or at once without a checkpoint, as by SIGQUIT. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>
  /** On the same data and the same port. */
  start(): Promise<void>
  /** From a standby to a primary. */
  promote(): void
}

const { binaries } = findBinaries()

const durable = { fsync: 'on', synchronous_commit: 'on' }
const owner = serverUser()
const folders: string[] = []
const running = new Set<RunningServer>()

after(async () => {
  for (const server of running) await end(server, 'SIGQUIT')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Stopped and removed after the tests of the file. */
export async function startDatabase(settings: Settings = {}): Promise<DatabaseServer> {
  const { folder, ...server } = await startCluster({ binaries, settings: { ...durable, ...settings } })
  folders.push(folder)
  return databaseServer(server, settings)
}

/** What a standby is made with; not in every package of PostgreSQL. */
export const canFollow = existsSync(join(binaries, 'pg_basebackup'))

/** A standby that follows the primary as `name`, ready for readers and to be promoted. */
export async function startStandby(primary: DatabaseServer, name: string): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-standby-'))
  folders.push(folder)
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const source = `host=127.0.0.1 port=${primary.port} user=verbatim application_name=${name}`
  runTool('pg_basebackup', ['--dbname', source, '--pgdata', data, '--write-recovery-conf', '--checkpoint', 'fast', '--no-sync'])
  return databaseServer(await startServer({ binaries, data, settings: durable }), {})
}

function databaseServer(first: RunningServer, settings: Settings): DatabaseServer {
  let server = first
  running.add(server)
  return {
    url: server.url,
    port: server.port,
    log: () => server.log(),
    async stop(signal = 'SIGINT') {
      running.delete(server)
      await end(server, signal)
    },
    async start() {
      server = await startServer({ binaries, data: server.data, settings: { ...durable, ...settings }, port: server.port })
      running.add(server)
    },
    promote: () => runTool('pg_ctl', ['promote', '--wait', '--pgdata', server.data]),
  }
}

/** Leaves the data where they are. */
async function end({ pid }: RunningServer, signal: NodeJS.Signals): Promise<void> {
  process.kill(pid, signal)
  await until('PostgreSQL has ended', () => !isRunning(pid), 60_000)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function runTool(name: 'pg_basebackup' | 'pg_ctl', args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(join(binaries, name), args, { ...owner, encoding: 'utf8', cwd: tmpdir(), env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } })
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`)
}
