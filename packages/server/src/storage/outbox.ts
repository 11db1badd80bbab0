import type { CommentId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Delivery, DeliveryKind, OutboxLag, OutboxStore } from '../app/index.ts'
import type { Database } from './database.ts'
import { dialectOf } from './dialect.ts'
import { forgetEmail } from './reports.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'

export function outboxStore(database: Database): OutboxStore {
  const ofSite = async <T>(work: (db: Transaction<Schema>, siteId: SiteId) => Promise<T>): Promise<T> => {
    const siteId = await database.siteId()
    return database.write((db) => work(db, siteId))
  }
  return {
    async setChannels(channels) {
      const siteId = await database.siteId()
      // What goes to reporters follows from the channel of decisions.
      const rows = channels.flatMap(({ name, kinds }) => kinds.flatMap((kind) => (kind === 'mail.report' ? [] : [{ kind, channel: name }])))
      // A server also starts where the disk is full, as long as it has nothing to change.
      if (!(await areSet(database.reader, { siteId, rows }))) await database.write((db) => setChannels(db, { siteId, rows }))
    },
    async nextDue(channel) {
      const [found] = await selectNextDue(database.reader, { siteId: await database.siteId(), channel })
      return found?.dueAt
    },
    take: (asked) => ofSite(async (db, siteId) => (await take(db, { siteId, ...asked })).map(deliveryFrom).toSorted((a, b) => a.arrival - b.arrival)),
    delivered: ({ arrival, reportId }) =>
      ofSite(async (db, siteId) => {
        await db.deleteFrom('deliveries').where('site_id', '=', siteId).where('arrival', '=', arrival).execute()
        if (reportId !== null) await forgetEmail(db, { siteId, id: reportId })
      }),
    tryLater: (delivery, { at, reason }) => ofSite(async (db, siteId) => void (await inHand(db, siteId, delivery).set({ due_at: at, reason }).execute())),
    giveUp: (delivery, { at, reason }) => ofSite(async (db, siteId) => void (await inHand(db, siteId, delivery).set({ failed_at: at, reason }).execute())),
    giveBack: (delivery, at) => ofSite(async (db, siteId) => void (await inHand(db, siteId, delivery).set({ due_at: at, attempts: sql`attempts - 1` }).execute())),
    async failed(limit) {
      return (await selectFailed(database.reader, { siteId: await database.siteId(), limit })).map(deliveryFrom)
    },
    retry: (at) =>
      ofSite(async (db, siteId) => {
        const again = db.updateTable('deliveries').set({ failed_at: null, attempts: 0, since: at, due_at: at })
        return Number((await again.where('site_id', '=', siteId).where('failed_at', 'is not', null).executeTakeFirstOrThrow()).numUpdatedRows)
      }),
    tidy: (now, past) => ofSite((db, siteId) => tidy(db, { siteId, now, ...past })),
    async lag() {
      return lagOf(database.reader, await database.siteId())
    },
    async addressee(id) {
      const [found] = await selectAddressee(database.reader, { siteId: await database.siteId(), id })
      if (found === undefined || found.email === null) return undefined
      return { email: found.email, notifyDecision: found.notifyDecision === 1, notifyReplies: found.notifyReplies === 1 }
    },
  }
}

interface ChannelRows {
  readonly siteId: SiteId
  readonly rows: readonly { readonly kind: Exclude<DeliveryKind, 'mail.report'>; readonly channel: string }[]
}

async function areSet(db: Kysely<Schema>, { siteId, rows }: ChannelRows): Promise<boolean> {
  const found = await db.selectFrom('delivery_channels').select(['kind', 'channel']).where('site_id', '=', siteId).execute()
  const keysOf = (of: ChannelRows['rows']) => of.map(({ kind, channel }) => `${kind} ${channel}`).toSorted().join('\n')
  return keysOf(found) === keysOf(rows)
}

async function setChannels(db: Transaction<Schema>, { siteId, rows }: ChannelRows): Promise<void> {
  await db.deleteFrom('delivery_channels').where('site_id', '=', siteId).execute()
  if (rows.length > 0) await db.insertInto('delivery_channels').values(rows.map((row) => ({ ...row, site_id: siteId }))).execute()
}

const deliveryColumns = [
  'arrival', 'channel', 'kind', 'story_id as storyId', 'comment_id as commentId', 'decision_id as decisionId', 'report_id as reportId', 'happened_at as happenedAt', 'attempts', 'since',
] as const

