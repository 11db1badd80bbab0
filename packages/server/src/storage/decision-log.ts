import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DecisionLogFilter, DecisionLogStore, LoggedDecision } from '../app/index.ts'
import { arrivedWithin } from './arrivals.ts'
import { isOfBatch } from './batches.ts'
import type { Database } from './database.ts'
import { decisionsAt } from './decisions.ts'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

export function decisionLogStore({ patientReader, siteId }: Database): DecisionLogStore {
  return {
    page: async (page) => logPage(patientReader, { siteId: await siteId(), ...page }),
  }
}

interface Page {
  readonly siteId: SiteId
  readonly filter: DecisionLogFilter
  readonly before?: number
  readonly limit: number
}

async function logPage(db: Kysely<Schema>, page: Page): Promise<readonly LoggedDecision[]> {
  const { siteId } = page
  const arrivals = await selectArrivals(db, page)
  if (arrivals.length === 0) return []
  const decisions = await decisionsAt(db, siteId, sql.join(arrivals))
  const decided = new Map((await commentsOf(db, siteId, decisions.map(({ commentId }) => commentId))).map(({ comment, story }) => [comment.id, { comment, story }]))
  return decisions.flatMap(({ arrival, ...decision }) => {
    const found = decided.get(decision.commentId)
    return found === undefined ? [] : [{ arrival, decision, ...found }]
  })
}

async function selectArrivals(db: Kysely<Schema>, { siteId, filter, before, limit }: Page): Promise<readonly number[]> {
  const within = await arrivedWithin(db, { table: 'decisions', time: 'decided_at', ...filter })
  if (within === undefined) return []
  const conditions = [
    ofSite(db, { siteId, filter }),
    ...(before === undefined ? [] : [sql<boolean>`decisions.arrival < ${before}`]),
    ...within,
    ...conditionsOf(filter, siteId),
    ...(filter.decidedBy === undefined ? [] : [await madeBy(db, siteId, filter.decidedBy)]),
  ]
  const { rows } = await sql<{ arrival: number }>`
    select decisions.arrival
    from decisions
    where ${sql.join(conditions, sql` and `)}
    order by decisions.arrival desc
    limit ${limit}
  `.execute(db)
  return rows.map(({ arrival }) => arrival)
}

/** Those of a policy have an index of their own, which SQLite takes only for its literal words; for all others the order of arrival is the best way. */
function ofSite(db: Kysely<Schema>, { siteId, filter: { means } }: Pick<Page, 'siteId' | 'filter'>): RawBuilder<boolean> {
  if (means === 'policy') return sql`decisions.site_id = ${siteId} and decisions.actor_kind = 'policy'`
  return sql`${dialectOf(db).besides(sql`decisions.site_id`)} = ${siteId}`
}

function conditionsOf({ verdict, guideline, means, storyId, batchId }: DecisionLogFilter, siteId: SiteId): readonly RawBuilder<boolean>[] {
  return [
    ...(verdict === undefined ? [] : [sql<boolean>`decisions.verdict = ${verdict}`]),
    ...(means === undefined ? [] : [sql<boolean>`decisions.means = ${means}`]),
    ...(storyId === undefined ? [] : [sql<boolean>`decisions.story_id = ${storyId}`]),
    ...(guideline === undefined ? [] : [sql<boolean>`exists (
      select 1 from decision_guidelines
      where decision_guidelines.site_id = decisions.site_id and decision_guidelines.decision_id = decisions.id and decision_guidelines.guideline = ${guideline}
    )`]),
    ...(batchId === undefined ? [] : [isOfBatch(siteId, batchId)]),
  ]
}

/** Of one or the other, each of which has an index in the order of the log. */
async function madeBy(db: Kysely<Schema>, siteId: SiteId, id: string): Promise<RawBuilder<boolean>> {
  const { rows: [user] } = await sql`select 1 from users where site_id = ${siteId} and id = ${id}`.execute(db)
  return user === undefined ? sql`decisions.token_id = ${id}` : sql`decisions.user_id = ${id}`
}

async function commentsOf(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<readonly Pick<LoggedDecision, 'comment' | 'story'>[]> {
  const rows = await db
    .selectFrom('comments')
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .select(['comments.id', 'comments.status', 'comments.author_name as name', 'comments.body', 'comments.language', 'stories.id as storyId', 'stories.headline', 'stories.language as storyLanguage'])
    .where('comments.site_id', '=', siteId)
    .where('comments.id', 'in', ids)
    .execute()
  return rows.map(({ storyId, headline, storyLanguage, ...comment }) => ({ comment, story: { id: storyId, headline, language: storyLanguage } }))
}
