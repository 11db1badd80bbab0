import type { Assessment, CommentId, ForbiddenKey, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Assessed, AssessmentStore, DecidedComment, NewAssessed, OutdatedBy } from '../app/index.ts'
import { isAuthorHeld } from './authors.ts'
import type { Database } from './database.ts'
import { lastVerdictOfPerson, recordDecision } from './decisions.ts'
import { keepForDecisions } from './locks.ts'
import { isPassedOn, isUrgent } from './passes.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function assessmentStore(database: Database): AssessmentStore {
  return {
    async of(commentId) {
      const rows = await selectOf(database.reader, { siteId: await database.siteId(), commentId })
      return rows.map(assessedFrom)
    },
    async outdated(page) {
      const rows = await outdated(database.reader, { siteId: await database.siteId(), ...page }).execute()
      return rows.map(({ held, staffName, ...comment }) => ({ ...comment, isHeld: held === 1 || staffName === 1 }))
    },
    async add(added) {
      const siteId = await database.siteId()
      return database.write(async (db) => {
        await keepForDecisions(db, siteId, added.map(({ commentId }) => commentId))
        let decided = 0
        for (const { commentId, assessed, priority, decision } of added) {
          await keepAssessment(db, { siteId, commentId, assessed })
          await setAssessed(db, { siteId, commentId, language: assessed.assessment.language, priority })
          // It was given to a person, who may have been named while it was assessed.
          if (decision === null || (await isPassedOn(db, siteId, commentId))) continue
          const recorded = await recordDecision(db, siteId, decision)
          if (recorded.kind === 'recorded') decided += 1
        }
        return decided
      })
    },
    async countOutdated(by) {
      const { count } = await database.reader
        .selectFrom('comments')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('site_id', '=', await database.siteId())
        .where(lacks(by))
        .executeTakeFirstOrThrow()
      return count
    },
    async decided(page) {
      const rows = await selectDecided(database.reader, { siteId: await database.siteId(), ...page }).execute()
      return rows.map(decidedFrom)
    },
  }
}

interface Kept {
  readonly siteId: SiteId
  readonly commentId: CommentId
  readonly assessed: NewAssessed
}

/** Within the transaction that stores the comment, or that assesses it again. */
export async function keepAssessment(db: Transaction<Schema>, { siteId, commentId, assessed }: Kept): Promise<void> {
  const { route, policyVersion, draft, assessedAt } = assessed
  const { model, termsVersion = null, ...found } = assessed.assessment
  const drafted = { draftVersion: draft?.version ?? null, draftRoute: draft?.route.kind ?? null }
  const [row] = await insertAssessment(db, { siteId, commentId, model, termsVersion, document: JSON.stringify(found), route, policyVersion, ...drafted, assessedAt })
  if (row === undefined) throw new Error('an assessment that was just stored is not there')
  if (draft?.route.kind !== 'reject') return
  for (const [position, guideline] of draft.route.guidelines.entries()) await insertDraftReason(db, { siteId, assessment: row.arrival, position, guideline })
}

interface AssessmentRow {
  readonly siteId: SiteId
  readonly commentId: CommentId
  readonly model: string
  readonly termsVersion: number | null
  readonly document: string
  readonly route: Assessed['route']
  readonly policyVersion: number
  readonly draftVersion: number | null
  readonly draftRoute: Assessed['route'] | null
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
    policy_version: param('policyVersion'),
    draft_version: param('draftVersion'),
    draft_route: param('draftRoute'),
    assessed_at: param('assessedAt'),
  }).returning('arrival'),
)

const insertDraftReason = prepared((db, param: Param<{ siteId: SiteId; assessment: number; position: number; guideline: ForbiddenKey }>) =>
  db.insertInto('draft_reasons').values({
    assessment: param('assessment'),
    site_id: param('siteId'),
    position: param('position'),
    guideline: param('guideline'),
  }),
)

