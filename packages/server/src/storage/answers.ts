import type { SiteId } from '@verbatim/core'
import type { Kysely, Transaction } from 'kysely'
import type { AnsweredBefore, AnswerStore, KeptOnce, Once, Recorded } from '../app/index.ts'
import type { Database } from './database.ts'
import { takeTurns } from './dialect.ts'
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
  const [found] = await selectAnswer(db, { siteId, scope, keyHash })
  if (found === undefined || found.keptUntil <= askedAt) return undefined
  if (found.requestHash !== requestHash) return { kind: 'key-reused' }
  return { kind: 'repeated', answer: found.answer, outcomes: found.outcomes === null ? null : JSON.parse(found.outcomes) }
}

/** The same, for whoever is to keep an answer where there is none: a second call with the same key waits here until the first one is done. */
export async function answeredBeforeOrMine(db: Transaction<Schema>, siteId: SiteId, once: Once): Promise<AnsweredBefore | undefined> {
  await takeTurns(db, turnsOf(once))
  return answeredBefore(db, siteId, once)
}

function turnsOf({ scope, keyHash }: Once): string {
  return `once ${scope} ${keyHash}`
}

/** Keeps the answer, in the place of one past keeping. */
export async function keepAnswer(db: Transaction<Schema>, { siteId, once, outcomes = null }: Kept): Promise<void> {
  const { scope, keyHash, requestHash, keptUntil, answer } = once
  await upsertAnswer(db, { siteId, scope, keyHash, requestHash, keptUntil, answer, outcomes: outcomes === null ? null : JSON.stringify(outcomes) })
}

interface Kept {
  readonly siteId: SiteId
  readonly once: KeptOnce
  readonly outcomes?: readonly Recorded[] | null
}

const selectAnswer = prepared((db, param: Param<{ siteId: SiteId; scope: string; keyHash: string }>) =>
  db
    .selectFrom('answers')
    .select(['request_hash as requestHash', 'answer', 'outcomes', 'kept_until as keptUntil'])
    .where('site_id', '=', param('siteId'))
    .where('scope', '=', param('scope'))
    .where('key_hash', '=', param('keyHash')),
)

interface AnswerRow extends Omit<KeptOnce, 'askedAt'> {
  readonly siteId: SiteId
  readonly outcomes: string | null
}

const upsertAnswer = prepared((db, param: Param<AnswerRow>) =>
  db
    .insertInto('answers')
    .values({
      site_id: param('siteId'),
      scope: param('scope'),
      key_hash: param('keyHash'),
      request_hash: param('requestHash'),
      kept_until: param('keptUntil'),
      answer: param('answer'),
      outcomes: param('outcomes'),
    })
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'scope', 'key_hash']).doUpdateSet((row) => ({
        request_hash: row.ref('excluded.request_hash'),
        kept_until: row.ref('excluded.kept_until'),
        answer: row.ref('excluded.answer'),
        outcomes: row.ref('excluded.outcomes'),
      })),
    ),
)
