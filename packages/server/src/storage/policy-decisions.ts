import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely } from 'kysely'
import type { PolicyDecision } from '../app/index.ts'
import { decisionsOn } from './decisions.ts'
import type { Schema } from './schema.ts'

/** Decisions that a policy made, latest first. */
export async function policyDecisions(db: Kysely<Schema>, { siteId, limit }: { readonly siteId: SiteId; readonly limit: number }): Promise<readonly PolicyDecision[]> {
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('comments', (join) => join.onRef('comments.site_id', '=', 'decisions.site_id').onRef('comments.id', '=', 'decisions.comment_id'))
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .select(['decisions.id as decisionId', 'comments.id', 'comments.status', 'comments.author_name as name', 'comments.body', 'comments.language', 'stories.headline as storyHeadline'])
    .where('decisions.site_id', '=', siteId)
    // In the literal words of the index, which SQLite takes only so.
    .where(sql<boolean>`decisions.actor_kind = 'policy'`)
    .orderBy('decisions.arrival', 'desc')
    .limit(limit)
    .execute()
  return Promise.all(rows.map(async ({ decisionId, storyHeadline, ...comment }) => ({ comment, storyHeadline, decision: await decisionOn(db, { siteId, commentId: comment.id, decisionId }) })))
}

async function decisionOn(db: Kysely<Schema>, { siteId, commentId, decisionId }: { readonly siteId: SiteId; readonly commentId: CommentId; readonly decisionId: string }) {
  const decision = (await decisionsOn(db, { siteId, commentId })).find(({ id }) => id === decisionId)
  if (decision === undefined) throw new Error('a decision that was just found is not there')
  return decision
}
