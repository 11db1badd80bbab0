import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { QueueFilter } from '../app/index.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { scores } from './latest-score.ts'
import { passedTo } from './passes.ts'
import { reportedIds } from './reports.ts'
import type { Schema } from './schema.ts'
import { holds, inOrder, isAfter, type WaitingPage } from './waiting.ts'

/** What is passed on to one of these duties, whatever its status. */
export function passedOn(db: Kysely<Schema>, { duties, ...page }: WaitingPage & { readonly duties: readonly string[] }): Promise<readonly CommentId[]> {
  const { siteId, reason } = page
  const passed = passedTo(duties, { siteId, dialect: dialectOf(db) })
  return few(db, { ...page, among: reason === 'reported' ? sql<boolean>`${passed} and ${isReported(db, siteId)}` : passed })
}

/** What is published and reported. */
export function reported(db: Kysely<Schema>, page: WaitingPage): Promise<readonly CommentId[]> {
  return few(db, { ...page, among: isReported(db, page.siteId) })
}

function isReported(db: Kysely<Schema>, siteId: SiteId): RawBuilder<boolean> {
  return dialectOf(db).among(sql<CommentId>`comments.id`, reportedIds(siteId))
}

/** The first of these in the order of the page. */
export async function firstOf(db: Kysely<Schema>, { siteId, order, limit, ids }: WaitingPage & { readonly ids: readonly CommentId[] }): Promise<readonly CommentId[]> {
  const rows = await db
    .selectFrom('comments')
    .select('comments.id')
    .where('comments.site_id', '=', siteId)
    .where('comments.id', 'in', ids)
    .orderBy(inOrder(order, 'comments', 'id'))
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Of comments that are found by something besides: so few that no index of a filter is needed. */
async function few(db: Kysely<Schema>, { siteId, filter, among, ...page }: WaitingPage & { readonly among: RawBuilder<boolean> }): Promise<readonly CommentId[]> {
  const dialect = dialectOf(db)
  const rows = await db
    .selectFrom('comments')
    .select('comments.id')
    .where('comments.site_id', '=', siteId)
    .where(among)
    .where(fits(filter, dialect))
    .where(isAfter(page, 'comments', 'id'))
    .orderBy(inOrder(page.order, 'comments', 'id'))
    .limit(page.limit)
    .execute()
  return rows.map(({ id }) => id)
}

function fits({ storyId, tag, language, authorId, hasLink, isReply, q, score }: QueueFilter, dialect: Dialect): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [sql`1 = 1`]
  if (storyId !== undefined) parts.push(sql`comments.story_id = ${storyId}`)
  if (language !== undefined) parts.push(sql`comments.language = ${language}`)
  if (authorId !== undefined) parts.push(sql`comments.commenter_id = ${authorId}`)
  if (hasLink !== undefined) parts.push(sql`comments.has_link = ${hasLink ? 1 : 0}`)
  if (isReply !== undefined) parts.push(isReply ? sql`comments.parent_id is not null` : sql`comments.parent_id is null`)
  if (tag !== undefined) parts.push(sql`(comments.site_id, comments.story_id) in (select site_id, story_id from story_tags where tag = ${tag})`)
  if (q !== undefined) parts.push(holds(q, dialect))
  if (score !== undefined) parts.push(scores(score, dialect))
  return sql`${sql.join(parts, sql` and `)}`
}
