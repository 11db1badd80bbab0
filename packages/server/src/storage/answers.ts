import type { SiteId } from '@verbatim/core'
import type { Kysely, Transaction } from 'kysely'
import type { AnsweredBefore, AnswerStore, Once } from '../app/index.ts'
import type { Database } from './database.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function answerStore(database: Database): AnswerStore {
  return {
    async find(once) {
      return answeredBefore(database.reader, await database.siteId(), once)
    },
    async forget(now) {
      const siteId = await database.siteId()
      const { numDeletedRows } = await database.write((db) =>
        db.deleteFrom('answers').where('site_id', '=', siteId).where('kept_until', '<=', now).executeTakeFirstOrThrow(),
      )
      return Number(numDeletedRows)
    },
  }
}

/** What was answered to this key before; one past keeping counts as absent. */
export async function answeredBefore(db: Kysely<Schema>, siteId: SiteId, once: Once): Promise<AnsweredBefore | undefined> {
  const { scope, keyHash, requestHash, askedAt } = once
  const [found] = await selectAnswer(db, { siteId, scope, keyHash, askedAt })
  if (found === undefined) return undefined
  return found.requestHash === requestHash ? { kind: 'repeated', answer: found.answer } : { kind: 'key-reused' }
}

/** Keeps the answer, in the place of one past keeping. */
export async function keepAnswer(db: Transaction<Schema>, { siteId, once, answer }: { siteId: SiteId; once: Once; answer: Uint8Array }): Promise<void> {
  const { scope, keyHash, requestHash, keptUntil } = once
  await upsertAnswer(db, { siteId, scope, keyHash, requestHash, keptUntil, answer })
}

const selectAnswer = prepared((db, param: Param<{ siteId: SiteId; scope: string; keyHash: string; askedAt: number }>) =>
  db
    .selectFrom('answers')
    .select(['request_hash as requestHash', 'answer'])
    .where('site_id', '=', param('siteId'))
    .where('scope', '=', param('scope'))
    .where('key_hash', '=', param('keyHash'))
    .where('kept_until', '>', param('askedAt')),
)

interface KeptAnswer extends Omit<Once, 'askedAt'> {
  readonly siteId: SiteId
  readonly answer: Uint8Array
}

const upsertAnswer = prepared((db, param: Param<KeptAnswer>) =>
  db
    .insertInto('answers')
    .values({
      site_id: param('siteId'),
      scope: param('scope'),
      key_hash: param('keyHash'),
      request_hash: param('requestHash'),
      kept_until: param('keptUntil'),
      answer: param('answer'),
    })
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'scope', 'key_hash']).doUpdateSet((row) => ({
        request_hash: row.ref('excluded.request_hash'),
        kept_until: row.ref('excluded.kept_until'),
        answer: row.ref('excluded.answer'),
      })),
    ),
)
