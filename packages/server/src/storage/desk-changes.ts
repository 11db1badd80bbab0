import type { SiteId } from '@verbatim/core'
import { sql, type Transaction } from 'kysely'
import type { DeskChangeStore, DeskSubject } from '../app/index.ts'
import type { Database } from './database.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function deskChangeStore(database: Database): DeskChangeStore {
  return {
    async versions() {
      return selectVersions(database.reader, { siteId: await database.siteId() })
    },
  }
}

const selectVersions = prepared((db, param: Param<{ siteId: SiteId }>) =>
  db.selectFrom('desk_changes').select(['subject', 'version']).where('site_id', '=', param('siteId')),
)

/** Lets open desks know, wherever they are, that they should read this anew once the transaction is done. */
export async function tellDesks(db: Transaction<Schema>, siteId: SiteId, subject: DeskSubject): Promise<void> {
  await db
    .insertInto('desk_changes')
    .values({ site_id: siteId, subject, version: 1 })
    .onConflict((conflict) => conflict.columns(['site_id', 'subject']).doUpdateSet({ version: sql`desk_changes.version + 1` }))
    .execute()
}
