import type { CommenterId, SiteId } from '@verbatim/core'
import { sql, type Kysely } from 'kysely'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

const rejectionsLookedAt = 5

/** The guidelines that each commenter's last comments were rejected under and still are: latest first, each once. */
export async function recentRejections(
  db: Kysely<Schema>,
  siteId: SiteId,
  commenterIds: readonly CommenterId[],
): Promise<ReadonlyMap<CommenterId, readonly string[]>> {
  if (commenterIds.length === 0) return new Map()
  const latest = sql<number>`
      select latest.arrival
      from comments as latest
      where latest.commenter_id = commenters.id and latest.status = 'rejected'
      order by latest.decided_at desc
      limit ${rejectionsLookedAt}
  `
  const { rows } = await sql<{ commenterId: CommenterId; guideline: string }>`
    select comments.commenter_id as "commenterId", decision_guidelines.guideline
    from commenters
    join comments on ${dialectOf(db).among(sql`comments.arrival`, latest)}
    join decisions on decisions.arrival = (
      select max(last.arrival)
      from decisions as last
      where last.comment_id = comments.id
    )
    join decision_guidelines on decision_guidelines.site_id = decisions.site_id and decision_guidelines.decision_id = decisions.id
    where commenters.site_id = ${siteId} and commenters.id in (${sql.join(commenterIds)})
    order by comments.decided_at desc, decisions.arrival desc, decision_guidelines.position
  `.execute(db)
  const guidelines = Map.groupBy(rows, ({ commenterId }) => commenterId)
  return new Map([...guidelines].map(([id, found]) => [id, [...new Set(found.map(({ guideline }) => guideline))]]))
}
