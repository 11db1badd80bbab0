import type { SiteId, Story, StoryId } from '@verbatim/core'
import { sql, type Kysely, type Transaction, type UpdateObject } from 'kysely'
import type { ChangeLog, StoryChanges, StoryKey, StoryPut, StoryStore } from '../app/index.ts'
import { logChanges } from './changes.ts'
import type { Database } from './database.ts'
import { removeDemo } from './demo.ts'
import { dialectOf, takeTurns } from './dialect.ts'
import { noteEvent } from './events.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function storyStore(database: Database): StoryStore {
  return {
    async find(id) {
      return findStory(database.reader, { siteId: await database.siteId(), id })
    },
    async findByUrl(url) {
      return findByUrl(database.reader, { siteId: await database.siteId(), url })
    },
    async findBySlug(slug) {
      const siteId = await database.siteId()
      const [row] = await selectBySlug(database.reader, { siteId, slug })
      return row && withTags(database.reader, siteId, row)
    },
    async list(page) {
      return listStories(database.reader, { siteId: await database.siteId(), ...page })
    },
    async counts(urls) {
      return urls.length === 0 ? [] : countsByUrl(database.reader, { siteId: await database.siteId(), urls }).execute()
    },
    async put(put) {
      const siteId = await database.siteId()
      return database.write((db) => putStory(db, { siteId, put }))
    },
    async setCommenting(id, commenting, log) {
      const siteId = await database.siteId()
      return database.write(async (db) => {
        await keepStory(db, { siteId, id })
        const before = await findStory(db, { siteId, id })
        if (before === undefined || before.commenting === commenting) return before
        await changeCommenting(db, { siteId, id, before: before.commenting, after: commenting, log })
        return { ...before, commenting }
      })
    },
    async closeByAge(due, log) {
      const siteId = await database.siteId()
      return database.write((db) => closeByAge(db, { siteId, due, log }))
    },
    async removeDemo(at) {
      const siteId = await database.siteId()
      return database.write((db) => removeDemo(db, { siteId, at }))
    },
  }
}

interface CommentingChange {
  readonly siteId: SiteId
  readonly id: StoryId
  readonly before: Story['commenting']
  readonly after: Story['commenting']
  readonly log: ChangeLog
}

async function changeCommenting(db: Transaction<Schema>, { siteId, id, before, after, log }: CommentingChange): Promise<void> {
  await updateStory(db, { siteId, id, fields: { commenting: after } })
  await logChanges(db, { subject: { kind: 'story', id, siteId }, fields: [{ field: 'commenting', before, after }], log })
  await noteStory(db, { siteId, storyId: id, kind: after === 'closed' ? 'story.closed' : 'story.opened', at: log.at })
}

interface ClosingByAge {
  readonly siteId: SiteId
  readonly due: { readonly publishedBefore: number; readonly limit: number }
  readonly log: ChangeLog
}

async function closeByAge(db: Transaction<Schema>, { siteId, due, log }: ClosingByAge): Promise<number> {
  await takeTurns(db, 'closing by age')
  const oldest = db
    .selectFrom('stories')
    .select('id')
    .where('site_id', '=', siteId)
    .where(hadNoTurn)
    .where('sort_at', '<', due.publishedBefore)
    .orderBy('sort_at')
    .limit(due.limit)
  const ids = (await oldest.execute()).map(({ id }) => id)
  if (ids.length === 0) return 0
  // In the order in which everybody takes stories.
  const stories = await db
    .selectFrom('stories')
    .select(['id', 'commenting'])
    .where('site_id', '=', siteId)
    .where('id', 'in', ids)
    .orderBy('id')
    .modifyEnd(dialectOf(db).kept)
    .execute()
  for (const { id, commenting } of stories) {
    if (commenting === 'open') await changeCommenting(db, { siteId, id, before: commenting, after: 'closed', log })
  }
  await db.updateTable('stories').set({ closed_by_age_at: log.at }).where('site_id', '=', siteId).where('id', 'in', ids).execute()
  return ids.length
}

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const hadNoTurn = sql<boolean>`closed_by_age_at is null`

type StoryRow = Omit<Story, 'tags'>

const storyColumns = [
  'stories.id',
  'stories.url',
  'stories.slug',
  'stories.headline',
  'stories.publisher',
  'stories.published_at as publishedAt',
  'stories.language',
  'stories.dateline',
  'stories.byline',
  'stories.body_html as bodyHtml',
  'stories.lead',
  'stories.commenting',
  'stories.comment_count as commentCount',
] as const

const selectById = prepared((db, param: Param<{ siteId: SiteId; id: StoryId }>) =>
  db.selectFrom('stories').select(storyColumns).where('site_id', '=', param('siteId')).where('id', '=', param('id')),
)

