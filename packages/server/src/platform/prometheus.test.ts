import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { StorageUnavailable } from '../app/index.ts'
import { prometheusMetrics } from './prometheus.ts'
import { readingsOf } from './readings.ts'

const build = { version: '1.2.3', engine: 'sqlite' }

/** The value of the one line that begins so. */
function valueOf(exposition: string, line: string): number {
  const found = exposition.split('\n').filter((candidate) => candidate.startsWith(`${line} `))
  assert.equal(found.length, 1, line)
  return Number(found[0]?.slice(line.length + 1))
}

const answeredWith = (status: string) => `{method="GET",status="${status}",route="/stories/:slug"}`

describe('what is counted', () => {
  it('stands there by method, pattern and class of the status', async () => {
    const metrics = prometheusMetrics(build)
    for (const status of [200, 204, 404]) metrics.answered({ method: 'GET', route: '/stories/:slug', status, seconds: 0.002 })
    const text = await metrics.exposition()
    assert.equal(valueOf(text, `verbatim_http_request_seconds_count${answeredWith('2xx')}`), 2)
    assert.equal(valueOf(text, `verbatim_http_request_seconds_count${answeredWith('4xx')}`), 1)
    assert.equal(valueOf(text, `verbatim_http_request_seconds_sum${answeredWith('2xx')}`), 0.004)
  })

  it('adds up in buckets whose bounds belong to them', async () => {
    const metrics = prometheusMetrics(build)
    for (const seconds of [0.0005, 0.00051, 0.4, 60]) metrics.answered({ method: 'GET', route: '/', status: 200, seconds })
    const text = await metrics.exposition()
    const upTo = (bound: string) => valueOf(text, `verbatim_http_request_seconds_bucket{le="${bound}",method="GET",status="2xx",route="/"}`)
    assert.deepEqual(['0.0005', '0.001', '0.25', '0.5', '10', '+Inf'].map(upTo), [1, 2, 2, 3, 3, 4])
    assert.equal(valueOf(text, 'verbatim_http_request_seconds_count{method="GET",status="2xx",route="/"}'), 4)
  })

  it('grows no line for each method that somebody makes up', async () => {
    const metrics = prometheusMetrics(build)
    for (const method of ['PROPFIND', 'LOCK', 'X']) metrics.answered({ method, route: 'unmatched', status: 404, seconds: 0 })
    assert.equal(valueOf(await metrics.exposition(), 'verbatim_http_request_seconds_count{method="other",status="4xx",route="unmatched"}'), 3)
  })

  it('goes up and down with what is in hand', async () => {
    const metrics = prometheusMetrics(build)
    metrics.requestBegan()
    metrics.requestBegan()
    metrics.requestEnded()
    metrics.streamOpened()
    const text = await metrics.exposition()
    assert.equal(valueOf(text, 'verbatim_http_requests_in_flight'), 1)
    assert.equal(valueOf(text, 'verbatim_event_streams_open'), 1)
  })

  it('holds what each room told', async () => {
    const metrics = prometheusMetrics(build)
    metrics.submitted('pending')
    metrics.decided({ verdict: { kind: 'approve' }, means: 'person' })
    metrics.refused('rate-limited')
    metrics.assessed('here', 0.0002)
    metrics.databaseSeconds('comments.receive', 0.004)
    metrics.databaseFailed('comments.receive')
    metrics.writeGroup(12, 0.003)
    metrics.cacheHit()
    metrics.cacheHit()
    metrics.cacheMiss()
    metrics.cacheHolds({ entries: 3, bytes: 4096 })
    metrics.jobFailed()
    const text = await metrics.exposition()
    const lines = {
      'verbatim_submissions_total{status="pending"}': 1, 'verbatim_decisions_total{verdict="approve",means="person"}': 1, 'verbatim_refusals_total{code="rate-limited"}': 1,
      'verbatim_assessment_seconds_count{where="here"}': 1, 'verbatim_database_seconds_count{operation="comments.receive"}': 1,
      'verbatim_database_failures_total{operation="comments.receive"}': 1, 'verbatim_write_group_size_sum': 12, 'verbatim_write_group_seconds_sum': 0.003,
      'verbatim_cache_hits_total': 2, 'verbatim_cache_misses_total': 1, 'verbatim_cache_entries': 3, 'verbatim_cache_bytes': 4096,
      'verbatim_job_failures_total': 1,
      [`verbatim_build_info{version="1.2.3",node="${process.versions.node}",engine="sqlite"}`]: 1,
    }
    for (const [line, value] of Object.entries(lines)) assert.equal(valueOf(text, line), value, line)
  })
})

describe('what is read when somebody asks', () => {
  it('says how many wait and since when, and that the database is up', async () => {
    const { text } = await readAt(60_000, { oldest: 15_000 })
    assert.equal(valueOf(text, 'verbatim_queue_waiting'), 3)
    assert.equal(valueOf(text, 'verbatim_queue_oldest_seconds'), 45)
    assert.equal(valueOf(text, 'verbatim_database_up'), 1)
    assert.ok(valueOf(text, 'verbatim_disk_free_bytes') > 0)
  })

  it('says what is still to be sent over all channels, since when, and what was given up', async () => {
    const { text } = await readAt(60_000, { oldest: undefined })
    assert.deepEqual(['waiting', 'lag_seconds', 'failed'].map((name) => valueOf(text, `verbatim_outbox_${name}`)), [5, 7, 6])
  })

  it('says that nobody waits, and does not take a clock that was set back for an age', async () => {
    assert.equal(valueOf((await readAt(60_000, { oldest: undefined })).text, 'verbatim_queue_oldest_seconds'), 0)
    assert.equal(valueOf((await readAt(1000, { oldest: 15_000 })).text, 'verbatim_queue_oldest_seconds'), 0)
  })

  it('says that the database is down, and that the queue cannot be told, instead of failing', async () => {
    const { text } = await readAt(60_000, { oldest: 15_000, failure: new StorageUnavailable('full') })
    assert.equal(valueOf(text, 'verbatim_database_up'), 0)
    assert.match(text, /^verbatim_queue_oldest_seconds NaN$/im)
  })

  it('asks the database at most every five seconds', async () => {
    const { asked, again } = await readAt(60_000, { oldest: 15_000 })
    await again(4999)
    assert.equal(asked(), 1)
    await again(5000)
    assert.equal(asked(), 2)
  })
})

async function readAt(now: number, { oldest, failure }: { readonly oldest: number | undefined; readonly failure?: Error }) {
  let elapsed = 0
  let asked = 0
  const step = async <T>(answer: T): Promise<T> => {
    if (failure !== undefined) throw failure
    return answer
  }
  const readings = readingsOf({
    queue: { waiting: () => step(3), oldestWaiting: () => step(oldest) },
    outbox: {
      lag: () => step([{ channel: 'mail', waiting: 2, oldestSince: 53_000, failed: 1 }, { channel: 'a', waiting: 3, oldestSince: 58_000, failed: 4 }, { channel: 'b', waiting: 0, oldestSince: null, failed: 1 }]),
    },
    check() {
      asked += 1
      return step(undefined)
    },
    clock: { now: () => now }, elapsed: () => elapsed, dataDir: '.',
  })
  const metrics = prometheusMetrics(build)
  metrics.read(readings)
  return {
    text: await metrics.exposition(),
    asked: () => asked,
    async again(at: number) {
      elapsed = at
      await metrics.exposition()
    },
  }
}
