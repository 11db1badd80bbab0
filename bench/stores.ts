/**
 * How many submissions and decisions a second the stores take, each durable before its promise resolves, and what one costs.
 * `node bench/stores.ts` on SQLite; `node tools/postgres.mjs --durable node bench/stores.ts` on PostgreSQL.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultGuidelines, forbiddenKeys, newId, newSite, type CommentId, type CommenterId, type Decision, type DecisionId, type SiteId, type StoryId, type UserId } from '@verbatim/core'
import pg from 'pg'
import type { KeptOnce, NewAssessed, NewComment, Storage } from '../packages/server/src/app/index.ts'
import { openPostgres, openSqlite } from '../packages/server/src/storage/index.ts'

const counts = { stories: 100, comments: 20_000, batch: 20 }
const concurrencies = [1, 16, 64]
const bytes = (count: number) => new Uint8Array(randomBytes(count))
const id = <T extends string>() => newId<T & SiteId>(Date.now(), bytes) as unknown as T

const siteId = id<SiteId>()
const stories = Array.from({ length: counts.stories }, () => id<StoryId>())
const text = 'A bridge of 240 m opens on Monday, and whoever lives beside it has waited for that since the flood; the mayor says that it will hold for a hundred years. '.repeat(2)

const engine = process.env['VERBATIM_TEST_DATABASE'] === undefined ? await onSqlite() : await onPostgres(process.env['VERBATIM_TEST_DATABASE'])
await prepare(engine.storage)
console.log(`${engine.name}: ${counts.comments} submissions with their assessment and a kept answer, over ${counts.stories} stories`)
for (const concurrency of concurrencies) {
  const made: CommentId[] = []
  await measure(`submissions, ${concurrency} at once`, { count: concurrency === 1 ? counts.comments / 10 : counts.comments, concurrency, work: async (index) => {
    const comment = submission(index)
    made.push(comment.id)
    await engine.storage.comments.receive(comment, once())
  } })
  await measure(`decisions, ${concurrency} at once`, { count: made.length / 2, concurrency, work: async (index) => {
    await engine.storage.decisions.record([approval(made[index])], once())
  } })
  const rest = made.slice(made.length / 2)
  await measure(`decisions in calls of ${counts.batch}, ${concurrency} at once`, { count: rest.length / counts.batch, per: counts.batch, concurrency, work: async (index) => {
    await engine.storage.decisions.record(rest.slice(index * counts.batch, (index + 1) * counts.batch).map(approval), once())
  } })
}
await engine.close()

interface Measured {
  readonly count: number
  /** Things done in one piece of work. */
  readonly per?: number
  readonly concurrency: number
  work(index: number): Promise<void>
}

async function measure(name: string, { count, per = 1, concurrency, work }: Measured): Promise<void> {
  const times: number[] = []
  let next = 0
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (let index = next++; index < count; index = next++) {
      const begun = performance.now()
      await work(index)
      times.push(performance.now() - begun)
    }
  }))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  console.log(`${name.padEnd(44)} ${Math.round((count * per) / seconds).toString().padStart(6)}/s  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms  ${Math.round((user + system) / count / per)} µs of this process's processor time each`)
}

async function onSqlite() {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const storage = await openSqlite({ dataDir, writer: 'thread' })
  return { name: 'SQLite', storage, close: async () => { await storage.close(); rmSync(dataDir, { recursive: true }) } }
}

async function onPostgres(server: string) {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query('create database verbatim_bench')
  const url = new URL(server)
  url.pathname = '/verbatim_bench'
  const { rows: [version] } = await admin.query<{ version: string }>('select version()')
  const storage = await openPostgres({ urls: [url.href], connections: 20 })
  return {
    name: version?.version.split(' (')[0] ?? 'PostgreSQL',
    storage,
    async close() {
      await storage.close()
      await admin.query('drop database verbatim_bench with (force)')
      await admin.end()
    },
  }
}

async function prepare(storage: Storage): Promise<void> {
  await storage.sites.create({ ...newSite, id: siteId, name: 'The Gazette' }, defaultGuidelines, Date.now())
  for (const story of stories) {
    await storage.stories.put({ id: story, url: `https://gazette.example/${story}`, slug: story, headline: 'A bridge opens', changes: {}, at: Date.now(), demo: false, announced: true })
  }
}

function submission(index: number): NewComment {
  const commentId = id<CommentId>()
  const submittedAt = Date.now()
  return {
    id: commentId, siteId, storyId: stories[index % stories.length] ?? id<StoryId>(), parentId: null, rootId: commentId,
    commenterId: id<CommenterId>(), name: 'Rosa', email: `${commentId}@example.org`, body: text, bodySha256: sha256(text), submittedAt,
    hasLink: false, notifyDecision: false, notifyReplies: false, byStaff: false, hasStaffName: false, salt: bytes(16), receiptTokenHash: sha256(commentId), assessed: assessed(submittedAt), priority: Math.random(), decision: null,
  }
}

function assessed(assessedAt: number): NewAssessed {
  const score = { score: 0.0123, spans: [] }
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, score])) as unknown as NewAssessed['assessment']['guidelines']
  return { assessment: { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: 0 }, route: 'hold', policyVersion: 0, draft: null, assessedAt }
}

function approval(commentId: CommentId | undefined): Decision {
  if (commentId === undefined) throw new Error('there is no such comment')
  return {
    id: id<DecisionId>(), commentId, verdict: { kind: 'approve' }, message: null, note: null, guidelinesVersion: 1,
    actor: { kind: 'user', id: id<UserId>(), name: 'Mina' }, means: 'person', statusBefore: 'pending', decidedAt: Date.now(),
  }
}

function once(): KeptOnce {
  const askedAt = Date.now()
  return { scope: 'comments anonymous', keyHash: sha256(id()), requestHash: sha256('request'), askedAt, keptUntil: askedAt + 86_400_000, answer: bytes(400) }
}

function sha256(of: string): string {
  return createHash('sha256').update(of).digest('hex')
}