const selectByUrl = prepared((db, param: Param<{ siteId: SiteId; url: string }>) =>
  db.selectFrom('stories').select(storyColumns).where('site_id', '=', param('siteId')).where('url', '=', param('url')),
)

const selectBySlug = prepared((db, param: Param<{ siteId: SiteId; slug: string }>) =>
  db.selectFrom('stories').select(storyColumns).where('site_id', '=', param('siteId')).where('slug', '=', param('slug')).where('listed', '=', 1),
)

async function findStory(db: Kysely<Schema>, key: { readonly siteId: SiteId; readonly id: StoryId }): Promise<Story | undefined> {
  const [row] = await selectById(db, key)
  return row && withTags(db, key.siteId, row)
}

async function findByUrl(db: Kysely<Schema>, key: { readonly siteId: SiteId; readonly url: string }): Promise<Story | undefined> {
  const [row] = await selectByUrl(db, key)
  return row && withTags(db, key.siteId, row)
}

function countsByUrl(db: Kysely<Schema>, { siteId, urls }: { readonly siteId: SiteId; readonly urls: readonly string[] }) {
  return db.selectFrom('stories').select(['id', 'url', 'comment_count as commentCount']).where('site_id', '=', siteId).where('url', 'in', urls)
}

async function withTags(db: Kysely<Schema>, siteId: SiteId, row: StoryRow): Promise<Story> {
  const rows = await selectTags(db, { siteId, storyId: row.id })
  return { ...row, tags: rows.map(({ tag }) => tag) }
}

const selectTags = prepared((db, param: Param<{ siteId: SiteId; storyId: StoryId }>) =>
  db.selectFrom('story_tags').select('tag').where('site_id', '=', param('siteId')).where('story_id', '=', param('storyId')).orderBy('position'),
)

/** The tags of each of the stories, in their order. */
export async function tagsOf(db: Kysely<Schema>, siteId: SiteId, storyIds: readonly StoryId[]): Promise<ReadonlyMap<StoryId, readonly string[]>> {
  const tags = new Map<StoryId, string[]>(storyIds.map((id) => [id, []]))
  if (storyIds.length === 0) return tags
  const rows = await db
    .selectFrom('story_tags')
    .select(['story_id', 'tag'])
    .where('site_id', '=', siteId)
    .where('story_id', 'in', storyIds)
    .orderBy('position')
    .execute()
  for (const { story_id, tag } of rows) tags.get(story_id)?.push(tag)
  return tags
}

interface StoryPage {
  readonly siteId: SiteId
  readonly tag?: string
  readonly after?: StoryKey
  readonly limit: number
}

async function listStories(db: Kysely<Schema>, page: StoryPage): Promise<readonly (Story & StoryKey)[]> {
  const rows = await (page.tag === undefined ? newestOf(db, page) : newestOfTag(db, { ...page, tag: page.tag })).execute()
  const tags = await tagsOf(db, page.siteId, rows.map(({ id }) => id))
  return rows.map((row) => ({ ...row, tags: tags.get(row.id) ?? [] }))
}

function newestOf(db: Kysely<Schema>, { siteId, after, limit }: StoryPage) {
  return db
    .selectFrom('stories')
    .select([...storyColumns, 'stories.sort_at as sortAt'])
    .where('stories.site_id', '=', siteId)
    .where('stories.listed', '=', sql.lit(1))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(stories.sort_at, stories.id) < (${after?.sortAt}, ${after?.id})`))
    .orderBy('stories.sort_at', 'desc')
    .orderBy('stories.id', 'desc')
    .limit(limit)
}

function newestOfTag(db: Kysely<Schema>, { siteId, tag, after, limit }: StoryPage & { readonly tag: string }) {
  return db
    .selectFrom('story_tags')
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'story_tags.site_id').onRef('stories.id', '=', 'story_tags.story_id'))
    .select([...storyColumns, 'story_tags.sort_at as sortAt'])
    .where('story_tags.site_id', '=', siteId)
    .where('story_tags.tag', '=', tag)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(story_tags.sort_at, story_tags.story_id) < (${after?.sortAt}, ${after?.id})`))
    .orderBy('story_tags.sort_at', 'desc')
    .orderBy('story_tags.story_id', 'desc')
    .limit(limit)
}

interface SitePut {
  readonly siteId: SiteId
  readonly put: StoryPut
}

async function putStory(db: Transaction<Schema>, { siteId, put }: SitePut): Promise<{ readonly story: Story; readonly made: boolean }> {
  const made = (await findByUrl(db, { siteId, url: put.url })) === undefined && (await makeStory(db, { siteId, put }))
  if (!made) await changeStory(db, { siteId, put })
  const story = await findByUrl(db, { siteId, url: put.url })
  if (story === undefined) throw new Error('a story that was just put is not there')
  return { story, made }
}

