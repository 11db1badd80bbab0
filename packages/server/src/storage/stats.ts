import type { Means, SiteId, Verdict } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { countsOf, type DecisionTimes, type Figures, type FiguresAsked, type LanguageFigures, type ModeratorFigures, type SpanFigures, type StatsStore, type VerdictCounts } from '../app/index.ts'
import type { Database } from './database.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

export function statsStore({ patientReader, siteId }: Database): StatsStore {
  return {
    figures: async (asked) => figuresOf(patientReader, { siteId: await siteId(), ...asked }),
  }
}

interface Asked extends FiguresAsked {
  readonly siteId: SiteId
}

/** One query after another: those of one editor shall not take all connections at once. */
async function figuresOf(db: Kysely<Schema>, asked: Asked): Promise<Figures> {
  const waiting = await waitingOf(db, asked)
  const made = await madeBySpan(db, asked)
  const times = await timesOf(db, asked)
  return {
    waiting,
    series: await seriesOf(db, asked, { made, times }),
    times: times.get(overall) ?? noTimes,
    byMeans: byMeans(made),
    byGuideline: await byGuideline(db, asked),
    byLanguage: await byLanguage(db, asked),
    byModerator: await byModerator(db, asked, times),
    criticism: await criticismOf(db, asked),
  }
}

async function waitingOf(db: Kysely<Schema>, { siteId }: Asked): Promise<Figures['waiting']> {
  const { rows: [row] } = await sql<{ count: number; oldest: number | null }>`
    select count(*) as count, min(submitted_at) as oldest
    from comments
    where site_id = ${siteId} and comments.status = 'pending'
  `.execute(db)
  return { count: row?.count ?? 0, oldestSubmittedAt: row?.oldest ?? undefined }
}

/** The times are what these tables are looked into for. */
function ofSite(db: Kysely<Schema>, { siteId }: Asked, table: 'comments' | 'decisions'): RawBuilder<boolean> {
  return sql`${dialectOf(db).besides(sql.ref(`${table}.site_id`))} = ${siteId}`
}

function within({ spans }: Asked, time: RawBuilder<number>): RawBuilder<boolean> {
  return sql`${time} >= ${spans[0]?.start ?? 0} and ${time} < ${spans.at(-1)?.end ?? 0}`
}

/** "cross join" keeps SQLite to the order in which the tables are named: by the index of times, and then from row to row. */
function spansTable(db: Kysely<Schema>, { spans }: Asked): RawBuilder<unknown> {
  return sql`${dialectOf(db).eachSpan(sql`${JSON.stringify(spans.map(({ start, end }) => [start, end]))}`)} as spans`
}

interface Made {
  readonly start: number
  readonly means: Means
  readonly verdict: Verdict['kind']
  readonly count: number
}

async function madeBySpan(db: Kysely<Schema>, asked: Asked): Promise<readonly Made[]> {
  const { rows } = await sql<Made>`
    select spans.start_at as start, decisions.means, decisions.verdict, count(*) as count
    from ${spansTable(db, asked)}
    cross join decisions
    where ${ofSite(db, asked, 'decisions')} and decisions.decided_at >= spans.start_at and decisions.decided_at < spans.end_at
    group by spans.start_at, decisions.means, decisions.verdict
  `.execute(db)
  return rows
}

function byMeans(made: readonly Made[]): Figures['byMeans'] {
  const of = (means: Means) => countsOf(made.filter((one) => one.means === means))
  return { person: of('person'), batch: of('batch'), policy: of('policy') }
}

type Times = ReadonlyMap<string, DecisionTimes>

const noTimes: DecisionTimes = { medianMs: null, p90Ms: null }
const overall = 'all'

/** Of all, of each span by its start, and of each moderator by the id. */
async function timesOf(db: Kysely<Schema>, asked: Asked): Promise<Times> {
  // What was pending is decided once, and was never decided before.
  const { rows } = await sql<DecisionTimes & { readonly key: string }>`
    with timed as materialized (
      select cast(spans.start_at as text) as span, cast(decisions.user_id as text) as moderator, decisions.decided_at - comments.submitted_at as waited
      from ${spansTable(db, asked)}
      cross join decisions
      cross join comments
      where ${ofSite(db, asked, 'decisions')} and decisions.decided_at >= spans.start_at and decisions.decided_at < spans.end_at
        and decisions.actor_kind = 'user' and decisions.status_before = 'pending'
        and comments.site_id = decisions.site_id and comments.id = decisions.comment_id
    )
    ${timesBy(sql`cast(${overall} as text)`)} union all ${timesBy(sql`span`)} union all ${timesBy(sql`moderator`)}
  `.execute(db)
  return new Map(rows.map(({ key, ...times }) => [key, times]))
}

