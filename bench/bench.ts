/**
 * `npm run bench`: measures what the product promises of its speed, prints it beside what has to be reached, and keeps it in
 * docs/benchmarks.md. Starts and stops all its servers itself, on free ports of 127.0.0.1.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { spawnSync } from 'node:child_process'
import { thisMachine } from './machine.ts'
import { goalTable, markdown, type Measured, type Thoroughness } from './measured.ts'
import { page, section, type Kept, type Results } from './results.ts'
import { build } from './site.ts'
import { ensureWrk } from './wrk.ts'

type Work = (how: Thoroughness) => Promise<Measured>

/** Each read when it is asked for. */
const works: Readonly<Record<string, () => Promise<Work>>> = {
  reads: async () => (await import('./work/reads.ts')).measureReads,
  writes: async () => (await import('./work/writes.ts')).measureWrites,
  decisions: async () => (await import('./work/decisions.ts')).measureDecisions,
  memory: async () => (await import('./work/memory.ts')).measureMemory,
  start: async () => (await import('./work/start.ts')).measureStart,
  desk: async () => (await import('./work/desk.ts')).measureDesk,
  lighthouse: async () => (await import('./work/lighthouse.ts')).measureLighthouse,
  streams: async () => (await import('./work/streams.ts')).measureStreams,
  archive: async () => (await import('./work/archive.ts')).measureArchive,
  embed: async () => (await import('./work/embed.ts')).measureEmbed,
  peers: async () => (await import('./work/peers.ts')).measurePeers,
}

const usage = `npm run bench -- [WORK …] [--peers] [--seconds 10] [--rounds 3] [--streams 10000] [--comments 1000000] [--archives DIR] [--print]
  WORK       ${Object.keys(works).join(', ')}; all but peers without one
  --peers    Waline and WordPress too, installed by ../shared/peers where that is there
  --seconds  how long each round of a load lasts
  --rounds   how many; the median counts
  --streams  how many are open; each is a file for the server and one for its readers (ulimit -n)
  --comments how many the large archive has; a million take 3 GB of disk and a minute
  --archives a folder that keeps the archives for the next run
  --print    print alone, and leave docs/benchmarks.md as it is`

const kept = fileURLToPath(new URL('results.json', import.meta.url))
const docs = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url))

const options = readOptions()

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '10' }, rounds: { type: 'string', default: '3' }, comments: { type: 'string', default: '1000000' }, archives: { type: 'string' }, streams: { type: 'string', default: '10000' }, print: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false } },
  })
  const how: Thoroughness = { seconds: Number(values.seconds), rounds: Number(values.rounds), comments: Number(values.comments), streams: Number(values.streams), ...(values.archives && { archiveDir: values.archives }) }
  // Others are installed and run only where somebody asks for it.
  const usual = positionals.length > 0 ? positionals : Object.keys(works).filter((name) => name !== 'peers')
  const chosen = values.peers && !usual.includes('peers') ? [...usual, 'peers'] : usual
  const isRight = how.seconds >= 1 && how.seconds <= 60 && how.rounds >= 1 && how.rounds <= 20 && how.comments >= 10_000 && how.comments <= 20_000_000 && how.streams >= 100 && how.streams <= 28_000 && chosen.every((name) => Object.hasOwn(works, name))
  if (!isRight) stop(usage)
  return { how, chosen, print: values.print }
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}

async function measureAll(): Promise<void> {
  if (process.platform !== 'linux') stop('What a server costs is read from /proc: this measures on Linux alone.')
  const wrk = ensureWrk()
  if (wrk === undefined) stop('The load comes from wrk, which is not installed: apt-get install wrk.')
  build()
  const results: Results = JSON.parse(read(kept) ?? '{}')
  for (const name of options.chosen) {
    const result = await measured(name, wrk)
    results[name] = result
    console.log(`\n${section(result)}`)
    // After each, so that a run that is cut off keeps what it has.
    if (!options.print) keep(results)
  }
  console.log(`\n${markdown(goalTable(options.chosen.flatMap((name) => results[name]?.measured.goals ?? [])))}`)
}

async function measured(name: string, wrk: string): Promise<Kept> {
  const work = await works[name]?.()
  if (work === undefined) throw new Error(`there is no work ${name}`)
  const machine = { ...thisMachine(), wrk }
  const on = new Date().toISOString().slice(0, 10)
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() ?? ''
  console.log(`measuring ${name} …`)
  return { machine, on, commit, command: `npm run bench -- ${name} --seconds ${options.how.seconds} --rounds ${options.how.rounds}${name === 'archive' ? ` --comments ${options.how.comments}` : ''}`, measured: await work(options.how) }
}

function keep(results: Results): void {
  writeFileSync(kept, `${JSON.stringify(results, undefined, 2)}\n`)
  writeFileSync(docs, page(Object.keys(works).flatMap((name) => results[name] ?? [])))
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

await measureAll()
process.exit()
