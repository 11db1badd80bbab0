import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { CommentIndex, FoundComment, SearchFilter, SearchStore, UnindexedComment } from '../app/index.ts'
import { arrivedWithin } from './arrivals.ts'
import type { Database } from './database.ts'
import { lastDecisions } from './decisions.ts'
import { dialectOf } from './dialect.ts'
import { scores } from './latest-score.ts'
import { commentsInContext,  entriesOf } from './queue.ts'
import { wasReported } from './reports.ts'
import type { Schema } from './schema.ts'
import { wordIndexOf } from './word-index.ts'

export function searchStore(database: Database): SearchStore {
  const { reader, patientReader, write, siteId } = database
  return {
    lateMs: dialectOf(reader).writers === 'one' ? 0 : transactionsEndMs,
    page: async (page) => searchPage(patientReader, { siteId: await siteId(), ...page }),
    async settledTo() {
      const standing = await reader.selectFrom('search_standing').select('indexed_to').where('site_id', '=', await siteId()).executeTakeFirst()
      return standing?.indexed_to ?? 0
    },
    async settle(arrival) {
      const site = await siteId()
      await write((db) => settle(db, { siteId: site, arrival }))
    },
    unindexed: async (page) => unindexed(reader, page),
    async index(comments) {
      const site = await siteId()
      await write((db) => index(db, { siteId: site, comments }))
    },
  }
}

// Each ends within the patience of its connection, 10 seconds a statement.
const transactionsEndMs = 30_000

interface Page {
  readonly siteId: SiteId
  readonly filter: SearchFilter
  readonly before?: number
  readonly limit: number
}

async function searchPage(db: Kysely<Schema>, page: Page): Promise<readonly FoundComment[]> {
  const { siteId } = page
  const found = await selectFound(db, page)
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  // By their ids: of more than a few arrivals SQLite would rather go through all comments of the site.
  const rows = await commentsInContext(db, siteId).where('comments.id', 'in', ids).execute()
  const decisions = await lastDecisions(db, siteId, ids)
  const entries = new Map((await entriesOf(db, siteId, rows)).map((entry) => [entry.comment.id, entry]))
  return found.flatMap(({ id, arrival }) => {
    const entry = entries.get(id)
    return entry === undefined ? [] : [{ entry, decision: decisions.get(id) ?? null, arrival }]
  })
}

interface Found {
  readonly id: CommentId
  readonly arrival: number
}

async function selectFound(db: Kysely<Schema>, { siteId, filter, before, limit }: Page): Promise<readonly Found[]> {
  const found = filter.terms === undefined ? undefined : wordIndexOf(db).found(filter.terms)
  const arrival = found?.arrival ?? sql<number>`comments.arrival`
  const within = await arrivedWithin(db, { table: 'comments', time: 'submitted_at', ...filter })
  if (within === undefined) return []
  const conditions = [
    sql<boolean>`${dialectOf(db).besides(sql`comments.site_id`)} = ${siteId}`,
    ...(found === undefined ? [] : [found.holds]),
    ...(before === undefined ? [] : [sql<boolean>`${arrival} < ${before}`]),
    ...within,
    ...ofComment(filter),
    ...(filter.score === undefined ? [] : [scores(filter.score, dialectOf(db))]),
    ...ofLastDecision(filter),
    ...(filter.decidedBy === undefined ? [] : await decidedBy(db, siteId, filter.decidedBy)),
  ]
  const { rows } = await sql<Found>`
    select comments.id, comments.arrival
    from ${found?.from ?? sql`comments`}
    where ${sql.join(conditions, sql` and `)}
    order by ${arrival} desc
    limit ${limit}
  `.execute(db)
  return rows
}

function ofComment({ storyId, tag, language, authorId, hasLink, isReply, status, wasReported: isReported }: SearchFilter): readonly RawBuilder<boolean>[] {
  return [
    ...(storyId === undefined ? [] : [sql<boolean>`comments.story_id = ${storyId}`]),
    ...(authorId === undefined ? [] : [sql<boolean>`comments.commenter_id = ${authorId}`]),
    ...(tag === undefined ? [] : [sql<boolean>`comments.story_id in (select story_tags.story_id from story_tags where story_tags.tag = ${tag})`]),
    ...(language === undefined ? [] : [sql<boolean>`comments.language = ${language}`]),
    ...(status === undefined ? [] : [sql<boolean>`comments.status = ${status}`]),
    ...(isReported === undefined ? [] : [isReported ? wasReported : sql<boolean>`not (${wasReported})`]),
    ...(hasLink === undefined ? [] : [sql<boolean>`comments.has_link = ${hasLink ? 1 : 0}`]),
    ...(isReply === undefined ? [] : [isReply ? sql<boolean>`comments.parent_id is not null` : sql<boolean>`comments.parent_id is null`]),
  ]
}

