import { setImmediate, setTimeout } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Classifier, CompiledTerms, ModelFiles } from '@verbatim/classifier'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import {
  cachedPolicies, cachedSites, cachedStories, mailChannel, mailKinds, noTracing, offerSetup, refreshTerms, commentsAsShown, staffNameGuard, startDemo, startSite, startTerms, StorageUnusable, watchedAssessor, watchedDistantAssessor, watchedStorage, webhookKinds,
  type AssessProgress, type Assessor, type Channel, type DistantAssessor, type Platform, type Receiver, type Storage, type TermReader, type TermsInForce, type Tracing, type WatchDeps,
} from './app/index.ts'
import type { AssessThreadAnswer, AssessThreadAsk, AssessThreadData } from './assess-thread.ts'
import { accept, holdEverything, refuse, type Policy, type Result } from '@verbatim/core'
import { readPolicyFile, readTermFolder, type KeyMaker, type LineAssessor, type OpenSite, type RunningServer, type TermFiles } from './cli/index.ts'
import type { Config, ConfigRefusal, DataConfig, OutgoingConfig, ScorerConfig, SecondReaderConfig, ServerConfig } from './config.ts'
import { answerBatch, closeWithin, defaultRateLimits, httpServer, readyAnswers, readyPages, scorerServer, type HttpDeps } from './http/index.ts'
import { startBatches, startDelivering, startIndexing, startJobs, startSecondReading, type Jobs } from './jobs/index.ts'
import { letGoOfStart } from './let-go-of-start.ts'
import { mailReceivers, webhookReceiver, type OutgoingDeps } from './outgoing/index.ts'
import {
  argon2id, cleanHtml, droppedFeedback, guardedAssessor, keyFileWriter, linkFinder, mailSender, openFeedbackFile, openKeyFile, openTracing, prometheusMetrics, readingsOf, sealing, secondReader,
  systemChance, systemClock, systemHashing, threads, webhookChannel, webhookSender,
  type PrometheusMetrics, type TermTools,
} from './platform/index.ts'
import manifest from '../package.json' with { type: 'json' }
import { openPostgres, openSqlite, type SqliteOptions } from './storage/index.ts'

const { version } = manifest

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

/** The classifier here, and in a thread for what takes long; the thread starts when it is first asked. */
interface Classifying {
  readonly assessor: Assessor
  /** What is assessed in the thread goes by the same lists. */
  readonly termReader: TermReader
  readonly distant: DistantAssessor
  readonly answerBatch: HttpDeps['answerBatch']
  stop(): Promise<void>
}

/** With the terms that a site begins with, until others are to be used. Throws `StorageUnusable` when the models are missing, cut short, altered or of another version. */
async function classifying(logger: FastifyBaseLogger): Promise<Classifying> {
  const onFault = (error: unknown) => logger.error({ err: error }, 'a text could not be assessed')
  const { models, classifier } = await usableModels()
  const { assessor, termReader } = guardedAssessor(classifier, { tools: await termTools(), onFault })
  const lists = await firstTerms()
  termReader.use(lists)
  const thread = assessThreads(1, { models, lists })
  return {
    assessor,
    termReader: {
      ...termReader,
      use(others) {
        termReader.use(others)
        thread.renew({ models, lists: others })
      },
    },
    distant: {
      async assess(inputs) {
        try {
          return (await thread.ask({ kind: 'texts', inputs }, 'texts')).assessments
        } catch (error) {
          onFault(error)
          return inputs.map(() => undefined)
        }
      },
    },
    answerBatch: async (request) => (await thread.ask({ kind: 'batch', request }, 'batch')).outcome,
    stop: thread.stop,
  }
}

/** No advice: every comment waits unassessed, and whoever asks for an assessment is told that there is none. */
async function withoutClassifier(): Promise<Classifying> {
  const { formOf, compile, find } = await termTools()
  const assessor: Assessor = { model: 'none@0', assess: () => undefined }
  return {
    assessor,
    termReader: { formOf, finder: (terms) => find(compile(terms)), use: () => {} },
    distant: { assess: async (inputs) => inputs.map(() => undefined) },
    answerBatch: (request) => answerBatch({ assessor, breathe: () => setImmediate(), elapsed }, request),
    stop: async () => {},
  }
}

