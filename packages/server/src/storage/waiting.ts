import { forbiddenKeys, scoreBins, type CommentId, type ForbiddenKey, type SiteId } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { type QueueFilter, type QueueKey, type QueueOrder, type QueueReason, type RangeFilter, type ScoreFigures } from '../app/index.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { foldCase } from './fold-case.ts'
import type { Schema } from './schema.ts'

/**
 * What waits, filtered and in order. Whoever finds nothing better goes through all of `waiting_comments`, whose rows are narrow:
 * some tens of milliseconds where 100,000 wait. So "anywhere" is asked where no reader waits.
 */

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
export const isPending = sql<boolean>`comments.status = 'pending'`

export interface WaitingPage {
  readonly siteId: SiteId
  readonly filter: QueueFilter
  readonly order: QueueOrder
  readonly after?: QueueKey
  readonly limit: number
  /** Both where it is absent. */
  readonly reason?: QueueReason
}

/** Where what is asked for is not rare, so many from the front of the queue hold a page of it. */
const front = 1000

/** The page that no filter makes smaller, in the order of an index. */
export async function waitingFirst(db: Kysely<Schema>, page: WaitingPage): Promise<readonly CommentId[]> {
  const rows = await inLine(db, page).select('comments.id').limit(page.limit).execute()
  return rows.map(({ id }) => id)
}

/** Those of a page as far as the front of the queue holds them: fewer than `limit` says nothing of what lies behind. */
export async function waitingAtFront(db: Kysely<Schema>, page: WaitingPage): Promise<readonly CommentId[]> {
  const first = inLine(db, page).select('comments.arrival').limit(front)
  const rows = await waiting(db, page)
    .innerJoin(first.as('first'), 'first.arrival', 'waiting_comments.arrival')
    .orderBy(inOrder(page.order, 'waiting_comments', 'comment_id'))
    .limit(page.limit)
    .execute()
  return rows.map(({ id }) => id)
}

function inLine(db: Kysely<Schema>, page: WaitingPage) {
  return db
    .selectFrom('comments')
    .where('comments.site_id', '=', page.siteId)
    .where(isPending)
    .where(isAfter(page, 'comments', 'id'))
    .orderBy(inOrder(page.order, 'comments', 'id'))
}

/** Of all that waits. */
export async function waitingAnywhere(db: Kysely<Schema>, page: WaitingPage): Promise<readonly CommentId[]> {
  const rows = await anywhere(db, page)
    .where(isAfter(page, 'waiting_comments', 'comment_id'))
    .orderBy(inOrder(page.order, 'waiting_comments', 'comment_id'))
    .limit(page.limit)
    .execute()
  return rows.map(({ id }) => id)
}

function waiting(db: Kysely<Schema>, { siteId, filter }: Pick<WaitingPage, 'siteId' | 'filter'>) {
  return db.selectFrom('waiting_comments').select('waiting_comments.comment_id as id').where('waiting_comments.site_id', '=', siteId).where(fits(filter, dialectOf(db)))
}

function anywhere(db: Kysely<Schema>, asked: Pick<WaitingPage, 'siteId' | 'filter'>) {
  return waiting(db, asked).where(isAmongScores(asked.filter))
}

/** As `fits`, where all that waits is looked through. */
export function fitsAnywhere(filter: QueueFilter, dialect: Dialect): RawBuilder<boolean> {
  return sql`${fits(filter, dialect)} and ${isAmongScores(filter)}`
}

type Place = readonly [table: 'comments' | 'waiting_comments', id: 'id' | 'comment_id']

export function inOrder(order: QueueOrder, ...place: Place): RawBuilder<unknown> {
  const [rank, at, id] = keyIn(...place)
  if (order === 'newest') return sql`${at} desc, ${id} desc`
  return order === 'priority' ? sql`${rank}, ${at}, ${id}` : sql`${at}, ${id}`
}

export function isAfter({ order, after }: Pick<WaitingPage, 'order' | 'after'>, ...place: Place): RawBuilder<boolean> {
  if (after === undefined) return sql`1 = 1`
  const [rank, at, id] = keyIn(...place)
  if (order === 'newest') return sql`(${at}, ${id}) < (${after.submittedAt}, ${after.id})`
  if (order === 'oldest') return sql`(${at}, ${id}) > (${after.submittedAt}, ${after.id})`
  return sql`(${rank}, ${at}, ${id}) > (${0 - after.priority}, ${after.submittedAt}, ${after.id})`
}

function keyIn(table: Place[0], id: Place[1]) {
  return [sql.ref(`${table}.queue_rank`), sql.ref(`${table}.submitted_at`), sql.ref(`${table}.${id}`)] as const
}

