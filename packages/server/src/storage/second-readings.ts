import { sql } from 'kysely'
import type { SecondFinding, SecondReadingStore } from '../app/index.ts'
import type { Database } from './database.ts'

export function secondReadingStore(database: Database): SecondReadingStore {
  return {
    async of(commentId) {
      const rows = await database.reader
        .selectFrom('second_readings')
        .select(['model', 'guidelines_version as guidelinesVersion', 'document', 'read_at as readAt'])
        .where('site_id', '=', await database.siteId())
        .where('comment_id', '=', commentId)
        .orderBy('arrival')
        .execute()
      return rows.map(({ document, ...row }) => {
        // Written by `add` alone, and never changed since: the triggers see to it.
        const findings: readonly SecondFinding[] = JSON.parse(document)
        return { ...row, findings }
      })
    },
    async unread({ model, after, limit }) {
      return database.reader
        .selectFrom('comments')
        .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
        .leftJoin('comments as parents', (join) => join.onRef('parents.site_id', '=', 'comments.site_id').onRef('parents.id', '=', 'comments.parent_id'))
        .select(['comments.id', sql<string>`comments.body`.as('text'), 'stories.headline as storyHeadline', 'parents.body as parentText'])
        .where('comments.site_id', '=', await database.siteId())
        .where(sql<boolean>`comments.status = 'pending'`)
        .where('comments.body', 'is not', null)
        .where(sql<boolean>`not exists (select 1 from second_readings where second_readings.comment_id = comments.id and second_readings.model = ${model})`)
        .$if(after !== undefined, (query) => query.where(sql<boolean>`comments.id > ${after}`))
        .orderBy('comments.id')
        .limit(limit)
        .execute()
    },
    async add(commentId, { model, guidelinesVersion, findings, readAt }) {
      const siteId = await database.siteId()
      await database.write(async (db) => {
        await db
          .insertInto('second_readings')
          .values({ site_id: siteId, comment_id: commentId, model, guidelines_version: guidelinesVersion, document: JSON.stringify(findings), read_at: readAt })
          .execute()
      })
    },
  }
}
