/**
 * Puts an archive straight into the file of a server that is not running: through the API ten million comments would take
 * hours. Triggers and indexes are taken away first and come back as they were, so that the result is what the program
 * would have written; what the machine found in a comment is copied from comments that it did assess.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { forbiddenKeys } from '@verbatim/core'
import {
  bodyOf, commenterId, commenterOf, commentId, idOf, sha256, statuses, storyAt, storyId, storyUrl, submittedAt, tags, tokenOf, type Plan,
} from './rows.ts'
import { madeText } from '../made-texts.ts'

/** An assessment as the server keeps it. */
interface Assessed {
  readonly model: string
  readonly document: string
  readonly route: string
  readonly terms_version: number | null
  readonly language: string
  readonly priority: number
}

interface Archive {
  readonly database: DatabaseSync
  readonly plan: Plan
  readonly siteId: string
  readonly tokenId: string
  readonly guidelinesVersion: number
  readonly assessed: readonly Assessed[]
}

/** The file has a site, a token of a program, and some assessed comments. Tells how far it is, from 0 to 1. */
export function fillArchive(file: string, plan: Plan, tell: (share: number) => void): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  // A file in WAL goes to no other mode but by way of delete.
  database.exec('pragma journal_mode = delete; pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -3000000; pragma ignore_check_constraints = on; pragma temp_store = memory')
  const takenAway = takeAway(database)
  const archive = { database, plan, ...found(database) }
  database.exec('begin')
  addStories(archive)
  addCommenters(archive)
  addComments(archive, (share) => tell(share * 0.8))
  addWaiting(archive)
  for (const [index, statement] of takenAway.entries()) {
    database.exec(statement)
    tell(0.8 + (0.2 * (index + 1)) / takenAway.length)
  }
  database.exec('commit; pragma journal_mode = wal')
  database.close()
}

/** The statements that bring them back. */
function takeAway(database: DatabaseSync): readonly string[] {
  const all = database.prepare("select type, name, sql from sqlite_schema where type in ('index', 'trigger') and sql is not null").all()
  for (const { type, name } of all) database.exec(`drop ${type} ${name}`)
  return all.map(({ sql }) => String(sql))
}

function found(database: DatabaseSync): Omit<Archive, 'database' | 'plan'> {
  const value = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0]
  const assessed = database.prepare('select model, document, route, terms_version, language, priority from assessments join comments on comments.id = assessments.comment_id').all()
  return {
    siteId: String(value('select id from sites')),
    tokenId: String(value('select id from api_tokens')),
    guidelinesVersion: Number(value('select max(version) from guideline_versions')),
    assessed: assessed.map((row) => ({
      model: String(row['model']),
      document: String(row['document']),
      route: String(row['route']),
      terms_version: row['terms_version'] === null ? null : Number(row['terms_version']),
      language: String(row['language']),
      priority: Number(row['priority']),
    })),
  }
}

function addStories({ database, plan, siteId }: Archive): void {
  const insert = database.prepare(`insert into stories
    (id, site_id, url, slug, headline, publisher, published_at, language, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html)
    values (?, ?, ?, ?, ?, 'The Example', ?, 'en', 'open', ?, ?, 0, 1, ?, ?, ?, ?)`)
  const insertTag = database.prepare('insert into story_tags (site_id, story_id, position, tag, sort_at) values (?, ?, ?, ?, ?)')
  for (let story = 0; story < plan.stories; story += 1) {
    const [id, at, count] = [storyId(plan, story), storyAt(plan, story), plan.approved[story] ?? 0]
    const text = madeText(story, 1_500)
    insert.run(id, siteId, storyUrl(story), `archive-${story}`, `Story ${story} of the archive`, new Date(at).toISOString(), count, count, at, at, text.slice(0, 300), `<p>${text}</p>`)
    for (const [position, tag] of [tags[story % tags.length] ?? tags[0], 'measuring'].entries()) insertTag.run(siteId, id, position, tag, at)
  }
}

function addCommenters({ database, plan, siteId }: Archive): void {
  const [submitted, approved, rejected] = [new Int32Array(plan.commenters), new Int32Array(plan.commenters), new Int32Array(plan.commenters)]
  for (let number = 0; number < plan.comments; number += 1) {
    const commenter = commenterOf(plan, number)
    const status = statuses[plan.status[number] ?? 0]
    submitted[commenter] = (submitted[commenter] ?? 0) + 1
    if (status === 'approved') approved[commenter] = (approved[commenter] ?? 0) + 1
    if (status === 'rejected') rejected[commenter] = (rejected[commenter] ?? 0) + 1
  }
  const insert = database.prepare('insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)')
  for (let commenter = 0; commenter < plan.commenters; commenter += 1) {
    const email = `archive${commenter}@example.org`
    insert.run(commenterId(plan, commenter), siteId, email, email, submitted[commenter] ?? 0, approved[commenter] ?? 0, rejected[commenter] ?? 0, plan.firstAt)
  }
}

