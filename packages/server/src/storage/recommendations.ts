import type { CommentId, SiteId, StoryId } from '@verbatim/core'
import { sql, type Transaction } from 'kysely'
import type { Recommendation, RecommendationStore } from '../app/index.ts'
import type { Database } from './database.ts'
import { noteEvent } from './events.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'
import { standingOf, type Standing } from './standing.ts'

export function recommendationStore(database: Database): RecommendationStore {
  const change = (recommendation: Recommendation, changing: Changing) => database.siteId().then((siteId) => database.write((db) => changeCount(db, { ...recommendation, siteId, changing })))
  return {
    add: (recommendation) => change(recommendation, adding),
    takeBack: (recommendation) => change(recommendation, takingBack),
  }
}

interface Stored extends Recommendation {
  readonly siteId: SiteId
}

interface Changing {
  /** By how much the count changes: 0 where nothing did. */
  readonly by: (db: Transaction<Schema>, stored: Stored) => Promise<number>
}

const adding: Changing = { by: async (db, stored) => (await insert(db, stored)).length }
const takingBack: Changing = { by: async (db, stored) => 0 - (await remove(db, stored)).length }

/** One after the other for each comment, whose row is kept. */
async function changeCount(db: Transaction<Schema>, { changing, ...stored }: Stored & { readonly changing: Changing }): Promise<number | undefined> {
  const { siteId, commentId, at } = stored
  const standing = await standingOf(db, siteId, commentId)
  if (standing?.status !== 'approved') return undefined
  const by = await changing.by(db, stored)
  const [counted] = await addToComment(db, { siteId, commentId, by })
  if (by !== 0) await tell(db, standing, at)
  return counted?.recommendations
}

/**
 * Lets what is kept ready of the story be made anew, once a second at the most. Whoever hears of it keeps for the next seconds what is
 * made anew for a moment only, and so also what is recommended within that second shows soon.
 */
async function tell(db: Transaction<Schema>, { siteId, storyId }: Standing, at: number): Promise<void> {
  const told = await noteTold(db, { siteId, storyId, at, from: at - toldEveryMs, to: at + toldEveryMs })
  if (told.length > 0) await noteEvent(db, { siteId, kind: 'story.changed', storyId, commentId: null, decisionId: null, happenedAt: at })
}

const toldEveryMs = 1000

const insert = prepared((db, param: Param<Stored>) =>
  db
    .insertInto('recommendations')
    .values({ site_id: param('siteId'), comment_id: param('commentId'), device_hash: param('deviceHash'), recommended_at: param('at') })
    .onConflict((conflict) => conflict.columns(['site_id', 'comment_id', 'device_hash']).doNothing())
    .returning('device_hash'),
)

const remove = prepared((db, param: Param<Stored>) =>
  db
    .deleteFrom('recommendations')
    .where('site_id', '=', param('siteId'))
    .where('comment_id', '=', param('commentId'))
    .where('device_hash', '=', param('deviceHash'))
    .returning('device_hash'),
)

const addToComment = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId; by: number }>) =>
  db
    .updateTable('comments')
    .set({ recommendations: sql`recommendations + ${param('by')}` })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('commentId'))
    .returning('recommendations'),
)

/** Clocks of servers differ: a time that lies a little ahead was a moment ago. */
const noteTold = prepared((db, param: Param<{ siteId: SiteId; storyId: StoryId; at: number; from: number; to: number }>) =>
  db
    .updateTable('stories')
    .set({ recommended_at: param('at') })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('storyId'))
    .where(sql<boolean>`(recommended_at is null or recommended_at not between ${param('from')} and ${param('to')})`)
    .returning('id'),
)
