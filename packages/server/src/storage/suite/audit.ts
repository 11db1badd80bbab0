/** Looks through stored data, beside the program or after it, for rows that contradict each other. Tests alone use it. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

type Row = Readonly<Record<string, unknown>>

/** Runs one query on one engine. */
export type Select = (sql: string) => Promise<readonly Row[]>

export interface Audit {
  /** What contradicts what, in words; empty where all is well. */
  readonly contradictions: readonly string[]
  /** How many are stored. */
  readonly comments: number
  readonly decisions: number
}

/** The data folder of a server on SQLite; the file itself is looked through, too. */
export async function auditSqlite(dataDir: string): Promise<Audit> {
  const database = new DatabaseSync(join(dataDir, 'verbatim.db'), { readOnly: true })
  try {
    const select: Select = async (sql) => database.prepare(sql).all()
    const damage = (await select('pragma integrity_check')).filter((row) => row['integrity_check'] !== 'ok')
    const orphans = await select('pragma foreign_key_check')
    const audit = await auditOver(select)
    return { ...audit, contradictions: [...damage, ...orphans].map((row) => `the file is damaged: ${JSON.stringify(row)}`).concat(audit.contradictions) }
  } finally {
    database.close()
  }
}

/** The database of servers on PostgreSQL. */
export async function auditPostgres(url: string): Promise<Audit> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await auditOver(async (sql) => (await client.query<Row>(sql)).rows)
  } finally {
    await client.end()
  }
}

/** The same rules on any engine; the queries are in words that all of them know. */
export async function auditOver(select: Select): Promise<Audit> {
  const found: string[] = []
  for (const [rule, sql] of Object.entries(rules)) {
    for (const row of await select(sql)) found.push(`${rule}: ${JSON.stringify(row)}`)
  }
  for (const { id, body, body_sha256 } of await select('select id, body, body_sha256 from comments where body is not null')) {
    if (createHash('sha256').update(String(body), 'utf8').digest('hex') !== body_sha256) found.push(`a text is not that of its hash: ${JSON.stringify({ id })}`)
  }
  return { contradictions: found, comments: await count(select, 'comments'), decisions: await count(select, 'decisions') }
}

async function count(select: Select, table: 'comments' | 'decisions'): Promise<number> {
  const [row] = await select(`select count(*) as total from ${table}`)
  return Number(row?.['total'])
}

