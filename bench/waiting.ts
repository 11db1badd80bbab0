/**
 * What it costs that the queue knows the scores of what waits: to a submission, which writes them, and to the desk, which asks.
 * `node bench/waiting.ts [WAITING]` on SQLite, with so many waiting (100,000) and as many decided; takes some minutes.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readModelFiles, classifierOf } from '@verbatim/classifier'
import { type Assessment, type CommenterId, type CommentId, type Decision, type DecisionId, defaultGuidelines, newId, newSite, type SiteId, type StoryId, type UserId } from '@verbatim/core'
import type { NewComment, QueueFilter, RangeFilter, Storage } from '../packages/server/src/app/index.ts'
import { openSqlite } from '../packages/server/src/storage/index.ts'
import { madeText } from './made-texts.ts'

const waiting = Number(process.argv[2] ?? 100_000)
const [rounds, ofRound, atOnce] = [9, 2_000, 64]
// As many as one group takes, for what is needed and not measured.
const fillAtOnce = 512
const stories = 1_000
const languages = ['en', 'en', 'en', 'ckb', 'ar', 'tr', 'kmr'] as const
const tags = ['politics', 'city', 'sport', 'culture'] as const
const bytes = (count: number) => new Uint8Array(randomBytes(count))
const id = <T extends string>() => newId<T & SiteId>(Date.now(), bytes) as unknown as T
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const siteId = id<SiteId>()
const storyIds = Array.from({ length: stories }, () => id<StoryId>())
const by = { kind: 'user', id: id<UserId>(), name: 'bench' } as const
const classifier = classifierOf(readModelFiles())
const examples: readonly Assessment[] = Array.from({ length: 1_000 }, (_, index) => classifier.assess({ text: madeText(index, 300) }))

let made = 0

await submissions()
await reads()

/** Rounds in turn against a database that knows nothing of scores, so that both have the same machine. */
async function submissions(): Promise<void> {
  const [without, as] = [await site((database) => void forgetScores(database)), await site(() => {})]
  const [seconds, secondsAs]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    for (const [storage, times] of [[without.storage, seconds], [as.storage, secondsAs]] as const) {
      const comments = newComments(ofRound)
      times.push(await cpuOf(() => submit(storage, comments, atOnce)))
    }
  }
  const [before, after] = [median(seconds.slice(1)), median(secondsAs.slice(1))]
  console.log(`submissions, ${atOnce} at once, processor time of all threads, median of ${rounds - 1} rounds of ${ofRound}: ${micro(before / ofRound)} without scores, ${micro(after / ofRound)} with them: ${(after / before).toFixed(3)} times`)
  await Promise.all([without.close(), as.close()])
}

/** As the schema was before. */
function forgetScores(database: DatabaseSync): void {
  for (const name of ['comments_wait', 'comments_wait_otherwise', 'comments_wait_no_more', 'comments_wait_nowhere', 'scores_follow_assessments']) database.exec(`drop trigger ${name}`)
}

