import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Metrics } from '../app/index.ts'
import { PlainHistogram, type HistogramLine } from './plain-histogram.ts'

/** What is read when somebody asks, and not counted as it happens. `undefined` where it cannot be told now. */
export interface Readings {
  /** `waiting` is counted up to a limit; `oldestSeconds` is 0 where none waits. */
  queue(): Promise<{ readonly waiting: number; readonly oldestSeconds: number } | undefined>
  /** What is to be sent and has not been; `oldestSeconds` is 0 where nothing waits. */
  outbox(): Promise<{ readonly waiting: number; readonly oldestSeconds: number; readonly failed: number } | undefined>
  /** Whether the database can be read and written, and how long the smallest write took. */
  storage(): Promise<{ readonly isUp: boolean; readonly seconds: number }>
  /** What is free for this program where its data lie; `undefined` for a database elsewhere. */
  disk(): Promise<{ readonly freeBytes: number } | undefined>
}

export interface PrometheusMetrics extends Metrics {
  /** From now on, what is read when somebody asks stands there too. */
  read(readings: Readings): void
  /** All of it in Prometheus's text format. */
  exposition(): Promise<string>
  readonly contentType: string
}

export interface Build {
  readonly version: string
  /** `sqlite`, `postgres`, or `none` for a server that only scores. */
  readonly engine: string
}

// A page from the cache takes a fraction of a millisecond, and ten seconds are a fault whatever comes after.
const requestBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
// SQLite finds a row in 10 µs; a flush of a slow disk takes 100 ms.
const databaseBuckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5]
const assessmentBuckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1, 5]
const groupBuckets = [1, 2, 4, 8, 16, 32, 64, 128, 256]

// Whatever else a client calls its method is one word, so that nobody can fill the memory with names.
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

// By the first digit of a status.
const statusClasses = ['other', '1xx', '2xx', '3xx', '4xx', '5xx']

/**
 * Counts for Prometheus, in this process. What happens with each request finds its line by one look-up in a map.
 */
