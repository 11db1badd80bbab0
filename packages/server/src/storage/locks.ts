import type { CommentId, CommenterId, SiteId, StoryId } from '@verbatim/core'
import { sql, type Transaction } from 'kysely'
import { dialectOf } from './dialect.ts'
import type { Schema } from './schema.ts'

/**
 * Where several write at once, whoever changes comments, their commenters and their stories first takes all of them, in
 * this one order and each kind by its number or id, so that no two ever wait for each other.
 */
export async function keepForDecisions(db: Transaction<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<void> {
  const kept = await keepComments(db, siteId, ids)
  if (kept.length === 0) return
  await keepRows(db, { table: 'commenters', siteId, ids: kept.map(({ commenterId }) => commenterId) })
  await keepRows(db, { table: 'stories', siteId, ids: kept.map(({ storyId }) => storyId) })
}

interface KeptComment {
  readonly commenterId: CommenterId
  readonly storyId: StoryId
}

/** The comments and all above them, whose replies are counted, as they are until the transaction ends; those with the given ids. */
export async function keepComments(db: Transaction<Schema>, siteId: SiteId, ids: readonly CommentId[]): Promise<readonly KeptComment[]> {
  if (ids.length === 0 || dialectOf(db).writers === 'one') return []
  const { rows } = await sql<KeptComment & { readonly id: CommentId }>`
    select id, commenter_id as "commenterId", story_id as "storyId"
    from comments
    where arrival = any (array(
      with recursive above as (
        select arrival, parent_id
        from comments
        where site_id = ${siteId} and id in (${sql.join(ids)})
        union
        select comments.arrival, comments.parent_id
        from above
        join comments on comments.site_id = ${siteId} and comments.id = above.parent_id
      )
      select arrival from above
    ))
    order by arrival
    for no key update
  `.execute(db)
  const asked = new Set(ids)
  return rows.filter(({ id }) => asked.has(id))
}

interface Rows {
  readonly table: 'commenters' | 'stories'
  readonly siteId: SiteId
  readonly ids: readonly (CommenterId | StoryId)[]
}

async function keepRows(db: Transaction<Schema>, { table, siteId, ids }: Rows): Promise<void> {
  await sql`
    select 1
    from ${sql.table(table)}
    where site_id = ${siteId} and id in (${sql.join([...new Set(ids)])})
    order by id
    for no key update
  `.execute(db)
}