/** The classifier on all cores with the terms that a site begins with, for a command. Throws `StorageUnusable` like `classifying`. */
export async function lineAssessor(): Promise<LineAssessor> {
  const { models } = await usableModels()
  const count = availableParallelism()
  const pool = assessThreads(count, { models, lists: await firstTerms() })
  return { threads: count, assess: (lines, format) => pool.ask({ kind: 'lines', lines, format }, 'lines'), stop: pool.stop }
}

/** Throws `StorageUnusable` when they cannot be used. */
export async function checkModels(): Promise<void> {
  await usableModels()
}

/** The models, read and found to be whole. */
async function usableModels(): Promise<{ readonly models: ModelFiles; readonly classifier: Classifier }> {
  // Read on demand: most commands assess nothing, and the models are 8 MB.
  const { readModelFiles, classifierOf } = await import('@verbatim/classifier')
  try {
    const models = readModelFiles()
    return { models, classifier: classifierOf(models) }
  } catch (error) {
    throw new StorageUnusable(`The classifier's models cannot be used: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

async function firstTerms(): Promise<TermsInForce> {
  const { seedTerms } = await import('@verbatim/classifier')
  return { version: undefined, terms: seedTerms }
}

async function termTools(): Promise<TermTools<CompiledTerms>> {
  const { compileTerms, findTerms, termForm } = await import('@verbatim/classifier')
  return { compile: compileTerms, find: findTerms, formOf: termForm }
}

export async function termFiles(): Promise<TermFiles> {
  const { parseTermFile, writeTermFile, termForm } = await import('@verbatim/classifier')
  return { parse: parseTermFile, write: writeTermFile, formOf: termForm }
}

type AnswerOfKind<K extends AssessThreadAnswer['kind']> = Extract<AssessThreadAnswer, { kind: K }>

function assessThreads(most: number, workerData: AssessThreadData) {
  // Beside this file, whether it runs as it is or built.
  const entry = new URL(`./assess-thread${extname(import.meta.url)}`, import.meta.url)
  const pool = threads<AssessThreadData, AssessThreadAsk, AssessThreadAnswer>({ entry, most, workerData })
  return {
    async ask<K extends AssessThreadAnswer['kind']>(ask: AssessThreadAsk & { readonly kind: K }, kind: K): Promise<AnswerOfKind<K>> {
      const answer = await pool.ask(ask)
      if (isOfKind(answer, kind)) return answer
      throw new Error(`a thread asked for ${kind} answered ${answer.kind}`)
    },
    renew: pool.renew,
    stop: pool.stop,
  }
}

function isOfKind<K extends AssessThreadAnswer['kind']>(answer: AssessThreadAnswer, kind: K): answer is AnswerOfKind<K> {
  return answer.kind === kind
}

/** `options` are of SQLite's writer. */
function openStorage(data: DataConfig, options: Omit<SqliteOptions, 'dataDir'>): Promise<Storage> {
  return data.kind === 'folder' ? openSqlite({ dataDir: data.dir, ...options }) : openPostgres(data)
}

/** The site where it is kept, for a command that runs without a server or beside one. */
export async function openSite(data: DataConfig): Promise<OpenSite> {
  const storage = await openStorage(data, { writer: 'here' })
  try {
    const { site } = await startSite({ ...platform, sites: storage.sites })
    return { ...storage, ...platform, siteId: site.id }
  } catch (error) {
    await storage.close()
    throw error
  }
}

export { upkeep } from './storage/index.ts'

export const { now } = systemClock

/** The file of a scorer's keys, to add one. */
export function openKeys(file: string): KeyMaker {
  return { ...platform, tokens: keyFileWriter(file) }
}

const batchNewsMs = 10_000

/** Wires storage, use cases and HTTP together and listens. Throws when the store cannot be opened or the port is taken. */
export async function startServer(config: Config, logger: FastifyBaseLogger): Promise<RunningServer> {
  const watching = await watch(config, { logger, engine: config.data.kind === 'folder' ? 'sqlite' : 'postgres' })
  const opened = await openStorage(config.data, { writer: 'thread', onGroup: watching.metrics.writeGroup })
  try {
    watching.metrics.read(readingsOf({ ...opened, clock: platform.clock, elapsed, dataDir: config.data.kind === 'folder' ? config.data.dir : undefined }))
    const watched = watchedStorage(opened, { ...watching, elapsed })
    const sites = cachedSites(watched.sites, platform.clock)
    const storage = { ...watched, sites, comments: commentsAsShown(watched.comments, { sites }), policies: cachedPolicies(watched.policies, platform.clock), stories: cachedStories(watched.stories, watched.events) }
    const { site, isNew } = await startSite({ ...platform, sites: storage.sites })
    const { stop: stopClassifying, ...advice } = watchedAdvice(await (config.classifier === 'on' ? classifying(logger) : withoutClassifier()), { ...watching, elapsed })
    await startTerms({ ...platform, terms: storage.terms, termReader: advice.termReader }, (await firstTerms()).terms)
    const staffNames = staffNameGuard({ ...platform, ...storage })
    if (isNew && config.demo) await startDemo({ ...platform, ...storage, staffNames, siteId: site.id, assessor: advice.assessor })
    // After the sample site, of which nobody is told, and before anything else can happen.
    const outgoing = outgoingOf(config.outgoing)
    await storage.outbox.setChannels(outgoing.channels)
    let listening = ''
    const assessing = progressOf(logger)
    const draining = new AbortController()
    const ready = readyAnswers(storage.events, { mostBytes: config.cacheBytes * 0.75, metrics: watching.metrics })
    const pages = readyPages(storage.events, { mostBytes: config.cacheBytes * 0.25, metrics: watching.metrics })
    const deps: HttpDeps = {
      ...storage,
      ...platform,
      ...watching,
      draining: draining.signal,
      siteId: site.id,
      staffNames,
      ...advice,
      assessing: assessing.now,
      // With those that ended just now, of whose end a desk is yet to hear.
      batchesInProgress: async () => (await storage.batches.batchesInProgress(platform.clock.now() - batchNewsMs)).map(({ id, ...progress }) => ({ batchId: id, ...progress })),
      coralSecrets: config.coralSecrets,
      publicUrl: () => config.publicUrl ?? listening,
      rateLimits: config.limits === 'on' ? defaultRateLimits : undefined,
      mail: outgoing.channels.some(({ name }) => name === mailChannel) ? 'on' : 'off',
      streamLimits: streamLimits(config),
      trustedProxies: config.trustedProxies,
      ready,
      readyPages: pages,
      async exposition() {
        const held = [ready, pages].map((kept) => kept.figures())
        watching.metrics.cacheHolds({ entries: sum(held.map(({ entries }) => entries)), bytes: sum(held.map(({ bytes }) => bytes)) })
        return watching.exposition()
      },
      logger,
    }
    const app = await httpServer(deps)
    await app.listen({ host: config.host, port: config.port })
    listening = localUrl(app, config)
    const jobs = startJobs({
      ...deps,
      classifier: config.classifier,
      refreshTerms: () => refreshTerms(deps, advice.assessor.termsVersion),
      onFault(error) {
        watching.metrics.jobFailed()
        logger.error({ err: error }, 'a job failed')
      },
      onProgress: assessing.tell,
      onAssessed: (found) => logger.info({ ...found, model: advice.assessor.model }, 'assessed what waited'),
    })
    const batches = startBatches({
      ...deps,
      onFault(error) {
        watching.metrics.jobFailed()
        logger.error({ err: error }, 'a batch could not go on')
      },
    })
    const indexing = startIndexing({ search: storage.search, events: storage.events, elapsed, onFault: (error) => logger.error({ err: error }, 'comments could not be indexed for the search') })
    const delivering = startOutbox(outgoing.receivers(deps), deps)
    const secondReading = config.secondReader && startSecondReader(config.secondReader, { ...deps })
    const setupToken = await offerSetup({ ...platform, accounts: storage.accounts })
    letGoOfStart()
    return {
      url: deps.publicUrl(),
      setupLink: setupToken && `${deps.publicUrl()}/desk/setup?token=${setupToken}`,
      async stop() {
        await drain({ app, draining, config, logger })
        await jobs.stop()
        await batches.stop()
        await indexing.stop()
        await delivering?.stop()
        await secondReading?.stop()
        await stopClassifying()
        // Whoever waits for a write has waited above; what is written is durable.
        await storage.close()
        await watching.tracing.stop()
      },
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}

// So that nobody takes the streams of all, and thousands of readers can share the address of a mobile carrier.
const partOfAddress = 1 / 10

function streamLimits({ mostStreams, limits }: Config): HttpDeps['streamLimits'] {
  return { most: mostStreams, mostOfAddress: limits === 'on' ? Math.ceil(mostStreams * partOfAddress) : mostStreams }
}

interface Draining {
  readonly app: FastifyInstance
  readonly draining: AbortController
  readonly config: Pick<ServerConfig, 'drainMs' | 'stopMs'>
  readonly logger: FastifyBaseLogger
}

/** Says that it is no longer ready, goes on answering until all have heard it, then listens no more and finishes what is in flight. */
async function drain({ app, draining, config, logger }: Draining): Promise<void> {
  draining.abort()
  await setTimeout(config.drainMs)
  const isFinished = await closeWithin(app, config.stopMs)
  if (!isFinished) logger.warn({ seconds: config.stopMs / 1000 }, 'cut off what was still in flight')
}

/** Milliseconds that only ever grow. */
const elapsed = () => performance.now()

/** What is counted, and where traces go. */
interface Watching {
  readonly metrics: PrometheusMetrics
  readonly exposition: () => Promise<string>
  readonly expositionType: string
  readonly tracing: Tracing
}

interface Watched {
  readonly logger: FastifyBaseLogger
  readonly engine: 'sqlite' | 'postgres' | 'none'
}

async function watch({ traces }: Pick<ServerConfig, 'traces'>, { logger, engine }: Watched): Promise<Watching> {
  const metrics = prometheusMetrics({ version, engine })
  const onFault = (error: unknown) => logger.warn({ err: error }, 'the collector of traces did not take what it was sent')
  return {
    metrics,
    exposition: metrics.exposition,
    expositionType: metrics.contentType,
    tracing: traces === undefined ? noTracing : await openTracing({ ...traces, version, onFault }),
  }
}

function watchedAdvice(advice: Classifying, deps: WatchDeps): Classifying {
  return { ...advice, assessor: watchedAssessor(advice.assessor, deps), distant: watchedDistantAssessor(advice.distant, deps) }
}

const webhookTimeoutMs = 10_000
const mailTimeoutMs = 20_000

/** Everybody who is told of what happens on the site. */
function outgoingOf({ mail, webhooks }: OutgoingConfig) {
  const sendMail = mail && mailSender({ ...mail, timeoutMs: mailTimeoutMs }, systemClock)
  const hooks = (webhooks?.urls ?? []).map((url) => ({
    channel: webhookChannel(url),
    send: webhookSender({ url, secrets: webhooks?.secrets ?? [], timeoutMs: webhookTimeoutMs }, systemClock),
  }))
  const channels: readonly Channel[] = [...(sendMail ? [{ name: mailChannel, kinds: mailKinds }] : []), ...hooks.map(({ channel }) => ({ name: channel, kinds: webhookKinds }))]
  const receivers = (deps: OutgoingDeps): readonly Receiver[] => [...(sendMail ? mailReceivers(deps, sendMail) : []), ...hooks.map((hook) => webhookReceiver(deps, hook))]
  return { channels, receivers }
}

/** `undefined` where nobody is told. */
function startOutbox(receivers: readonly Receiver[], { outbox, events, clock, chance, logger }: HttpDeps): Jobs | undefined {
  if (receivers.length === 0) return undefined
  return startDelivering({
    outbox,
    receivers,
    clock,
    chance,
    elapsed,
    follow: (listener) => events.follow(listener),
    onDelivered({ channel, kind, attempts }, delivered) {
      if (delivered.kind === 'given-up') logger.error({ channel, kind, attempts, reason: delivered.refusal.reason }, 'gave up telling')
      if (delivered.kind === 'again') logger.warn({ channel, kind, attempts, reason: delivered.refusal.reason }, 'could not tell, and will try again')
    },
    onFault: (error) => logger.error({ err: error }, 'delivering failed'),
  })
}

/** Off the request's path: nobody who sends or reads a comment ever waits for it. */
function startSecondReader(settings: SecondReaderConfig, { sites, secondReadings, clock, logger }: Pick<HttpDeps, 'sites' | 'secondReadings' | 'clock' | 'logger'>): Jobs {
  const stop = new AbortController()
  return startSecondReading({
    secondReadings,
    reader: secondReader(settings, stop.signal),
    guidelines: () => sites.guidelines(),
    clock,
    abandon: () => stop.abort(),
    onRefusal: (commentId, { code, reason }) => logger.warn({ commentId, code, reason }, 'the second reader gave no answer that is one'),
    onRun: (ran) => logger.info(ran, 'the second reader read what waited'),
    onFault: (error) => logger.error({ err: error }, 'the second reading failed'),
  })
}

/** Wires a server that only scores, and listens; or says all that is wrong with its files. Throws when the port is taken. */
export async function startScorer(config: ScorerConfig, logger: FastifyBaseLogger): Promise<Result<RunningServer, ConfigRefusal>> {
  const files = await openScorerFiles(config, logger)
  if (!files.ok) return files
  let listening = ''
  const watching = await watch(config, { logger, engine: 'none' })
  const { stop: stopClassifying, ...advice } = watchedAdvice(await classifying(logger), { ...watching, elapsed })
  const draining = new AbortController()
  const { terms, ...given } = files.value
  advice.termReader.use({ version: undefined, terms })
  const deps = {
    ...given,
    ...platform,
    ...advice,
    ...watching,
    draining: draining.signal,
    coralSecrets: config.coralSecrets,
    publicUrl: () => config.publicUrl ?? listening,
    analyses: config.limits === 'on' ? defaultRateLimits.analyses : undefined,
    trustedProxies: config.trustedProxies,
    logger,
  }
  const app = scorerServer(deps)
  // The thread starts before anybody asks: Coral waits for 200 ms, also for the first long text.
  await advice.distant.assess([])
  await app.listen({ host: config.host, port: config.port })
  listening = localUrl(app, config)
  letGoOfStart()
  return accept({ url: deps.publicUrl(), setupLink: undefined, stop })

  async function stop() {
    await drain({ app, draining, config, logger })
    await stopClassifying()
    await watching.tracing.stop()
  }
}

async function openScorerFiles({ keysFile, termsDir, policyFile, feedbackFile }: ScorerConfig, logger: FastifyBaseLogger) {
  const noKeys: ReturnType<typeof openKeyFile> = accept({ find: async () => undefined })
  const keys = keysFile === undefined ? noKeys : openKeyFile(keysFile, (error) => logger.error({ err: error }, 'the file of the keys is refused'))
  const feedback = feedbackFile === undefined ? accept(droppedFeedback) : await openFeedbackFile(feedbackFile)
  const terms = termsDir === undefined ? accept((await firstTerms()).terms) : readTermFolder(termsDir, await termFiles())
  const policy = policyFile === undefined ? accept(holdEverything) : readPolicyFile(policyFile)
  const faults = [
    ...(keys.ok ? [] : keys.refusal.faults),
    ...(terms.ok ? [] : terms.refusal.faults),
    ...(policy.ok ? [] : policy.refusal.faults),
    ...(feedback.ok ? [] : feedback.refusal.faults),
  ]
  if (!keys.ok || !terms.ok || !policy.ok || !feedback.ok) return refuse({ code: 'config-refused' as const, faults })
  return accept({ tokens: keys.value, terms: terms.value, feedback: feedback.value, policy: async (): Promise<Policy> => policy.value })
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

function localUrl(app: FastifyInstance, config: ServerConfig): string {
  const address = app.server.address()
  const port = isAddress(address) ? address.port : config.port
  const everywhere = config.host === '0.0.0.0' || config.host === '::' || config.host === '127.0.0.1'
  const host = everywhere ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host
  return `http://${host}:${port}`
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
