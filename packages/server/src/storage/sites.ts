import { completeGuidelines, type Duty, type Guidelines, type Site, type SiteId, type WrittenGuidelines } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { ChangeLog, SiteStore } from '../app/index.ts'
import { logChanges } from './changes.ts'
import type { Database } from './database.ts'
import { tellDesks } from './desk-changes.ts'
import { takeTurns } from './dialect.ts'
import { guidelineDrafts } from './guideline-drafts.ts'
import { parseGuidelines } from './guidelines.ts'
import type { Schema } from './schema.ts'

export function siteStore(database: Database): SiteStore {
  return {
    ...guidelineDrafts(database),
    find: () => findSite(database.reader),
    recent: () => findSite(database.reader),
    create: (site, guidelines, at) => database.write((db) => createSite(db, { site, guidelines, at })),
    change: (settings, log) => database.write((db) => changeSite(db, { settings, log })),
    async secret() {
      const found = await database.reader.selectFrom('sites').select('secret').executeTakeFirst()
      return found?.secret ?? undefined
    },
    async keepSecret(secret) {
      const siteId = await database.siteId()
      return database.write((db) => keepSecret(db, { siteId, secret }))
    },
    guidelines: async () => completeGuidelines(await newest(database)),
    writtenGuidelines: () => newest(database),
    async guidelinesAt(version) {
      const found = await versions(database.reader, await database.siteId()).where('version', '=', version).executeTakeFirst()
      if (found === undefined) throw new Error(`there is no version ${version} of the guidelines`)
      return completeGuidelines(parseGuidelines(found.document))
    },
  }
}

async function newest({ reader, siteId }: Database): Promise<WrittenGuidelines> {
  const { document } = await versions(reader, await siteId()).orderBy('version', 'desc').executeTakeFirstOrThrow()
  return parseGuidelines(document)
}

function versions(db: Kysely<Schema>, siteId: SiteId) {
  return db.selectFrom('guideline_versions').select('document').where('site_id', '=', siteId)
}

async function findSite(db: Kysely<Schema>): Promise<Site | undefined> {
  const site = await db
    .selectFrom('sites')
    .select(['id', 'name', 'time_zone as timeZone', 'commenting', 'close_after_days as closeAfterDays', 'undo_seconds as undoSeconds', 'batches', 'recommendations', 'check_before_send as checkBeforeSend'])
    .executeTakeFirst()
  if (site === undefined) return undefined
  const languages = await db.selectFrom('site_languages').select('language').where('site_id', '=', site.id).orderBy('position').execute()
  const origins = await db.selectFrom('site_origins').select('origin').where('site_id', '=', site.id).orderBy('position').execute()
  return { ...site, languages: languages.map(({ language }) => language), origins: origins.map(({ origin }) => origin), duties: await dutiesOf(db, site.id) }
}

/** To whom comments of the site can be passed on. */
export async function dutiesOf(db: Kysely<Schema>, siteId: SiteId): Promise<readonly Duty[]> {
  return db.selectFrom('site_duties').select(['duty as key', 'title']).where('site_id', '=', siteId).orderBy('position').execute()
}

interface NewSite {
  readonly site: Site
  readonly guidelines: Guidelines
  readonly at: number
}

async function createSite(db: Transaction<Schema>, { site, guidelines, at }: NewSite): Promise<void> {
  await takeTurns(db, 'site')
  if ((await findSite(db)) !== undefined) throw new Error('this installation has its site already')
  await db.insertInto('sites').values({ id: site.id, created_at: at, ...storedFields(site) }).execute()
  await writeLists(db, site)
  await db
    .insertInto('guideline_versions')
    .values({ site_id: site.id, version: guidelines.version, document: JSON.stringify(guidelines), created_at: at })
    .execute()
}

