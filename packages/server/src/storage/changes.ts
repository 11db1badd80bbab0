import type { SiteId } from '@verbatim/core'
import type { Transaction } from 'kysely'
import type { ChangeLog } from '../app/index.ts'
import type { Schema } from './schema.ts'

interface Change {
  readonly subject: { readonly kind: 'site' | 'story'; readonly id: string; readonly siteId: SiteId }
  /** Those that stayed the same are not logged. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  readonly log: ChangeLog
}

/** Adds to the log what each field was and became. */
export async function logChanges(db: Transaction<Schema>, { subject, fields, log }: Change): Promise<void> {
  const { actor, at } = log
  const rows = fields
    .map(({ field, before, after }) => ({ field, value_before: JSON.stringify(before), value_after: JSON.stringify(after) }))
    .filter(({ value_before, value_after }) => value_before !== value_after)
    .map((change) => ({
      ...change,
      site_id: subject.siteId,
      subject: subject.kind,
      subject_id: subject.id,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      changed_at: at,
    }))
  if (rows.length > 0) await db.insertInto('setting_changes').values(rows).execute()
}