function ofLastDecision({ verdict, reasonedBy }: SearchFilter): readonly RawBuilder<boolean>[] {
  return [
    ...(verdict === undefined ? [] : [sql<boolean>`${ofLast(sql`last.verdict`)} = ${verdict}`]),
    ...(reasonedBy === undefined ? [] : [sql<boolean>`exists (
      select 1 from decision_guidelines
      where decision_guidelines.site_id = comments.site_id and decision_guidelines.decision_id = ${ofLast(sql`last.id`)} and decision_guidelines.guideline = ${reasonedBy}
    )`]),
  ]
}

/** Of the row of `comments` in the same query. */
function ofLast(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select ${value} from decisions as last where last.comment_id = comments.id order by last.arrival desc limit 1)`
}

// Who has decided more is met soon enough on the way from the latest comment.
const mostLookedUp = 5000

/** Of somebody who has decided little, the comments are looked up; else a page would be sought through the whole archive. */
async function decidedBy(db: Kysely<Schema>, siteId: SiteId, id: string): Promise<readonly RawBuilder<boolean>[]> {
  const { rows } = await sql<{ commentId: CommentId }>`
    select comment_id as "commentId" from decisions where user_id = ${id}
    union all
    select comment_id from decisions where token_id = ${id}
    limit ${mostLookedUp + 1}
  `.execute(db)
  const last = sql<boolean>`${ofLast(sql`coalesce(last.user_id, last.token_id)`)} = ${id}`
  if (rows.length > mostLookedUp) return [last]
  const ids = JSON.stringify(rows.map(({ commentId }) => commentId))
  return [last, sql<boolean>`comments.arrival in (
    select decided.arrival
    from ${dialectOf(db).eachId(sql`${ids}`)} as those
    cross join comments as decided
    where decided.site_id = ${siteId} and decided.id = those.value
  )`]
}

async function settle(db: Transaction<Schema>, { siteId, arrival }: { readonly siteId: SiteId; readonly arrival: number }): Promise<void> {
  await db
    .insertInto('search_standing')
    .values({ site_id: siteId, indexed_to: arrival })
    .onConflict((conflict) => conflict.column('site_id').doUpdateSet({ indexed_to: arrival }).where('search_standing.indexed_to', '<', arrival))
    .execute()
}

async function unindexed(db: Kysely<Schema>, { after, limit }: { readonly after: number; readonly limit: number }): Promise<readonly UnindexedComment[]> {
  const { rows } = await sql<UnindexedComment>`
    select comments.arrival, comments.author_name as name, comments.body
    from comments
    where comments.arrival > ${after} and comments.body is not null
      and not exists (select 1 from comment_prints where comment_prints.arrival = comments.arrival)
    order by comments.arrival
    limit ${limit}
  `.execute(db)
  return rows
}

async function index(db: Transaction<Schema>, { siteId, comments }: { readonly siteId: SiteId; readonly comments: readonly CommentIndex[] }): Promise<void> {
  const kept = await keepTexts(db, comments.map(({ arrival }) => arrival))
  const there = comments.filter(({ arrival }) => kept.has(arrival))
  if (there.length === 0) return
  const added = await db
    .insertInto('comment_prints')
    .values(there.map(({ arrival, print }) => ({ arrival, site_id: siteId, part_1: print?.[0] ?? null, part_2: print?.[1] ?? null, part_3: print?.[2] ?? null, part_4: print?.[3] ?? null })))
    // Another server was faster.
    .onConflict((conflict) => conflict.doNothing())
    .returning('arrival')
    .execute()
  const isAdded = new Set(added.map(({ arrival }) => arrival))
  const rows = there.filter(({ arrival }) => isAdded.has(arrival)).map(({ arrival, words }) => ({ siteId, arrival, words }))
  if (rows.length > 0) await wordIndexOf(db).add(db, rows)
}

/** Those that still have a text; nobody erases it before the transaction ends. */
async function keepTexts(db: Transaction<Schema>, arrivals: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ arrival: number }>`
    select arrival
    from comments
    where arrival in (${sql.join(arrivals)}) and body is not null
    order by arrival
    ${dialectOf(db).kept}
  `.execute(db)
  return new Set(rows.map(({ arrival }) => arrival))
}
