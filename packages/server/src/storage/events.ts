import type { CommentId, DecisionId, SiteId, StoryId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import { publicEventKinds, type EventKind, type EventPage, type EventStore } from '../app/index.ts'
import type { Database } from './database.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export type StoredEvents = Omit<EventStore, 'follow' | 'isCurrent'>

export function eventStore(database: Database): StoredEvents {
  return {
    async since({ missing = [], ...page }) {
      const siteId = await database.siteId()
      if (missing.length === 0) return selectSince(database.reader, { siteId, ...page })
      // Two ranges of the index in two queries: of one with "or", PostgreSQL reads every event that is kept.
      const [late, next] = await Promise.all([those(database.reader, { siteId, missing }).execute(), selectSince(database.reader, { siteId, ...page })])
      return [...late, ...next].slice(0, page.limit)
    },
    async publicSince(page) {
      return page.storyIds.length === 0 ? [] : publicSince(database.reader, { siteId: await database.siteId(), ...page }).execute()
    },
    async latest() {
      const [found] = await selectLatest(database.reader, { siteId: await database.siteId() })
      return found?.arrival ?? 0
    },
    async forget(before) {
      const siteId = await database.siteId()
      const { numDeletedRows } = await database.write((db) => forget(db, { siteId, before }).executeTakeFirstOrThrow())
      return Number(numDeletedRows)
    },
  }
}

interface NewEvent {
  readonly siteId: SiteId
  readonly kind: EventKind
  readonly storyId: StoryId
  readonly commentId: CommentId | null
  readonly decisionId: DecisionId | null
  readonly happenedAt: number
}

/** Within the transaction of what happened. */
export async function noteEvent(db: Transaction<Schema>, event: NewEvent): Promise<void> {
  await insertEvent(db, event)
}

const insertEvent = prepared((db, param: Param<NewEvent>) =>
  db.insertInto('events').values({
    site_id: param('siteId'),
    kind: param('kind'),
    story_id: param('storyId'),
    comment_id: param('commentId'),
    decision_id: param('decisionId'),
    happened_at: param('happenedAt'),
  }),
)

const eventColumns = [
  'events.arrival',
  'events.kind',
  'events.story_id as storyId',
  'events.comment_id as commentId',
  'events.decision_id as decisionId',
  'events.happened_at as happenedAt',
] as const

interface SitePage extends Omit<EventPage, 'missing'> {
  readonly siteId: SiteId
}

const selectSince = prepared((db, param: Param<SitePage>) =>
  db
    .selectFrom('events')
    .select(eventColumns)
    .where('events.site_id', '=', param('siteId'))
    .where('events.arrival', '>', param('after'))
    .orderBy('events.arrival')
    .limit(param('limit')),
)

function those(db: Kysely<Schema>, { siteId, missing }: { readonly siteId: SiteId; readonly missing: readonly number[] }) {
  return db
    .selectFrom('events')
    .select(eventColumns)
    .where('events.site_id', '=', siteId)
    .where('events.arrival', 'in', missing)
    .orderBy('events.arrival')
}

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const isPublic = sql<boolean>`events.kind in (${sql.join(publicEventKinds.map((kind) => sql.lit(kind)))})`

function publicSince(db: Kysely<Schema>, { siteId, after, limit, storyIds }: SitePage & { readonly storyIds: readonly StoryId[] }) {
  return db
    .selectFrom('events')
    .select(eventColumns)
    .where('events.site_id', '=', siteId)
    .where('events.story_id', 'in', storyIds)
    .where('events.arrival', '>', after)
    .where(isPublic)
    .orderBy('events.arrival')
    .limit(limit)
}

const selectLatest = prepared((db, param: Param<{ siteId: SiteId }>) =>
  db.selectFrom('events').select('arrival').where('site_id', '=', param('siteId')).orderBy('arrival', 'desc').limit(sql.lit(1)),
)

const forgottenAtOnce = 10_000

function forget(db: Transaction<Schema>, { siteId, before }: { readonly siteId: SiteId; readonly before: number }) {
  const oldest = db.selectFrom('events').select(['arrival', 'happened_at']).where('site_id', '=', siteId).orderBy('arrival').limit(forgottenAtOnce)
  return db
    .deleteFrom('events')
    .where('arrival', 'in', (query) => query.selectFrom(oldest.as('oldest')).select('oldest.arrival').where('oldest.happened_at', '<', before))
    // The last one stays, and says how far the numbers are.
    .where('arrival', '<', (query) => query.selectFrom('events').select(({ fn }) => fn.max('arrival').as('last')))
}
