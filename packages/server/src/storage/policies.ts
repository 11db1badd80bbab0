import { holdEverything, type Outcome, type Policy, type Route, type SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { ChangeLog, PolicyFigures, PolicyStore, PolicyVersion, SitePolicies } from '../app/index.ts'
import { logChanges } from './changes.ts'
import type { Database } from './database.ts'
import { takeTurns } from './dialect.ts'
import { lastVerdictOfPerson } from './decisions.ts'
import type { Schema } from './schema.ts'

export function policyStore(database: Database): PolicyStore {
  const { reader, write, siteId } = database
  return {
    current: async () => currentOf(reader, await siteId()),
    async saveDraft(policy, log) {
      const site = await siteId()
      await write((db) => saveDraft(db, { siteId: site, policy, log }))
    },
    async discardDraft(log) {
      const site = await siteId()
      return write((db) => discardDraft(db, { siteId: site, log }))
    },
    async publish(version, log) {
      const site = await siteId()
      return write((db) => publish(db, { siteId: site, version, log }))
    },
    shadow: async (asked) => shadow(reader, { siteId: await siteId(), ...asked }),
  }
}

async function currentOf(db: Kysely<Schema>, siteId: SiteId): Promise<SitePolicies> {
  const standing = await db
    .selectFrom('policy_standing')
    .select(['published_version as publishedVersion', 'published_by as by', 'published_at as at', 'draft_version as draftVersion'])
    .where('site_id', '=', siteId)
    .executeTakeFirst()
  const { publishedVersion = null, by = null, at = null, draftVersion = null } = standing ?? {}
  const published = publishedVersion === null ? byDefault : await versionOf(db, siteId, publishedVersion)
  return {
    published: { ...published, published: by === null || at === null ? null : { by, at } },
    draft: draftVersion === null ? null : await versionOf(db, siteId, draftVersion),
  }
}

const byDefault: PolicyVersion = { version: 0, policy: holdEverything, saved: null }

async function versionOf(db: Kysely<Schema>, siteId: SiteId, version: number): Promise<PolicyVersion> {
  const { document, by, at } = await db
    .selectFrom('policy_versions')
    .select(['document', 'saved_by as by', 'saved_at as at'])
    .where('site_id', '=', siteId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  // Written by saveDraft alone, and never changed since: the triggers see to it.
  const policy: Policy = JSON.parse(document)
  return { version, policy, saved: { by, at } }
}

interface Change {
  readonly siteId: SiteId
  readonly log: ChangeLog
}

async function saveDraft(db: Transaction<Schema>, { siteId, policy, log }: Change & { readonly policy: Policy }): Promise<void> {
  await takeTurns(db, 'policies')
  const { draft } = await currentOf(db, siteId)
  const document = JSON.stringify(policy)
  if (draft !== null && JSON.stringify(draft.policy) === document) return
  const version = await nextVersion(db, siteId)
  await db.insertInto('policy_versions').values({ site_id: siteId, version, document, saved_by: log.actor.name, saved_at: log.at }).execute()
  await setDraft(db, siteId, version)
  await logPolicy(db, { siteId, log, field: 'policyDraft', before: draft, after: { version, policy } })
}

async function nextVersion(db: Transaction<Schema>, siteId: SiteId): Promise<number> {
  const { last } = await db
    .selectFrom('policy_versions')
    .select(({ fn }) => fn.max('version').as('last'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

async function setDraft(db: Transaction<Schema>, siteId: SiteId, version: number | null): Promise<void> {
  await db
    .insertInto('policy_standing')
    .values({ site_id: siteId, draft_version: version })
    .onConflict((conflict) => conflict.column('site_id').doUpdateSet({ draft_version: version }))
    .execute()
}

async function discardDraft(db: Transaction<Schema>, { siteId, log }: Change): Promise<boolean> {
  await takeTurns(db, 'policies')
  const { draft } = await currentOf(db, siteId)
  if (draft === null) return false
  await setDraft(db, siteId, null)
  await logPolicy(db, { siteId, log, field: 'policyDraft', before: draft, after: null })
  return true
}

async function publish(db: Transaction<Schema>, { siteId, log, version }: Change & { readonly version: number }): Promise<boolean> {
  await takeTurns(db, 'policies')
  const { draft, published } = await currentOf(db, siteId)
  if (draft?.version !== version) return false
  await db
    .updateTable('policy_standing')
    .set({ published_version: version, published_by: log.actor.name, published_at: log.at, draft_version: null })
    .where('site_id', '=', siteId)
    .execute()
  await logPolicy(db, { siteId, log, field: 'policy', before: published, after: draft })
  await logPolicy(db, { siteId, log, field: 'policyDraft', before: draft, after: null })
  return true
}

type Logged = Pick<PolicyVersion, 'version' | 'policy'> | null

async function logPolicy(db: Transaction<Schema>, { siteId, log, field, before, after }: Change & { readonly field: string; readonly before: Logged; readonly after: Logged }): Promise<void> {
  const value = (logged: Logged) => logged && { version: logged.version, ...logged.policy }
  await logChanges(db, { subject: { kind: 'site', id: siteId, siteId }, fields: [{ field, before: value(before), after: value(after) }], log })
}

interface Shadowed {
  readonly siteId: SiteId
  readonly version: number
  readonly from?: number
  readonly to?: number
}

async function shadow(db: Kysely<Schema>, asked: Shadowed & { readonly examples: number }): Promise<PolicyFigures> {
  const { examples } = asked
  const [counts, reasons, wouldApprove, wouldReject] = await Promise.all([
    shadowed(db, asked)
      .select([draftRoute.as('route'), outcome.as('outcome'), 'comments.language', (of) => of.fn.countAll<number>().as('count')])
      .groupBy(['assessments.draft_route', 'outcome', 'comments.language'])
      .execute(),
    shadowed(db, asked)
      .innerJoin('draft_reasons', 'draft_reasons.assessment', 'assessments.arrival')
      .select(['draft_reasons.guideline', outcome.as('outcome'), (of) => of.fn.countAll<number>().as('count')])
      .groupBy(['draft_reasons.guideline', 'outcome'])
      .execute(),
    disagreements(db, { ...asked, limit: examples, route: 'approve' }),
    disagreements(db, { ...asked, limit: examples, route: 'reject' }),
  ])
  return { counts, reasons, disagreements: { wouldApprove, wouldReject } }
}

// Wherever there is a version, there is a route: the table's check sees to it.
const draftRoute = sql<Route['kind']>`assessments.draft_route`

/** What people did, as `Outcome` has it. */
const outcome = sql<Outcome>`case ${lastVerdictOfPerson}
  when 'approve' then 'approved'
  when 'reject' then 'rejected'
  else case comments.status when 'pending' then 'waiting' else 'unread' end
end`

// A busy site's whole month would hold up its readers for as long as SQLite counts; so many take it some tens of milliseconds.
const assessmentsCounted = 10_000

/** The latest of what the version would have done with each comment. */
function shadowed(db: Kysely<Schema>, { siteId, version, from, to }: Shadowed) {
  const counted = db
    .selectFrom('assessments')
    .select('arrival')
    .where('site_id', '=', siteId)
    .where(sql<boolean>`draft_version = ${version}`)
    .$if(from !== undefined, (query) => query.where(sql<boolean>`assessed_at >= ${from}`))
    .$if(to !== undefined, (query) => query.where(sql<boolean>`assessed_at < ${to}`))
    .orderBy('assessed_at', 'desc')
    .limit(assessmentsCounted)
  return db
    .selectFrom('assessments')
    .innerJoin('comments', (join) => join.onRef('comments.site_id', '=', 'assessments.site_id').onRef('comments.id', '=', 'assessments.comment_id'))
    .where('assessments.arrival', 'in', counted)
    .where(sql<boolean>`not exists (
      select 1 from assessments as later
      where later.comment_id = assessments.comment_id and later.draft_version = assessments.draft_version and later.arrival > assessments.arrival
    )`)
}

async function disagreements(db: Kysely<Schema>, { route, limit, ...asked }: Shadowed & { readonly route: 'approve' | 'reject'; readonly limit: number }) {
  const rows = await shadowed(db, asked)
    .select('comments.id')
    .where('assessments.draft_route', '=', route)
    .where(lastVerdictOfPerson, '=', route === 'approve' ? 'reject' : 'approve')
    .orderBy('assessments.arrival', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