const tellEvery = 50_000

function addComments(archive: Archive, tell: (share: number) => void): void {
  const { database, plan } = archive
  const statements = {
    comment: database.prepare(`insert into comments
      (id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies,
       salt, receipt_token_hash, body_sha256, author_name, body)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)`),
    assessment: database.prepare('insert into assessments (site_id, comment_id, model, document, route, assessed_at, terms_version) values (?, ?, ?, ?, ?, ?, ?)'),
    decision: database.prepare(`insert into decisions
      (id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, token_id, actor_name, means, status_before, decided_at)
      values (?, ?, ?, ?, ?, ?, 'program', ?, 'archive', 'person', 'pending', ?)`),
    reason: database.prepare("insert into decision_guidelines (site_id, decision_id, position, guideline) values (?, ?, 0, 'other-abuse')"),
  }
  for (let number = 0; number < plan.comments; number += 1) {
    addComment(archive, statements, number)
    if (number % tellEvery === 0) tell(number / plan.comments)
  }
}

/** What triggers would have written. */
function addWaiting({ database }: Archive): void {
  const scores = forbiddenKeys.map((key) => ({ key, column: key.replaceAll('-', '_'), value: `json_extract(assessments.document, '$.guidelines."${key}".score')` }))
  database.exec(`
    insert or replace into waiting_comments
      (arrival, site_id, comment_id, story_id, language, has_link, is_reply, submitted_at, queue_rank, ${scores.map(({ column }) => column).join(', ')})
    select comments.arrival, comments.site_id, comments.id, story_id, language, has_link, parent_id is not null, submitted_at, queue_rank, ${scores.map(({ value }) => value).join(', ')}
    from comments
    join assessments on assessments.comment_id = comments.id
    where comments.status = 'pending'
    order by assessments.arrival`)
  database.exec(`
    delete from waiting_scores;
    insert into waiting_scores (guideline, arrival, score)
    ${scores.map(({ key, column }) => `select '${key}', arrival, ${column} from waiting_comments where ${column} >= 0.05`).join(' union all ')}`)
}

type Statements = Readonly<Record<'comment' | 'assessment' | 'decision' | 'reason', StatementSync>>

const decidedAfterMs = 600_000
const linkEvery = 40
const readers = 400

function addComment({ plan, siteId, tokenId, guidelinesVersion, assessed }: Archive, { comment, assessment, decision, reason }: Statements, number: number): void {
  const at = submittedAt(plan, number)
  const [id, story, body, root] = [commentId(plan, number), storyId(plan, plan.story[number] ?? 0), bodyOf(number), plan.root[number] ?? number]
  const rootId = root === number ? id : commentId(plan, root)
  const status = statuses[plan.status[number] ?? 0] ?? 'approved'
  const isDecided = status === 'approved' || status === 'rejected'
  const decidedAt = at + decidedAfterMs
  const given = assessed[number % assessed.length]
  if (given === undefined) throw new Error('there is no assessment to copy')
  comment.run(
    id, siteId, story, root === number ? null : rootId, rootId, commenterId(plan, commenterOf(plan, number)), status, at, isDecided ? decidedAt : null, status === 'withdrawn' ? decidedAt : null,
    plan.replies[number] ?? 0, given.priority + (number % 1000) / 1e6, given.language, number % linkEvery === 0 ? 1 : 0,
    Buffer.from(sha256(`salt ${number}`).slice(0, 32), 'hex'), sha256(tokenOf(number)), sha256(body), `Reader ${number % readers}`, body,
  )
  assessment.run(siteId, id, given.model, given.document, given.route, at, given.terms_version)
  if (!isDecided) return
  const decisionId = idOf('decision', number, decidedAt)
  decision.run(decisionId, siteId, story, id, status === 'approved' ? 'approve' : 'reject', guidelinesVersion, tokenId, decidedAt)
  if (status === 'rejected') reason.run(siteId, decisionId)
}

export interface TableSize {
  readonly name: string
  readonly rows: number
  readonly bytes: number
  /** Of the indexes on it, by their names. */
  readonly indexes: readonly { readonly name: string; readonly bytes: number }[]
}

/** What each table and index takes in the file, pages that are part empty included. */
export function sizesOf(file: string): readonly TableSize[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const bytes = new Map(database.prepare('select name, sum(pgsize) as bytes from dbstat group by name').all().map((row) => [String(row['name']), Number(row['bytes'])]))
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").all().map((row) => String(row['name']))
  const indexes = database.prepare("select name, tbl_name from sqlite_schema where type = 'index'").all()
  const sizes = tables.map((name) => ({
    name,
    rows: Number(database.prepare(`select count(*) as rows from ${name}`).get()?.['rows'] ?? 0),
    bytes: bytes.get(name) ?? 0,
    indexes: indexes.filter((index) => index['tbl_name'] === name).map((index) => ({ name: String(index['name']), bytes: bytes.get(String(index['name'])) ?? 0 })),
  }))
  database.close()
  return sizes
}
