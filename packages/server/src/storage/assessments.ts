import { type Assessment, type CommentId, type SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Assessed, AssessmentStore } from '../app/index.ts'
import type { Database } from './database.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function assessmentStore(database: Database): AssessmentStore {
  return {
    async of(commentId) {
      const rows = await selectOf(database.reader, { siteId: await database.siteId(), commentId })
      return rows.map(assessedFrom)
    },
    async outdated(page) {
      return outdated(database.reader, { siteId: await database.siteId(), ...page }).execute()
    },
    async add(added) {
      const siteId = await database.siteId()
      await database.write(async (db) => {
        for (const { commentId, assessed, priority } of added) {
          await keepAssessment(db, { siteId, commentId, assessed })
          await setAssessed(db, { siteId, commentId, language: assessed.assessment.language, priority })
        }
      })
    },
  }
}

interface Kept {
  readonly siteId: SiteId
  readonly commentId: CommentId
  readonly assessed: Assessed
}

/** Within the transaction that stores the comment, or that assesses it again. */
export async function keepAssessment(db: Transaction<Schema>, { siteId, commentId, assessed }: Kept): Promise<void> {
  const { model, termsVersion = null, ...document } = assessed.assessment
  await insertAssessment(db, { siteId, commentId, model, termsVersion, document: JSON.stringify(document), route: assessed.route, assessedAt: assessed.assessedAt })
}

interface AssessmentRow {
  readonly siteId: SiteId
  readonly commentId: CommentId
  readonly model: string
  readonly termsVersion: number | null
  readonly document: string
  readonly route: Assessed['route']
  readonly assessedAt: number
}

const insertAssessment = prepared((db, param: Param<AssessmentRow>) =>
  db.insertInto('assessments').values({
    site_id: param('siteId'),
    comment_id: param('commentId'),
    model: param('model'),
    terms_version: param('termsVersion'),
    document: param('document'),
    route: param('route'),
    assessed_at: param('assessedAt'),
  }),
)

const setAssessed = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId; language: string | null; priority: number }>) =>
  db
    .updateTable('comments')
    .set({ language: param('language'), priority: param('priority') })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('commentId')),
)

const assessmentColumns = ['assessments.model', 'assessments.terms_version as termsVersion', 'assessments.document', 'assessments.route', 'assessments.assessed_at as assessedAt'] as const

const selectOf = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId }>) =>
  db
    .selectFrom('assessments')
    .select(assessmentColumns)
    .where('site_id', '=', param('siteId'))
    .where('comment_id', '=', param('commentId'))
    .orderBy('arrival'),
)

type StoredAssessed = Pick<AssessmentRow, 'model' | 'termsVersion' | 'document' | 'route' | 'assessedAt'>

function assessedFrom({ model, termsVersion, document, route, assessedAt }: StoredAssessed): Assessed {
  // Written by keepAssessment alone, and never changed since: the triggers see to it.
  const found: Omit<Assessment, 'model' | 'termsVersion'> = JSON.parse(document)
  return { assessment: { model, ...(termsVersion === null ? {} : { termsVersion }), ...found }, route, assessedAt }
}

/** The latest assessment of each of the comments. */
export async function latestAssessments(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<ReadonlyMap<CommentId, Assessed>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('assessments')
    .select([...assessmentColumns, 'assessments.comment_id as commentId'])
    .where('assessments.site_id', '=', siteId)
    .where('assessments.comment_id', 'in', ids)
    .orderBy('assessments.arrival')
    .execute()
  // In the order of arrival, so that the last one of a comment stays.
  return new Map(rows.map(({ commentId, ...row }) => [commentId, assessedFrom(row)]))
}

interface Outdated {
  readonly siteId: SiteId
  readonly model: string
  readonly termsVersion: number | undefined
  readonly after?: CommentId
  readonly limit: number
}

function outdated(db: Kysely<Schema>, { siteId, model, termsVersion, after, limit }: Outdated) {
  return db
    .selectFrom('comments')
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .leftJoin('comments as parents', (join) => join.onRef('parents.site_id', '=', 'comments.site_id').onRef('parents.id', '=', 'comments.parent_id'))
    .select([
      'comments.id',
      sql<string>`comments.body`.as('text'),
      'stories.headline as storyHeadline',
      'stories.lead as storyLead',
      'stories.language as storyLanguage',
      'parents.body as parentText',
    ])
    .where('comments.site_id', '=', siteId)
    .where(sql<boolean>`comments.status = 'pending'`)
    .where('comments.body', 'is not', null)
    .where(sql<boolean>`not exists (
      select 1 from assessments
      where assessments.comment_id = comments.id and assessments.model = ${model} and assessments.terms_version is not distinct from ${termsVersion ?? null}
    )`)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`comments.id > ${after}`))
    .orderBy('comments.id')
    .limit(limit)
}
