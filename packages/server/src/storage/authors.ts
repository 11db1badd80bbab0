import { stands, type AuthorBlock, type BlockId, type CommenterId, type SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { AuthorRecord, AuthorStore, ChangeLog, LaidBlock, NewBlock } from '../app/index.ts'
import type { Database } from './database.ts'
import { tellDesks } from './desk-changes.ts'
import { takeTurns } from './dialect.ts'
import { emailKey } from './fold-case.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function authorStore(database: Database): AuthorStore {
  const { reader, write, siteId } = database
  return {
    async blockOf(email, now) {
      const [block] = await selectByEmail(reader, { siteId: await siteId(), emailKey: emailKey(email) })
      return block !== undefined && stands(block, now) ? block : undefined
    },
    async record(id, asked) {
      return recordOf(reader, { siteId: await siteId(), id, ...asked })
    },
    async blocks(now) {
      const blocks = await laidBlocks(reader, await siteId()).orderBy('created_at', 'desc').orderBy('author_blocks.id', 'desc').execute()
      return blocks.map(laidBlock).filter((block) => stands(block, now))
    },
    async block(block, log) {
      const site = await siteId()
      return write((db) => layBlock(db, { siteId: site, block, log }))
    },
    async unblock(id, log) {
      const site = await siteId()
      return write((db) => unblock(db, { siteId: site, id, log }))
    },
  }
}

const blockColumns = ['author_blocks.kind', 'author_blocks.reason', 'author_blocks.expires_at as expiresAt'] as const

// SQLite takes a partial index only where the query repeats the index's condition, in the same literal words.
const isUnended = sql<boolean>`author_blocks.ended_at is null`

/** Asked with each submission: both tables are found by one key each. */
const selectByEmail = prepared((db, param: Param<{ siteId: SiteId; emailKey: string }>) =>
  db
    .selectFrom('commenters')
    .innerJoin('author_blocks', (join) => join.onRef('author_blocks.site_id', '=', 'commenters.site_id').onRef('author_blocks.commenter_id', '=', 'commenters.id'))
    .select(blockColumns)
    .where('commenters.site_id', '=', param('siteId'))
    .where('commenters.email_key', '=', param('emailKey'))
    .where(isUnended),
)

/** What was laid last on each of the authors and not lifted, expired or not. */
export async function blocksOf(db: Kysely<Schema>, siteId: SiteId, ids: readonly CommenterId[]): Promise<ReadonlyMap<CommenterId, AuthorBlock>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('author_blocks')
    .select([...blockColumns, 'commenter_id as authorId'])
    .where('site_id', '=', siteId)
    .where('commenter_id', 'in', ids)
    .where(isUnended)
    .execute()
  return new Map(rows.map(({ authorId, ...block }) => [authorId, block]))
}

/** Whether something stands against the author of the row of `comments` in the same query. */
export function isAuthorHeld(now: number) {
  return sql<0 | 1>`case when exists (
    select 1 from author_blocks
    where author_blocks.site_id = comments.site_id and author_blocks.commenter_id = comments.commenter_id
      and author_blocks.ended_at is null and (author_blocks.expires_at is null or author_blocks.expires_at > ${now})
  ) then 1 else 0 end`
}

/** The name under which the author of the row of `author_blocks` wrote last. */
const lastName = sql<string | null>`(
  select latest.author_name from comments as latest
  where latest.commenter_id = author_blocks.commenter_id and latest.author_name is not null
  order by latest.submitted_at desc, latest.id desc
  limit 1
)`

function laidBlocks(db: Kysely<Schema>, siteId: SiteId) {
  return db
    .selectFrom('author_blocks')
    .select([...blockColumns, 'author_blocks.id', 'author_blocks.commenter_id as authorId', 'author_blocks.actor_name as by', 'author_blocks.created_at as createdAt', lastName.as('name')])
    .where('author_blocks.site_id', '=', siteId)
    .where(isUnended)
}

function laidBlock({ authorId, name, ...block }: Omit<LaidBlock, 'author'> & { readonly authorId: CommenterId; readonly name: string | null }): LaidBlock {
  return { ...block, author: { id: authorId, name } }
}

interface Laying {
  readonly siteId: SiteId
  readonly block: NewBlock
  readonly log: ChangeLog
}

