import { nearDistance, printDistance, type CommentId, type SiteId, type TextPrint } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { QueueEntry } from '../app/index.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

// A campaign's text may be there a hundred thousand times; past this, more tells a moderator nothing.
const countedUpTo = 1000
const named = 10
// Of each part of a print; the latest comments of a campaign tell as much as all of them.
const lookedAt = 25

type Similar = QueueEntry['similar']

interface Other {
  readonly id: CommentId
  readonly arrival: number
}

/** For each of the comments that has any: the others of the site with the very same text or nearly the same, latest first. */
export async function similarTexts(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Similar>> {
  if (commentIds.length === 0) return new Map()
  const same = await sameTexts(db, siteId, commentIds)
  const near = await nearTexts(db, siteId, commentIds)
  return new Map([...new Set([...same.keys(), ...near.keys()])].map((id) => [id, similarOf(same.get(id), near.get(id))]))
}

function similarOf(same: Same = { total: 0, latest: [] }, near: readonly Other[] = []): Similar {
  const latest = [...same.latest, ...near].toSorted((a, b) => b.arrival - a.arrival).slice(0, named)
  return { total: same.total + near.length, ids: latest.map(({ id }) => id) }
}

interface Same {
  readonly total: number
  readonly latest: readonly Other[]
}

async function sameTexts(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Same>> {
  const latest = sql<number>`
      select latest.arrival
      from comments as latest
      where latest.site_id = asked.site_id and latest.body_sha256 = asked.body_sha256 and latest.arrival <> asked.arrival
      order by latest.arrival desc
      limit ${named}
  `
  const { rows } = await sql<{ id: CommentId; otherId: CommentId; arrival: number; total: number }>`
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
    select asked.id, asked.total, others.id as "otherId", others.arrival
    from asked
    join comments as others on ${dialectOf(db).among(sql`others.arrival`, latest)}
  `.execute(db)
  const found = Map.groupBy(rows, ({ id }) => id)
  return new Map([...found].map(([id, others]) => [id, { total: others[0]?.total ?? 0, latest: others.map(({ otherId, arrival }) => ({ id: otherId, arrival })) }]))
}

/** Others that say nearly the same, and not the very same. */
async function nearTexts(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]): Promise<ReadonlyMap<CommentId, readonly Other[]>> {
  const asked = await askedPrints(db, siteId, commentIds)
  if (asked.length === 0) return new Map()
  const printAt = new Map(asked.map(({ arrival, print }) => [arrival, print]))
  const near = (await candidates(db, asked.map(({ arrival }) => arrival))).filter(({ to, print }) => printDistance(printAt.get(to) ?? print, print) <= nearDistance)
  const texts = await textsAt(db, [...new Set(near.map(({ arrival }) => arrival))])
  const nearTo = Map.groupBy(near, ({ to }) => to)
  return new Map(asked.map(({ id, arrival, bodySha256 }) => {
    // Whoever has more than one part in common was found by each.
    const arrivals = new Set((nearTo.get(arrival) ?? []).map((other) => other.arrival))
    const others = [...arrivals].flatMap((found) => texts.get(found) ?? []).filter((text) => text.bodySha256 !== bodySha256)
    return [id, others]
  }))
}

async function askedPrints(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]) {
  const rows = await db
    .selectFrom('comments')
    .innerJoin('comment_prints', 'comment_prints.arrival', 'comments.arrival')
    .select(['comments.id', 'comments.arrival', 'comments.body_sha256 as bodySha256', 'part_1 as one', 'part_2 as two', 'part_3 as three', 'part_4 as four'])
    .where('comments.site_id', '=', siteId)
    .where('comments.id', 'in', commentIds)
    .execute()
  return rows.flatMap((row) => {
    const print = printOf(row)
    return print === undefined ? [] : [{ id: row.id, arrival: row.arrival, bodySha256: row.bodySha256, print }]
  })
}

type PrintRow = Readonly<Record<'one' | 'two' | 'three' | 'four', number | null>>

function printOf({ one, two, three, four }: PrintRow): TextPrint | undefined {
  return one === null || two === null || three === null || four === null ? undefined : [one, two, three, four]
}

interface Candidate {
  readonly to: number
  readonly arrival: number
  readonly print: TextPrint
}

const parts = ['part_1', 'part_2', 'part_3', 'part_4'] as const

/** The latest others that have a part of their print in common with the comments. */
async function candidates(db: Kysely<Schema>, arrivals: readonly number[]): Promise<readonly Candidate[]> {
  const { rows } = await sql<PrintRow & Omit<Candidate, 'print'>>`
    ${sql.join(parts.map((part) => havingInCommon(db, { part: sql.ref(part), arrivals })), sql` union all `)}
  `.execute(db)
  return rows.flatMap((row) => {
    const print = printOf(row)
    return print === undefined ? [] : [{ to: row.to, arrival: row.arrival, print }]
  })
}

function havingInCommon(db: Kysely<Schema>, { part, arrivals }: { readonly part: RawBuilder<unknown>; readonly arrivals: readonly number[] }) {
  const latest = sql<number>`
      select latest.arrival
      from comment_prints as latest
      where latest.${part} = asked.${part} and latest.arrival <> asked.arrival
      order by latest.arrival desc
      limit ${lookedAt}
  `
  return sql`
    select asked.arrival as "to", others.arrival, others.part_1 as one, others.part_2 as two, others.part_3 as three, others.part_4 as four
    from comment_prints as asked
    join comment_prints as others on ${dialectOf(db).among(sql`others.arrival`, latest)}
    where asked.arrival in (${sql.join(arrivals)})
  `
}

interface Text extends Other {
  readonly bodySha256: string | null
}

async function textsAt(db: Kysely<Schema>, arrivals: readonly number[]): Promise<ReadonlyMap<number, Text>> {
  if (arrivals.length === 0) return new Map()
  const rows = await db.selectFrom('comments').select(['arrival', 'id', 'body_sha256 as bodySha256']).where('arrival', 'in', arrivals).execute()
  return new Map(rows.map((text) => [text.arrival, text]))
}
