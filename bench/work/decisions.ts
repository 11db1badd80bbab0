/** Deciding what waits, in batches as a moderator sends them and one by one. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figure, type Measured, type Thoroughness } from '../measured.ts'
import { siteOn, startServer, temporaryFolder, type Site } from '../site.ts'
import { submitLoad } from '../submit-load.ts'
import { failureNotes, load, loadHeading, loadRow, middleOf, type Loaded } from '../wrk.ts'

const connections = 8
/** Decided in turn: by the time a comment comes again, its last decision is long answered. */
const commentsARound = 4_000
const fillConnections = 16

interface Outcome {
  readonly batch: number
  /** In decisions, not in requests. */
  readonly runs: readonly Loaded[]
}

export async function measureDecisions({ seconds, rounds }: Thoroughness): Promise<Measured> {
  const server = await startServer({ dataDir: temporaryFolder() })
  try {
    const site = siteOn(server)
    const fill = await submitLoad(site, fillConnections)
    const outcomes = [await measureBatches(site, { batch: 100, seconds, rounds, fill }), await measureBatches(site, { batch: 1, seconds, rounds, fill })]
    const [inBatches] = outcomes
    const perSecond = inBatches === undefined ? Number.NaN : middleOf(inBatches.runs).perSecond
    return {
      title: 'Decisions',
      goals: [{ work: 'decisions, batches of 100, 8 connections', bestPeer: '–', toReach: '2,000/s', measured: `${figure(perSecond)}/s`, reached: perSecond >= 2000 }],
      tables: [{ heading: ['POST /moderation/decisions, 8 connections', ...loadHeading], rows: outcomes.map(({ batch, runs }) => loadRow(batch === 1 ? 'decisions, one a request' : `decisions, ${batch} a request (times are of a request)`, runs)) }],
      notes: [
        `Each decision changes its comment's status, the counts and the story: ${commentsARound.toLocaleString('en')} comments over 20 stories are approved, then rejected, then approved again. Median of ${rounds} rounds of ${seconds} s.`,
        ...failureNotes(outcomes.flatMap(({ runs }) => runs)),
      ],
      othersCores: Math.max(...outcomes.map(({ runs }) => middleOf(runs).othersCores)),
    }
  } finally {
    await server.stop()
  }
}

interface Batches {
  readonly batch: number
  readonly seconds: number
  readonly rounds: number
  readonly fill: Awaited<ReturnType<typeof submitLoad>>
}

async function measureBatches(site: Site, { batch, seconds, rounds, fill }: Batches): Promise<Outcome> {
  const { url, pid, dataDir } = site.server
  const runs: Loaded[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const comments = join(dataDir, 'to-decide')
    writeFileSync(comments, (await waiting(fill)).join('\n'))
    const settings = { comments, batch: `${batch}`, token: site.token }
    const run = await load({ script: 'decide.lua', url, pid, connections, seconds: round === 0 ? 2 : seconds, settings })
    // The first one warms up.
    if (round > 0) runs.push(asDecisions(run, batch))
  }
  return { batch, runs }
}

/** Ids of comments that nobody has decided. */
async function waiting(fill: Batches['fill']): Promise<readonly string[]> {
  writeFileSync(fill.receipts, '')
  const ids = () => readFileSync(fill.receipts, 'utf8').split('\n').filter((line) => line !== '').map((line) => line.split(' ')[0] ?? '')
  while (ids().length < commentsARound) await fill.fill(2)
  return ids().slice(0, commentsARound)
}

function asDecisions(run: Loaded, batch: number): Loaded {
  return { ...run, succeeded: run.succeeded * batch, perSecond: run.perSecond * batch, cpuMicroseconds: run.cpuMicroseconds / batch }
}
