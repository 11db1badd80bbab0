import type { InviteId, SiteId, UserId } from '@verbatim/core'
import type { Transaction } from 'kysely'
import type { ChangeLog } from '../app/index.ts'
import { tellDesks } from './desk-changes.ts'
import type { Schema } from './schema.ts'

interface TeamChange {
  readonly siteId: SiteId
  readonly subject: { readonly kind: 'user'; readonly id: UserId } | { readonly kind: 'invite'; readonly id: InviteId }
  /** Those that stayed the same are not logged. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  readonly log: ChangeLog
}

/** Adds to the log of the team what each field was and became, and tells open desks of it. */
export async function logTeamChange(db: Transaction<Schema>, { siteId, subject, fields, log }: TeamChange): Promise<void> {
  const { actor, at } = log
  const rows = fields
    .map(({ field, before, after }) => ({ field, value_before: JSON.stringify(before), value_after: JSON.stringify(after) }))
    .filter(({ value_before, value_after }) => value_before !== value_after)
    .map((change) => ({
      ...change,
      site_id: siteId,
      subject: subject.kind,
      subject_id: subject.id,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      changed_at: at,
    }))
  if (rows.length > 0) await db.insertInto('team_changes').values(rows).execute()
  await tellDesks(db, siteId, 'site')
}
