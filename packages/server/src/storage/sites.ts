import type { Guidelines, Site, SiteId } from '@verbatim/core'
import type { Kysely, Transaction } from 'kysely'
import type { ChangeLog, SiteStore } from '../app/index.ts'
import { logChanges } from './changes.ts'
import type { Database } from './database.ts'
import { takeTurns } from './dialect.ts'
import { parseGuidelines } from './guidelines.ts'
import type { Schema } from './schema.ts'

export function siteStore(database: Database): SiteStore {
  return {
    find: () => findSite(database.reader),
    create: (site, guidelines, at) => database.write((db) => createSite(db, { site, guidelines, at })),
    change: (settings, log) => database.write((db) => changeSite(db, { settings, log })),
    async guidelines() {
      const { document } = await versions(database.reader, await database.siteId()).orderBy('version', 'desc').executeTakeFirstOrThrow()
      return parseGuidelines(document)
    },
    async guidelinesAt(version) {
      const found = await versions(database.reader, await database.siteId()).where('version', '=', version).executeTakeFirst()
      if (found === undefined) throw new Error(`there is no version ${version} of the guidelines`)
      return parseGuidelines(found.document)
    },
  }
}

function versions(db: Kysely<Schema>, siteId: SiteId) {
  return db.selectFrom('guideline_versions').select('document').where('site_id', '=', siteId)
}

async function findSite(db: Kysely<Schema>): Promise<Site | undefined> {
  const site = await db.selectFrom('sites').select(['id', 'name', 'time_zone as timeZone']).executeTakeFirst()
  if (site === undefined) return undefined
  const languages = await db.selectFrom('site_languages').select('language').where('site_id', '=', site.id).orderBy('position').execute()
  const origins = await db.selectFrom('site_origins').select('origin').where('site_id', '=', site.id).orderBy('position').execute()
  return { ...site, languages: languages.map(({ language }) => language), origins: origins.map(({ origin }) => origin) }
}

interface NewSite {
  readonly site: Site
  readonly guidelines: Guidelines
  readonly at: number
}

async function createSite(db: Transaction<Schema>, { site, guidelines, at }: NewSite): Promise<void> {
  await takeTurns(db, 'site')
  if ((await findSite(db)) !== undefined) throw new Error('this installation has its site already')
  await db.insertInto('sites').values({ id: site.id, name: site.name, time_zone: site.timeZone, created_at: at }).execute()
  await writeLists(db, site)
  await db
    .insertInto('guideline_versions')
    .values({ site_id: site.id, version: guidelines.version, document: JSON.stringify(guidelines), created_at: at })
    .execute()
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
  await db.updateTable('sites').set({ name: after.name, time_zone: after.timeZone }).where('id', '=', before.id).execute()
  await writeLists(db, after)
  const fields = (['name', 'languages', 'timeZone', 'origins'] as const).map((field) => ({ field, before: before[field], after: after[field] }))
  await logChanges(db, { subject: { kind: 'site', id: before.id, siteId: before.id }, fields, log })
}

async function writeLists(db: Transaction<Schema>, { id, languages, origins }: Site): Promise<void> {
  await db.deleteFrom('site_languages').where('site_id', '=', id).execute()
  await db.deleteFrom('site_origins').where('site_id', '=', id).execute()
  const languageRows = languages.map((language, position) => ({ site_id: id, position, language }))
  const originRows = origins.map((origin, position) => ({ site_id: id, position, origin }))
  if (languageRows.length > 0) await db.insertInto('site_languages').values(languageRows).execute()
  if (originRows.length > 0) await db.insertInto('site_origins').values(originRows).execute()
}