function deliveryFrom<Row extends Omit<Delivery, 'kind'> & { readonly kind: Exclude<DeliveryKind, 'mail.report'> }>(row: Row): Omit<Row, 'kind'> & { readonly kind: DeliveryKind } {
  return row.reportId === null ? row : { ...row, kind: 'mail.report' }
}

const selectNextDue = prepared((db, param: Param<{ siteId: SiteId; channel: string }>) =>
  db
    .selectFrom('deliveries')
    .select('due_at as dueAt')
    .where('site_id', '=', param('siteId'))
    .where('channel', '=', param('channel'))
    .where('failed_at', 'is', null)
    .orderBy('due_at')
    .limit(sql.lit(1)),
)

interface Take {
  readonly siteId: SiteId
  readonly channel: string
  readonly now: number
  readonly leaseEnds: number
  readonly limit: number
}

const take = prepared((db, param: Param<Take>) =>
  db
    .updateTable('deliveries')
    .set({ due_at: param('leaseEnds'), attempts: sql`attempts + 1` })
    .where(dialectOf(db).among(sql<number>`arrival`, sql<number>`
      select arrival
      from deliveries
      where site_id = ${param('siteId')} and channel = ${param('channel')} and failed_at is null and due_at <= ${param('now')}
      order by due_at
      limit ${param('limit')}
      ${dialectOf(db).untaken}
    `))
    .returning(deliveryColumns),
)

/** As it was taken: not once another has taken it, nor once it is given up. */
function inHand(db: Transaction<Schema>, siteId: SiteId, { arrival, attempts }: Delivery) {
  return db.updateTable('deliveries').where('site_id', '=', siteId).where('arrival', '=', arrival).where('attempts', '=', attempts).where('failed_at', 'is', null)
}

const selectFailed = prepared((db, param: Param<{ siteId: SiteId; limit: number }>) =>
  db
    .selectFrom('deliveries')
    .select([...deliveryColumns, sql<number>`failed_at`.as('failedAt'), sql<string>`coalesce(reason, '')`.as('reason')])
    .where('site_id', '=', param('siteId'))
    .where('failed_at', 'is not', null)
    .orderBy('failed_at', 'desc')
    .limit(param('limit')),
)

interface Tidy {
  readonly siteId: SiteId
  readonly now: number
  readonly waitingSince: number
  readonly failedBefore: number
}

async function tidy(db: Transaction<Schema>, { siteId, now, waitingSince, failedBefore }: Tidy): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ failed_at: now, reason: sql`coalesce(reason, 'nobody takes what is for this channel')` })
    .where('site_id', '=', siteId)
    .where('failed_at', 'is', null)
    .where('since', '<', waitingSince)
    .where('due_at', '<=', now)
    .execute()
  await db.deleteFrom('deliveries').where('site_id', '=', siteId).where('failed_at', '<', failedBefore).execute()
}

async function lagOf(db: Kysely<Schema>, siteId: SiteId): Promise<readonly OutboxLag[]> {
  const waiting = await db
    .selectFrom('deliveries')
    .select(({ fn }) => ['channel', fn.countAll<number>().as('count'), fn.min('since').as('oldestSince')])
    .where('site_id', '=', siteId)
    .where('failed_at', 'is', null)
    .groupBy('channel')
    .execute()
  const failed = await db
    .selectFrom('deliveries')
    .select(({ fn }) => ['channel', fn.countAll<number>().as('count')])
    .where('site_id', '=', siteId)
    .where('failed_at', 'is not', null)
    .groupBy('channel')
    .execute()
  const channels = [...new Set([...waiting, ...failed].map(({ channel }) => channel))].toSorted()
  return channels.map((channel) => {
    const now = waiting.find((found) => found.channel === channel)
    return { channel, waiting: now?.count ?? 0, oldestSince: now?.oldestSince ?? null, failed: failed.find((found) => found.channel === channel)?.count ?? 0 }
  })
}

const selectAddressee = prepared((db, param: Param<{ siteId: SiteId; id: CommentId }>) =>
  db
    .selectFrom('comments')
    .innerJoin('commenters', (join) => join.onRef('commenters.site_id', '=', 'comments.site_id').onRef('commenters.id', '=', 'comments.commenter_id'))
    .select(['commenters.email', 'comments.notify_decision as notifyDecision', 'comments.notify_replies as notifyReplies'])
    .where('comments.site_id', '=', param('siteId'))
    .where('comments.id', '=', param('id')),
)