export function prometheusMetrics(build: Build): PrometheusMetrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({ registers, name: 'verbatim_build_info', help: 'Always 1; its labels say what runs.', labelNames: ['version', 'node', 'engine'] })
    .set({ version: build.version, node: process.versions.node, engine: build.engine }, 1)
  let read: (() => Promise<void>) | undefined
  return {
    ...requestMetrics(registry),
    ...workMetrics(registry),
    ...databaseMetrics(registry),
    ...cacheMetrics(registry),
    read(readings) {
      read = registerReadings(registry, readings)
    },
    async exposition() {
      await read?.()
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}

function requestMetrics(registry: Registry): Pick<Metrics, 'requestBegan' | 'requestEnded' | 'answered' | 'refused' | 'streamOpened' | 'streamClosed'> {
  const registers = [registry]
  const seconds = new PlainHistogram({
    registers, name: 'verbatim_http_request_seconds', help: 'How long requests took to be answered, by method, pattern of the route and class of the status.',
    labelNames: ['method', 'route', 'status'], buckets: requestBuckets,
  })
  const refusals = new Counter({ registers, name: 'verbatim_refusals_total', help: 'Requests that were refused as a whole, by the code of their problem.', labelNames: ['code'] })
  const inFlight = counting({ registry, name: 'verbatim_http_requests_in_flight', help: 'Requests that have come in and are not answered, open event streams included.' })
  const streams = counting({ registry, name: 'verbatim_event_streams_open', help: 'Event streams that are open.' })
  const linesOf = childrenOf((route) => childrenOf((method): HistogramLine[] => statusClasses.map((status) => seconds.line({ method, status, route }))))
  const refused = childrenOf((code) => refusals.labels({ code }))
  return {
    requestBegan: inFlight.more,
    requestEnded: inFlight.fewer,
    answered: ({ method, route, status, seconds: took }) => linesOf(route)(methods.has(method) ? method : 'other')[Math.trunc(status / 100)]?.observe(took),
    refused: (code) => refused(code).inc(),
    streamOpened: streams.more,
    streamClosed: streams.fewer,
  }
}

function workMetrics(registry: Registry): Pick<Metrics, 'submitted' | 'decided' | 'assessed' | 'jobFailed'> {
  const registers = [registry]
  const submissions = new Counter({ registers, name: 'verbatim_submissions_total', help: 'Comments received, by the status that they had at once.', labelNames: ['status'] })
  const decisions = new Counter({ registers, name: 'verbatim_decisions_total', help: 'Decisions recorded, by verdict and by who made them.', labelNames: ['verdict', 'means'] })
  const assessments = new PlainHistogram({
    registers, name: 'verbatim_assessment_seconds', help: 'How long the classifier took: for one text here, for what was asked at once in a thread.',
    labelNames: ['where'], buckets: assessmentBuckets,
  })
  const failures = new Counter({ registers, name: 'verbatim_job_failures_total', help: 'Jobs that failed and run again at their next turn.' })
  const here = assessments.line({ where: 'here' })
  const thread = assessments.line({ where: 'thread' })
  return {
    submitted: (status) => submissions.inc({ status }),
    decided: ({ verdict, means }) => decisions.inc({ verdict: verdict.kind, means }),
    assessed: (where, seconds) => (where === 'here' ? here : thread).observe(seconds),
    jobFailed: () => failures.inc(),
  }
}

function databaseMetrics(registry: Registry): Pick<Metrics, 'databaseSeconds' | 'databaseFailed' | 'writeGroup'> {
  const registers = [registry]
  const seconds = new PlainHistogram({
    registers, name: 'verbatim_database_seconds', help: 'How long steps of the stores took, their waiting included.', labelNames: ['operation'], buckets: databaseBuckets,
  })
  const failures = new Counter({
    registers, name: 'verbatim_database_failures_total', help: 'Steps that the database could not do: full, read-only, locked or gone.', labelNames: ['operation'],
  })
  const groups = new PlainHistogram({ registers, name: 'verbatim_write_group_size', help: 'How many steps became durable at once.', buckets: groupBuckets })
  const commits = new PlainHistogram({ registers, name: 'verbatim_write_group_seconds', help: 'How long they took together, until they were durable.', buckets: databaseBuckets })
  const group = groups.line()
  const commit = commits.line()
  const lineOf = childrenOf((operation) => seconds.line({ operation }))
  return {
    databaseSeconds: (operation, took) => lineOf(operation).observe(took),
    databaseFailed: (operation) => failures.inc({ operation }),
    writeGroup(size, took) {
      group.observe(size)
      commit.observe(took)
    },
  }
}

function cacheMetrics(registry: Registry): Pick<Metrics, 'cacheHit' | 'cacheMiss' | 'cacheHolds'> {
  const registers = [registry]
  const hits = new Counter({ registers, name: 'verbatim_cache_hits_total', help: 'Reads answered by the cache of ready answers.' })
  const misses = new Counter({ registers, name: 'verbatim_cache_misses_total', help: 'Reads that it might have answered and did not.' })
  const entries = new Gauge({ registers, name: 'verbatim_cache_entries', help: 'Answers that it holds.' })
  const bytes = new Gauge({ registers, name: 'verbatim_cache_bytes', help: 'Bytes of the answers that it holds.' })
  return {
    cacheHit: () => hits.inc(),
    cacheMiss: () => misses.inc(),
    cacheHolds(held) {
      entries.set(held.entries)
      bytes.set(held.bytes)
    },
  }
}

/** What takes the readings anew. prom-client collects all metrics side by side, so it cannot be one of them that reads for the others. */
function registerReadings(registry: Registry, readings: Readings): () => Promise<void> {
  const registers = [registry]
  const up = new Gauge({ registers, name: 'verbatim_database_up', help: '1 while the database can be read and written.' })
  const check = new Gauge({ registers, name: 'verbatim_database_check_seconds', help: 'How long the smallest read and durable write took.' })
  const free = new Gauge({ registers, name: 'verbatim_disk_free_bytes', help: 'What is free where the data lie.' })
  const waiting = new Gauge({ registers, name: 'verbatim_queue_waiting', help: 'Comments that wait for a decision, counted up to 10,000.' })
  const oldest = new Gauge({ registers, name: 'verbatim_queue_oldest_seconds', help: 'How long the one has waited that has waited longest; 0 where none waits.' })
  const unsent = new Gauge({ registers, name: 'verbatim_outbox_waiting', help: 'Mails and webhooks that are to be sent.' })
  const lag = new Gauge({ registers, name: 'verbatim_outbox_lag_seconds', help: 'How long the oldest of them has waited; 0 where none waits.' })
  const failed = new Gauge({ registers, name: 'verbatim_outbox_failed', help: 'Mails and webhooks that were given up, and wait for the operator.' })
  return async () => {
    const [storage, queue, disk, outbox] = await Promise.all([readings.storage(), readings.queue(), readings.disk(), readings.outbox()])
    up.set(storage.isUp ? 1 : 0)
    check.set(storage.seconds)
    free.set(disk?.freeBytes ?? NaN)
    waiting.set(queue?.waiting ?? NaN)
    oldest.set(queue?.oldestSeconds ?? NaN)
    unsent.set(outbox?.waiting ?? NaN)
    lag.set(outbox?.oldestSeconds ?? NaN)
    failed.set(outbox?.failed ?? NaN)
  }
}

/** A number that goes up and down with each request, kept beside prom-client and told to it when somebody asks. */
function counting({ registry, ...named }: { readonly registry: Registry; readonly name: string; readonly help: string }) {
  let count = 0
  const gauge: Gauge = new Gauge({ ...named, registers: [registry], collect: () => gauge.set(count) })
  return {
    more() { count += 1 },
    fewer() { count -= 1 },
  }
}

/** The line of each combination of labels, looked up by one key. */
function childrenOf<Child>(make: (key: string) => Child): (key: string) => Child {
  const known = new Map<string, Child>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const child = make(key)
    known.set(key, child)
    return child
  }
}
