import { sql, type RawBuilder } from 'kysely'
import type { QueueFilter } from '../app/index.ts'
import type { Dialect } from './dialect.ts'

/** By the latest assessment of the row of `comments` in the same query: what is decided is in no table of scores. */
export function scores({ guideline, from, to }: NonNullable<QueueFilter['score']>, { numberAt }: Dialect): RawBuilder<boolean> {
  return sql`(
    select ${numberAt(sql`assessments.document`, ['guidelines', guideline, 'score'])}
    from assessments
    where assessments.comment_id = comments.id
    order by assessments.arrival desc
    limit 1
  ) between ${from} and ${to}`
}
