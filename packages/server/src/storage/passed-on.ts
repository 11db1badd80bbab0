import type { CommentId } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { QueueFilter } from '../app/index.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { scores } from './latest-score.ts'
import { passedTo } from './passes.ts'
import type { Schema } from './schema.ts'
import { holds, inOrder, isAfter, type WaitingPage } from './waiting.ts'

/** What is passed on to one of these duties, whatever its status: so few that no index of a filter is needed. */
export async function passedOn(db: Kysely<Schema>, { siteId, filter, duties, ...page }: WaitingPage & { readonly duties: readonly string[] }): Promise<readonly CommentId[]> {
  const dialect = dialectOf(db)
  const rows = await db
    .selectFrom('comments')
    .select('comments.id')
    .where('comments.site_id', '=', siteId)
    .where(passedTo(duties, { siteId, dialect }))
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
