import type { SiteId } from '@verbatim/core'
import { sql, type Transaction } from 'kysely'
import { noteEvent } from './events.ts'
import type { Schema } from './schema.ts'

/**
 * Removes the sample site's stories with everything below them, and the commenters who
 * wrote nowhere else; how many stories. The triggers let the comments and decisions of such stories alone go.
 */
export async function removeDemo(db: Transaction<Schema>, { siteId, at }: { readonly siteId: SiteId; readonly at: number }): Promise<number> {
  const demo = db.selectFrom('stories').select('id').where('site_id', '=', siteId).where('demo', '=', 1)
  const decisions = db.selectFrom('decisions').select('id').where('site_id', '=', siteId).where('story_id', 'in', demo)
  const comments = db.selectFrom('comments').select('id').where('site_id', '=', siteId).where('story_id', 'in', demo)
  const assessments = db.selectFrom('assessments').select('arrival').where('site_id', '=', siteId).where('comment_id', 'in', comments)
  const arrivals = db.selectFrom('comments').select('arrival').where('site_id', '=', siteId).where('story_id', 'in', demo)

  await db.deleteFrom('batch_items').where('comment', 'in', arrivals).execute()
  await db.deleteFrom('draft_reasons').where('site_id', '=', siteId).where('assessment', 'in', assessments).execute()
  await db.deleteFrom('assessments').where('site_id', '=', siteId).where('comment_id', 'in', comments).execute()
  await db.deleteFrom('second_readings').where('site_id', '=', siteId).where('comment_id', 'in', comments).execute()
  await db.deleteFrom('claims').where('site_id', '=', siteId).where('comment_id', 'in', comments).execute()
  await db.deleteFrom('passes').where('site_id', '=', siteId).where('comment_id', 'in', comments).execute()
  await db.deleteFrom('recommendations').where('site_id', '=', siteId).where('comment_id', 'in', comments).execute()
  await db.deleteFrom('reports').where('site_id', '=', siteId).where('comment_id', 'in', comments).execute()
  await db.deleteFrom('decision_guidelines').where('site_id', '=', siteId).where('decision_id', 'in', decisions).execute()
  await db.deleteFrom('decisions').where('site_id', '=', siteId).where('story_id', 'in', demo).execute()
  await uncountDemo(db, siteId)
  await db.deleteFrom('comments').where('site_id', '=', siteId).where('story_id', 'in', demo).execute()
  const gone = db.selectFrom('commenters').select('id').where('site_id', '=', siteId).where('submitted', '=', 0)
  await db.deleteFrom('author_blocks').where('site_id', '=', siteId).where('commenter_id', 'in', gone).execute()
  await db.deleteFrom('commenters').where('site_id', '=', siteId).where('submitted', '=', 0).execute()
  await db.deleteFrom('story_tags').where('site_id', '=', siteId).where('story_id', 'in', demo).execute()
  for (const { id } of await demo.execute()) await noteEvent(db, { siteId, kind: 'story.changed', storyId: id, commentId: null, decisionId: null, happenedAt: at })
  const { numDeletedRows } = await db.deleteFrom('stories').where('site_id', '=', siteId).where('demo', '=', 1).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

async function uncountDemo(db: Transaction<Schema>, siteId: SiteId): Promise<void> {
  await sql`
    update commenters
    set submitted = commenters.submitted - gone.submitted,
      approved = commenters.approved - gone.approved,
      rejected = commenters.rejected - gone.rejected
    from (
      select
        comments.commenter_id,
        count(*) as submitted,
        count(*) filter (where comments.status = 'approved') as approved,
        count(*) filter (where comments.status = 'rejected') as rejected
      from comments
      join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
      where stories.site_id = ${siteId} and stories.demo = 1
      group by comments.commenter_id
    ) as gone
    where commenters.site_id = ${siteId} and commenters.id = gone.commenter_id
  `.execute(db)
}
