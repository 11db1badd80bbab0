import type { CommentId, CommentStatus, StoryId } from '@verbatim/core'
import type { Kysely } from 'kysely'
import type { Sibling, StoredComment } from '../app/index.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

const mostSiblings = 10
const statuses: readonly CommentStatus[] = ['pending', 'approved', 'rejected', 'withdrawn']

/** The latest others below the same parent, or the latest other beginnings below the story; oldest first. */
export async function siblingsOf(db: Kysely<Schema>, { id, storyId, parentId }: Pick<StoredComment, 'id' | 'storyId' | 'parentId'>): Promise<readonly Sibling[]> {
  const latest = await Promise.all(
    // Of each status by itself, as the index has them: in all at once, every comment below the story would be read.
    statuses.map((status) => (parentId === null ? selectRoots(db, { id, storyId, status }) : selectReplies(db, { id, storyId, status, parentId }))),
  )
  return latest.flat().toSorted(byTime).slice(-mostSiblings)
}

function byTime(a: Sibling, b: Sibling): number {
  return a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)
}

interface Place {
  readonly id: CommentId
  readonly storyId: StoryId
  readonly status: CommentStatus
}

const selectRoots = prepared((db, param: Param<Place>) => latestOf(db, param).where('parent_id', 'is', null))

const selectReplies = prepared((db, param: Param<Place & { parentId: CommentId }>) => latestOf(db, param).where('parent_id', '=', param('parentId')))

function latestOf(db: Kysely<Schema>, param: Param<Place>) {
  return db
    .selectFrom('comments')
    .select(['id', 'author_name as name', 'status', 'body', 'submitted_at as submittedAt'])
    .where('story_id', '=', param('storyId'))
    .where('status', '=', param('status'))
    .where('id', '<>', param('id'))
    // They all have the same parent; PostgreSQL sees the order of the index only where it is named.
    .orderBy('parent_id', 'desc')
    .orderBy('submitted_at', 'desc')
    .limit(mostSiblings)
}
