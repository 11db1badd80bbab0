import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { assessPending, offerSetup, startDemo, startSite, type Assessor } from './app/index.ts'
import type { OpenSite, RunningServer } from './cli/index.ts'
import type { Config } from './config.ts'
import { defaultRateLimits, httpServer, type HttpDeps } from './http/index.ts'
import { argon2id, cleanHtml, guardedAssessor, linkFinder, sealing, systemChance, systemClock, systemHashing } from './platform/index.ts'
import { openSqlite } from './storage/index.ts'

/** What every command needs of the machine. */
const platform = {
  clock: systemClock,
  chance: systemChance,
  hashing: systemHashing,
  passwords: argon2id,
  sealing,
  html: cleanHtml,
  links: linkFinder,
} as const

/** The classifier alone. Throws when its model files cannot be read. */
export async function assessor(onFault: (error: unknown) => void): Promise<Assessor> {
  // Read on demand: most commands assess nothing, and the models are 8 MB.
  const { loadClassifier } = await import('@verbatim/classifier')
  return guardedAssessor(loadClassifier(), onFault)
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
  const storage = await openSqlite({ dataDir: config.dataDir })
  try {
    const { site, isNew } = await startSite({ ...platform, sites: storage.sites })
    const advice = await assessor((error) => logger.error({ err: error }, 'a text could not be assessed'))
    if (isNew && config.demo) await startDemo({ ...platform, ...storage, siteId: site.id, assessor: advice })
    let listening = ''
    let stopping = false
    const deps: HttpDeps = {
      ...storage,
      ...platform,
      siteId: site.id,
      assessor: advice,
      publicUrl: () => config.publicUrl ?? listening,
      rateLimits: config.limits === 'on' ? defaultRateLimits : undefined,
      trustedProxies: config.trustedProxies,
      coralSecrets: config.coralSecrets,
      logger,
    }
    const app = await httpServer(deps)
    await app.listen({ host: config.host, port: config.port })
    listening = localUrl(app, config)
    const catchingUp = catchUp(deps, { logger, stopping: () => stopping })
    const setupToken = await offerSetup({ ...platform, accounts: storage.accounts })
    return {
      url: deps.publicUrl(),
      setupLink: setupToken && `${deps.publicUrl()}/desk/setup?token=${setupToken}`,
      async stop() {
        stopping = true
        await app.close()
        await catchingUp
        await storage.close()
      },
    }
  } catch (error) {
    await storage.close()
    throw error
  }
}

/** Assesses what waits without an assessment by the present model, beside everything else. */
async function catchUp(deps: HttpDeps, { logger, stopping }: { logger: FastifyBaseLogger; stopping: () => boolean }): Promise<void> {
  const breathe = async () => {
    await setImmediate()
    return !stopping()
  }
  try {
    const assessed = await assessPending({ ...deps, breathe }, (done) => logger.debug({ done }, 'assessing what waits'))
    if (assessed > 0) logger.info({ assessed, model: deps.assessor.model }, 'assessed what waited')
  } catch (error) {
    // Advice for the desk; the next start tries again.
    logger.error({ err: error }, 'what waits could not be assessed')
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
