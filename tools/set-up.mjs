/**
 * What has to be there before anything else of the project can run: its dependencies, and a
 * Node new enough for it. Plain JavaScript for Node 20, because that is what a fresh machine has.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Makes `node_modules` what `package-lock.json` says; a few milliseconds when it already is.
 * Ends the process with a message when it cannot.
 *
 * @param {string} folder where `package.json` is
 * @param {(folder: string) => void} install
 */
export function setUp(folder = root, install = installOrFail) {
  const wanted = manifests(folder)
  const stampFile = join(folder, 'node_modules', '.set-up')
  const stamp = hashOf(wanted)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  if (!installedSince(folder, wanted)) install(folder)
  writeFileSync(stampFile, stamp)
}

/**
 * The path of a Node of at least 24.7 (the first with `crypto.argon2`): this process's own, or the one
 * that came with the dependencies. Ends the process with a message where there is neither.
 */
export function node24(folder = root) {
  if (isNode24()) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const binary = join(folder, 'node_modules', `node-${platform}-${process.arch}`, 'bin', platform === 'win' ? 'node.exe' : 'node')
  if (existsSync(binary)) return binary
  return fail(`Verbatim runs on Node 24.7 or newer; this is ${process.version}, and none came with the dependencies.
Run "npm start" once (or "npm ci") to get one for ${process.platform} ${process.arch}, or install it from https://nodejs.org.`)
}

/** @param {string} version as in `process.versions.node` */
export function isNode24(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 7)
}

/** The lock file, and the `package.json` of the project and of each of its packages. */
function manifests(folder) {
  const packages = join(folder, 'packages')
  const names = existsSync(packages) ? readdirSync(packages).toSorted() : []
  return ['package-lock.json', 'package.json', ...names.map((name) => join('packages', name, 'package.json'))]
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
}

/** Of what an install depends on alone: a changed script must not cost anybody their `node_modules`. */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const { name, version, bin, workspaces, packages, dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'))
    hash.update(JSON.stringify([name, version, bin, workspaces, packages, dependencies, devDependencies, optionalDependencies]))
  }
  return hash.digest('hex')
}

/** Whether somebody ran npm by hand after the last change; npm writes its own record last. */
function installedSince(folder, files) {
  const record = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installedAt = statSync(record).mtimeMs
  return files.every((file) => statSync(file).mtimeMs < installedAt)
}

function installOrFail(folder) {
  const failure = npmCi(folder)
  if (failure === undefined) return
  fail(`The dependencies could not be installed: ${failure}.
Without a network, try again with one. If package.json and package-lock.json disagree, run "npm install" and commit both.`)
}

/**
 * Makes the folder's `node_modules` anew.
 *
 * @param {string} folder
 * @returns {string | undefined} why it could not
 */
export function npmCi(folder) {
  console.log('Installing the dependencies (npm ci) …')
  const { npm_execpath: npm = '', npm_node_execpath: node } = process.env
  // The Node that runs npm already, where npm started us: the one in node_modules is about to be replaced.
  const [command, ...first] = npm.endsWith('npm-cli.js') && node ? [node, npm] : ['npm']
  // `error`: npm would warn that this Node is too old for some packages, which never run on it.
  const args = [...first, 'ci', '--loglevel=error']
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' })
  if (status === 0) return undefined
  return error ? error.message : `npm ci ended with ${status}, for the reason above`
}

/** @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
