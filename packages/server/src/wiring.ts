import type { AddressInfo } from 'node:net'
import type { CompiledTerms } from '@verbatim/classifier'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { cachedPolicies, offerSetup, refreshTerms, startDemo, startSite, startTerms, StorageUnusable, type AssessProgress, type Assessor, type Platform } from './app/index.ts'
import type { OpenSite, RunningServer, TermFiles } from './cli/index.ts'
import type { Config } from './config.ts'
import { defaultRateLimits, httpServer, type HttpDeps } from './http/index.ts'
import { startJobs } from './jobs/index.ts'
import { argon2id, cleanHtml, guardedAssessor, linkFinder, sealing, systemChance, systemClock, systemHashing, type TermedAssessor, type TermTools } from './platform/index.ts'
import { openSqlite } from './storage/index.ts'

/** What every command needs of the machine. */
const platform: Platform = {
  clock: systemClock,
  chance: systemChance,
  hashing: systemHashing,
  passwords: argon2id,
  sealing,
  html: cleanHtml,
  links: linkFinder,
}

/** The classifier alone, with the terms that a site begins with. Throws as `classifier` does. */
export async function assessor(onFault: (error: unknown) => void): Promise<Assessor> {
  const { seedTerms, compileTerms } = await import('@verbatim/classifier')
  return (await classifier(onFault, compileTerms(seedTerms))).assessor
}

/** Reads the models. Throws `StorageUnusable` when a file is missing, cut short, altered or of another version. */
async function classifier(onFault: (error: unknown) => void, terms?: CompiledTerms): Promise<TermedAssessor> {
  // Read on demand: most commands assess nothing, and the models are 8 MB.
  const { loadClassifier } = await import('@verbatim/classifier')
  try {
    return guardedAssessor(loadClassifier(undefined, terms), { tools: await termTools(), onFault })
  } catch (error) {
    throw new StorageUnusable(`The classifier's models cannot be used: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

async function termTools(): Promise<TermTools<CompiledTerms>> {
  const { compileTerms, findTerms, termForm } = await import('@verbatim/classifier')
  return { compile: compileTerms, find: findTerms, formOf: termForm }
}

export async function termFiles(): Promise<TermFiles> {
  const { parseTermFile, writeTermFile, termForm } = await import('@verbatim/classifier')
  return { parse: parseTermFile, write: writeTermFile, formOf: termForm }
}

/** The site in a data folder, for a command that runs without a server or beside one. */
export async function openSite(dataDir: string): Promise<OpenSite> {
  const storage = await openSqlite({ dataDir })
  try {
    const { site } = await startSite({ ...platform, sites: storage.sites })
    return { ...storage, ...platform, siteId: site.id }
  } catch (error) {
    await storage.close()
    throw error
  }
}

/** Wires storage, use cases and HTTP together and listens. Throws when the store cannot be opened or the port is taken. */
export async function startServer(config: Config, logger: FastifyBaseLogger): Promise<RunningServer> {
  const opened = await openSqlite({ dataDir: config.dataDir })
  const storage = { ...opened, policies: cachedPolicies(opened.policies, platform.clock) }
  try {
    const { site, isNew } = await startSite({ ...platform, sites: storage.sites })
    const { assessor: advice, termReader } = await classifier((error) => logger.error({ err: error }, 'a text could not be assessed'))
    await startTerms({ ...platform, terms: storage.terms, termReader }, (await import('@verbatim/classifier')).seedTerms)
    if (isNew && config.demo) await startDemo({ ...platform, ...storage, siteId: site.id, assessor: advice })
    let listening = ''
    const assessing = progressOf(logger)
    const deps: HttpDeps = {
      ...storage,
      ...platform,
      siteId: site.id,
      assessor: advice,
      termReader,
      assessing: assessing.now,
      coralSecrets: config.coralSecrets,
      publicUrl: () => config.publicUrl ?? listening,
      rateLimits: config.limits === 'on' ? defaultRateLimits : undefined,
      trustedProxies: config.trustedProxies,
      logger,
    }
    const app = await httpServer(deps)
    await app.listen({ host: config.host, port: config.port })
    listening = localUrl(app, config)
    const jobs = startJobs({
      ...deps,
      refreshTerms: () => refreshTerms(deps, advice.termsVersion),
      onFault: (error) => logger.error({ err: error }, 'a job failed'),
      onProgress: assessing.tell,
      onAssessed: (found) => logger.info({ ...found, model: advice.model }, 'assessed what waited'),
    })
    const setupToken = await offerSetup({ ...platform, accounts: storage.accounts })
    return {
      url: deps.publicUrl(),
      setupLink: setupToken && `${deps.publicUrl()}/desk/setup?token=${setupToken}`,
      async stop() {
        await app.close()
        await jobs.stop()
        await storage.close()
      },
    }
  } catch (error) {
    await storage.close()
    throw error
  }
}

// A line at each tenth: enough to see that it moves, in a log that somebody has to read.
const toldSteps = 10

/** Keeps how far the assessing of what waits is, and tells the log of it. */
function progressOf(logger: FastifyBaseLogger) {
  let progress: AssessProgress | undefined
  let told = -1
  return {
    now: () => progress,
    tell(next: AssessProgress | undefined) {
      const step = next === undefined ? -1 : Math.floor((next.done / next.total) * toldSteps)
      if (next !== undefined && step !== told) logger.info({ ...next }, 'assessing what waits')
      told = step
      progress = next
    },
  }
}

function localUrl(app: FastifyInstance, config: Config): string {
  const address = app.server.address()
  const port = isAddress(address) ? address.port : config.port
  const everywhere = config.host === '0.0.0.0' || config.host === '::' || config.host === '127.0.0.1'
  const host = everywhere ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host
  return `http://${host}:${port}`
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