/** Each finds the rows that break it. */
const rules: Readonly<Record<string, string>> = {
  'a story counts its approved comments': `
    select stories.id, stories.comment_count, count(comments.id) as approved
    from stories
    left join comments on comments.site_id = stories.site_id and comments.story_id = stories.id and comments.status = 'approved'
    group by stories.site_id, stories.id, stories.comment_count
    having stories.comment_count <> count(comments.id)`,

  'a comment counts the approved replies below it, at any depth': `
    with recursive above (site_id, ancestor_id, id) as (
      select site_id, parent_id, id from comments where parent_id is not null and status = 'approved'
      union all
      select above.site_id, comments.parent_id, above.id
      from above
      join comments on comments.site_id = above.site_id and comments.id = above.ancestor_id
      where comments.parent_id is not null
    )
    select comments.id, comments.reply_count, count(above.id) as approved
    from comments
    left join above on above.site_id = comments.site_id and above.ancestor_id = comments.id
    group by comments.site_id, comments.id, comments.reply_count
    having comments.reply_count <> count(above.id)`,

  'a commenter counts what became of the comments': `
    select commenters.id, submitted, approved, rejected
    from commenters
    where submitted <> (select count(*) from comments where comments.site_id = commenters.site_id and commenter_id = commenters.id)
      or approved <> (select count(*) from comments where comments.site_id = commenters.site_id and commenter_id = commenters.id and status = 'approved')
      or rejected <> (select count(*) from comments where comments.site_id = commenters.site_id and commenter_id = commenters.id and status = 'rejected')`,

  'a comment counts the devices that recommend it': `
    select comments.id, comments.recommendations, count(recommendations.device_hash) as devices
    from comments
    left join recommendations on recommendations.site_id = comments.site_id and recommendations.comment_id = comments.id
    group by comments.site_id, comments.id, comments.recommendations
    having comments.recommendations <> count(recommendations.device_hash)`,

  'open reports are of what is published': `
    select reports.id, comments.status
    from reports
    join comments on comments.site_id = reports.site_id and comments.id = reports.comment_id
    where reports.closed_at is null and comments.status <> 'approved'`,

  'the last decision says the status': `
    select comments.id, comments.status, last.verdict
    from comments
    left join decisions as last on last.arrival = (select max(arrival) from decisions where comment_id = comments.id)
    where case comments.status
      when 'approved' then coalesce(last.verdict, '') <> 'approve'
      when 'rejected' then coalesce(last.verdict, '') <> 'reject'
      when 'pending' then last.verdict is not null
      else coalesce(last.verdict, 'approve') <> 'approve'
    end`,

  'a decision follows from the one before it': `
    select id, comment_id, status_before, before
    from (
      select id, comment_id, status_before,
        coalesce(lag(case verdict when 'approve' then 'approved' else 'rejected' end) over (partition by comment_id order by arrival), 'pending') as before
      from decisions
    ) as followed
    where status_before <> before`,

  'a rejection names a guideline': `
    select id
    from decisions
    where verdict = 'reject'
      and not exists (select 1 from decision_guidelines where decision_guidelines.site_id = decisions.site_id and decision_id = decisions.id)`,

  'a status says since when': `
    select id, status
    from comments
    where (status in ('approved', 'rejected') and decided_at is null) or (status = 'withdrawn' and withdrawn_at is null)`,

  'the last event of a comment says the status': `
    select comments.id, comments.status, last.kind
    from comments
    join (
      select comment_id, kind, row_number() over (partition by comment_id order by arrival desc) as place
      from events
      where comment_id is not null and kind <> 'comment.confirmed'
    ) as last on last.comment_id = comments.id and last.place = 1
    where case last.kind
      when 'comment.submitted' then comments.status <> 'pending'
      when 'comment.approved' then comments.status <> 'approved'
      when 'comment.rejected' then comments.status <> 'rejected'
      when 'comment.withdrawn' then comments.status <> 'withdrawn'
      else comments.status not in ('rejected', 'withdrawn')
    end`,

  'what waits has a row of its own, and nothing else has': `
    select coalesce(pending.id, waiting_comments.comment_id) as id
    from (select * from comments where status = 'pending') as pending
    full join waiting_comments on waiting_comments.arrival = pending.arrival
    where pending.arrival is null or waiting_comments.arrival is null
      or waiting_comments.queue_rank <> pending.queue_rank or coalesce(waiting_comments.language, '') <> coalesce(pending.language, '')
      or (waiting_comments.threats is null) <> (not exists (select 1 from assessments where assessments.comment_id = pending.id))`,

  'what scores more than next to nothing is found by its guideline': `
    select waiting_comments.comment_id as id, threats, score
    from waiting_comments
    full join (select * from waiting_scores where guideline = 'threats') as scores on scores.arrival = waiting_comments.arrival
    where coalesce(case when threats >= 0.05 then threats end, -1) <> coalesce(score, -1)`,

  // Of comments that came before there were events, or whose first ones are forgotten, nothing can be said.
  'each decision is told in one event': `
    select told.comment_id, told.events, count(decisions.id) as decisions
    from (
      select comment_id, count(decision_id) as events
      from events
      where comment_id is not null
      group by comment_id
      having min(case kind when 'comment.submitted' then 0 else 1 end) = 0
    ) as told
    left join decisions on decisions.comment_id = told.comment_id
    group by told.comment_id, told.events
    having told.events <> count(decisions.id)`,
}
