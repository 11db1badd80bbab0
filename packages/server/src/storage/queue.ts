import type { SiteId } from '@verbatim/core'
import { sql, type Kysely } from 'kysely'
import type { QueueEntry, QueueFilter, QueueKey, QueueOrder, QueueStore } from '../app/index.ts'
import { latestAssessments } from './assessments.ts'
import { blocksOf } from './authors.ts'
import { commentColumns } from './comments.ts'
import type { Database } from './database.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { foldCase } from './fold-case.ts'
import { recentRejections } from './recent-rejections.ts'
import type { Schema } from './schema.ts'
import { similarTexts } from './similar-texts.ts'
import { tagsOf } from './stories.ts'

export function queueStore({ reader, siteId }: Database): QueueStore {
  return {
    async page(page) {
      const site = await siteId()
      return entriesOf(reader, site, await selectPage(reader, { siteId: site, ...page }).execute())
    },
    async entry(id) {
      const site = await siteId()
      const rows = await commentsInContext(reader, site).where('comments.id', '=', id).execute()
      const [entry] = await entriesOf(reader, site, rows)
      return entry
    },
    async waiting(limit) {
      const waiting = reader
        .selectFrom('comments')
        .select('arrival')
        .where('site_id', '=', await siteId())
        .where(isPending)
        .limit(limit)
      const { count } = await reader
        .selectFrom(waiting.as('waiting'))
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
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

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const isPending = sql<boolean>`comments.status = 'pending'`

interface QueuePage {
  readonly siteId: SiteId
  readonly filter: QueueFilter
  readonly order: QueueOrder
  readonly after?: QueueKey
  readonly limit: number
}

function selectPage(db: Kysely<Schema>, { siteId, filter, order, after, limit }: QueuePage) {
  const pending = filtered(commentsInContext(db, siteId).where(isPending), { filter, dialect: dialectOf(db) }).limit(limit)
  return after === undefined ? inOrder(pending, order) : inOrder(pending, order).where(afterKey[order](after))
}

type CommentsInContext = ReturnType<typeof commentsInContext>

function inOrder(query: CommentsInContext, order: QueueOrder): CommentsInContext {
  if (order === 'newest') return query.orderBy('comments.submitted_at', 'desc').orderBy('comments.id', 'desc')
  const ranked = order === 'priority' ? query.orderBy('comments.queue_rank') : query
  return ranked.orderBy('comments.submitted_at').orderBy('comments.id')
}

const afterKey = {
  priority: ({ priority, submittedAt, id }: QueueKey) =>
    sql<boolean>`(comments.queue_rank, comments.submitted_at, comments.id) > (${0 - priority}, ${submittedAt}, ${id})`,
  oldest: ({ submittedAt, id }: QueueKey) => sql<boolean>`(comments.submitted_at, comments.id) > (${submittedAt}, ${id})`,
  newest: ({ submittedAt, id }: QueueKey) => sql<boolean>`(comments.submitted_at, comments.id) < (${submittedAt}, ${id})`,
}

function filtered(query: CommentsInContext, { filter, dialect }: { readonly filter: QueueFilter; readonly dialect: Dialect }): CommentsInContext {
  const { storyId, tag, language, authorId, hasLink, isReply, q, score } = filter
  let found = query
  if (storyId !== undefined) found = found.where('comments.story_id', '=', storyId)
  if (language !== undefined) found = found.where('comments.language', '=', language)
  if (authorId !== undefined) found = found.where('comments.commenter_id', '=', authorId)
  if (hasLink !== undefined) found = found.where('comments.has_link', '=', hasLink ? 1 : 0)
  if (isReply !== undefined) found = found.where('comments.parent_id', isReply ? 'is not' : 'is', null)
  if (tag !== undefined) found = found.where(hasTag(tag))
  if (q !== undefined) found = found.where(holds(foldCase(q), dialect))
  if (score !== undefined) found = found.where(scores(score, dialect))
  return found
}

/** By the few tags of the story: with the bare column SQLite goes through all stories of the tag, for each comment anew. */
function hasTag(tag: string) {
  return sql<boolean>`exists (
    select 1 from story_tags
    where story_tags.site_id = comments.site_id and story_tags.story_id = comments.story_id and story_tags.tag || '' = ${tag}
  )`
}

function scores({ guideline, from, to }: NonNullable<QueueFilter['score']>, { numberAt }: Dialect) {
  return sql<boolean>`(
    select ${numberAt(sql`assessments.document`, ['guidelines', guideline, 'score'])}
    from assessments
    where assessments.comment_id = comments.id
    order by assessments.arrival desc
    limit 1
  ) between ${from} and ${to}`
}

function holds(folded: string, { contains }: Dialect) {
  return sql<boolean>`(${contains(sql`fold_case(comments.body)`, folded)} or ${contains(sql`fold_case(comments.author_name)`, folded)})`
}

function commentsInContext(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('comments')
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .innerJoin('commenters', (join) => join.onRef('commenters.site_id', '=', 'comments.site_id').onRef('commenters.id', '=', 'comments.commenter_id'))
    .leftJoin('comments as parents', (join) => join.onRef('parents.site_id', '=', 'comments.site_id').onRef('parents.id', '=', 'comments.parent_id'))
    .select(commentColumns)
    .select([
      'comments.has_link as hasLink',
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

type ContextRow = Awaited<ReturnType<CommentsInContext['execute']>>[number]

async function entriesOf(db: Kysely<Schema>, siteId: SiteId, rows: readonly ContextRow[]): Promise<readonly QueueEntry[]> {
  const tags = await tagsOf(db, siteId, [...new Set(rows.map(({ storyId }) => storyId))])
  const guidelines = await recentRejections(db, siteId, [...new Set(rows.map(({ authorId }) => authorId))])
  const assessed = await latestAssessments(db, siteId, rows.map(({ id }) => id))
  const similar = await similarTexts(db, siteId, rows.map(({ id }) => id))
  const blocks = await blocksOf(db, siteId, [...new Set(rows.map(({ authorId }) => authorId))])
  return rows.map((row) =>
    entryOf(row, {
      tags: tags.get(row.storyId) ?? [],
      lastGuidelines: guidelines.get(row.authorId) ?? [],
      assessed: assessed.get(row.id) ?? null,
      similar: similar.get(row.id) ?? { total: 0, ids: [] },
      block: blocks.get(row.authorId) ?? null,
    }),
  )
}

interface Found {
  readonly tags: readonly string[]
  readonly lastGuidelines: readonly string[]
  readonly assessed: QueueEntry['assessed']
  readonly similar: QueueEntry['similar']
  readonly block: QueueEntry['author']['block']
}

function entryOf(row: ContextRow, { tags, lastGuidelines, assessed, similar, block }: Found): QueueEntry {
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
    assessed,
    similar,
    priority: row.priority,
  }
}

function parentOf(row: ContextRow): QueueEntry['parent'] {
  const { foundParentId: id, parentName: name, parentStatus: status, parentBody: body, parentSubmittedAt: submittedAt } = row
  return id === null || status === null || submittedAt === null ? null : { id, name, status, body, submittedAt }
}