async function layBlock(db: Transaction<Schema>, { siteId, block, log }: Laying): Promise<LaidBlock | undefined> {
  await takeTurns(db, 'blocks')
  const { id, authorId, kind, reason, expiresAt } = block
  const author = await db.selectFrom('commenters').select('id').where('site_id', '=', siteId).where('id', '=', authorId).executeTakeFirst()
  if (author === undefined) return undefined
  await endBlocks(db, { siteId, log }).where('commenter_id', '=', authorId).execute()
  const { kind: actorKind, id: actorId, name: actorName } = log.actor
  if (actorKind === 'operator' || actorId === null) throw new Error('only staff and programs lay a block')
  await db
    .insertInto('author_blocks')
    .values({
      id, site_id: siteId, commenter_id: authorId, kind, reason, expires_at: expiresAt,
      actor_kind: actorKind, actor_id: actorId, actor_name: actorName, created_at: log.at,
    })
    .execute()
  await tellDesks(db, siteId, 'site')
  return laidBlock(await laidBlocks(db, siteId).where('author_blocks.id', '=', id).executeTakeFirstOrThrow())
}

async function unblock(db: Transaction<Schema>, { siteId, id, log }: { readonly siteId: SiteId; readonly id: BlockId; readonly log: ChangeLog }): Promise<boolean> {
  await takeTurns(db, 'blocks')
  const block = await db.selectFrom('author_blocks').select('expires_at as expiresAt').where('site_id', '=', siteId).where('id', '=', id).where(isUnended).executeTakeFirst()
  if (block === undefined || !stands(block, log.at)) return false
  await endBlocks(db, { siteId, log }).where('id', '=', id).execute()
  await tellDesks(db, siteId, 'site')
  return true
}

function endBlocks(db: Transaction<Schema>, { siteId, log }: { readonly siteId: SiteId; readonly log: ChangeLog }) {
  return db.updateTable('author_blocks').set({ ended_at: log.at, ended_by: log.actor.name }).where('site_id', '=', siteId).where(isUnended)
}

interface Asked {
  readonly siteId: SiteId
  readonly id: CommenterId
  readonly names: number
  readonly now: number
}

async function recordOf(db: Kysely<Schema>, { siteId, id, names, now }: Asked): Promise<AuthorRecord | undefined> {
  const author = await db
    .selectFrom('commenters')
    .select(['id', 'email', 'submitted', 'approved', 'rejected'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (author === undefined) return undefined
  const block = await laidBlocks(db, siteId).where('commenter_id', '=', id).executeTakeFirst()
  return {
    ...author,
    ...(await timesOf(db, { siteId, id })),
    names: await namesOf(db, { siteId, id, limit: names }),
    rejectedByGuideline: await rejectionsOf(db, { siteId, id }),
    block: block !== undefined && stands(block, now) ? laidBlock(block) : null,
  }
}

type AuthorKey = Pick<Asked, 'siteId' | 'id'>

async function timesOf(db: Kysely<Schema>, { siteId, id }: AuthorKey): Promise<Pick<AuthorRecord, 'firstSubmittedAt' | 'lastSubmittedAt'>> {
  const { first, last } = await db
    .selectFrom('comments')
    .select(({ fn }) => [fn.min('submitted_at').as('first'), fn.max('submitted_at').as('last')])
    .where('site_id', '=', siteId)
    .where('commenter_id', '=', id)
    .executeTakeFirstOrThrow()
  // PostgreSQL and SQLite give null where there is no row, which Kysely does not know.
  const found: { readonly first: number | null; readonly last: number | null } = { first, last }
  return { firstSubmittedAt: found.first, lastSubmittedAt: found.last }
}

async function namesOf(db: Kysely<Schema>, { siteId, id, limit }: AuthorKey & { readonly limit: number }): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('comments')
    .select(['author_name as name', (of) => of.fn.max('submitted_at').as('last')])
    .where('site_id', '=', siteId)
    .where('commenter_id', '=', id)
    .where('author_name', 'is not', null)
    .groupBy('author_name')
    .orderBy('last', 'desc')
    .orderBy('author_name')
    .limit(limit)
    .execute()
  return rows.flatMap(({ name }) => name ?? [])
}

async function rejectionsOf(db: Kysely<Schema>, { siteId, id }: AuthorKey): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ guideline: string; count: number }>`
    select decision_guidelines.guideline, count(*) as count
    from comments
    join decisions on decisions.arrival = (
      select max(last.arrival)
      from decisions as last
      where last.comment_id = comments.id
    )
    join decision_guidelines on decision_guidelines.site_id = decisions.site_id and decision_guidelines.decision_id = decisions.id
    where comments.site_id = ${siteId} and comments.commenter_id = ${id} and comments.status = 'rejected'
    group by decision_guidelines.guideline
    order by count desc, decision_guidelines.guideline
  `.execute(db)
  return Object.fromEntries(rows.map(({ guideline, count }) => [guideline, count]))
}
