import type { CommentId, SiteId, Story, StoryId } from '@verbatim/core'
import { sql, type Kysely } from 'kysely'
import type { CommentStore, NewestComment, ThreadEntry, ThreadKey, ThreadSort } from '../app/index.ts'
import type { Database } from './database.ts'
import { dialectOf } from './dialect.ts'
import { prepared, type Param } from './prepared.ts'
import type { Flag, Schema } from './schema.ts'

/** What the public may see. Of what is not published, no text, name or hash leaves the database. */
export function threadReads({ reader, siteId }: Database): Pick<CommentStore, 'roots' | 'repliesOf' | 'replies' | 'newest' | 'publicEntry'> {
  return {
    async roots({ storyId, sort, after, limit }) {
      const rows = await selectRoots[sort](reader, { storyId, limit, ...(after ?? beforeFirst[sort]) })
      return rows.map(threadEntry)
    },
    async repliesOf(rootIds, limit) {
      const rows = await selectFirstReplies(reader, { rootIds: JSON.stringify(rootIds), limit })
      return Map.groupBy(rows.map(threadEntry).toSorted(byTime), (entry) => entry.rootId)
    },
    async replies({ rootId, after, limit }) {
      const rows = await selectReplies(reader, { rootId, limit, ...(after ?? beforeFirst.oldest) })
      return rows.map(threadEntry)
    },
    async newest({ storyId, limit }) {
      const rows = storyId === undefined ? await selectNewest(reader, { siteId: await siteId(), limit }) : await selectNewestOf(reader, { storyId, limit })
      return rows.flatMap(newestComment)
    },
    async publicEntry(id) {
      const [row] = await selectEntry(reader, { siteId: await siteId(), id })
      return row && threadEntry(row)
    },
  }
}

interface ThreadRow {
  readonly id: CommentId
  readonly storyId: StoryId
  readonly parentId: CommentId | null
  readonly rootId: CommentId
  readonly submittedAt: number
  readonly replyCount: number
  readonly name: string | null
  readonly byStaff: Flag | null
  readonly body: string | null
  readonly bodySha256: string | null
  readonly language: string | null
  readonly decidedAt: number | null
  readonly recommendations: number | null
}

function threadEntry({ name, byStaff, body, bodySha256, decidedAt, language, recommendations, ...common }: ThreadRow): ThreadEntry {
  const isPublished = name !== null && body !== null && bodySha256 !== null && decidedAt !== null
  return isPublished
    ? { kind: 'published', ...common, name, byStaff: byStaff === 1, body, bodySha256, language, decidedAt, recommendations: recommendations ?? 0 }
    : { kind: 'removed', ...common }
}

interface NewestRow extends ThreadRow, Pick<Story, 'slug' | 'headline'> {
  readonly storyLanguage: string | null
}

function newestComment({ slug, headline, storyLanguage, ...row }: NewestRow): readonly NewestComment[] {
  const entry = threadEntry(row)
  return entry.kind === 'published' ? [{ entry, story: { id: row.storyId, slug, headline, language: storyLanguage } }] : []
}

function byTime(a: ThreadEntry, b: ThreadEntry): number {
  return a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)
}

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const isShown = sql<boolean>`comments.shown = 1`

/** What a query for the public selects; `shown` alone would let a removed comment's text out. */
function shownComments(db: Kysely<Schema>) {
  return db
    .selectFrom('comments')
    .select([
      'comments.id',
      'comments.story_id as storyId',
      'comments.parent_id as parentId',
      'comments.root_id as rootId',
      'comments.submitted_at as submittedAt',
      'comments.reply_count as replyCount',
      ifApproved<string>('author_name').as('name'),
      ifApproved<Flag>('staff').as('byStaff'),
      ifApproved<string>('body').as('body'),
      ifApproved<string>('body_sha256').as('bodySha256'),
      ifApproved<string>('language').as('language'),
      ifApproved<number>('decided_at').as('decidedAt'),
      ifApproved<number>('recommendations').as('recommendations'),
    ])
    .where(isShown)
}