/** Whether the row of `waiting_comments` fits all parts of the filter. */
function fits(filter: QueueFilter, dialect: Dialect): RawBuilder<boolean> {
  const { storyId, tag, language, authorId, hasLink, isReply, q, score } = filter
  const parts: RawBuilder<boolean>[] = []
  if (storyId !== undefined) parts.push(sql`waiting_comments.story_id = ${storyId}`)
  if (language !== undefined) parts.push(sql`waiting_comments.language = ${language}`)
  if (hasLink !== undefined) parts.push(sql`waiting_comments.has_link = ${hasLink ? 1 : 0}`)
  if (isReply !== undefined) parts.push(sql`waiting_comments.is_reply = ${isReply ? 1 : 0}`)
  if (score !== undefined) parts.push(scores(score))
  if (tag !== undefined) parts.push(sql`(waiting_comments.site_id, waiting_comments.story_id) in (select site_id, story_id from story_tags where tag = ${tag})`)
  if (authorId !== undefined) parts.push(sql`waiting_comments.arrival in (select comments.arrival from comments where comments.commenter_id = ${authorId} and ${isPending})`)
  if (q !== undefined) parts.push(sql`exists (select 1 from comments where comments.arrival = waiting_comments.arrival and ${holds(q, dialect)})`)
  return parts.length === 0 ? sql`1 = 1` : sql`${sql.join(parts, sql` and `)}`
}

function scores({ guideline, from, to }: RangeFilter['score']): RawBuilder<boolean> {
  return sql`${scoreOf(guideline)} between ${from} and ${to}`
}

// What `waiting_scores` holds: lower ones are most of what waits.
const leastKept = 0.05

/** Says nothing that `fits` does not say, but lets what scores so be found by its guideline. */
function isAmongScores({ score }: QueueFilter): RawBuilder<boolean> {
  if (score === undefined || score.from < leastKept) return sql`1 = 1`
  return sql`waiting_comments.arrival in (select arrival from waiting_scores where guideline = ${score.guideline} and score between ${score.from} and ${score.to})`
}

function scoreOf(guideline: ForbiddenKey): RawBuilder<number | null> {
  return sql.ref(`waiting_comments.${guideline.replaceAll('-', '_')}`)
}

/** In its text or its name, without regard to case. */
export function holds(part: string, { contains }: Dialect) {
  const folded = foldCase(part)
  return sql<boolean>`(${contains(sql`fold_case(comments.body)`, folded)} or ${contains(sql`fold_case(comments.author_name)`, folded)})`
}

interface Asked {
  readonly siteId: SiteId
  readonly filter: RangeFilter
}

/** Over all that fits the filter but for its range of scores, and of what is within that range. */
export async function scoreFigures(db: Kysely<Schema>, asked: Asked): Promise<ScoreFigures> {
  return { bins: await countBins(db, asked), selected: await countSelected(db, asked) }
}

// By comparing with each bound as it is written: 0.15 times 20 need not be 3.
const upperBounds = Array.from({ length: scoreBins - 1 }, (_, index) => (index + 1) / scoreBins)

async function countBins(db: Kysely<Schema>, { siteId, filter: { score, ...others } }: Asked): Promise<readonly number[]> {
  const found = scoreOf(score.guideline)
  const bin = sql<number>`case ${sql.join(upperBounds.map((bound, index) => sql`when ${found} < ${sql.lit(bound)} then ${sql.lit(index)}`), sql` `)} else ${sql.lit(scoreBins - 1)} end`
  const rows = await waiting(db, { siteId, filter: others })
    .clearSelect()
    .select(({ fn }) => [bin.as('bin'), fn.countAll<number>().as('count')])
    .where(sql<boolean>`${found} is not null`)
    .groupBy(bin)
    .execute()
  const counts = new Map(rows.map(({ bin: index, count }) => [index, count]))
  return Array.from({ length: scoreBins }, (_, index) => counts.get(index) ?? 0)
}

async function countSelected(db: Kysely<Schema>, asked: Asked): Promise<ScoreFigures['selected']> {
  const found = await anywhere(db, asked)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .select(forbiddenKeys.map((key) => sql<number>`count(*) filter (where ${scoreOf(key)} >= 0.5)`.as(key)))
    .executeTakeFirstOrThrow()
  const { total, ...byGuideline } = found
  return { total, byGuideline }
}

/** Those at these places, counted from 0, of all that fits in the order in which it came. */
export async function waitingAtPlaces(db: Kysely<Schema>, { siteId, filter, places }: Asked & { readonly places: readonly number[] }): Promise<readonly CommentId[]> {
  if (places.length === 0) return []
  const placed = anywhere(db, { siteId, filter }).select(sql<number>`row_number() over (order by waiting_comments.arrival) - 1`.as('place'))
  const rows = await db.selectFrom(placed.as('placed')).select('placed.id').where('placed.place', 'in', places).execute()
  return rows.map(({ id }) => id)
}
