import type { GuidelinesDraft, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { ChangeLog, SavedGuidelines, SiteStore } from '../app/index.ts'
import { logChanges } from './changes.ts'
import type { Database } from './database.ts'
import { tellDesks } from './desk-changes.ts'
import { takeTurns } from './dialect.ts'
import { parseGuidelines } from './guidelines.ts'
import type { Schema } from './schema.ts'

type DraftMethods = 'guidelinesDraft' | 'saveGuidelinesDraft' | 'discardGuidelinesDraft' | 'publishGuidelines'

export function guidelineDrafts({ reader, write, siteId }: Database): Pick<SiteStore, DraftMethods> {
  return {
    guidelinesDraft: async () => draftOf(reader, await siteId()),
    async saveGuidelinesDraft(draft, log) {
      const site = await siteId()
      await write((db) => saveDraft(db, { siteId: site, draft, log }))
    },
    async discardGuidelinesDraft(log) {
      const site = await siteId()
      return write((db) => discardDraft(db, { siteId: site, log }))
    },
    async publishGuidelines(version, log) {
      const site = await siteId()
      return write((db) => publish(db, { siteId: site, version, log }))
    },
  }
}

async function draftOf(db: Kysely<Schema>, siteId: SiteId): Promise<SavedGuidelines | undefined> {
  const row = await db
    .selectFrom('guideline_drafts')
    .select(['version', 'document', 'saved_by as by', 'saved_at as at'])
    .where('site_id', '=', siteId)
    .executeTakeFirst()
  if (row === undefined || row.document === null) return undefined
  const { version, ...draft } = parseGuidelines(row.document)
  return { version, draft, saved: { by: row.by, at: row.at } }
}

interface Change {
  readonly siteId: SiteId
  readonly log: ChangeLog
}

async function saveDraft(db: Transaction<Schema>, { siteId, draft, log }: Change & { readonly draft: GuidelinesDraft }): Promise<void> {
  await takeTurns(db, 'guidelines')
  const before = await draftOf(db, siteId)
  const version = (await lastVersion(db, { siteId, table: 'guideline_drafts' })) + 1
  const row = { version, document: JSON.stringify({ ...draft, version }), saved_by: log.actor.name, saved_at: log.at }
  await db
    .insertInto('guideline_drafts')
    .values({ site_id: siteId, ...row })
    .onConflict((conflict) => conflict.column('site_id').doUpdateSet(row))
    .execute()
  await logDraft(db, { siteId, log, before: before?.version ?? null, after: version })
}

async function discardDraft(db: Transaction<Schema>, { siteId, log }: Change): Promise<boolean> {
  await takeTurns(db, 'guidelines')
  const draft = await draftOf(db, siteId)
  if (draft === undefined) return false
  await emptyDraft(db, { siteId, log, version: draft.version })
  return true
}

async function publish(db: Transaction<Schema>, { siteId, log, version }: Change & { readonly version: number }): Promise<boolean> {
  await takeTurns(db, 'guidelines')
  const saved = await draftOf(db, siteId)
  if (saved?.version !== version) return false
  const before = await lastVersion(db, { siteId, table: 'guideline_versions' })
  const after = before + 1
  await db
    .insertInto('guideline_versions')
    .values({ site_id: siteId, version: after, document: JSON.stringify({ ...saved.draft, version: after }), created_at: log.at })
    .execute()
  await logVersion(db, { siteId, log, field: 'guidelines', before, after })
  await emptyDraft(db, { siteId, log, version })
  return true
}

async function emptyDraft(db: Transaction<Schema>, { siteId, log, version }: Change & { readonly version: number }): Promise<void> {
  await db.updateTable('guideline_drafts').set({ document: sql`null` }).where('site_id', '=', siteId).execute()
  await logDraft(db, { siteId, log, before: version, after: null })
}

async function lastVersion(db: Transaction<Schema>, { siteId, table }: { readonly siteId: SiteId; readonly table: 'guideline_versions' | 'guideline_drafts' }): Promise<number> {
  const { last } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max('version').as('last'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

interface VersionChange extends Change {
  readonly before: number | null
  readonly after: number | null
}

async function logDraft(db: Transaction<Schema>, change: VersionChange): Promise<void> {
  await logVersion(db, { ...change, field: 'guidelinesDraft' })
}

/** By the numbers alone: a published text stays where it is, and a draft is saved many times. */
async function logVersion(db: Transaction<Schema>, { siteId, log, field, before, after }: VersionChange & { readonly field: string }): Promise<void> {
  await logChanges(db, { subject: { kind: 'site', id: siteId, siteId }, fields: [{ field, before, after }], log })
  await tellDesks(db, siteId, 'site')
}