/** False when somebody else has just made one with this URL. */
async function makeStory(db: Transaction<Schema>, { siteId, put }: SitePut): Promise<boolean> {
  const { id, url, slug, headline, changes, at } = put
  const sortAt = sortAtOf(changes.publishedAt ?? null, at)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('stories')
    .values({
      ...storedFields(changes),
      id,
      site_id: siteId,
      url,
      slug,
      headline: changes.headline ?? headline,
      commenting: changes.commenting ?? 'open',
      demo: put.demo ? 1 : 0,
      announced: put.announced ? 1 : 0,
      sort_at: sortAt,
      created_at: at,
    })
    .onConflict((conflict) => conflict.columns(['site_id', 'url']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  await writeTags(db, { siteId, storyId: id, tags: changes.tags ?? [], sortAt })
  await noteStory(db, { siteId, storyId: id, kind: 'story.changed', at })
  return true
}

async function changeStory(db: Transaction<Schema>, { siteId, put }: SitePut): Promise<void> {
  const { changes, url } = put
  const { id, created_at } = await db
    .selectFrom('stories')
    .select(['id', 'created_at'])
    .where('site_id', '=', siteId)
    .where('url', '=', url)
    .modifyEnd(dialectOf(db).kept)
    .executeTakeFirstOrThrow()
  const known = await findStory(db, { siteId, id })
  if (known === undefined) throw new Error('a story that was just found is not there')
  const sortAt = sortAtOf(changes.publishedAt === undefined ? known.publishedAt : changes.publishedAt, created_at)
  await updateStory(db, { siteId, id, fields: { ...storedFields(changes), sort_at: sortAt, ...(put.announced && { announced: 1 }) } })
  await writeTags(db, { siteId, storyId: id, tags: changes.tags ?? known.tags, sortAt })
  await noteStory(db, { siteId, storyId: id, kind: storyEvent(known.commenting, changes.commenting), at: put.at })
}

function storyEvent(before: Story['commenting'], after: Story['commenting'] | undefined): StoryEvent['kind'] {
  if (after === undefined || after === before) return 'story.changed'
  return after === 'closed' ? 'story.closed' : 'story.opened'
}

interface StoryEvent {
  readonly siteId: SiteId
  readonly storyId: StoryId
  readonly kind: 'story.changed' | 'story.closed' | 'story.opened'
  readonly at: number
}

function noteStory(db: Transaction<Schema>, { at, ...event }: StoryEvent): Promise<void> {
  return noteEvent(db, { ...event, commentId: null, decisionId: null, happenedAt: at })
}

/** What is read of it from now on is true until the transaction ends. */
async function keepStory(db: Transaction<Schema>, { siteId, id }: { readonly siteId: SiteId; readonly id: StoryId }): Promise<void> {
  await db.selectFrom('stories').select('id').where('site_id', '=', siteId).where('id', '=', id).modifyEnd(dialectOf(db).kept).execute()
}

/** The columns of what is said of a story; Kysely leaves out those that are undefined, and so they stay as they are. */
function storedFields(changes: StoryChanges) {
  return {
    headline: changes.headline,
    publisher: changes.publisher,
    published_at: changes.publishedAt,
    language: changes.language,
    dateline: changes.dateline,
    byline: changes.byline,
    commenting: changes.commenting,
    lead: changes.lead,
    body_html: changes.bodyHtml,
  }
}

interface StoryUpdate {
  readonly siteId: SiteId
  readonly id: StoryId
  readonly fields: UpdateObject<Schema, 'stories'>
}

async function updateStory(db: Transaction<Schema>, { siteId, id, fields }: StoryUpdate): Promise<void> {
  await db
    .updateTable('stories')
    .set({ ...fields, version: sql`version + 1` })
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .execute()
}

interface StoryTags {
  readonly siteId: SiteId
  readonly storyId: StoryId
  readonly tags: readonly string[]
  readonly sortAt: number
}

async function writeTags(db: Transaction<Schema>, { siteId, storyId, tags, sortAt }: StoryTags): Promise<void> {
  await db.deleteFrom('story_tags').where('site_id', '=', siteId).where('story_id', '=', storyId).execute()
  const rows = [...new Set(tags)].map((tag, position) => ({ site_id: siteId, story_id: storyId, position, tag, sort_at: sortAt }))
  if (rows.length > 0) await db.insertInto('story_tags').values(rows).execute()
}

/** When it was published, else when it was made. ECMAScript reads a bare date as the midnight of UTC that begins it. */
function sortAtOf(publishedAt: string | null, madeAt: number): number {
  const sortAt = publishedAt === null ? madeAt : Date.parse(publishedAt)
  if (Number.isNaN(sortAt)) throw new Error('a story cannot be ordered by a time that is none')
  return sortAt
}
