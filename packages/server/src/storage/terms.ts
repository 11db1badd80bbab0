import { everyLanguage, type SiteId, type Term } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { ChangeLog, LoggedTermChange, TermChange, TermPage, TermStore } from '../app/index.ts'
import type { Database } from './database.ts'
import { dialectOf, takeTurns } from './dialect.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function termStore(database: Database): TermStore {
  return {
    async version() {
      return versionOf(database.reader, await database.siteId())
    },
    async all() {
      const siteId = await database.siteId()
      // The version first: what is changed in between only makes the lists newer than their number, and they are read again.
      const version = await versionOf(database.reader, siteId)
      const rows = await database.reader.selectFrom('terms').select('document').where('site_id', '=', siteId).orderBy('list').orderBy('form').execute()
      return { version, terms: rows.map(({ document }) => termFrom(document)) }
    },
    async page(page) {
      const rows = await selectPage(database.reader, { siteId: await database.siteId(), ...page }).execute()
      return rows.map(({ document, list, form }) => ({ term: termFrom(document), key: { list, form } }))
    },
    async lists() {
      return database.reader
        .selectFrom('terms')
        .select(['list', ({ fn }) => fn.countAll<number>().as('count')])
        .where('site_id', '=', await database.siteId())
        .groupBy('list')
        .orderBy('list')
        .execute()
    },
    async change({ from, changes, log }) {
      const siteId = await database.siteId()
      return database.write(async (db) => {
        await takeTurns(db, 'terms')
        if ((await versionOf(db, siteId)) !== from) return { kind: 'changed-meanwhile' }
        await writeChanges(db, { siteId, version: from + 1, changes, log })
        return { kind: 'changed', version: from + 1 }
      })
    },
    async changes(page) {
      const rows = await selectChanges(database.reader, { siteId: await database.siteId(), ...page }).execute()
      return rows.map(({ arrival, version, at, before, after, kind, id, name }): LoggedTermChange => ({
        arrival, version, log: { at, actor: { kind, id, name } }, before: before === null ? null : termFrom(before), after: after === null ? null : termFrom(after),
      }))
    },
    async pastComments({ after, limit }) {
      return pastComments(database.reader, { siteId: await database.siteId(), after: after ?? Number.MAX_SAFE_INTEGER, limit })
    },
  }
}

async function versionOf(db: Kysely<Schema>, siteId: SiteId): Promise<number> {
  const [row] = await selectVersion(db, { siteId })
  return row?.version ?? 0
}

const selectVersion = prepared((db, param: Param<{ siteId: SiteId }>) =>
  db.selectFrom('term_versions').select('version').where('site_id', '=', param('siteId')).orderBy('version', 'desc').limit(1),
)

function selectPage(db: Kysely<Schema>, { siteId, list, text, after, limit }: TermPage & { readonly siteId: SiteId }) {
  return db
    .selectFrom('terms')
    .select(['list', 'form', 'document'])
    .where('site_id', '=', siteId)
    .$if(list !== undefined, (query) => query.where('list', '=', list ?? ''))
    .$if(text !== undefined, (query) => query.where(dialectOf(db).contains(sql`form`, text ?? '')))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(list, form) > (${after?.list}, ${after?.form})`))
    .orderBy('list')
    .orderBy('form')
    .limit(limit)
}

interface Writing {
  readonly siteId: SiteId
  readonly version: number
  readonly changes: readonly TermChange[]
  readonly log: ChangeLog
}

async function writeChanges(db: Transaction<Schema>, { siteId, version, changes, log }: Writing): Promise<void> {
  const { actor, at } = log
  await db.insertInto('term_versions').values({ site_id: siteId, version, actor_kind: actor.kind, actor_id: actor.id, actor_name: actor.name, changed_at: at }).execute()
  for (const { form, before, after } of changes) {
    const list = (after ?? before)?.language ?? everyLanguage
    await deleteTerm(db, { siteId, list, form })
    if (after !== null) await insertTerm(db, { siteId, list, form, document: JSON.stringify(after) })
    await insertChange(db, { siteId, version, list, form, before: before && JSON.stringify(before), after: after && JSON.stringify(after) })
  }
}

interface TermRow {
  readonly siteId: SiteId
  readonly list: string
  readonly form: string
}

const deleteTerm = prepared((db, param: Param<TermRow>) =>
  db.deleteFrom('terms').where('site_id', '=', param('siteId')).where('list', '=', param('list')).where('form', '=', param('form')),
)

const insertTerm = prepared((db, param: Param<TermRow & { document: string }>) =>
  db.insertInto('terms').values({ site_id: param('siteId'), list: param('list'), form: param('form'), document: param('document') }),
)

const insertChange = prepared((db, param: Param<TermRow & { version: number; before: string | null; after: string | null }>) =>
  db.insertInto('term_changes').values({
    site_id: param('siteId'),
    version: param('version'),
    list: param('list'),
    form: param('form'),
    term_before: param('before'),
    term_after: param('after'),
  }),
)

function selectChanges(db: Kysely<Schema>, { siteId, after, limit }: { readonly siteId: SiteId; readonly after?: number; readonly limit: number }) {
  return db
    .selectFrom('term_changes')
    .innerJoin('term_versions', (join) => join.onRef('term_versions.site_id', '=', 'term_changes.site_id').onRef('term_versions.version', '=', 'term_changes.version'))
    .select(['term_changes.arrival', 'term_changes.version', 'term_before as before', 'term_after as after'])
    .select(['actor_kind as kind', 'actor_id as id', 'actor_name as name', 'changed_at as at'])
    .where('term_changes.site_id', '=', siteId)
    .$if(after !== undefined, (query) => query.where('term_changes.arrival', '<', after ?? 0))
    .orderBy('term_changes.arrival', 'desc')
    .limit(limit)
}

const pastComments = prepared((db, param: Param<{ siteId: SiteId; after: number; limit: number }>) =>
  db
    .selectFrom('comments')
    .innerJoin('stories', (join) => join.onRef('stories.site_id', '=', 'comments.site_id').onRef('stories.id', '=', 'comments.story_id'))
    .select(['comments.arrival', 'comments.id', 'comments.status', 'comments.language', 'stories.language as storyLanguage', 'comments.submitted_at as submittedAt'])
    .select(sql<string>`comments.body`.as('body'))
    .where('comments.site_id', '=', param('siteId'))
    .where('comments.arrival', '<', param('after'))
    .where('comments.body', 'is not', null)
    .orderBy('comments.arrival', 'desc')
    .limit(param('limit')),
)

// Written by writeChanges alone.
function termFrom(document: string): Term {
  return JSON.parse(document)
}