async function reads(): Promise<void> {
  const { storage, close, sizes } = await site(() => {})
  const decided = await submit(storage, newComments(waiting), fillAtOnce)
  const groups = Array.from({ length: Math.ceil(decided.length / 100) }, (_, index) => decided.slice(index * 100, index * 100 + 100)).values()
  await Promise.all([1, 2, 3, 4].map(async () => {
    for (const group of groups) await storage.decisions.record(group.map((one) => approval(one.id)))
  }))
  const [author] = (await submit(storage, newComments(waiting), fillAtOnce)).map(({ commenterId }) => commenterId)
  const filters: Readonly<Record<string, QueueFilter>> = {
    'nothing': {},
    'language, common': { language: 'ckb' },
    'language, absent': { language: 'fa' },
    'story': { storyId: storyIds[7] ?? id<StoryId>() },
    'tag': { tag: 'sport' },
    'tag, absent': { tag: 'nowhere' },
    'author, absent': { authorId: author ?? id<CommenterId>() },
    'has a link': { hasLink: true },
    'is no reply, absent language': { isReply: false, language: 'fa' },
    'threats from 0.5': { score: { guideline: 'threats', from: 0.5, to: 1 } },
    'homophobia from 0.9': { score: { guideline: 'homophobia', from: 0.9, to: 1 } },
    'personal attacks from 0.05': { score: { guideline: 'personal-attacks', from: 0.05, to: 1 } },
    'vulgarity from 0.01 to 0.02': { score: { guideline: 'vulgarity', from: 0.01, to: 0.02 } },
    'threats from 0.5, absent language': { score: { guideline: 'threats', from: 0.5, to: 1 }, language: 'fa' },
    'word, common': { q: 'bridge' },
    'word, absent': { q: 'nowhere' },
  }
  console.log(`the queue with ${waiting} waiting, a page of 50, ms of the processor (median of 9) by priority · oldest · newest`)
  for (const [name, filter] of Object.entries(filters)) {
    const orders = ['priority', 'oldest', 'newest'] as const
    const times: string[] = []
    for (const order of orders) times.push((await medianMs(() => storage.queue.page({ filter, order, limit: 51 }))).toFixed(1))
    console.log(`  ${name.padEnd(36)} ${times.join(' · ')}`)
  }
  const ranges: Readonly<Record<string, RangeFilter>> = {
    'threats': { score: { guideline: 'threats', from: 0, to: 1 } },
    'personal attacks from 0.5': { score: { guideline: 'personal-attacks', from: 0.5, to: 1 } },
    'personal attacks from 0.5 in a language': { score: { guideline: 'personal-attacks', from: 0.5, to: 1 }, language: 'ckb' },
  }
  console.log('the histogram, ms of the processor: figures · sample')
  for (const [name, filter] of Object.entries(ranges)) {
    console.log(`  ${name.padEnd(42)} ${(await medianMs(() => storage.queue.scoreFigures(filter))).toFixed(1)} · ${(await medianMs(() => storage.queue.atPlaces(filter, [1, 50, 100]))).toFixed(1)}`)
  }
  const madeAt = Date.now()
  const batch = { id: id<never>(), by, madeAt, asOf: madeAt, filter: {}, verdict: { kind: 'approve' }, message: null, note: null, sample: [] } as const
  console.log(`a batch of all that waits is frozen in ${((await timed(() => storage.batches.make(batch))) * 1000).toFixed(0)} ms`)
  console.log(`for ${sizes().rows} waiting it takes ${sizes().megabytes.toFixed(0)} MB`)
  await close()
}

async function site(prepare: (database: DatabaseSync) => void) {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-waiting-'))
  const storage = await openSqlite({ dataDir, writer: 'thread' })
  const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
  prepare(database)
  await storage.sites.create({ ...newSite, id: siteId }, defaultGuidelines, Date.now())
  for (const [index, storyId] of storyIds.entries()) {
    await storage.stories.put({ id: storyId, url: `https://bench.example/${storyId}`, slug: storyId, headline: 'A bridge', changes: { tags: [tags[index % tags.length] ?? ''] }, at: Date.now(), demo: false, announced: true })
  }
  return {
    storage,
    sizes: () => ({
      rows: Number(database.prepare('select count(*) as rows from waiting_comments').get()?.['rows']),
      megabytes: Number(database.prepare("select sum(pgsize) as bytes from dbstat where name like 'waiting%'").get()?.['bytes']) / 1e6,
    }),
    async close() {
      database.close()
      await storage.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

function newComments(count: number): readonly NewComment[] {
  return Array.from({ length: count }, () => submission(made++))
}

async function submit(storage: Storage, comments: readonly NewComment[], concurrency: number): Promise<readonly NewComment[]> {
  const left = comments.values()
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (const comment of left) await storage.comments.receive(comment)
  }))
  return comments
}

function submission(index: number): NewComment {
  const [commentId, body, example] = [id<CommentId>(), `${madeText(index, 300)} ${index}`, examples[index % examples.length]]
  if (example === undefined) throw new Error('there is no assessment to copy')
  const assessment = { ...example, language: languages[index % languages.length] ?? null }
  return {
    id: commentId, siteId, storyId: storyIds[index % stories] ?? id<StoryId>(), parentId: null, rootId: commentId, commenterId: id<CommenterId>(), name: 'Rosa', email: `${index % 50_000}@example.org`,
    body, bodySha256: sha256(body), submittedAt: Date.now(), hasLink: index % 40 === 0, notifyDecision: false, notifyReplies: false, salt: bytes(16), receiptTokenHash: sha256(commentId), byStaff: false,
    assessed: { assessment, route: 'hold', policyVersion: 0, draft: null, assessedAt: Date.now() },
    priority: Math.max(...Object.values(example.guidelines).map(({ score }) => score)), decision: null,
  }
}

function approval(commentId: CommentId): Decision {
  return { id: id<DecisionId>(), commentId, verdict: { kind: 'approve' }, message: null, note: null, guidelinesVersion: 1, actor: by, means: 'person', statusBefore: 'pending', decidedAt: Date.now() }
}

/** Seconds of the processor: others on the machine, and its disk, leave them as they are. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 9; turn += 1) times.push((await cpuOf(work)) * 1000)
  return median(times)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function micro(seconds: number): string {
  return `${(seconds * 1e6).toFixed(0)} µs`
}
