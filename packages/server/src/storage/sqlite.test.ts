import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import type { CompiledQuery } from 'kysely'
import { StorageUnavailable, type DecisionLogFilter, type QueueFilter, type SearchFilter, type Storage } from '../app/index.ts'
import { searchTerms } from '@verbatim/core'
import { openSqlite, SchemaTooNew } from './index.ts'
import { connect, openWriter, sqliteStorage, writerOn } from './sqlite.ts'
import { decisionRules } from './suite/decisions.test.ts'
import { eventRules } from './suite/events.test.ts'
import { outboxRules } from './suite/outbox.test.ts'
import { receivingRules } from './suite/receiving.test.ts'
import { approval, moderator, newComment, passOf, publish, rejection, replyTo, user, withStory, type Opened } from './suite/samples.ts'
import { indexAll } from './suite/search.test.ts'
import { storageSuite } from './suite/storage-suite.ts'

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'verbatim-storage-'))
}

function opened(dataDir: string, storage: Storage): Opened {
  let current = storage
  return {
    storage,
    raw(sql, ...values) {
      const outsider = new DatabaseSync(join(dataDir, 'verbatim.db'))
      try {
        return outsider.prepare(sql).all(...values).map((row) => ({ ...row }))
      } finally {
        outsider.close()
      }
    },
    async reopen() {
      await current.close()
      current = await openSqlite({ dataDir, writer: 'here' })
      return current
    },
    async close() {
      await current.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

async function openHere(): Promise<Opened> {
  const dataDir = emptyFolder()
  return opened(dataDir, await openSqlite({ dataDir, writer: 'here' }))
}

async function openWithThread(): Promise<Opened> {
  const dataDir = emptyFolder()
  return opened(dataDir, await openSqlite({ dataDir, writer: 'thread' }))
}

storageSuite('SQLite', openHere)
describe('storage on SQLite, written in a thread', () => {
  describe('receiving', () => receivingRules(openWithThread))
  describe('decisions', () => decisionRules(openWithThread))
  describe('events', () => eventRules(openWithThread))
  describe('outbox', () => outboxRules(openWithThread))
})

describe('storage on SQLite, when something is wrong', () => {
  it('tells that the disk is full, has nothing half-written, and works again when there is room', async () => {
    const { fill, makeRoom, ...room } = await openWithRoom()
    const { storage, story, close } = await withStory(async () => room)
    const before = await publish(storage, newComment(story.id))
    const tooMuch = newComment(story.id, { body: 'x'.repeat(100_000), email: 'new@example.org' })
    fill()
    await assert.rejects(storage.comments.receive(tooMuch), (error) => error instanceof StorageUnavailable && /full/.test(error.message))
    assert.equal(await storage.comments.find(tooMuch.id), undefined)
    assert.equal((await storage.comments.find(before.id))?.body, before.body)
    await storage.decisions.record([rejection(before.id, { statusBefore: 'approved' })])
    makeRoom()
    assert.deepEqual(await storage.comments.receive(tooMuch), { kind: 'received' })
    assert.equal((await storage.queue.entry(tooMuch.id))?.author.submitted, 1)
    await close()
  })

  it('waits for another program that writes, and lets readers go on meanwhile', async () => {
    const dataDir = emptyFolder()
    const { storage, story, close } = await withStory(async () => opened(dataDir, await openSqlite({ dataDir, writer: 'thread' })))
    const other = new DatabaseSync(join(dataDir, 'verbatim.db'))
    other.exec('begin immediate')
    const received = storage.comments.receive(newComment(story.id))
    assert.equal((await storage.stories.find(story.id))?.id, story.id)
    other.exec('commit')
    assert.deepEqual(await received, { kind: 'received' })
    other.close()
    await close()
  })

  it('refuses data of a newer version, and leaves them alone', async () => {
    const dataDir = emptyFolder()
    await (await openSqlite({ dataDir, writer: 'here' })).close()
    const file = join(dataDir, 'verbatim.db')
    const database = new DatabaseSync(file)
    database.exec('insert into schema_version (version) values (99)')
    database.close()
    const before = readFileSync(file)
    await assert.rejects(openSqlite({ dataDir, writer: 'here' }), (error) => error instanceof SchemaTooNew && error.found === 99)
    assert.deepEqual(readFileSync(file), before)
    rmSync(dataDir, { recursive: true })
  })

  it('names the folder that cannot be written', async () => {
    const folder = emptyFolder()
    const dataDir = join(folder, 'file', 'data')
    writeFileSync(join(folder, 'file'), '')
    await assert.rejects(openSqlite({ dataDir, writer: 'here' }), (error) => error instanceof StorageUnavailable && error.message.includes(dataDir))
    rmSync(folder, { recursive: true })
  })

  it('names the file that is no database', async () => {
    const dataDir = emptyFolder()
    const file = join(dataDir, 'verbatim.db')
    writeFileSync(file, 'a text long enough to be read as the header of a database, which it is not: '.repeat(2))
    await assert.rejects(openSqlite({ dataDir, writer: 'here' }), (error) => error instanceof Error && error.message.includes(file))
    rmSync(dataDir, { recursive: true })
  })
})

describe('storage on SQLite, as it is set up', () => {
  it('makes every commit outlive a power cut, and lets no reader write', () => {
    const dataDir = emptyFolder()
    const reader = connect(dataDir)
    const writer = openWriter(join(dataDir, 'verbatim.db'))
    assert.equal(writer.prepare('pragma journal_mode').get()?.['journal_mode'], 'wal')
    assert.equal(writer.prepare('pragma synchronous').get()?.['synchronous'], 2)
    assert.equal(writer.prepare('pragma foreign_keys').get()?.['foreign_keys'], 1)
    assert.throws(() => reader.exec('delete from write_checks'), /readonly/)
    for (const connection of [reader, writer]) connection.close()
    rmSync(dataDir, { recursive: true })
  })

  it('ends what was begun and gives its files up when it is closed', async () => {
    const dataDir = emptyFolder()
    const { storage, story } = await withStory(async () => opened(dataDir, await openSqlite({ dataDir, writer: 'thread' })))
    const last = newComment(story.id)
    const receiving = storage.comments.receive(last)
    await storage.close()
    await receiving
    const again = await openSqlite({ dataDir, writer: 'here' })
    assert.equal((await again.comments.find(last.id))?.body, last.body)
    await again.close()
    rmSync(dataDir, { recursive: true })
  })

  it('reads lists in the order of an index, and sorts nothing', async () => {
    const { plans, ...rest } = await openWithPlans()
    const { storage, story, close } = await withStory(async () => rest)
    const root = await publish(storage, newComment(story.id))
    const { id, rootId, submittedAt } = root
    const after = { id, submittedAt, replyCount: 0, priority: 0 }
    const atStory = { after: { sortAt: 0, id }, limit: 50 }

    const lists: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['roots_by_time', () => storage.comments.roots({ storyId: story.id, sort: 'newest', after, limit: 50 })],
      ['roots_by_time', () => storage.comments.roots({ storyId: story.id, sort: 'oldest', after, limit: 50 })],
      ['roots_by_replies', () => storage.comments.roots({ storyId: story.id, sort: 'replies', after, limit: 50 })],
      ['replies_by_time', () => storage.comments.replies({ rootId, after, limit: 50 })],
      ['replies_by_time', () => storage.comments.repliesOf([id], 20)],
      ['newest_by_story', () => storage.comments.newest({ storyId: story.id, limit: 50 })],
      ['queue_by_priority', () => storage.queue.page({ filter: {}, order: 'priority', after, limit: 50 })],
      ['queue_by_time', () => storage.queue.page({ filter: {}, order: 'oldest', after, limit: 50 })],
      ['queue_by_time', () => storage.queue.page({ filter: {}, order: 'newest', after, limit: 50 })],
      ['queue_by_time', () => storage.queue.oldestWaiting()],
      ['stories_by_time', () => storage.stories.list(atStory)],
      ['decisions_by_policy', () => storage.decisionLog.page({ filter: { means: 'policy' }, before: 9, limit: 50 })],
      ['sqlite_autoindex_comments', () => storage.assessments.decided({ after: id, limit: 500 })],
      ['comments_by_place', () => storage.queue.siblings({ ...root, id: newComment(story.id).id })],
      ['comments_by_place', () => storage.queue.siblings({ id, storyId: story.id, parentId: id })],
      ['autoindex_story_tags', () => storage.stories.list({ tag: 'Iraq', ...atStory })],
    ]
    for (const [index, read] of lists) {
      const [plan = ''] = await plans(read)
      assert.match(plan, new RegExp(index))
      assert.doesNotMatch(plan, /TEMP B-TREE|SCAN (comments|stories)|story_tags EXISTS .*tag=/)
    }
    await close()
  })

  it('reads what was published last on the whole site from the end of an index, as far as the limit', async () => {
    const { plans, ...rest } = await openWithPlans()
    const { storage, close } = await withStory(async () => rest)
    const [plan = ''] = await plans(() => storage.comments.newest({ limit: 50 }))
    assert.match(plan, /^SCAN comments USING INDEX newest_by_time\nSEARCH stories USING INDEX \w+ \(site_id=\? AND id=\?\)$/)
    await close()
  })

  it('looks for what is filtered at the front of the queue, then everywhere', async () => {
    const { plans, ...rest } = await openWithPlans()
    const { storage, story, close } = await withStory(async () => rest)
    const { id, submittedAt } = await publish(storage, newComment(story.id))
    const page = (filter: QueueFilter) => () => storage.queue.page({ filter, order: 'priority', after: { id, submittedAt, priority: 0 }, limit: 50 })
    const [front = '', anywhere = ''] = await plans(page({ q: 'word', hasLink: true, tag: 'Iraq', language: 'en' }))
    assert.match(front, /queue_by_priority/)
    assert.doesNotMatch(front, /SCAN (comments|waiting_comments)/)
    assert.match(anywhere, /SCAN waiting_comments$/m)
    const [, byScore = ''] = await plans(page({ language: 'en', score: { guideline: 'threats', from: 0.05, to: 1 } }))
    assert.match(byScore, /SEARCH waiting_comments USING INTEGER PRIMARY KEY \(rowid=\?\)/)
    assert.match(byScore, /SEARCH waiting_scores USING PRIMARY KEY \(guideline=\?\)/)
    await close()
  })

  it('searches and reads the log by an index, and sorts nothing but what one author wrote', async () => {
    const { plans, ...rest } = await openWithPlans()
    const { storage, story, close } = await withStory(async () => rest)
    const { id, commenterId: authorId } = await publish(storage, newComment(story.id))
    const terms = searchTerms('word')
    const search = (filter: SearchFilter) => () => storage.search.page({ filter, before: 9, limit: 50 })
    const log = (filter: DecisionLogFilter) => () => storage.decisionLog.page({ filter, before: 9, limit: 50 })
    await storage.accounts.offerSetup('link', 0)
    await storage.accounts.setUp('link', user({ id: moderator.id }), 0)

    const reads: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
      [/SEARCH comments USING INTEGER PRIMARY KEY \(rowid<\?\)/, search({})],
      [/SEARCH comments USING INTEGER PRIMARY KEY \(rowid<\?\)/, search({ status: 'withdrawn', language: 'en', verdict: 'reject', reasonedBy: 'racism' })],
      [/SCAN comment_words VIRTUAL TABLE.*\n.*SEARCH comments USING INTEGER PRIMARY KEY/, search({ terms, language: 'en' })],
      [/SEARCH comments USING INDEX comments_by_story \(story_id=\? AND rowid<\?\)/, search({ storyId: story.id })],
      [/SEARCH comments USING INTEGER PRIMARY KEY \(rowid=\?\)/, search({ decidedBy: moderator.id })],
      [/SEARCH decisions USING INTEGER PRIMARY KEY \(rowid<\?\)/, log({ means: 'person', guideline: 'racism' })],
      [/SEARCH decisions USING INDEX decisions_by_story \(story_id=\? AND rowid<\?\)/, log({ storyId: story.id })],
      [/SEARCH decisions USING INDEX decisions_by_user \(user_id=\? AND rowid<\?\)/, log({ decidedBy: moderator.id })],
      [/SEARCH decisions USING COVERING INDEX decisions_by_time/, log({ from: 0, to: 1 })],
    ]
    for (const [found, read] of reads) {
      const all = await plans(read)
      assert.ok(all.some((plan) => found.test(plan)), `${found}: ${all.join('\n\n')}`)
      for (const plan of all) assert.doesNotMatch(plan, /SCAN (comments|decisions)|SEARCH (comments|decisions|decision_guidelines|assessments) USING .*\(site_id=\?\)/)
    }
    const [ofAuthor] = await plans(search({ authorId }))
    assert.match(ofAuthor ?? '', /SEARCH comments USING INDEX comments_by_commenter/)
    await indexAll(storage)
    const similar = (await plans(() => storage.queue.entry(id))).find((plan) => plan.includes('prints_by_part')) ?? ''
    for (const part of [1, 2, 3, 4]) assert.match(similar, new RegExp(`SEARCH latest USING COVERING INDEX prints_by_part_${part} \\(part_${part}=\\?\\)`))
    await close()
  })

  it('counts figures by the times of a range', async () => {
    const { plans, ...rest } = await openWithPlans()
    const { storage, close } = await withStory(async () => rest)
    const found = await plans(() => storage.stats.figures({ spans: [{ start: 0, end: 1 }], moderators: { kind: 'all' } }))
    for (const plan of found) assert.doesNotMatch(plan, /SCAN (comments|decisions|decision_guidelines|assessments)/)
    assert.equal(found.filter((plan) => plan.includes('INDEX decisions_by_time')).length, 6)
    assert.equal(found.filter((plan) => plan.includes('INDEX comments_by_time')).length, 2)
    assert.equal(found.filter((plan) => plan.includes('INDEX criticism_by_comment')).length, 1)
    await close()
  })

  it('finds one thing by an index', async () => {
    const { plans, ...rest } = await openWithPlans()
    const { storage, story, close } = await withStory(async () => rest)
    const root = await publish(storage, newComment(story.id))
    const comment = replyTo(root, { body: 'Buy now' })
    await storage.comments.receive(comment)
    await storage.decisions.record([approval(comment.id)])
    const reads = [
      () => storage.comments.find(comment.id),
      () => storage.comments.publicEntry(comment.id),
      () => storage.comments.byReceipt(comment.receiptTokenHash ?? ''),
      () => storage.decisions.of(comment.id),
      () => storage.queue.entry(comment.id),
      () => storage.queue.page({ filter: { passedTo: ['lawyer', 'senior'] }, order: 'priority', limit: 50 }),
      () => storage.claims.heldByOther({ commentId: comment.id, by: moderator }, 0),
      () => storage.passes.findOpen(passOf(comment.id).pass.id),
      () => storage.passes.of(comment.id),
      () => storage.deskChanges.versions(),
      () => storage.stories.figures(story.id),
      () => storage.queue.waiting(100),
      () => storage.stories.find(story.id),
      () => storage.stories.findByUrl(story.url),
      () => storage.stories.findBySlug(story.slug),
      () => storage.accounts.sessionUser('token', 0),
      () => storage.tokens.find('token'),
      () => storage.policies.current(),
      () => storage.policies.shadow({ version: 1, from: 0, to: 1, examples: 20 }),
      () => storage.assessments.of(comment.id),
      () => storage.outbox.nextDue('mail'),
      () => storage.outbox.failed(10),
      () => storage.outbox.addressee(comment.id),
    ]
    for (const read of reads) {
      // `asked`, `counted`, `waiting` and what has a bracket are made within the query, a page long at most.
      for (const plan of await plans(read)) {
        assert.doesNotMatch(plan, /SCAN (?!asked|counted|waiting|\()/)
        // An index finds all that a site has, too, and takes as long as there is; of the queue it counts so many at most.
        assert.doesNotMatch(plan, /SEARCH (decisions|decision_guidelines|assessments|comments) USING (?!COVERING INDEX queue).*\(site_id=\?\)/)
      }
    }
    await close()
  })
})

/** A storage whose writer can be made to find no more room. */
async function openWithRoom(): Promise<Opened & { fill(): void; makeRoom(): void }> {
  const dataDir = emptyFolder()
  const reader = connect(dataDir)
  const writer = openWriter(join(dataDir, 'verbatim.db'))
  return {
    ...opened(dataDir, await sqliteStorage({ reader, writer: (heard) => writerOn(writer, heard) })),
    fill: () => writer.exec(`pragma max_page_count = ${writer.prepare('pragma page_count').get()?.['page_count']}`),
    makeRoom: () => writer.exec('pragma max_page_count = 1000000'),
  }
}

/** A storage that tells how SQLite finds what each query of a read asks for. */
async function openWithPlans(): Promise<Opened & { plans(read: () => Promise<unknown>): Promise<readonly string[]> }> {
  const dataDir = emptyFolder()
  const reader = connect(dataDir)
  const asked: CompiledQuery[] = []
  const log = ({ query }: { readonly query: CompiledQuery }) => void asked.push(query)
  return {
    ...opened(dataDir, await sqliteStorage({ reader, writer: (heard) => writerOn(openWriter(join(dataDir, 'verbatim.db')), heard), log })),
    async plans(read) {
      asked.length = 0
      await read()
      const all = asked.map(({ sql }) => reader.prepare(`explain query plan ${sql}`).all().map(({ detail }) => String(detail)).join('\n'))
      // Whoever follows events asks by the clock, also while a long read goes on in its thread.
      return all.filter((plan) => plan !== 'SEARCH events USING INTEGER PRIMARY KEY (rowid>?)')
    },
  }
}