function ifApproved<T>(column: string) {
  return sql<T | null>`case when comments.status = 'approved' then ${sql.ref(`comments.${column}`)} end`
}

interface RootPage extends ThreadKey {
  readonly storyId: StoryId
  readonly limit: number
}

const leastId = '00000000-0000-0000-0000-000000000000'

/** A key that comes before every comment, so that the first page is asked for like any other. */
const beforeFirst: Readonly<Record<ThreadSort, ThreadKey>> = {
  newest: { replyCount: 0, submittedAt: Number.MAX_SAFE_INTEGER, id: leastId },
  oldest: { replyCount: 0, submittedAt: Number.MIN_SAFE_INTEGER, id: leastId },
  replies: { replyCount: Number.MAX_SAFE_INTEGER, submittedAt: 0, id: leastId },
}

const selectRoots = {
  newest: prepared((db, param: Param<RootPage>) =>
    roots(db, param)
      .where(sql<boolean>`(submitted_at, id) < (${param('submittedAt')}, ${param('id')})`)
      .orderBy('submitted_at', 'desc')
      .orderBy('id', 'desc'),
  ),
  oldest: prepared((db, param: Param<RootPage>) =>
    roots(db, param)
      .where(sql<boolean>`(submitted_at, id) > (${param('submittedAt')}, ${param('id')})`)
      .orderBy('submitted_at')
      .orderBy('id'),
  ),
  replies: prepared((db, param: Param<RootPage>) =>
    roots(db, param)
      .where(sql<boolean>`(reply_count, submitted_at, id) < (${param('replyCount')}, ${param('submittedAt')}, ${param('id')})`)
      .orderBy('reply_count', 'desc')
      .orderBy('submitted_at', 'desc')
      .orderBy('id', 'desc'),
  ),
}

function roots(db: Kysely<Schema>, param: Param<RootPage>) {
  return shownComments(db).where('story_id', '=', param('storyId')).where('parent_id', 'is', null).limit(param('limit'))
}

const selectReplies = prepared((db, param: Param<ThreadKey & { rootId: CommentId; limit: number }>) =>
  shownComments(db)
    .where('root_id', '=', param('rootId'))
    .where('parent_id', 'is not', null)
    .where(sql<boolean>`(submitted_at, id) > (${param('submittedAt')}, ${param('id')})`)
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(param('limit')),
)

/** Takes the roots as a JSON array, so that it is one query however many there are. */
const selectFirstReplies = prepared((db, param: Param<{ rootIds: string; limit: number }>) =>
  shownComments(db)
    .innerJoin(dialectOf(db).eachId(param('rootIds')).as('asked'), (join) => join.on(sql<boolean>`true`))
    .where(
      dialectOf(db).among(
        sql<number>`comments.arrival`,
        sql<number>`
          select first.arrival
          from comments as first
          where first.root_id = asked.value and first.parent_id is not null and first.shown = 1
          order by first.submitted_at, first.id
          limit ${param('limit')}
        `,
      ),
    ),
)

const selectEntry = prepared((db, param: Param<{ siteId: SiteId; id: CommentId }>) =>
  shownComments(db).where('site_id', '=', param('siteId')).where('id', '=', param('id')),
)

// In the words of the indexes on it.
const isPublished = sql<boolean>`comments.status = 'approved' and comments.body is not null`

const selectNewest = prepared((db, param: Param<{ siteId: SiteId; limit: number }>) =>
  newest(db, param).where(dialectOf(db).besides(sql<SiteId>`comments.site_id`), '=', param('siteId')),
)

const selectNewestOf = prepared((db, param: Param<{ storyId: StoryId; limit: number }>) => newest(db, param).where('comments.story_id', '=', param('storyId')))

function newest(db: Kysely<Schema>, param: Param<{ limit: number }>) {
  return shownComments(db)
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .select(['stories.slug', 'stories.headline', 'stories.language as storyLanguage'])
    .where(isPublished)
    .orderBy('comments.decided_at', 'desc')
    .orderBy('comments.arrival', 'desc')
    .limit(param('limit'))
}
