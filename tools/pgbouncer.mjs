/** PgBouncer in transaction mode before a PostgreSQL, as an operator of several servers would run it; for tests. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort, serverUser } from './postgres.mjs'

/**
 * @param {string} url of a database of the server behind it
 * @returns {Promise<{ url: string, described: string, stop: () => Promise<void> } | undefined>} `undefined` where it can neither be found nor installed
 */
export async function startPgBouncer(url) {
  const program = findProgram()
  if (program === undefined) return undefined
  const { hostname, port, username } = new URL(url)
  const listening = await freePort()
  const owner = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pgbouncer-'))
  const config = join(folder, 'pgbouncer.ini')
  // Few connections behind it, so that a transaction often gets another than the one before.
  writeFileSync(config, `[databases]
* = host=${hostname} port=${port || 5432} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listening}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
max_client_conn = 500
`)
  if (owner !== undefined) for (const path of [folder, config]) chownSync(path, owner.uid, owner.gid)
  const server = spawn(program, ['--quiet', config], { ...owner, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const endWithParent = () => server.kill('SIGKILL')
  process.once('exit', endWithParent)
  while (!(await accepts(listening))) {
    if (server.exitCode !== null) throw new Error(`PgBouncer ended with ${server.exitCode} as it started`)
    await setTimeout(20)
  }
  const place = new URL(url)
  place.host = `127.0.0.1:${listening}`
  return {
    url: place.href,
    described: `${spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]} in transaction mode, on port ${listening}`,
    async stop() {
      process.off('exit', endWithParent)
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findProgram() {
  const found = installed()
  if (found !== undefined || process.platform !== 'linux' || process.getuid?.() !== 0) return found
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'pgbouncer'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' })
  return installed()
}

function installed() {
  return ['/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)].map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file))
}

async function accepts(port) {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