/** Of two servers that bring one at the same time, the first one's is kept. */
async function keepSecret(db: Transaction<Schema>, { siteId, secret }: { readonly siteId: SiteId; readonly secret: Uint8Array }): Promise<Uint8Array> {
  await db.updateTable('sites').set({ secret }).where('id', '=', siteId).where('secret', 'is', null).execute()
  const { secret: kept } = await db.selectFrom('sites').select('secret').where('id', '=', siteId).executeTakeFirstOrThrow()
  return kept ?? secret
}

interface SiteChange {
  readonly settings: Partial<Omit<Site, 'id'>>
  readonly log: ChangeLog
}

async function changeSite(db: Transaction<Schema>, { settings, log }: SiteChange): Promise<void> {
  await takeTurns(db, 'site')
  const before = await findSite(db)
  if (before === undefined) throw new Error('there is no site yet')
  const after = { ...before, ...settings }
  await db.updateTable('sites').set(storedFields(after)).where('id', '=', before.id).execute()
  await writeLists(db, after)
  const fields = logged.map((field) => ({ field, before: before[field], after: after[field] }))
  await logChanges(db, { subject: { kind: 'site', id: before.id, siteId: before.id }, fields, log })
  if (after.recommendations !== before.recommendations) await tellOfCounts(db, before.id, log.at)
  await tellDesks(db, before.id, 'site')
}

/** What is kept ready of stories with recommendations is to be made anew, with their counts or without. */
async function tellOfCounts(db: Transaction<Schema>, siteId: SiteId, at: number): Promise<void> {
  await db
    .insertInto('events')
    .columns(['site_id', 'kind', 'story_id', 'comment_id', 'decision_id', 'happened_at'])
    .expression(
      db
        .selectFrom('stories')
        .select(['site_id', sql<'story.changed'>`'story.changed'`.as('kind'), 'id', sql<null>`null`.as('comment_id'), sql<null>`null`.as('decision_id'), sql<number>`${at}`.as('happened_at')])
        .where('site_id', '=', siteId)
        .where('recommended_at', 'is not', null),
    )
    .execute()
}

const logged = ['name', 'languages', 'timeZone', 'origins', 'commenting', 'closeAfterDays', 'undoSeconds', 'batches', 'recommendations', 'checkBeforeSend', 'duties'] as const satisfies readonly (keyof Site)[]

function storedFields({ name, timeZone, commenting, closeAfterDays, undoSeconds, batches, recommendations, checkBeforeSend }: Site) {
  return { name, time_zone: timeZone, commenting, close_after_days: closeAfterDays, undo_seconds: undoSeconds, batches, recommendations, check_before_send: checkBeforeSend }
}

async function writeLists(db: Transaction<Schema>, { id, languages, origins, duties }: Site): Promise<void> {
  await db.deleteFrom('site_languages').where('site_id', '=', id).execute()
  await db.deleteFrom('site_origins').where('site_id', '=', id).execute()
  const languageRows = languages.map((language, position) => ({ site_id: id, position, language }))
  const originRows = origins.map((origin, position) => ({ site_id: id, position, origin }))
  if (languageRows.length > 0) await db.insertInto('site_languages').values(languageRows).execute()
  if (originRows.length > 0) await db.insertInto('site_origins').values(originRows).execute()
  await writeDuties(db, id, duties)
}

/** A duty that the site has no more is nobody's any more. */
async function writeDuties(db: Transaction<Schema>, siteId: SiteId, duties: readonly Duty[]): Promise<void> {
  await db.deleteFrom('site_duties').where('site_id', '=', siteId).execute()
  const rows = duties.map(({ key, title }, position) => ({ site_id: siteId, position, duty: key, title }))
  if (rows.length > 0) await db.insertInto('site_duties').values(rows).execute()
  const known = db.selectFrom('site_duties').select('duty').where('site_id', '=', siteId)
  for (const table of ['user_duties', 'invite_duties'] as const) await db.deleteFrom(table).where('site_id', '=', siteId).where('duty', 'not in', known).execute()
}