/** The least time within which half of those with the same key were decided, and nine in ten. */
function timesBy(key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select key, min(case when place * 2 >= total then waited end) as "medianMs", min(case when place * 10 >= total * 9 then waited end) as "p90Ms"
    from (
      select key, waited, row_number() over (partition by key order by waited) as place, count(*) over (partition by key) as total
      from (select ${key} as key, waited from timed) as keyed
    ) as placed
    group by key
  `
}

interface Found {
  readonly made: readonly Made[]
  readonly times: Times
}

async function seriesOf(db: Kysely<Schema>, asked: Asked, { made, times }: Found): Promise<readonly SpanFigures[]> {
  const { rows } = await sql<{ start: number; count: number }>`
    select spans.start_at as start, count(*) as count
    from ${spansTable(db, asked)}
    cross join comments
    where ${ofSite(db, asked, 'comments')} and comments.submitted_at >= spans.start_at and comments.submitted_at < spans.end_at
    group by spans.start_at
  `.execute(db)
  const submitted = new Map(rows.map(({ start, count }) => [start, count]))
  const madeAt = Map.groupBy(made, ({ start }) => start)
  return asked.spans.map(({ start }) => ({ start, submitted: submitted.get(start) ?? 0, ...countsOf(madeAt.get(start) ?? []), ...(times.get(String(start)) ?? noTimes) }))
}

async function byGuideline(db: Kysely<Schema>, asked: Asked): Promise<Figures['byGuideline']> {
  const { rows } = await sql<{ guideline: string; rejected: number }>`
    select decision_guidelines.guideline, count(*) as rejected
    from decisions
    cross join decision_guidelines
    where ${ofSite(db, asked, 'decisions')} and ${within(asked, sql`decisions.decided_at`)} and decisions.verdict = 'reject'
      and decision_guidelines.site_id = decisions.site_id and decision_guidelines.decision_id = decisions.id
    group by decision_guidelines.guideline
    order by rejected desc, decision_guidelines.guideline
  `.execute(db)
  return rows
}

interface OfLanguage {
  readonly language: string | null
  readonly count: number
}

async function byLanguage(db: Kysely<Schema>, asked: Asked): Promise<readonly LanguageFigures[]> {
  const { rows: submitted } = await sql<OfLanguage>`
    select comments.language, count(*) as count
    from comments
    where ${ofSite(db, asked, 'comments')} and ${within(asked, sql`comments.submitted_at`)}
    group by comments.language
  `.execute(db)
  const { rows: made } = await sql<OfLanguage & { verdict: Verdict['kind'] }>`
    select comments.language, decisions.verdict, count(*) as count
    from decisions
    cross join comments
    where ${ofSite(db, asked, 'decisions')} and ${within(asked, sql`decisions.decided_at`)}
      and comments.site_id = decisions.site_id and comments.id = decisions.comment_id
    group by comments.language, decisions.verdict
  `.execute(db)
  const counts = new Map(submitted.map(({ language, count }) => [language, count]))
  const madeIn = Map.groupBy(made, ({ language }) => language)
  const figures = [...new Set([...counts.keys(), ...madeIn.keys()])].map((language) => ({ language, submitted: counts.get(language) ?? 0, ...countsOf(madeIn.get(language) ?? []) }))
  return figures.toSorted((a, b) => b.submitted - a.submitted || decidedIn(b) - decidedIn(a))
}

function decidedIn({ approved, rejected }: VerdictCounts): number {
  return approved + rejected
}

interface OfModerator extends Pick<ModeratorFigures, 'kind' | 'id' | 'name'> {
  readonly verdict: Verdict['kind']
  readonly count: number
}

async function byModerator(db: Kysely<Schema>, asked: Asked, times: Times): Promise<readonly ModeratorFigures[]> {
  const { siteId, moderators } = asked
  const { rows } = await sql<OfModerator>`
    select made.kind, cast(made.id as text) as id, coalesce(max(users.name), max(made.name)) as name, made.verdict, sum(made.count) as count
    from (
      select actor_kind as kind, coalesce(user_id, token_id) as id, actor_name as name, verdict, count(*) as count
      from decisions
      where ${ofSite(db, asked, 'decisions')} and ${within(asked, sql`decided_at`)}
        ${moderators.kind === 'all' ? sql`` : sql`and user_id = ${moderators.id}`}
      group by actor_kind, user_id, token_id, actor_name, verdict
    ) as made
    left join users on users.site_id = ${siteId} and users.id = made.id
    group by made.kind, made.id, case when made.kind = 'policy' then made.name end, made.verdict
  `.execute(db)
  const figures = [...Map.groupBy(rows, ({ kind, id, name }) => id ?? `${kind} ${name}`).values()].flatMap((made) => {
    const [first] = made
    return first === undefined ? [] : [{ kind: first.kind, id: first.id, name: first.name, ...countsOf(made), ...((first.id === null ? undefined : times.get(first.id)) ?? noTimes) }]
  })
  return figures.toSorted((a, b) => decidedIn(b) - decidedIn(a) || (a.name < b.name ? -1 : 1))
}

async function criticismOf(db: Kysely<Schema>, asked: Asked): Promise<VerdictCounts> {
  const { rows } = await sql<{ verdict: Verdict['kind']; count: number }>`
    select decisions.verdict, count(*) as count
    from decisions
    where ${ofSite(db, asked, 'decisions')} and ${within(asked, sql`decisions.decided_at`)}
      and exists (
        select 1
        from assessments
        where assessments.comment_id = decisions.comment_id and ${dialectOf(db).mayCriticise}
          and not exists (select 1 from assessments as later where later.comment_id = assessments.comment_id and later.arrival > assessments.arrival)
      )
      and not exists (
        select 1
        from decisions as later
        where later.comment_id = decisions.comment_id and later.arrival > decisions.arrival and ${within(asked, sql`later.decided_at`)}
      )
    group by decisions.verdict
  `.execute(db)
  return countsOf(rows)
}
