import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely } from 'kysely'
import type { QueueEntry, QueueStore } from '../app/index.ts'
import { latestAssessments } from './assessments.ts'
import { blocksOf } from './authors.ts'
import { firstOf, passedOn, reported } from './besides-waiting.ts'
import { claimsOn } from './claims.ts'
import { commentColumns } from './comments.ts'
import type { Database } from './database.ts'
import { openPassesOn } from './passes.ts'
import { openReportsOn, reportedIds } from './reports.ts'
import { recentRejections } from './recent-rejections.ts'
import type { Schema } from './schema.ts'
import { siblingsOf } from './siblings.ts'
import { similarTexts } from './similar-texts.ts'
import { tagsOf } from './stories.ts'
import { isPending, scoreFigures, waitingAnywhere, waitingAtFront, waitingAtPlaces, waitingFirst, type WaitingPage } from './waiting.ts'

export function queueStore({ reader, patientReader: patient, siteId }: Database): QueueStore {
  return {
    async page(page) {
      const site = await siteId()
      return entriesWith(reader, site, await idsOf({ near: reader, far: patient }, { siteId: site, ...page }))
    },
    async scoreFigures(filter) {
      return scoreFigures(patient, { siteId: await siteId(), filter })
    },
    async atPlaces(filter, places) {
      const site = await siteId()
      return entriesWith(reader, site, await waitingAtPlaces(patient, { siteId: site, filter, places }))
    },
    async entry(id) {
      const site = await siteId()
      const rows = await commentsInContext(reader, site).where('comments.id', '=', id).execute()
      const [entry] = await entriesOf(reader, site, rows)
      return entry
    },
    siblings: (of) => siblingsOf(reader, of),
    async waiting(limit) {
      const site = await siteId()
      const waiting = reader.selectFrom('comments').select('arrival').where('site_id', '=', site).where(isPending).limit(limit)
      const { count, reported: besides } = await reader
        .selectFrom(waiting.as('waiting'))
        .select(({ fn }) => [fn.countAll<number>().as('count'), sql<number>`(select count(distinct comment_id) from (${reportedIds(site)}) as reported)`.as('reported')])
        .executeTakeFirstOrThrow()
      return Math.min(limit, count + besides)
    },
    async oldestWaiting() {
      const oldest = await reader
        .selectFrom('comments')
        .select('submitted_at')
        .where('site_id', '=', await siteId())
        .where(isPending)
        .orderBy('submitted_at')
        .limit(1)
        .executeTakeFirst()
      return oldest?.submitted_at
    },
  }
}

/** Where the front of the queue does not hold the page, it is looked for everywhere. */
async function idsOf({ near, far }: { readonly near: Kysely<Schema>; readonly far: Kysely<Schema> }, page: WaitingPage): Promise<readonly CommentId[]> {
  if (page.filter.passedTo !== undefined) return passedOn(near, { ...page, duties: page.filter.passedTo })
  if (page.reason === 'reported') return reported(near, page)
  const waiting = await waitingIdsOf({ near, far }, page)
  const besides = page.reason === 'new' ? [] : await reported(near, page)
  return besides.length === 0 ? waiting : firstOf(near, { ...page, ids: [...waiting, ...besides] })
}

async function waitingIdsOf({ near, far }: { readonly near: Kysely<Schema>; readonly far: Kysely<Schema> }, page: WaitingPage): Promise<readonly CommentId[]> {
  if (Object.keys(page.filter).length === 0) return waitingFirst(near, page)
  const found = await waitingAtFront(near, page)
  return found.length === page.limit ? found : waitingAnywhere(far, page)
}

