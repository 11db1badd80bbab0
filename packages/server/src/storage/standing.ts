import type { CommentId, CommenterId, CommentStatus, DecisionId, SiteId, StoryId } from '@verbatim/core'
import { sql, type Transaction } from 'kysely'
import type { EventKind } from '../app/index.ts'
import { dialectOf } from './dialect.ts'
import { noteEvent } from './events.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

/** Where a comment stands, and all that is counted when it moves. */
export interface Standing {
  readonly siteId: SiteId
  readonly id: CommentId
  readonly storyId: StoryId
  readonly parentId: CommentId | null
  readonly commenterId: CommenterId
  readonly status: CommentStatus
}

/** As it is until the transaction ends. */
export async function standingOf(db: Transaction<Schema>, siteId: SiteId, id: CommentId): Promise<Standing | undefined> {
  const [row] = await selectStanding(db, { siteId, id })
  return row
}

const selectStanding = prepared((db, param: Param<{ siteId: SiteId; id: CommentId }>) =>
  db
    .selectFrom('comments')
    .select(['site_id as siteId', 'id', 'story_id as storyId', 'parent_id as parentId', 'commenter_id as commenterId', 'status'])
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('id'))
    .modifyEnd(dialectOf(db).kept),
)

interface StatusChange {
  readonly status: Exclude<CommentStatus, 'pending'>
  readonly at: number
  /** `null` where its commenter withdraws it. */
  readonly decisionId: DecisionId | null
}

/** Moves a comment to another status, with every count that rests on it, and tells of it. */
export async function changeStatus(db: Transaction<Schema>, standing: Standing, { status, at, decisionId }: StatusChange): Promise<void> {
  const { siteId, id, storyId } = standing
  if (status === 'withdrawn') await setWithdrawn(db, { siteId, id, at })
  else await setDecided(db, { siteId, id, status, at })

  const change = (counted: CommentStatus) => Number(status === counted) - Number(standing.status === counted)
  const approved = change('approved')
  const rejected = change('rejected')
  if (approved !== 0 || rejected !== 0) await addToCommenter(db, { siteId, commenterId: standing.commenterId, approved, rejected })
  if (approved !== 0) await changePublic(db, standing, approved)
  await noteEvent(db, { siteId, kind: eventOf(standing.status, status), storyId, commentId: id, decisionId, happenedAt: at })
}

function eventOf(before: CommentStatus, after: StatusChange['status']): EventKind {
  return before === 'approved' ? 'comment.removed' : `comment.${after}`
}

/** One approved comment more or less: the story has a new version, and every comment above it another count of replies. */
async function changePublic(db: Transaction<Schema>, { siteId, storyId, parentId }: Standing, approved: number): Promise<void> {
  await addToStory(db, { siteId, storyId, approved })
  if (parentId !== null) await addToAncestors(db, { siteId, parentId, approved })
}

const setDecided = prepared((db, param: Param<{ siteId: SiteId; id: CommentId; status: 'approved' | 'rejected'; at: number }>) =>
  db
    .updateTable('comments')
    .set({ status: param('status'), decided_at: param('at') })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('id')),
)

const setWithdrawn = prepared((db, param: Param<{ siteId: SiteId; id: CommentId; at: number }>) =>
  db
    .updateTable('comments')
    .set({ status: 'withdrawn', withdrawn_at: param('at') })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('id')),
)

const addToCommenter = prepared((db, param: Param<{ siteId: SiteId; commenterId: CommenterId; approved: number; rejected: number }>) =>
  db
    .updateTable('commenters')
    .set({ approved: sql`approved + ${param('approved')}`, rejected: sql`rejected + ${param('rejected')}` })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('commenterId')),
)

const addToStory = prepared((db, param: Param<{ siteId: SiteId; storyId: StoryId; approved: number }>) =>
  db
    .updateTable('stories')
    .set({ comment_count: sql`comment_count + ${param('approved')}`, version: sql`version + 1` })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('storyId')),
)

const addToAncestors = prepared((db, param: Param<{ siteId: SiteId; parentId: CommentId; approved: number }>) =>
  db
    .withRecursive('ancestors', (cte) =>
      cte
        .selectFrom('comments')
        .select(['arrival', 'parent_id'])
        .where('site_id', '=', param('siteId'))
        .where('id', '=', param('parentId'))
        .unionAll(
          cte
            .selectFrom('ancestors')
            .innerJoin('comments', 'comments.id', 'ancestors.parent_id')
            .select(['comments.arrival', 'comments.parent_id'])
            .where('comments.site_id', '=', param('siteId')),
        ),
    )
    .updateTable('comments')
    .set({ reply_count: sql`reply_count + ${param('approved')}` })
    .where(dialectOf(db).among(sql<number>`comments.arrival`, sql<number>`select ancestors.arrival from ancestors`)),
)