const setAssessed = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId; language: string | null; priority: number }>) =>
  db
    .updateTable('comments')
    .set({ language: param('language'), priority: sql`case when ${isUrgent} then comments.priority else ${param('priority')} end` })
    .where('site_id', '=', param('siteId'))
    .where('id', '=', param('commentId')),
)

const assessmentColumns = [
  'assessments.model',
  'assessments.terms_version as termsVersion',
  'assessments.document',
  'assessments.route',
  'assessments.policy_version as policyVersion',
  'assessments.draft_version as draftVersion',
  'assessments.draft_route as draftRoute',
  'assessments.assessed_at as assessedAt',
] as const

const selectOf = prepared((db, param: Param<{ siteId: SiteId; commentId: CommentId }>) =>
  db
    .selectFrom('assessments')
    .select(assessmentColumns)
    .where('site_id', '=', param('siteId'))
    .where('comment_id', '=', param('commentId'))
    .orderBy('arrival'),
)

type StoredAssessed = Omit<AssessmentRow, 'siteId' | 'commentId'>

function assessedFrom({ model, termsVersion, document, draftVersion, draftRoute, ...row }: StoredAssessed): Assessed {
  const draft = draftVersion === null || draftRoute === null ? null : { version: draftVersion, route: draftRoute }
  return { ...row, assessment: assessmentFrom({ model, termsVersion, document }), draft }
}

function assessmentFrom({ model, termsVersion, document }: Pick<AssessmentRow, 'model' | 'termsVersion' | 'document'>): Assessment {
  // Written by keepAssessment alone, and never changed since: the triggers see to it.
  const found: Omit<Assessment, 'model' | 'termsVersion'> = JSON.parse(document)
  return { model, ...(termsVersion === null ? {} : { termsVersion }), ...found }
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

/** Waits, and has no assessment by the model and the terms. */
function lacks({ model, termsVersion }: OutdatedBy) {
  return sql<boolean>`comments.status = 'pending' and comments.body is not null
    and not exists (
      select 1 from assessments
      where assessments.comment_id = comments.id and assessments.model = ${model} and assessments.terms_version is not distinct from ${termsVersion ?? null}
    )`
}

interface Outdated extends OutdatedBy {
  readonly siteId: SiteId
  readonly after?: CommentId
  readonly limit: number
  readonly now: number
}

function outdated(db: Kysely<Schema>, { siteId, after, limit, now, ...by }: Outdated) {
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
      isAuthorHeld(now).as('held'),
      'comments.staff_name as staffName',
    ])
    .where('comments.site_id', '=', siteId)
    .where(lacks(by))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`comments.id > ${after}`))
    .orderBy('comments.id')
    .limit(limit)
}

interface Decided {
  readonly siteId: SiteId
  readonly after?: CommentId
  readonly limit: number
}

function selectDecided(db: Kysely<Schema>, { siteId, after, limit }: Decided) {
  return db
    .selectFrom('comments')
    .innerJoin('assessments', (join) =>
      join.on(sql<boolean>`assessments.arrival = (select max(latest.arrival) from assessments as latest where latest.comment_id = comments.id)`),
    )
    .select(['comments.id', 'comments.language', 'assessments.model', 'assessments.terms_version as termsVersion', 'assessments.document', lastVerdictOfPerson.as('verdict')])
    .where('comments.site_id', '=', siteId)
    .where(sql<boolean>`comments.status in ('approved', 'rejected', 'withdrawn')`)
    .where(lastVerdictOfPerson, 'is not', null)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`comments.id > ${after}`))
    .orderBy('comments.id')
    .limit(limit)
}

function decidedFrom({ verdict, model, termsVersion, document, ...comment }: DecidedRow): DecidedComment {
  if (verdict === null) throw new Error('a comment that nobody decided was taken for a decided one')
  return { ...comment, verdict, assessment: assessmentFrom({ model, termsVersion, document }) }
}

type DecidedRow = Awaited<ReturnType<ReturnType<typeof selectDecided>['execute']>>[number]