/** In the order of the ids. One that was decided since they were read says so by its status. */
async function entriesWith(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<readonly QueueEntry[]> {
  if (ids.length === 0) return []
  const rows = await commentsInContext(db, siteId).where('comments.id', 'in', ids).execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return entriesOf(db, siteId, ids.flatMap((id) => found.get(id) ?? []))
}

/** Comments of the site with their story, their author and what they reply to. */
export function commentsInContext(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('comments')
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .innerJoin('commenters', (join) => join.onRef('commenters.site_id', '=', 'comments.site_id').onRef('commenters.id', '=', 'comments.commenter_id'))
    .leftJoin('comments as parents', (join) => join.onRef('parents.site_id', '=', 'comments.site_id').onRef('parents.id', '=', 'comments.parent_id'))
    .select(commentColumns)
    .select([
      'comments.has_link as hasLink',
      'comments.staff_name as hasStaffName',
      'comments.priority',
      'stories.url as storyUrl',
      'stories.slug as storySlug',
      'stories.headline as storyHeadline',
      'stories.lead as storyLead',
      'stories.language as storyLanguage',
      'commenters.id as authorId',
      'commenters.email as authorEmail',
      'commenters.submitted as authorSubmitted',
      'commenters.approved as authorApproved',
      'commenters.rejected as authorRejected',
      'parents.id as foundParentId',
      'parents.author_name as parentName',
      'parents.status as parentStatus',
      'parents.body as parentBody',
      'parents.submitted_at as parentSubmittedAt',
    ])
    .where('comments.site_id', '=', siteId)
}

type ContextRow = Awaited<ReturnType<ReturnType<typeof commentsInContext>['execute']>>[number]

/** In the order of the rows. */
export async function entriesOf(db: Kysely<Schema>, siteId: SiteId, rows: readonly ContextRow[]): Promise<readonly QueueEntry[]> {
  const tags = await tagsOf(db, siteId, [...new Set(rows.map(({ storyId }) => storyId))])
  const guidelines = await recentRejections(db, siteId, [...new Set(rows.map(({ authorId }) => authorId))])
  const assessed = await latestAssessments(db, siteId, rows.map(({ id }) => id))
  const similar = await similarTexts(db, siteId, rows.map(({ id }) => id))
  const claims = await claimsOn(db, siteId, rows.map(({ id }) => id))
  const passes = await openPassesOn(db, siteId, rows.map(({ id }) => id))
  const reports = await openReportsOn(db, siteId, rows.map(({ id }) => id))
  const blocks = await blocksOf(db, siteId, [...new Set(rows.map(({ authorId }) => authorId))])
  return rows.map((row) =>
    entryOf(row, {
      tags: tags.get(row.storyId) ?? [],
      lastGuidelines: guidelines.get(row.authorId) ?? [],
      assessed: assessed.get(row.id) ?? null,
      similar: similar.get(row.id) ?? { total: 0, ids: [] },
      claim: claims.get(row.id) ?? null,
      passed: passes.get(row.id) ?? null,
      reports: reports.get(row.id) ?? { total: 0, byGuideline: {} },
      block: blocks.get(row.authorId) ?? null,
    }),
  )
}

interface Found {
  readonly tags: readonly string[]
  readonly lastGuidelines: readonly string[]
  readonly assessed: QueueEntry['assessed']
  readonly similar: QueueEntry['similar']
  readonly claim: QueueEntry['claim']
  readonly passed: QueueEntry['passed']
  readonly reports: QueueEntry['reports']
  readonly block: QueueEntry['author']['block']
}

function entryOf(row: ContextRow, { tags, lastGuidelines, block, ...found }: Found): QueueEntry {
  const { id, storyId, parentId, rootId, status, name, body, bodySha256, language, submittedAt, replyCount } = row
  return {
    comment: { id, storyId, parentId, rootId, status, name, body, bodySha256, language, submittedAt, replyCount },
    story: { id: storyId, url: row.storyUrl, slug: row.storySlug, headline: row.storyHeadline, lead: row.storyLead, language: row.storyLanguage, tags },
    parent: parentOf(row),
    author: {
      id: row.authorId,
      email: row.authorEmail,
      submitted: row.authorSubmitted,
      approved: row.authorApproved,
      rejected: row.authorRejected,
      lastGuidelines,
      block,
    },
    hasLink: row.hasLink === 1,
    hasStaffName: row.hasStaffName === 1,
    ...found,
    priority: row.priority,
  }
}

function parentOf(row: ContextRow): QueueEntry['parent'] {
  const { foundParentId: id, parentName: name, parentStatus: status, parentBody: body, parentSubmittedAt: submittedAt } = row
  return id === null || status === null || submittedAt === null ? null : { id, name, status, body, submittedAt }
}
