import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely } from 'kysely'
import type { QueueEntry } from '../app/index.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

// A campaign's text may be there a hundred thousand times; past this, more tells a moderator nothing.
const countedUpTo = 1000
const named = 10

type Similar = QueueEntry['similar']

/** For each of the comments that has any: the others of the site with the very same text, latest first. */
export async function similarTexts(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Similar>> {
  if (commentIds.length === 0) return new Map()
  const latest = sql<number>`
      select latest.arrival
      from comments as latest
      where latest.site_id = asked.site_id and latest.body_sha256 = asked.body_sha256 and latest.arrival <> asked.arrival
      order by latest.arrival desc
      limit ${named}
  `
  const { rows } = await sql<{ id: CommentId; otherId: CommentId; total: number }>`
    with asked as materialized (
      select comments.id, comments.arrival, comments.site_id, comments.body_sha256, (
        select count(*) from (
          select 1
          from comments as same
          where same.site_id = comments.site_id and same.body_sha256 = comments.body_sha256 and same.arrival <> comments.arrival
          limit ${countedUpTo}
        ) as counted
      ) as total
      from comments
      where comments.site_id = ${siteId} and comments.id in (${sql.join(commentIds)})
    )
    select asked.id, asked.total, others.id as "otherId"
    from asked
    join comments as others on ${dialectOf(db).among(sql`others.arrival`, latest)}
    order by others.arrival desc
  `.execute(db)
  const similar = Map.groupBy(rows, ({ id }) => id)
  return new Map([...similar].map(([id, found]) => [id, { total: found[0]?.total ?? 0, ids: found.map(({ otherId }) => otherId) }]))
}
