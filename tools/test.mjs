/** `npm test [-- STEP… [--full]]`: everything that shows whether the project works, or the steps named. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './browser.mjs'
import { pathsOf } from './checks/source-files.mjs'
import { findFirefox } from './firefox.mjs'
import { startPgBouncer } from './pgbouncer.mjs'
import { startPostgres } from './postgres.mjs'
import { node24, npmCi, root, setUp } from './set-up.mjs'

const steps = {
  check: async () => node(['tools/check.mjs']),
  unit: async () => unitTests(testFiles(/^(packages\/.*\.test\.ts|tools\/.*\.test\.mjs)$/).filter((path) => !needsPostgres(path))),
  // All of it on PostgreSQL: VERBATIM_TEST_ENGINE=postgres npm test -- api
  api: async () => (process.env.VERBATIM_TEST_ENGINE === 'postgres' ? besidePostgres(apiTests) : apiTests()),
  postgres: async () => besidePostgres(() => nodeTest([...testFiles(/\.test\.ts$/).filter(needsPostgres), ...testFiles(mainPath)], { env: { VERBATIM_TEST_ENGINE: 'postgres' } })),
  clients: async () => (installApart('clients') ? nodeTest(testFiles(/^tests\/clients\/.*\.test\.ts$/)) : 'could not be installed'),
  upgrade: async () => nodeTest(testFiles(/^tests\/upgrade\/.*\.test\.ts$/)),
  faults: async () => nodeTest(testFiles(/^tests\/faults\/.*\.test\.ts$/)),
  browser: async () => {
    const files = testFiles(/^tests\/browser\/.*\.test\.ts$/)
    if (files.length > 0) process.env.CHROME_PATH = await findChromium()
    return nodeTest(files, { atOnce: 2 })
  },
  firefox: async () => {
    // 250 MB are installed for whoever asks for this step, and for nobody else.
    const firefox = await findFirefox({ install: wanted.includes('firefox') })
    if (firefox === undefined) return `left out: there is no Firefox${wanted.includes('firefox') ? ', and none can be installed here; FIREFOX_PATH names one that is elsewhere' : ' ("npm test -- firefox" installs one)'}`
    process.env.FIREFOX_PATH = firefox
    return installApart('firefox') ? nodeTest(testFiles(/^tests\/firefox\/.*\.test\.ts$/)) : 'could not be installed'
  },
}

// What readers, staff and programs do with comments; the rest of the API touches the database no differently.
const mainPath = /^tests\/api\/(comments|decisions|in-hand|policy|queue|ready-answers|receipts|search|session|site|stories|terms|threads)\.test\.ts$|^tests\/faults\/backup\.test\.ts$/

const wanted = process.argv.slice(2).filter((name) => name !== '--full')
// Every page of the desk in each language, light and dark: some minutes more.
if (process.argv.includes('--full')) process.env.VERBATIM_BROWSER = 'full'
const unknown = wanted.filter((name) => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`)
  process.exit(1)
}

setUp()
// Once, and not by each of the first programs that tests start.
await node(['tools/build-now.mjs'])
const results = []
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${name}`)
  const start = performance.now()
  const outcome = await step().catch(({ message }) => {
    console.error(message)
    return 'failed'
  })
  results.push({ name, outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) })
}

console.log()
for (const { name, outcome, seconds } of results) console.log(`${name.padEnd(8)} ${outcome} (${seconds} s)`)
const [passed, failed] = ['passed', 'failed'].map((outcome) => results.filter((result) => result.outcome === outcome).length)
console.log(`steps: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Other people's programs, which nothing but the tests of one folder needs; without them the rest is tested all the same. */
function installApart(name) {
  try {
    setUp(join(root, 'tests', name), (folder) => {
      const failure = npmCi(folder)
      if (failure !== undefined) throw new Error(failure)
    })
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

function apiTests() {
  return nodeTest(testFiles(/^tests\/api\/.*\.test\.ts$/))
}

function needsPostgres(path) {
  return /^packages\/server\/src\/storage\/postgres[^/]*\.test\.ts$|^tests\/postgres\//.test(path)
}

/** One PostgreSQL for all that a step runs. */
async function besidePostgres(run) {
  const postgres = await startPostgres()
  console.log(postgres.described)
  process.env.VERBATIM_TEST_DATABASE = postgres.url
  const bouncer = await startPgBouncer(postgres.url)
  console.log(bouncer?.described ?? 'PgBouncer is neither installed nor can it be: its tests are left out')
  if (bouncer !== undefined) process.env.VERBATIM_TEST_PGBOUNCER = bouncer.url
  try {
    return await run()
  } finally {
    await bouncer?.stop()
    await postgres.stop()
  }
}

function testFiles(pattern) {
  return pathsOf(root).filter((path) => pattern.test(path))
}

/**
 * Two parts at once: what opens databases, winds clocks forward or takes times has a process for each file, and all the rest one
 * together, which loads the packages once.
 */
async function unitTests(files) {
  const apart = files.filter((path) => /^packages\/server\/src\/(storage|jobs)\/|\/bad-input\.test\.ts$/.test(path))
  const together = files.filter((path) => !apart.includes(path))
  const outcomes = await Promise.all([
    nodeTest(together, { together: true, output: 'pipe' }),
    nodeTest(apart, { atOnce: 1 }),
  ])
  return outcomes.includes('failed') ? 'failed' : 'passed'
}

/** Most tests wait for servers, and so more files run at once than there are cores. */
async function nodeTest(files, { together = false, atOnce = availableParallelism() + 1, ...options } = {}) {
  if (files.length === 0) return 'has no tests'
  // Ten minutes: no test takes that long, and whoever waits hears of one that hangs.
  return node(['--test', '--test-timeout=600000', together ? '--test-isolation=none' : `--test-concurrency=${atOnce}`, ...files], options)
}

/** What is piped is printed at the end. @returns {Promise<'passed' | 'failed'>} */
async function node(args, { env = {}, output = 'inherit' } = {}) {
  const child = spawn(node24(), args, { cwd: root, stdio: ['ignore', output, output], env: { ...process.env, ...env } })
  const parts = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(part))
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(parts))
  return code === 0 ? 'passed' : 'failed'
}
