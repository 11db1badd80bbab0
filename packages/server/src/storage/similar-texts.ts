import { nearDistance, printDistance, type CommentId, type SiteId, type TextPrint } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { QueueEntry } from '../app/index.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

// A campaign's text may be there a hundred thousand times; past this, more tells a moderator nothing.
const countedUpTo = 1000
const named = 10
// Of each part of a print; the latest comments of a campaign tell as much as all of them.
const lookedAt = 50

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
  const near = (await candidates(db, siteId, commentIds)).filter(({ print, otherPrint }) => printDistance(print, otherPrint) <= nearDistance)
  const others = await textsAt(db, [...new Set(near.map(({ otherArrival }) => otherArrival))])
  const pairs = near.flatMap(({ id, bodySha256, otherArrival }) => {
    const other = others.get(otherArrival)
    return other === undefined || other.bodySha256 === bodySha256 ? [] : [{ id, other: { id: other.id, arrival: otherArrival } }]
  })
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ other }) => other)]))
}

interface Candidate {
  readonly id: CommentId
  readonly bodySha256: string | null
  readonly print: TextPrint
  readonly otherArrival: number
  readonly otherPrint: TextPrint
}

const parts = ['part_1', 'part_2', 'part_3', 'part_4'] as const

/** Each pair once: the comments with the latest others that have a part of their print in common. */
async function candidates(db: Kysely<Schema>, siteId: SiteId, commentIds: readonly CommentId[]): Promise<readonly Candidate[]> {
  const { rows } = await sql<CandidateRow>`
    with asked as materialized (
      select comments.id, comments.body_sha256, comment_prints.*
      from comments
      join comment_prints on comment_prints.arrival = comments.arrival
      where comments.site_id = ${siteId} and comments.id in (${sql.join(commentIds)})
    )
    ${sql.join(parts.map((part) => havingInCommon(db, sql.ref(part))), sql` union `)}
  `.execute(db)
  return rows.map(({ id, bodySha256, otherArrival, a1, a2, a3, a4, b1, b2, b3, b4 }) => ({ id, bodySha256, otherArrival, print: [a1, a2, a3, a4], otherPrint: [b1, b2, b3, b4] }))
}

type CandidateRow = Omit<Candidate, 'print' | 'otherPrint'> & Readonly<Record<'a1' | 'a2' | 'a3' | 'a4' | 'b1' | 'b2' | 'b3' | 'b4', number>>

function havingInCommon(db: Kysely<Schema>, part: RawBuilder<unknown>) {
  const latest = sql<number>`
      select latest.arrival
      from comment_prints as latest
      where latest.${part} = asked.${part} and latest.arrival <> asked.arrival
      order by latest.arrival desc
      limit ${lookedAt}
  `
  return sql`
    select asked.id, asked.body_sha256 as "bodySha256", others.arrival as "otherArrival",
      asked.part_1 as a1, asked.part_2 as a2, asked.part_3 as a3, asked.part_4 as a4,
      others.part_1 as b1, others.part_2 as b2, others.part_3 as b3, others.part_4 as b4
    from asked
    join comment_prints as others on ${dialectOf(db).among(sql`others.arrival`, latest)}
  `
}

async function textsAt(db: Kysely<Schema>, arrivals: readonly number[]) {
  if (arrivals.length === 0) return new Map<number, { readonly id: CommentId; readonly bodySha256: string | null }>()
  const rows = await db.selectFrom('comments').select(['arrival', 'id', 'body_sha256 as bodySha256']).where('arrival', 'in', arrivals).execute()
  return new Map(rows.map(({ arrival, ...text }) => [arrival, text]))
}
