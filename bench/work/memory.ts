/** How much memory the server holds: as it waits for the first reader, and after it was loaded. */
import { setTimeout } from 'node:timers/promises'
import { figure, type Goal, type Measured, type Thoroughness } from '../measured.ts'
import { memoryOf } from '../processes.ts'
import { approved, fillThread, makeStory, siteOn, startServer, submitted, temporaryFolder, withoutClassifier } from '../site.ts'
import { submitLoad } from '../submit-load.ts'
import { load } from '../wrk.ts'

const settlingMs = 5_000
const decisions = 1_000

interface Outcome {
  readonly idle: number
  readonly loaded: number
  readonly processes: number
}

export async function measureMemory({ seconds }: Thoroughness): Promise<Measured> {
  const assessing = await memoryWith({}, seconds)
  const limited = await memoryWith({ VERBATIM_MEMORY_MB: '150' }, seconds)
  const plain = await memoryWith(withoutClassifier, seconds)
  const rows = [['with the classifier', assessing], ['with the classifier, VERBATIM_MEMORY_MB=150', limited], ['classifier off', plain]] as const
  return {
    title: 'Memory',
    goals: [
      ...goalsOf('resident, with the classifier', { idle: 150, loaded: 250 }, assessing),
      ...goalsOf('resident, classifier off', { idle: 100, loaded: 200 }, plain),
    ],
    tables: [{ heading: ['resident, MB', 'processes', 'idle', 'after the load'], rows: rows.map(([name, { idle, loaded, processes }]) => [name, `${processes}`, figure(idle), figure(loaded)]) }],
    notes: [`Resident memory of all the server's processes together, in MB of 1,000,000 bytes: ${settlingMs / 1000} s after the start, and ${settlingMs / 1000} s after ${seconds} s of reads at 32 connections, ${seconds} s of submissions at 8 and ${decisions.toLocaleString('en')} decisions.`],
  }
}

async function memoryWith(env: Readonly<Record<string, string>>, seconds: number): Promise<Outcome> {
  // The second start is what an operator sees: the first one makes the database and compiles.
  const dataDir = temporaryFolder()
  await (await startServer({ dataDir, env })).stop()
  const server = await startServer({ dataDir, env })
  try {
    const { url, pid } = server
    await setTimeout(settlingMs)
    const { residentMb: idle, processes } = memoryOf(pid)
    const site = siteOn(server)
    const story = await makeStory(site, 'busy')
    await fillThread(site, story)
    await load({ script: 'read.lua', url: `${url}/api/v1/stories/${story.id}/comments?limit=50`, pid, connections: 32, threads: 2, seconds, settings: { encoding: 'gzip' } })
    await (await submitLoad(site, 8)).send(seconds)
    await approved(site, await submitted(site, Array.from({ length: decisions }, (_, index) => ({ story, seed: 20_000 + index }))))
    await setTimeout(settlingMs)
    return { idle, processes, loaded: memoryOf(pid).residentMb }
  } finally {
    await server.stop()
  }
}

const bestIdle = 'remark42 26 MB, Twikoo 121, Waline 262'
const bestLoaded = 'remark42 80 MB, Twikoo 503, Waline 493'

function goalsOf(work: string, most: { readonly idle: number; readonly loaded: number }, outcome: Outcome): readonly Goal[] {
  const goal = (name: string, bestPeer: string, [limit, found]: readonly [number, number]): Goal => ({
    work: `${work}, ${name}`,
    bestPeer,
    toReach: `at most ${limit} MB`,
    measured: `${figure(found)} MB`,
    reached: found <= limit,
  })
  return [goal('idle', bestIdle, [most.idle, outcome.idle]), goal('after the load', bestLoaded, [most.loaded, outcome.loaded])]
}
