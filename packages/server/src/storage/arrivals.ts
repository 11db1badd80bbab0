import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { TimeRange } from '../app/index.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

interface Timed extends TimeRange {
  readonly table: 'comments' | 'decisions'
  readonly time: 'submitted_at' | 'decided_at'
}

/**
 * Conditions for the rows of a range of time, for a list in the order of arrival: rows come nearly in the order of their
 * times, so that what lies before and after the range is not gone through. `undefined` where there is no row.
 */
export async function arrivedWithin(db: Kysely<Schema>, { table, time, from, to }: Timed): Promise<readonly RawBuilder<boolean>[] | undefined> {
  if (from === undefined && to === undefined) return []
  const at = sql.ref<number>(`${table}.${time}`)
  const within = (value: RawBuilder<number>) => [
    ...(from === undefined ? [] : [sql<boolean>`${value} >= ${from}`]),
    ...(to === undefined ? [] : [sql<boolean>`${value} < ${to}`]),
  ]
  // "+ 0": PostgreSQL would look for the least one from the first row of the table on.
  const { rows: [found] } = await sql<{ first: number | null; last: number | null }>`
    select min(arrival + 0) as first, max(arrival + 0) as last
    from ${sql.table(table)}
    where ${sql.join(within(at), sql` and `)}
  `.execute(db)
  if (found === undefined || found.first === null) return undefined
  return [sql<boolean>`${sql.ref(`${table}.arrival`)} between ${found.first} and ${found.last}`, ...within(dialectOf(db).besides(at))]
}
