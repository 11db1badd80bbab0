/** A site on SQLite with made comments, straight through the stores: what they cost themselves, without HTTP. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readModelFiles, classifierOf } from '@verbatim/classifier'
import { type Assessment, type CommenterId, type CommentId, type Decision, type DecisionId, defaultGuidelines, newId, newSite, type SiteId, type StoryId, type UserId } from '@verbatim/core'
import type { NewComment, Storage } from '../packages/server/src/app/index.ts'
import { openSqlite } from '../packages/server/src/storage/index.ts'
import { madeText } from './made-texts.ts'

// As many as one group takes, for what is needed and not measured.
export const fillAtOnce = 512
const stories = 1_000
const languages = ['en', 'en', 'en', 'ckb', 'ar', 'tr', 'kmr'] as const
const tags = ['politics', 'city', 'sport', 'culture'] as const
const bytes = (count: number) => new Uint8Array(randomBytes(count))
export const id = <T extends string>() => newId<T & SiteId>(Date.now(), bytes) as unknown as T
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const siteId = id<SiteId>()
export const storyIds = Array.from({ length: stories }, () => id<StoryId>())
export const by = { kind: 'user', id: id<UserId>(), name: 'bench' } as const
const classifier = classifierOf(readModelFiles())
const examples: readonly Assessment[] = Array.from({ length: 1_000 }, (_, index) => classifier.assess({ text: madeText(index, 300) }))

let made = 0

export async function site(prepare: (database: DatabaseSync) => void) {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const storage = await openSqlite({ dataDir, writer: 'thread' })
  const database = new DatabaseSync(join(dataDir, 'verbatim.db'))
  prepare(database)
  await storage.sites.create({ ...newSite, id: siteId }, defaultGuidelines, Date.now())
  for (const [index, storyId] of storyIds.entries()) {
    await storage.stories.put({ id: storyId, url: `https://bench.example/${storyId}`, slug: storyId, headline: 'A bridge', changes: { tags: [tags[index % tags.length] ?? ''] }, at: Date.now(), demo: false, announced: true })
  }
  return {
    storage,
    dataDir,
    /** What tables and indexes with such names take. */
    bytesOf: (names: string) => Number(database.prepare('select sum(pgsize) as bytes from dbstat where name like ?').get(names)?.['bytes']),
    rowsOf: (table: string) => Number(database.prepare(`select count(*) as rows from ${table}`).get()?.['rows']),
    /** Leaves the folder to whoever goes on with it, and removes it. */
    async release() {
      database.close()
      await storage.close()
    },
    async close() {
      await this.release()
      rmSync(dataDir, { recursive: true })
    },
  }
}

export function newComments(count: number): readonly NewComment[] {
  return Array.from({ length: count }, () => submission(made++))
}

export async function submit(storage: Storage, comments: readonly NewComment[], concurrency: number): Promise<readonly NewComment[]> {
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
    body, bodySha256: sha256(body), submittedAt: Date.now(), hasLink: index % 40 === 0, notifyDecision: false, notifyReplies: false, salt: bytes(16), receiptTokenHash: sha256(commentId), byStaff: false, hasStaffName: false,
    assessed: { assessment, route: 'hold', policyVersion: 0, draft: null, assessedAt: Date.now() },
    priority: Math.max(...Object.values(example.guidelines).map(({ score }) => score)), decision: null,
  }
}

export function approval(commentId: CommentId): Decision {
  return { id: id<DecisionId>(), commentId, verdict: { kind: 'approve' }, message: null, note: null, guidelinesVersion: 1, actor: by, means: 'person', statusBefore: 'pending', decidedAt: Date.now() }
}

/** Seconds of the processor: others on the machine, and its disk, leave them as they are. */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

export async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 9; turn += 1) times.push((await cpuOf(work)) * 1000)
  return median(times)
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
